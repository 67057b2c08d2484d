// Sites that say no, change under us, or send what nobody should: each ends in a sentence that says what happened and
// what comes next, and nothing is lost.
#include "app/sample/spoiltanswers.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/outbox.h"
#include "models/cache/threads.h"
#include "models/text/blocks.h"
#include "models/text/extract.h"
#include "tests/conformance/fakesite.h"
#include "tests/conformance/home.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray json(int status, const QByteArray &body)
{
    return onWire({ status, { { "Content-Type", "application/json" } }, body });
}

} // namespace

class OddSitesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeSite> m_site;
    std::unique_ptr<Home> m_home;
    RemotePostId m_root;

    FakeDiscourse &forum() { return m_site->forum(); }
    void begin(bool guest = false);
    void pass(std::chrono::seconds time)
    {
        m_home->wait(time);
        m_site->pass(time);
    }
    // What went wrong, as the person reads it; nothing when all is well.
    QString sync()
    {
        const auto round = m_home->sync();
        return round ? QString() : round.error().text;
    }
    bool agree() { return m_home->contents() == m_site->contents(); }
    Intention only() { return m_home->outbox().value(0); }
    qint64 topicOfRoot() const { return m_root.value.section(u'/', 0, 0).toLongLong(); }
    FakeDiscourse::Post &rootThere() { return forum().posts[forum().topics[topicOfRoot()].posts[1]]; }

private Q_SLOTS:
    void cleanup()
    {
        m_home.reset();
        m_site.reset();
    }

    void refusals_data();
    void refusals();
    void keyRevoked();
    void keyThatMayOnlyRead();
    void suspended();
    void privateForGuests();
    void privateForMembers();
    void readOnlyForAWhile();
    void movedToAFolder();
    void aCategoryVanishes();
    void aTopicIsSplit();
    void topicsAreMerged();
    void aTopicVanishes();
    void withoutCooked();
    void wrongTypes();
    void longPosts();
    void hostileHtml();
    void killedAfterAnEdit();
};

void OddSitesTest::begin(bool guest)
{
    m_site = std::make_unique<FakeSite>();
    m_site->guest = guest;
    QString why;
    QVERIFY2(m_site->reset(&why), qPrintable(why));
    m_root = m_site->write({ .subject = u"Apples"_s, .text = u"About apples"_s });
    m_site->write({ .subject = u"Apples"_s, .text = u"An answer"_s, .parent = m_root });
    m_home = std::make_unique<Home>(*m_site);
    QCOMPARE(sync(), QString());
    QVERIFY(agree());
}

void OddSitesTest::refusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, const QByteArray &answer, const QString &says) {
        QTest::newRow(name) << answer << says;
    };
    add("400", discourseRefusal(400), u"invalid parameters"_s);
    add("401", discourseRefusal(401), u"not permitted"_s);
    add("403", discourseRefusal(403), u"not permitted"_s);
    add("403, members only", json(403, R"({"errors":["Log in."],"error_type":"not_logged_in"})"), u"members only"_s);
    add("403, BAD CSRF", json(403, R"(["BAD CSRF"])"), u"BAD CSRF"_s);
    add("403 of a proxy", pageAnswer(403), u"not a web browser"_s);
    add("404", discourseRefusal(404), u"could not be found"_s);
    add("404 without a word", json(404, ""), u"This is not on 127.0.0.1"_s);
    add("410", discourseRefusal(410), u"could not be found"_s);
    add("413", discourseRefusal(413), u"too large for 127.0.0.1"_s);
    add("422", json(422, R"({"errors":["Order is not included in the list"]})"), u"Order is not included"_s);
    add("500", discourseRefusal(500), u"fault of its own. Foyer tries again later"_s);
    add("500 without a word", json(500, ""), u"fault of its own. Foyer tries again later"_s);
    add("502", discourseRefusal(502), u"fault of its own. Foyer tries again later"_s);
    add("503, read only", discourseRefusal(503), u"can only be read for now"_s);
    add("an old no", json(200, R"({"error":"The database is resting."})"), u"The database is resting."_s);
    add("a plugin's no", json(200, R"({"failed":"FAILED","message":"Not today."})"), u"Not today."_s);
    add("no success", json(200, R"({"success":false})"), u"refused this and did not say why"_s);
    add("a captive portal", captivePortal(), u"something that is not an answer. Foyer tries again later"_s);
    add("half a JSON", brokenJson(), u"something that is not an answer. Foyer tries again later"_s);
    add("a wrong 200", wrongOk(), u"cannot be read. Foyer tries again later"_s);
    add("nothing at all", json(200, ""), u"cannot be read. Foyer tries again later"_s);
    add("in a circle", movedTo("/latest.json"), u"redirects in a circle"_s);
    add("to nowhere", movedTo("ftp://127.0.0.1/"), u"not secure"_s);
    for (const SlowDown shape : { SlowDown::Rails, SlowDown::Address, SlowDown::Background, SlowDown::Search,
             SlowDown::Bus, SlowDown::Proxy, SlowDown::DayUsedUp })
        add(("slow down " + QByteArray::number(int(shape))).constData(), slowDown(shape), u"asks Foyer to slow down"_s);
}

