// The adapter against a Moodle of our own: what it costs, and what it keeps where the server says no.
#include "tests/app/moodle/campus.h"

#include <QTest>

using namespace foyer;

class MoodleAdapterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fiftyDiscussions();
    void nothingNewIsOneRequest();
    void oneReplyIsThreeRequests();
    void marksOfListsNeedNoPosts();
    void wrongPasswordsAreTriedOnce();
    void lockedAccountsStayLocked();
    void tokensSignInWithoutAPassword();
    void tokensThatRanOut();
    void questionsOpenLater();
    void deletedAnswers();
    void deletedDiscussions();
    void hiddenDiscussionsAreNotGone();
    void editedWhileYoung();
    void theOneOnScreenIsReadAgain();
    void lateEditsAreRefusedInTheServersWords();
    void subjects();
    void oneForumClosedToUs();
    void stars();
    void notices();
    void maintenance();
    void servicesSwitchedOff();
    void rulesNotAgreedTo();
    void tooManyPosts();
    void cutOffAnHourAgo();
    void oneOfEachPerson();
    void openedAndMarkedAsRead();
    void everyTypeOfForum();
    void interruptedInANewForum();
};

void MoodleAdapterTest::fiftyDiscussions()
{
    Campus campus;
    for (int n = 0; n < 50; ++n) {
        const qint64 discussion = campus.begin(u"Topic %1"_s.arg(n), 90'000 + 100 * n);
        for (int reply = 0; reply < n % 5; ++reply)
            campus.answer(discussion, u"Answer %1"_s.arg(reply));
    }
    QCOMPARE(campus.enter(), QString());
    QCOMPARE(campus.threads.size(), 50);
    QCOMPARE(campus.posts.size(), 150);
    qInfo("%d requests", campus.asked());
    QVERIFY(campus.asked() <= 12);
}

void MoodleAdapterTest::nothingNewIsOneRequest()
{
    Campus campus;
    campus.begin(u"Apples"_s);
    QCOMPARE(campus.enter(), QString());
    const int before = campus.asked();
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.asked() - before, 1);
}

void MoodleAdapterTest::oneReplyIsThreeRequests()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    for (int n = 0; n < 30; ++n)
        campus.begin(u"Topic %1"_s.arg(n), 90'000);
    QCOMPARE(campus.enter(), QString());
    campus.answer(apples, u"Green ones."_s);
    const int before = campus.asked();
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.asked() - before, 3);
    QCOMPARE(campus.posts.size(), 32);
}

void MoodleAdapterTest::marksOfListsNeedNoPosts()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    QCOMPARE(campus.enter(), QString());
    campus.moodle.discussions[apples].pinned = true;
    campus.moodle.discussions[apples].locked = true;
    campus.moodle.discussions[apples].starred.insert(campus.mira);
    campus.later += 25 * 3600;
    const int before = campus.asked();
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.asked() - before, 3); // the check, the list, notices
    const RemoteThread thread = campus.threads.first();
    QVERIFY(thread.pinned && thread.closed);
    QCOMPARE(campus.posts.first().bookmarked, std::optional(true));
}

// A site that locks accounts counts every try.
void MoodleAdapterTest::wrongPasswordsAreTriedOnce()
{
    Campus campus;
    for (int n = 0; n < 3; ++n) {
        const auto refused = campus.signIn(u"wrong"_s);
        QVERIFY(refused.error().kind == ErrorKind::AuthNeeded);
        QVERIFY(refused.error().text.contains(u"Invalid login"_s));
    }
    QCOMPARE(campus.moodle.wrong.value(u"mira"_s), 1);
    QVERIFY(campus.signIn().ok());
}

void MoodleAdapterTest::lockedAccountsStayLocked()
{
    Campus campus;
    campus.moodle.lockedAfter = 1;
    QVERIFY(!campus.signIn(u"wrong"_s).ok());
    for (int n = 0; n < 3; ++n)
        QVERIFY(campus.signIn().error().kind == ErrorKind::AuthNeeded); // the right one, too late
    QCOMPARE(campus.moodle.wrong.value(u"mira"_s), 2);
}

