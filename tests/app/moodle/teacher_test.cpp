// What those who teach may: answer one person alone, pin and lock.
#include "tests/app/moodle/campus.h"

#include <QTest>

using namespace foyer;

class MoodleTeacherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void privateRepliesStayPrivate();
    void answersInPrivate();
    void whatBecamePublicIsTakenBack();
    void whatBecamePublicIsFound();
    void pinsAndLocks();
};

void MoodleTeacherTest::privateRepliesStayPrivate()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    const qint64 first = campus.moodle.discussions.value(apples).first;
    const qint64 secret =
        addReply(campus.moodle, first, campus.tina, u"Re"_s, u"<p>Psst</p>"_s, campus.seconds() - 60, campus.mira);
    const qint64 others =
        addReply(campus.moodle, first, campus.tina, u"Re"_s, u"<p>Not you</p>"_s, campus.seconds() - 60, campus.otto);
    QCOMPARE(campus.enter(), QString());
    QVERIFY(campus.posts.contains(QString::number(secret)) && !campus.posts.contains(QString::number(others)));
    const int before = campus.asked();
    const auto answered = campus.perform(Reply { {}, words("Thank you") }, campus.about(secret));
    QVERIFY(answered.error().kind == ErrorKind::Rejected);
    QVERIFY(answered.error().text.contains(u"private reply"_s));
    QCOMPARE(campus.asked(), before);
}

// Meant for one, sent to one; and to nobody where that is not to be had any more.
void MoodleTeacherTest::answersInPrivate()
{
    Campus campus;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s)).first;
    QCOMPARE(campus.enter(u"teaching"_s, u"tina"_s), QString());
    QVERIFY(campus.posts.value(QString::number(first)).rights->testFlag(PostRight::AnswerPrivately));
    const Reply reply { {}, words("Only for you"), {}, {}, true };
    const auto sent = campus.perform(reply, campus.about(first));
    QVERIFY2(sent.ok(), sent ? "" : qPrintable(sent.error().text));
    QCOMPARE(campus.moodle.posts.last().privateTo, campus.otto);
    QCOMPARE(campus.pull(), QString());
    const RemotePost there = campus.posts.value(sent->id.value);
    QVERIFY(there.kind == PostKind::Private && !there.rights->testFlag(PostRight::AnswerPrivately));
    QVERIFY(there.body.text.trimmed().startsWith("<p>Only for you</p>")); // the note beside it is the window's

    campus.moodle.users[campus.tina].teacher = false; // while it waited
    const auto refused = campus.perform(reply, campus.about(first));
    QVERIFY(refused.error().kind == ErrorKind::Rejected);
    QVERIFY2(refused.error().text.contains(u"Nothing was sent"_s), qPrintable(refused.error().text));
    QCOMPARE(campus.moodle.posts.last().id, sent->id.value.toLongLong());
}

// The right goes between our look and the post: everybody would read it, so it goes away again.
void MoodleTeacherTest::whatBecamePublicIsTakenBack()
{
    Campus campus;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s)).first;
    QCOMPARE(campus.enter(u"teaching"_s, u"tina"_s), QString());
    campus.moodle.ignoresPrivate = true;
    const Reply reply { {}, words("Only for you"), {}, {}, true };
    const auto sent = campus.perform(reply, campus.about(first));
    QVERIFY(sent.error().kind == ErrorKind::Rejected);
    QVERIFY2(sent.error().text.contains(u"taken it back"_s), qPrintable(sent.error().text));
    QCOMPARE(campus.moodle.posts.last().id, first);
}

// The answer was lost: it is looked for, and what all can read is taken back, whatever else of these words is there.
void MoodleTeacherTest::whatBecamePublicIsFound()
{
    Campus campus;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s)).first;
    QCOMPARE(campus.enter(u"teaching"_s, u"tina"_s), QString());
    Intention intention;
    intention.deed = Reply { {}, words("Only for you"), {}, {}, true };
    intention.written = campus.now();
    intention.state = SendState::Unclear;
    const IntentionContext context = campus.about(first);
    const auto composed = campus.adapter->compose(intention, context);
    const QString html = u"<p>Only for you</p>"_s;
    const qint64 open = addReply(campus.moodle, first, campus.tina, u"Re"_s, html, campus.seconds());
    const auto found = waited(campus.adapter->find(*composed, context));
    QVERIFY(found.error().kind == ErrorKind::Rejected);
    QVERIFY(!campus.moodle.posts.contains(open));
    const qint64 secret = addReply(campus.moodle, first, campus.tina, u"Re"_s, html, campus.seconds(), campus.otto);
    const auto there = waited(campus.adapter->find(*composed, context));
    QCOMPARE((*there)->id.value, QString::number(secret));
}

void MoodleTeacherTest::pinsAndLocks()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    const IntentionContext context = campus.about(campus.moodle.discussions.value(apples).first);
    const auto there = [&] { return campus.moodle.discussions.value(apples); };
    const auto thread = [&] { return campus.threads.value(QString::number(apples)); };
    QCOMPARE(campus.enter(u"teaching"_s, u"tina"_s), QString());
    QCOMPARE(thread().rights, std::optional(ThreadRight::Pin | ThreadRight::Close));
    for (const bool on : { true, true, false }) { // the same twice is the same
        QVERIFY(campus.perform(SetPinned { ThreadId { 1 }, on }, context).ok());
        QCOMPARE(there().pinned, on);
        QVERIFY(campus.perform(SetClosed { ThreadId { 1 }, on }, context).ok());
        QCOMPARE(there().locked, on);
    }
    const qint64 pears = campus.begin(u"Pears"_s, 0); // no list of all is read for it
    campus.later += 10;
    QCOMPARE(campus.pull(), QString());
    QVERIFY(campus.threads.value(QString::number(pears)).rights->testFlag(ThreadRight::Pin));

    campus.moodle.users[campus.tina].teacher = false;
    const auto refused = campus.perform(SetClosed { ThreadId { 1 }, true }, context);
    QVERIFY(refused.error().kind == ErrorKind::Rejected || refused.error().kind == ErrorKind::Forbidden);
    QCOMPARE(refused.error().text, u"You do not have the permission to lock discussions."_s);
    QVERIFY(!there().locked);
    campus.later += 25 * 3600;
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(thread().rights, std::optional(ThreadRights()));
}

QTEST_GUILESS_MAIN(MoodleTeacherTest)
#include "teacher_test.moc"