// All the time: the sentence is there, what is kept stays, and afterwards all goes on.
void OddSitesTest::refusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, says);
    begin();
    const Contents before = m_home->contents();
    m_site->write({ .subject = u"Pears"_s, .text = u"About pears"_s });
    m_site->setFault({ Fault::Kind::Answer, m_site->looking(), 1, -1, answer });
    for (int n = 0; n < 3; ++n) {
        const QString said = sync();
        QVERIFY2(said.contains(says), qPrintable(said));
        QCOMPARE(m_home->contents(), before);
        pass(20min);
    }
    m_site->setFault({});
    QCOMPARE(sync(), QString());
    QVERIFY(agree());
}

void OddSitesTest::keyRevoked()
{
    begin();
    m_home->reply(m_root, u"Wait for me."_s);
    const FakeDiscourse::Key key = forum().keys.take(m_site->member().secret.toLatin1());
    const Contents before = m_home->contents();
    const QString said = sync();
    QVERIFY2(said.contains(u"does not know this sign-in any more. Sign in again; everything here is kept."_s),
        qPrintable(said));
    QVERIFY(m_home->details().broken);
    QCOMPARE(m_home->contents(), before);
    QCOMPARE(only().state, SendState::Queued);
    forum().keys.insert(m_site->member().secret.toLatin1(), key);
    pass(20min);
    QCOMPARE(sync(), QString());
    QVERIFY(!m_home->details().broken);
    QCOMPARE(m_home->outbox().size(), 0);
    QCOMPARE(sync(), QString());
    QVERIFY(agree());
}

void OddSitesTest::keyThatMayOnlyRead()
{
    begin();
    forum().keys[m_site->member().secret.toLatin1()].scopes = { u"read"_s };
    m_home->reply(m_root, u"May I?"_s);
    QCOMPARE(sync(), QString());
    QCOMPARE(only().state, SendState::NeedsAttention);
    QVERIFY2(only().lastError->text.contains(u"not permitted"_s), qPrintable(only().lastError->text));
    QCOMPARE(std::get<Reply>(only().deed).body.text, "May I?");
    QVERIFY(agree());
}

void OddSitesTest::suspended()
{
    begin();
    m_home->reply(m_root, u"Hm."_s);
    forum().members[m_site->mira()].suspended = true;
    QVERIFY(sync().contains(u"everything here is kept"_s));
    QCOMPARE(only().state, SendState::Queued);
    QVERIFY(agree());
}

void OddSitesTest::privateForGuests()
{
    begin(true);
    const Contents before = m_home->contents();
    forum().settings.loginRequired = true;
    const QString said = sync();
    QVERIFY2(said.contains(u"is open to its members only. Sign in to read it"_s), qPrintable(said));
    QCOMPARE(m_home->contents(), before);
    forum().settings.loginRequired = false;
    m_site->write({ .subject = u"Pears"_s, .text = u"About pears"_s });
    QCOMPARE(sync(), QString());
    QVERIFY(agree());
}