void MoodleAdapterTest::tokensSignInWithoutAPassword()
{
    Campus campus;
    campus.moodle.users[campus.mira].token = QByteArray(32, 'a');
    QVERIFY(campus.signIn(QString(32, u'a')).ok());
    for (const QByteArray &request : campus.server.http().requests)
        QVERIFY(!request.contains("token.php") && !request.contains("aaaa"));
    QVERIFY(campus.signIn(QString(32, u'b')).error().kind == ErrorKind::AuthNeeded);
}

// Such a token says "access denied" once, and is unknown from then on: what was to be sent waits.
void MoodleAdapterTest::tokensThatRanOut()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    QCOMPARE(campus.enter(), QString());
    campus.moodle.expired.insert(campus.moodle.users.value(campus.mira).token);
    const qint64 first = campus.moodle.discussions.value(apples).first;
    const auto sent = campus.perform(Reply { {}, words("Hello") }, campus.about(first));
    QVERIFY(sent.error().kind == ErrorKind::AuthNeeded);
    QVERIFY(campus.signIn().ok());
    QVERIFY(campus.perform(Reply { {}, words("Hello") }, campus.about(first)).ok());
}

void MoodleAdapterTest::questionsOpenLater()
{
    Campus campus;
    const qint64 forum = addForum(campus.moodle, { 0, campus.course, u"qanda"_s, u"Ask"_s });
    const qint64 why = campus.begin(u"Why"_s, 90'000, forum);
    campus.answer(why, u"Because."_s);
    QCOMPARE(campus.enter(), QString());
    QCOMPARE(campus.posts.size(), 1);
    campus.answer(why, u"My own."_s, campus.mira);
    campus.later += 3600;
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.posts.size(), 3);
    // What is hidden again, for whatever reason, stays here.
    campus.moodle.posts.last().author = campus.tina;
    campus.moodle.posts.last().created += 7;
    campus.later += 25 * 3600;
    QCOMPARE(campus.pull(), QString());
    QVERIFY(campus.gone.isEmpty());
}

void MoodleAdapterTest::deletedAnswers()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    const qint64 answer = campus.answer(apples, u"Never mind."_s);
    QCOMPARE(campus.enter(), QString());
    removePost(campus.moodle, answer);
    QCOMPARE(campus.pull(), QString());
    QVERIFY(campus.gone.isEmpty()); // nothing tells
    campus.later += 25 * 3600;
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.gone, QList<RemotePostId> { { QString::number(answer) } });
}

void MoodleAdapterTest::deletedDiscussions()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    campus.begin(u"Pears"_s);
    QCOMPARE(campus.enter(), QString());
    removePost(campus.moodle, campus.moodle.discussions.value(apples).first);
    campus.later += 25 * 3600;
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.goneThreads, QList<RemoteThreadId> { { QString::number(apples) } });
    campus.goneThreads.clear();
    campus.later += 25 * 3600;
    QCOMPARE(campus.pull(), QString());
    QVERIFY(campus.goneThreads.isEmpty()); // said once
}

void MoodleAdapterTest::hiddenDiscussionsAreNotGone()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    QCOMPARE(campus.enter(), QString());
    campus.moodle.discussions[apples].group = 7; // not Mira's
    campus.later += 25 * 3600;
    QCOMPARE(campus.pull(), QString());
    QVERIFY(campus.goneThreads.isEmpty() && campus.gone.isEmpty());
    campus.moodle.discussions[apples].group = -1;
    campus.later += 25 * 3600;
    campus.threads.clear();
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.threads.size(), 1);
}

// An edited answer shows nowhere: those that could still be edited are read once more.
void MoodleAdapterTest::editedWhileYoung()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    const qint64 answer = campus.answer(apples, u"Frist."_s);
    QCOMPARE(campus.enter(), QString());
    campus.moodle.posts[answer].message = u"<p>First.</p>"_s;
    campus.moodle.posts[answer].modified = campus.seconds() + 60;
    campus.later += 25 * 3600;
    QCOMPARE(campus.pull(), QString());
    QVERIFY(campus.posts.value(QString::number(answer)).body.text.contains("First."));
    const int before = campus.asked();
    campus.later += 25 * 3600;
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.asked() - before, 3); // and not every day
}

