// What no list shows is looked for when it is due, and not before.
#include "tests/app/moodle/campus.h"

#include <QTest>

using namespace foyer;

class MoodleLadderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void questionsOpenByThemselves();
    void talkedInIsReadEachWeek();
    void overIsLeftAlone();
    void starredIsReadEachWeek();
    void deletedWhenDue();
};

constexpr qint64 minute = 60;
constexpr qint64 day = 24 * 60 * minute;

static void change(Campus &campus, qint64 post)
{
    campus.moodle.posts[post].message = u"<p>Changed</p>"_s;
    campus.moodle.posts[post].modified = campus.seconds();
}

static bool isChanged(const Campus &campus, qint64 post)
{
    return campus.posts.value(QString::number(post)).body.text.contains("Changed");
}

// Nothing tells that the others' answers can be read now: it is the clock.
void MoodleLadderTest::questionsOpenByThemselves()
{
    Campus campus;
    const qint64 forum = addForum(campus.moodle, { 0, campus.course, u"qanda"_s, u"Ask"_s });
    const qint64 why = campus.begin(u"Why"_s, 90'000, forum);
    campus.answer(why, u"Because."_s);
    QCOMPARE(campus.enter(), QString());
    const qint64 question = campus.moodle.discussions.value(why).first;
    campus.later += 5;
    QVERIFY(campus.perform(Reply { {}, words("For fun") }, campus.about(question)).ok());
    campus.later += 30;
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.posts.size(), 2); // the question and mine
    campus.later += 20 * minute;
    const int before = campus.asked();
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.asked() - before, 1);
    campus.later += 16 * minute;
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.posts.size(), 3);
    const int after = campus.asked();
    campus.later += 40 * minute;
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.asked() - after, 1); // it is over
}

void MoodleLadderTest::talkedInIsReadEachWeek()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s, 3 * day);
    const qint64 first = campus.moodle.discussions.value(apples).first;
    QCOMPARE(campus.enter(), QString());
    const qint64 answer = addReply(campus.moodle, first, campus.otto, u"Re"_s, u"<p>Yes</p>"_s, campus.seconds() - 3);
    QCOMPARE(campus.pull(), QString());
    campus.later += 2 * day;
    QCOMPARE(campus.pull(), QString());
    change(campus, answer);
    campus.later += 5 * day;
    QCOMPARE(campus.pull(), QString());
    QVERIFY(!isChanged(campus, answer));
    campus.later += 3 * day;
    QCOMPARE(campus.pull(), QString());
    QVERIFY(isChanged(campus, answer));
}

void MoodleLadderTest::overIsLeftAlone()
{
    Campus campus;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s, 40 * day)).first;
    QCOMPARE(campus.enter(), QString());
    change(campus, first);
    campus.moodle.posts[first].modified = campus.moodle.posts.value(first).created; // so that no list shows it
    campus.later += 9 * day;
    QCOMPARE(campus.pull(), QString());
    QVERIFY(!isChanged(campus, first));
}

void MoodleLadderTest::starredIsReadEachWeek()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s, 40 * day);
    const qint64 first = campus.moodle.discussions.value(apples).first;
    campus.moodle.discussions[apples].starred.insert(campus.mira);
    QCOMPARE(campus.enter(), QString());
    change(campus, first);
    campus.moodle.posts[first].modified = campus.moodle.posts.value(first).created;
    campus.later += 9 * day;
    QCOMPARE(campus.pull(), QString());
    QVERIFY(isChanged(campus, first));
}

// It is not asked for by name again and again until the next whole list.
void MoodleLadderTest::deletedWhenDue()
{
    Campus campus;
    const qint64 forum = addForum(campus.moodle, { 0, campus.course, u"qanda"_s, u"Ask"_s });
    const qint64 why = campus.begin(u"Why"_s, 90'000, forum);
    QCOMPARE(campus.enter(), QString());
    const qint64 question = campus.moodle.discussions.value(why).first;
    QVERIFY(campus.perform(Reply { {}, words("For fun") }, campus.about(question)).ok());
    QCOMPARE(campus.pull(), QString());
    removePost(campus.moodle, question);
    campus.later += 40 * minute;
    QCOMPARE(campus.pull(), QString());
    const int before = campus.asked();
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.asked() - before, 1);
    QVERIFY(campus.goneThreads.isEmpty());
    campus.later += day;
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.goneThreads, QList<RemoteThreadId> { { QString::number(why) } });
}

QTEST_GUILESS_MAIN(MoodleLadderTest)
#include "ladder_test.moc"