void OddSitesTest::privateForMembers()
{
    begin();
    forum().settings.loginRequired = true;
    m_site->write({ .subject = u"Pears"_s, .text = u"About pears"_s });
    QCOMPARE(sync(), QString());
    QVERIFY(agree());
    m_home->restart(); // and the next program knows
    m_site->write({ .subject = u"Plums"_s, .text = u"About plums"_s });
    const int before = m_site->requests();
    QCOMPARE(sync(), QString());
    QVERIFY(agree());
    QVERIFY(m_site->requests() - before <= 6);
}

void OddSitesTest::readOnlyForAWhile()
{
    begin();
    forum().settings.readOnly = true;
    m_home->reply(m_root, u"Later then."_s);
    m_site->write({ .subject = u"Pears"_s, .text = u"About pears"_s });
    QCOMPARE(sync(), QString()); // reading goes on
    QVERIFY(m_home->find({ m_root.value }).id && m_home->contents().size() == 3);
    QCOMPARE(only().state, SendState::Queued);
    QVERIFY2(only().lastError->text.contains(u"can only be read for now. Foyer tries again later."_s),
        qPrintable(only().lastError->text));
    forum().settings.readOnly = false;
    pass(20min);
    QCOMPARE(sync(), QString());
    QCOMPARE(m_home->outbox().size(), 0);
    QVERIFY(agree());
}

// Its old address leads to the new one: reading and writing go on there.
void OddSitesTest::movedToAFolder()
{
    begin();
    m_site->server().folder = u"/forum"_s;
    m_site->server().hasMoved = true;
    m_site->write({ .subject = u"Pears"_s, .text = u"About pears"_s });
    m_home->reply(m_root, u"Follow me."_s);
    QCOMPARE(sync(), QString());
    pass(20min);
    QCOMPARE(sync(), QString());
    QCOMPARE(m_home->outbox().size(), 0);
    QCOMPARE(m_home->contents().size(), 4);
    QCOMPARE(m_site->contents().size(), 4);
    m_home->restart();
    m_home->reply(m_root, u"Once more."_s);
    QCOMPARE(sync(), QString());
    QCOMPARE(m_home->outbox().size(), 0);
    QCOMPARE(m_site->contents().size(), 5);
}

void OddSitesTest::aCategoryVanishes()
{
    begin();
    const RemotePostId plums =
        m_site->write({ .rooms = { Room::Second }, .subject = u"Plums"_s, .text = u"Last words"_s });
    QCOMPARE(sync(), QString());
    m_site->removeForum(m_site->room(Room::Second));
    pass(25h);
    QCOMPARE(sync(), QString());
    QVERIFY(foyer::forum(m_home->cache(), m_home->forum(m_site->room(Room::Second)))->gone);
    QCOMPARE(plainText(m_home->find(plums).body).trimmed(), u"Last words"_s);
    m_home->reply(plums, u"Too late?"_s);
    QCOMPARE(sync(), QString());
    QCOMPARE(only().state, SendState::Held);
    QVERIFY2(only().lastError->text.contains(u"no longer on the server"_s), qPrintable(only().lastError->text));
    QCOMPARE(std::get<Reply>(only().deed).body.text, "Too late?");
}

// Some posts became a topic of their own: they are read there, and are the same posts as before.
void OddSitesTest::aTopicIsSplit()
{
    begin();
    const RemotePostId second = m_site->write({ .subject = u"Apples"_s, .text = u"On the side"_s, .parent = m_root });
    const RemotePostId other = m_site->write({ .subject = u"Sides"_s, .text = u"What is aside"_s });
    QCOMPARE(sync(), QString());
    const PostId side = m_home->find(second).id;
    movePosts(forum(), { forum().topics[topicOfRoot()].posts[3] }, other.value.section(u'/', 0, 0).toLongLong());
    QCOMPARE(sync(), QString());
    QVERIFY(agree());
    const Post moved = m_home->saying(u"On the side"_s);
    QVERIFY(!moved.gone && moved.thread == m_home->find(other).thread);
    QCOMPARE(moved.id, side); // with its star, and whatever else was put on it
}