void MoodleAdapterTest::theOneOnScreenIsReadAgain()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s, 90'000);
    QCOMPARE(campus.enter(), QString());
    campus.moodle.posts[campus.moodle.discussions.value(apples).first].message = u"<p>Pears</p>"_s;
    campus.plan.open = OpenThread { { QString::number(apples) }, { QString::number(campus.talk) } };
    const int before = campus.asked();
    QCOMPARE(campus.pull(), QString());
    QVERIFY(campus.posts.first().body.text.contains("Pears"));
    QCOMPARE(campus.asked() - before, 2);
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.asked() - before, 3); // once in a while
}

void MoodleAdapterTest::lateEditsAreRefusedInTheServersWords()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    const qint64 mine = campus.answer(apples, u"Frist."_s, campus.mira);
    QCOMPARE(campus.enter(), QString());
    campus.later += 3600;
    const auto edited = campus.perform(EditPost { {}, words("First."), "Frist." }, campus.about(mine));
    QVERIFY(edited.error().kind == ErrorKind::Rejected);
    QCOMPARE(edited.error().text, u"You can't update this post"_s);
    const auto removed = campus.perform(DeletePost {}, campus.about(mine));
    QCOMPARE(removed.error().text, u"You can't delete this post!"_s);
    QVERIFY(campus.moodle.posts.value(mine).message.contains(u"Frist"_s));
}

void MoodleAdapterTest::subjects()
{
    Campus campus;
    QCOMPARE(campus.enter(), QString());
    IntentionContext context;
    context.forum = { QString::number(campus.talk) };
    const QString odd = u"if (a<b && c>d) "_s + u"x"_s.repeated(300);
    const auto sent = campus.perform(NewThread { {}, odd, words("Hm") }, context);
    QVERIFY2(sent.ok(), qPrintable(sent ? QString() : sent.error().text));
    const QString there = campus.moodle.discussions.last().name;
    QVERIFY(there.startsWith(u"if (a‹b && c›d)"_s));
    QCOMPARE(there.size(), 255);
    QVERIFY(campus.perform(NewThread { {}, u"x"_s.repeated(254) + u"🦊"_s, words("Hm") }, context).ok());
    QCOMPARE(campus.moodle.discussions.last().name, u"x"_s.repeated(254)); // no half a fox
    QVERIFY(!campus.perform(NewThread { {}, u" "_s, words("Hm") }, context).ok());
}

// A batch stops at the first that fails: the others are asked again.
void MoodleAdapterTest::oneForumClosedToUs()
{
    Campus campus;
    const qint64 other = addForum(campus.moodle, { 0, campus.course, u"general"_s, u"Other"_s });
    const qint64 third = addForum(campus.moodle, { 0, campus.course, u"general"_s, u"Third"_s });
    campus.begin(u"Apples"_s);
    campus.begin(u"Plums"_s, 3600, third);
    QVERIFY(campus.signIn().ok());
    const auto listed = waited(campus.adapter->forums([&](Page page) { return campus.take(std::move(page)); }));
    QVERIFY(listed.ok());
    for (const RemoteForum &forum : std::as_const(campus.forums))
        campus.plan.followed.append(forum.id);
    campus.moodle.forums[other].hidden = true;
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.threads.size(), 2);
}

void MoodleAdapterTest::stars()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    const qint64 first = campus.moodle.discussions.value(apples).first;
    const qint64 answer = campus.answer(apples, u"Yes."_s);
    QCOMPARE(campus.enter(), QString());
    QVERIFY(campus.perform(Bookmark { {}, true }, campus.about(first)).ok());
    QVERIFY(campus.moodle.discussions.value(apples).starred.contains(campus.mira));
    IntentionContext below = campus.about(answer);
    below.references.prepend({ QString::number(first) });
    QVERIFY(campus.perform(Bookmark { {}, false }, below).ok()); // a star of ours alone
    QVERIFY(campus.moodle.discussions.value(apples).starred.contains(campus.mira));
    QVERIFY(campus.perform(SetWatch { ThreadId { 1 }, {}, WatchLevel::Tracking }, campus.about(first)).ok());
    QVERIFY(campus.moodle.discussions.value(apples).subscribed.contains(campus.mira));
    QVERIFY(campus.perform(SetWatch { ThreadId { 1 }, {}, WatchLevel::Muted }, campus.about(first)).ok());
    QVERIFY(!campus.moodle.discussions.value(apples).subscribed.contains(campus.mira));
}

