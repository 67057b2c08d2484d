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
    void privateRepliesStayPrivate();
    void filesOfAPost();
    void filesNobodyTakes();
    void picturesInEditedWords();
    void subjects();
    void oneForumClosedToUs();
    void stars();
    void notices();
    void maintenance();
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

void MoodleAdapterTest::privateRepliesStayPrivate()
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

void MoodleAdapterTest::filesOfAPost()
{
    Campus campus;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s)).first;
    QCOMPARE(campus.enter(), QString());
    const Reply reply { {}, words("See"), { { u"a b.png"_s, u"image/png"_s, "PNG" }, { u"b.txt"_s, {}, "text" } } };
    const auto sent = campus.perform(reply, campus.about(first));
    QVERIFY2(sent.ok(), qPrintable(sent ? QString() : sent.error().text));
    const QList<FakeMoodle::File> there = campus.moodle.posts.value(sent->id.value.toLongLong()).files;
    QCOMPARE(there.size(), 2);
    QCOMPARE(there.first().name, u"a b.png"_s);
    QCOMPARE(there.last().data, "text");
    QCOMPARE(campus.pull(), QString());
    const QByteArray html = campus.posts.value(sent->id.value).body.text;
    QVERIFY(html.contains("<img src=") && html.contains("/webservice/pluginfile.php/17/mod_forum/attachment/"));
    QVERIFY(html.contains("class=\"attachment\"") && !html.contains("token"));
}

// Moodle would drop them and say nothing.
void MoodleAdapterTest::filesNobodyTakes()
{
    Campus campus;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s)).first;
    QCOMPARE(campus.enter(), QString());
    const qsizetype before = campus.moodle.posts.size();
    const OutgoingFile file { u"a.txt"_s, {}, QByteArray(2000, 'x') };
    const auto refused = [&](const QList<OutgoingFile> &files) {
        const auto sent = campus.perform(Reply { {}, words("See"), files }, campus.about(first));
        return sent ? QString() : sent.error().text;
    };
    QVERIFY(refused({ file, file, file, file }).contains(u"at most"_s));
    campus.moodle.forums[campus.talk].mostBytes = 1000;
    QVERIFY(refused({ file }).contains(u"larger than"_s));
    campus.moodle.forums[campus.talk].mostFiles = 0;
    QVERIFY(refused({ file }).contains(u"takes no files"_s));
    QCOMPARE(campus.moodle.posts.size(), before);
}

// Sent back as they were read, they would be broken for everybody with a browser.
void MoodleAdapterTest::picturesInEditedWords()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    const qint64 mine = campus.answer(apples, u"Frist"_s, campus.mira);
    const QString picture =
        campus.server.root() + u"/webservice/pluginfile.php/17/mod_forum/post/%1/a%20b.png"_s.arg(mine);
    campus.moodle.posts[mine].message = u"<p>Frist <img src=\"%1\" alt=\"A\" width=\"3\" /></p>"_s.arg(picture);
    QCOMPARE(campus.enter(), QString());
    QByteArray source = campus.posts.value(QString::number(mine)).source;
    const QByteArray before = source;
    QVERIFY(source.contains("![A](" + picture.toUtf8() + ")"));
    const EditPost edit { {}, { Format::Markdown, source.replace("Frist", "First") }, before };
    const auto done = campus.perform(edit, campus.about(mine));
    QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
    QCOMPARE(campus.moodle.posts.value(mine).message, u"<p>First <img src=\"%1\" alt=\"A\" /></p>"_s.arg(picture));
    QVERIFY(campus.server.http().names.contains("mod_forum_prepare_draft_area_for_post"));
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
    QCOMPARE(campus.forums.size(), 2 + 5);
    QCOMPARE(campus.threads.size(), 5);
    QCOMPARE(campus.notices.size(), 1);
    int mayStart = 0;
    for (const RemoteForum &forum : std::as_const(campus.forums))
        mayStart += forum.mayStart;
    QCOMPARE(mayStart, 2); // General discussion and the diary
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