void OddSitesTest::topicsAreMerged()
{
    begin();
    const RemotePostId other = m_site->write({ .subject = u"Sides"_s, .text = u"What is aside"_s });
    QCOMPARE(sync(), QString());
    movePosts(forum(), forum().topics[topicOfRoot()].posts.values(), other.value.section(u'/', 0, 0).toLongLong());
    // Who answered in the old place before that was heard of is told, and keeps the text.
    m_home->reply(m_root, u"Here?"_s);
    QCOMPARE(sync(), QString());
    const Contents there = m_site->contents(), here = m_home->contents();
    for (auto it = there.cbegin(); it != there.cend(); ++it)
        QVERIFY2(here.value(it.key()) == *it, qPrintable(it.key()));
    QVERIFY(m_home->outbox().size() == 1 && only().lastError && !only().lastError->text.isEmpty());
    QCOMPARE(std::get<Reply>(only().deed).body.text, "Here?");
    // From then on answers go where the posts stand.
    QVERIFY(cancelIntention(m_home->cache(), only().id));
    const Post moved = m_home->saying(u"About apples"_s);
    QVERIFY(moved.thread == m_home->find(other).thread);
    m_home->reply(moved.remoteId, u"There."_s);
    QCOMPARE(sync(), QString());
    QCOMPARE(m_site->contents().size(), there.size() + 1);
}

void OddSitesTest::aTopicVanishes()
{
    begin();
    m_site->remove(m_root);
    m_home->reply(m_root, u"Still there?"_s);
    QCOMPARE(sync(), QString());
    QCOMPARE(plainText(m_home->find(m_root).body).trimmed(), u"About apples"_s);
    QCOMPARE(only().state, SendState::NeedsAttention);
    QVERIFY(only().lastError->text.contains(u"could not be found"_s));
}

void OddSitesTest::withoutCooked()
{
    begin();
    const RemotePostId typed = m_site->write({ .subject = u"Typed"_s, .text = u"Only **typed**."_s });
    const RemotePostId empty = m_site->write({ .subject = u"Empty"_s, .text = u"x"_s });
    for (FakeDiscourse::Post &post : forum().posts) {
        if (post.raw == u"x"_s)
            post.raw.clear();
        if (post.raw.isEmpty() || post.raw.startsWith(u"Only"_s))
            post.cooked.clear();
    }
    QCOMPARE(sync(), QString());
    QCOMPARE(plainText(m_home->find(typed).body).trimmed(), u"Only **typed**."_s);
    QVERIFY(m_home->find(empty).id);
    const int before = m_site->requests();
    QCOMPARE(sync(), QString());
    QCOMPARE(m_site->requests() - before, m_site->quietRequests());
}

void OddSitesTest::wrongTypes()
{
    begin();
    const Contents before = m_home->contents();
    m_site->setFault({ Fault::Kind::Answer, m_site->looking(), 1, 1,
        json(200,
            R"({"topic_list":{"topics":[{"id":"x"},5,null,[],{"id":1e300},{"id":990001,"title":{},"tags":"a",
            "highest_post_number":"many","posts_count":-4,"bumped_at":7,"category_id":)"
                + m_site->room(Room::Talk).value.toLatin1() + R"(}],"more_topics_url":{}}})") });
    (void)sync();
    m_site->setFault({});
    QCOMPARE(m_home->contents(), before);
    m_site->write({ .subject = u"Pears"_s, .text = u"About pears"_s });
    m_site->setFault(
        { Fault::Kind::Answer, "GET */t/*", 1, 1, json(200, R"({"id":[],"post_stream":{"posts":{"a":1}}})") });
    const QString said = sync();
    QVERIFY2(said.contains(u"A topic cannot be read: “Pears”. Foyer tries again later."_s), qPrintable(said));
    m_site->setFault({});
    QCOMPARE(sync(), QString());
    QVERIFY(agree());
}