void MoodleAdapterTest::notices()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    QCOMPARE(campus.enter(), QString());
    QVERIFY(campus.notices.isEmpty());
    const qint64 mine = campus.answer(apples, u"Mine."_s, campus.mira);
    const qint64 answer = addReply(campus.moodle, mine, campus.otto, u"Re"_s, u"<p>Yours.</p>"_s, campus.seconds() - 2);
    campus.moodle.notifications.append({ campus.moodle.next(), campus.mira, campus.otto, u"Re: Apples"_s,
        u"<p>Otto posted</p>"_s, campus.seconds(), apples, answer });
    campus.moodle.notifications.append(
        { campus.moodle.next(), campus.mira, campus.tina, u"Graded"_s, u"<p>Well done</p>"_s, campus.seconds() });
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.notices.size(), 2);
    QVERIFY(!campus.notices.first().kind && campus.notices.first().text == u"Well done"_s);
    QVERIFY(campus.notices.last().kind == Notice::Kind::Reply);
    QCOMPARE(campus.notices.last().post.value, QString::number(answer));
}

void MoodleAdapterTest::maintenance()
{
    Campus campus;
    QCOMPARE(campus.enter(), QString());
    campus.moodle.maintenance = true;
    campus.plan.now = campus.now();
    const auto soft = waited(campus.adapter->pull(campus.plan, [&](Page page) { return campus.take(page); }));
    QVERIFY(soft.error().kind == ErrorKind::ServerBroken && soft.error().retryAfter);
    campus.server.http().setFault({ Fault::Kind::Answer, "", 1, 1,
        onWire({ 503, { { "Retry-After", "300" }, { "Content-Type", "text/html" } }, "<h1>Back soon</h1>" }) });
    const auto hard = waited(campus.adapter->pull(campus.plan, [&](Page page) { return campus.take(page); }));
    QVERIFY(hard.error().kind == ErrorKind::ServerBroken);
    QCOMPARE(hard.error().retryAfter, std::optional(std::chrono::seconds(300)));
    QVERIFY(hard.error().text.contains(u"being repaired"_s));
}

// 403 and an empty page: the sign-in is as good as before.
void MoodleAdapterTest::servicesSwitchedOff()
{
    Campus campus;
    QCOMPARE(campus.enter(), QString());
    campus.moodle.webServices = false;
    QVERIFY(campus.pull().contains(u"switched off"_s));
    campus.moodle.webServices = true;
    QCOMPARE(campus.pull(), QString());
}

void MoodleAdapterTest::rulesNotAgreedTo()
{
    Campus campus;
    campus.server.http().setFault({ Fault::Kind::Answer, "core_group_get_course_user_groups", 1, 1,
        onWire({ 200, { { "Content-Type", "application/json" } },
            R"({"exception":"moodle_exception","errorcode":"sitepolicynotagreed","message":"<a href=\"x\">Agree</a>"})" }) });
    const auto refused = campus.signIn();
    QVERIFY(refused.error().text.contains(u"agree to its rules"_s));
}

// A limit of so many a day ends by itself: that one waits, and what goes to other forums goes.
void MoodleAdapterTest::tooManyPosts()
{
    Campus campus;
    campus.moodle.forums[campus.talk].mostADay = 1;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s)).first;
    QCOMPARE(campus.enter(), QString());
    QVERIFY(campus.perform(Reply { {}, words("One") }, campus.about(first)).ok());
    const auto second = campus.perform(Reply { {}, words("Two") }, campus.about(first));
    QVERIFY(isTransient(second.error().kind));
    QCOMPARE(second.error().retryAfter, std::optional(std::chrono::seconds(300)));
    QVERIFY(second.error().text.contains(u"exceeded the posting threshold"_s));
    campus.later += 25 * 3600;
    QVERIFY(campus.perform(Reply { {}, words("Two") }, campus.about(first)).ok());
}

