// Forums that are divided: who reads what is begun there, and what is not for us.
#include "tests/app/moodle/campus.h"

#include <QTest>

using namespace foyer;

class MoodleGroupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void teachersWriteToEverybody();
    void teachersWriteToOneGroup();
    void theOnlyGroupIsMeant();
    void oneOfSeveralIsChosen();
    void groupsOfOthers();
    void forumsWithoutGroups();
    void othersAreAbsent();
};

struct Divided : Campus {
    qint64 red = addGroup(moodle, course, u"Red"_s);
    qint64 blue = addGroup(moodle, course, u"Blue & green"_s);
    qint64 work = addForum(moodle, { 0, course, u"general"_s, u"Work"_s });

    Divided() { moodle.forums[work].groupMode = 1; }
    // The group it went to, or what was said.
    QString begun(const QStringList &tags, qint64 forum = 0)
    {
        IntentionContext context;
        context.forum = { QString::number(forum ? forum : work) };
        const qsizetype before = moodle.discussions.size();
        const auto sent = perform(NewThread { {}, u"Plan"_s, words("Well?"), {}, tags }, context);
        if (!sent)
            return moodle.discussions.size() == before ? sent.error().text : u"refused, and there"_s;
        return QString::number(moodle.discussions.last().group);
    }
};

// Told nothing, Moodle would give it to group 0: no student would ever see it.
void MoodleGroupsTest::teachersWriteToEverybody()
{
    Divided campus;
    campus.moodle.users[campus.mira].groups = { campus.red };
    QCOMPARE(campus.enter(u"teaching"_s, u"tina"_s), QString());
    QCOMPARE(campus.begun({}), u"-1"_s);
    campus.restart();
    campus.plan.cursors.clear(); // her own program
    QCOMPARE(campus.enter(), QString());
    QCOMPARE(campus.threads.size(), 1);
}

void MoodleGroupsTest::teachersWriteToOneGroup()
{
    Divided campus;
    QCOMPARE(campus.enter(u"teaching"_s, u"tina"_s), QString());
    QCOMPARE(campus.begun({ u"blue & Green"_s }), QString::number(campus.blue));
}

void MoodleGroupsTest::theOnlyGroupIsMeant()
{
    Divided campus;
    campus.moodle.users[campus.mira].groups = { campus.blue };
    QCOMPARE(campus.enter(), QString());
    QCOMPARE(campus.begun({}), QString::number(campus.blue));
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.threads.first().tags, QStringList { u"Blue & green"_s });
}

// Moodle would take the first; whom it is for only the person knows.
void MoodleGroupsTest::oneOfSeveralIsChosen()
{
    Divided campus;
    campus.moodle.users[campus.mira].groups = { campus.red, campus.blue };
    const auto may = campus.signIn();
    QVERIFY(may->testFlag(Capability::Tags));
    QCOMPARE(campus.enter(), QString());
    QCOMPARE(QSet<QString>(campus.customs.tags.cbegin(), campus.customs.tags.cend()),
        (QSet<QString> { u"Red"_s, u"Blue & green"_s }));
    QVERIFY(campus.begun({}).contains(u"Blue & green, Red"_s));
    QVERIFY(campus.begun({ u"Red"_s, u"Blue & green"_s }).contains(u"one group"_s));
    QCOMPARE(campus.begun({ u"Red"_s }), QString::number(campus.red));
}

void MoodleGroupsTest::groupsOfOthers()
{
    Divided campus;
    campus.moodle.users[campus.mira].groups = { campus.red };
    campus.moodle.forums[campus.work].groupMode = 2; // all are seen, and one's own written to
    QCOMPARE(campus.enter(), QString());
    QVERIFY(campus.begun({ u"Blue & green"_s }).contains(u"no such group"_s));
    QCOMPARE(campus.begun({}), QString::number(campus.red));
}

// The wish would be forgotten and everybody would read it.
void MoodleGroupsTest::forumsWithoutGroups()
{
    Divided campus;
    campus.moodle.users[campus.mira].groups = { campus.red };
    QCOMPARE(campus.enter(), QString());
    QVERIFY(campus.begun({ u"Red"_s }, campus.talk).contains(u"everybody in the course"_s));
    QCOMPARE(campus.begun({}, campus.talk), u"-1"_s);
}

void MoodleGroupsTest::othersAreAbsent()
{
    Divided campus;
    campus.moodle.users[campus.mira].groups = { campus.red };
    addDiscussion(campus.moodle, campus.work, campus.otto, u"Ours"_s, u"<p>R</p>"_s, campus.seconds() - 9, campus.red);
    addDiscussion(
        campus.moodle, campus.work, campus.otto, u"Theirs"_s, u"<p>B</p>"_s, campus.seconds() - 9, campus.blue);
    QVERIFY(!campus.signIn(u"other"_s, u"otto"_s)->testFlag(Capability::Tags)); // who is in none
    QCOMPARE(campus.enter(), QString());
    QCOMPARE(campus.threads.size(), 1);
    QCOMPARE(campus.threads.first().title, u"Ours"_s);
    QCOMPARE(campus.threads.first().tags, QStringList { u"Red"_s });
}

QTEST_GUILESS_MAIN(MoodleGroupsTest)
#include "groups_test.moc"