void OddSitesTest::longPosts()
{
    begin();
    forum().settings.maxPostLength = 150'000;
    const QString text = u"Word by word. "_s.repeated(7200).trimmed(); // 100,800 characters
    const RemotePostId there = m_site->write({ .subject = u"Long"_s, .text = text });
    QCOMPARE(sync(), QString());
    QVERIFY(agree());
    QCOMPARE(plainText(m_home->find(there).body).trimmed(), text);
    m_home->reply(there, u"My word. "_s.repeated(12'000).trimmed());
    QCOMPARE(sync(), QString());
    QCOMPARE(sync(), QString());
    QCOMPARE(m_home->outbox().size(), 0);
    QVERIFY(agree());
    // Too long for the site: it says so, and the text stays.
    m_home->reply(there, u"x"_s.repeated(150'001));
    QCOMPARE(sync(), QString());
    QCOMPARE(only().state, SendState::NeedsAttention);
    QVERIFY2(only().lastError->text.contains(u"150"_s), qPrintable(only().lastError->text));
    QCOMPARE(std::get<Reply>(only().deed).body.text.size(), 150'001);
}

void OddSitesTest::hostileHtml()
{
    begin();
    rootThere().cooked = u"<p onclick='x()'>Words.</p><script>alert(1)</script><img src='https://spy.example/x.gif'>"
                         "<a href='javascript:x()'>here</a><iframe src='file:///etc/passwd'></iframe>"
                         "<svg onload='x()'><style>*{}</style></svg><object data='x'></object>"_s
        + u"<div>"_s.repeated(5000) + u"deep"_s;
    forum().topics[topicOfRoot()].bumped = m_site->server().now();
    QCOMPARE(sync(), QString());
    QVERIFY(agree());
    const Body body = m_home->find(m_root).body;
    QVERIFY(plainText(body).contains(u"Words."_s));
    const QString html = safeHtml(body);
    for (const QString &bad : { u"<script"_s, u"onclick"_s, u"onload"_s, u"<iframe"_s, u"javascript:"_s, u"<object"_s,
             u"spy.example/x.gif\""_s })
        QVERIFY2(!html.contains(bad), qPrintable(html.left(500)));
}

// The site took it, and the program ended before the answer was kept. No list says that a post in the middle changed.
void OddSitesTest::killedAfterAnEdit()
{
    begin();
    m_home->reply(m_root, u"Frist."_s);
    QCOMPARE(sync(), QString());
    QCOMPARE(sync(), QString());
    m_site->write({ .subject = u"Apples"_s, .text = u"The last one"_s, .parent = m_root });
    QCOMPARE(sync(), QString());
    const Post mine = m_home->saying(u"Frist."_s);
    const auto edit =
        intend(m_home->cache(), m_home->account(), EditPost { mine.id, { Format::Plain, "First." }, "Frist." });
    QVERIFY(editPost(
        forum(), forum().topics[topicOfRoot()].posts[3], m_site->mira(), u"First."_s, {}, {}, m_site->server().now())
                .ok());
    QVERIFY(markSending(m_home->cache(), *edit, discourse::tokenOf(u"First."_s), "PUT posts/1.json\n{}").ok());
    QVERIFY(markSent(m_home->cache(), *edit, {}, SendState::Sent).ok());
    m_home->restart();
    QCOMPARE(sync(), QString());
    QCOMPARE(m_home->stateOf(*edit), SendState::Seen);
    QCOMPARE(m_home->saying(u"First."_s).id, mine.id);
    QVERIFY(agree());
}

QTEST_GUILESS_MAIN(OddSitesTest)
#include "oddsites_test.moc"