// Written in time, sent too late: what the site says of it, and where it can be read before.
void MoodleAdapterTest::cutOffAnHourAgo()
{
    Campus campus;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s)).first;
    campus.moodle.forums[campus.talk].cutoff = campus.seconds() + 1800;
    QCOMPARE(campus.enter(), QString());
    QVERIFY(campus.forums.last().description.contains(u"Nothing can be posted after"_s));
    QVERIFY(campus.forums.last().posting == Posting::Open);
    campus.later += 3600;
    const auto reply = campus.perform(Reply { {}, words("Late") }, campus.about(first));
    QVERIFY(reply.error().kind == ErrorKind::Rejected);
    QCOMPARE(reply.error().text, u"Sorry, you are not allowed to post to this forum"_s);
    IntentionContext context;
    context.forum = { QString::number(campus.talk) };
    const auto thread = campus.perform(NewThread { {}, u"Late"_s, words("Late") }, context);
    QCOMPARE(thread.error().text, u"Could not create new discussion"_s);
    const auto listed = waited(campus.adapter->forums([&](Page page) { return campus.take(std::move(page)); }));
    QVERIFY(listed.ok() && campus.forums.last().posting == Posting::ReadOnly);
}

void MoodleAdapterTest::oneOfEachPerson()
{
    Campus campus;
    const qint64 each = addForum(campus.moodle, { 0, campus.course, u"eachuser"_s, u"One each"_s });
    QCOMPARE(campus.enter(), QString());
    IntentionContext context;
    context.forum = { QString::number(each) };
    QVERIFY(campus.forums.last().mayStart);
    QVERIFY(campus.perform(NewThread { {}, u"Me"_s, words("Hello") }, context).ok());
    QVERIFY(!campus.perform(NewThread { {}, u"Me again"_s, words("Hello") }, context).ok());
    const auto listed = waited(campus.adapter->forums([&](Page page) { return campus.take(std::move(page)); }));
    QVERIFY(listed.ok() && !campus.forums.last().mayStart);
}

// Teachers see who opened what: marking all as read is not opening.
void MoodleAdapterTest::openedAndMarkedAsRead()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    QCOMPARE(campus.enter(), QString());
    QVERIFY(campus.moodle.viewed.isEmpty()); // reading ahead is not opening either
    const RemotePostId first { QString::number(campus.moodle.discussions.value(apples).first) };
    ReadReport report { { QString::number(apples) }, { { first, std::chrono::milliseconds(0) } } };
    QVERIFY(waited(campus.adapter->reportRead(report)).ok());
    QVERIFY(campus.moodle.viewed.isEmpty());
    report.posts.first().second = std::chrono::milliseconds(1200);
    QVERIFY(waited(campus.adapter->reportRead(report)).ok());
    QVERIFY(campus.moodle.viewed.contains(apples));
}

void MoodleAdapterTest::everyTypeOfForum()
{
    Campus campus;
    campus.moodle = FakeMoodle();
    fillWithTalk(campus.moodle, campus.seconds());
    QVERIFY(campus.signIn(u"learning"_s).ok());
    const auto listed = waited(campus.adapter->forums([&](Page page) { return campus.take(std::move(page)); }));
    QVERIFY(listed.ok());
    for (const RemoteForum &forum : std::as_const(campus.forums))
        campus.plan.followed.append(forum.id);
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.forums.size(), 2 + 7);
    QCOMPARE(campus.threads.size(), 7);
    QCOMPARE(campus.notices.size(), 1);
    int mayStart = 0;
    for (const RemoteForum &forum : std::as_const(campus.forums))
        mayStart += forum.mayStart;
    QCOMPARE(mayStart, 4); // General discussion, the diary, group work, and one of her own to introduce herself
}

// What was not read of a forum that is followed since today is read the next time.
void MoodleAdapterTest::interruptedInANewForum()
{
    Campus campus;
    QCOMPARE(campus.enter(), QString());
    const qint64 other = addForum(campus.moodle, { 0, campus.course, u"general"_s, u"Other"_s });
    for (int n = 0; n < 15; ++n)
        campus.begin(u"Topic %1"_s.arg(n), 90'000, other);
    const auto listed = waited(campus.adapter->forums([&](Page page) { return campus.take(std::move(page)); }));
    QVERIFY(listed.ok());
    campus.plan.followed.append({ QString::number(other) });
    campus.server.http().setFault({ Fault::Kind::CutBefore, "batch mod_forum_get_discussion_posts", 2 });
    QVERIFY(!campus.pull().isEmpty());
    QCOMPARE(campus.threads.size(), 10);
    campus.server.http().setFault({});
    QCOMPARE(campus.pull(), QString());
    QCOMPARE(campus.threads.size(), 15);
}

QTEST_GUILESS_MAIN(MoodleAdapterTest)
#include "adapter_test.moc"
