// The API of 2023 and of 2026, each verb against both: what is made of them is the same.
#include "app/adapters/discourse/discourseadapter.h"
#include "app/adapters/discourse/parse.h"
#include "app/net/waited.h"
#include "tests/app/discourse/taken.h"
#include "tests/fakes/discoursefixture.h"

#include <QTest>

using namespace foyer;
using namespace foyer::discourse;
using namespace Qt::StringLiterals;

namespace {

// A member at a site of one year, with everything that reading brought.
struct Visit {
    DiscourseFixture fixture;
    DiscourseAdapter adapter;
    Taken taken;

    explicit Visit(DiscourseAge age)
        : fixture(age)
        , adapter(settings(), {})
    {
        taken.plan.followed = { { QString::number(fixture.talk) }, { QString::number(fixture.moderated) } };
        taken.plan.now = fixture.now;
    }
    ~Visit() { waited(adapter.close()); }
    Q_DISABLE_COPY_MOVE(Visit)

    Settings settings() const
    {
        Settings settings;
        settings.url = fixture.site.url();
        settings.patience = std::chrono::milliseconds(0);
        settings.keyed = {};
        return settings;
    }
    FakeDiscourse &forum() { return fixture.site.forum; }
    QString enter()
    {
        const auto may = waited(adapter.signIn({ u"ada"_s, QString::fromLatin1(fixture.adasKey) }));
        if (!may)
            return may.error().text;
        const auto listed = waited(adapter.forums(into(&taken)));
        return listed ? read() : listed.error().text;
    }
    QString read()
    {
        const auto done = waited(adapter.pull(taken.plan, into(&taken)));
        return done ? QString() : done.error().text;
    }
    const FakeDiscourse::Post &there(const RemotePostId &name)
    {
        const PostNumbers at = numbersIn(name);
        return *postNumbered(forum(), at.topic, int(at.number));
    }
    IntentionContext about(const RemotePostId &name)
    {
        const RemotePost &post = taken.posts[name.value];
        IntentionContext context;
        context.forum = { QString::number(fixture.talk) };
        context.thread = post.thread;
        context.parent = name;
        context.extra = post.extra;
        return context;
    }
    Expected<Delivery> perform(const Deed &deed, const IntentionContext &context)
    {
        Intention intention;
        intention.deed = deed;
        intention.written = fixture.now;
        const auto composed = adapter.compose(intention, context);
        if (!composed)
            return composed.error();
        fixture.later(30);
        auto done = waited(adapter.perform(*composed, context));
        // And who asks afterwards is told that it was done.
        const auto found = waited(adapter.find(*composed, context));
        if (done && !found)
            return found.error();
        if (done && !*found)
            return Error { ErrorKind::Unclear, u"done, and not found"_s };
        return done;
    }
};

// A site with some of everything.
RemotePostId furnish(Visit &visit)
{
    DiscourseFixture &at = visit.fixture;
    const qint64 longOne = at.topic(u"Long & <b>winding</b>"_s, u"It begins."_s);
    for (int n = 2; n <= 75; ++n)
        at.reply(longOne, u"Number **%1**."_s.arg(n), n % 3 ? n - 1 : 0, n % 2 ? at.ada : at.bo);
    (void)removePost(at.site.forum, postNumbered(at.site.forum, longOne, 40)->id, at.mod, at.now);
    const qint64 tagged =
        at.topic(u"Tagged"_s, u"[poll type=multiple min=1 max=2 results=on_vote]\n* Talks\n* Games\n[/poll]"_s);
    at.site.forum.tags.insert(u"ideas"_s, { at.site.forum.nextId(), u"ideas"_s, {} });
    at.site.forum.tags.insert(u"T3S4"_s, { at.site.forum.nextId(), u"T3S4"_s, {} });
    at.site.forum.members[at.ada].tagLevels.insert(u"ideas"_s, 2);
    at.site.forum.topics[tagged].tags = { u"ideas"_s, u"T3S4"_s };
    (void)like(at.site.forum, postNumbered(at.site.forum, tagged, 1)->id, at.mod, true, at.now);
    const qint64 mine = at.topic(u"Mine"_s, u"By me."_s, at.ada);
    const qint64 answer = at.reply(mine, u"@ada, an answer."_s, 1);
    at.site.forum.topics[mine].accepted = 2;
    (void)editPost(at.site.forum, answer, at.bo, u"@ada, a better answer."_s, {}, {}, at.now.addSecs(60));
    const qint64 closed = at.topic(u"Closed"_s);
    setStatus(at.site.forum, closed, u"closed"_s, true, at.mod, at.now);
    for (int n = 0; n < 45; ++n) // more than a page of either year
        at.topic(u"Topic %1"_s.arg(n));
    return postName(tagged, 1);
}

} // namespace

class ContractTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Visit> m_visit;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<DiscourseAge>("age");
        QTest::newRow("2023") << DiscourseAge::Of2023;
        QTest::newRow("2026") << DiscourseAge::Of2026;
    }
    void init()
    {
        QFETCH_GLOBAL(DiscourseAge, age);
        m_visit = std::make_unique<Visit>(age);
    }
    void cleanup() { m_visit.reset(); }

    void wholeSite();
    void goingOn();
    void words();
    void marks();
    void onePost();
    void signOut();
    void bothYearsSayTheSame();
};

void ContractTest::wholeSite()
{
    const RemotePostId tagged = furnish(*m_visit);
    QCOMPARE(m_visit->enter(), QString());
    const Taken &taken = m_visit->taken;
    QCOMPARE(taken.forums.size(), 3); // two categories, and messages
    QCOMPARE(taken.threads.size(), 49);
    qsizetype there = 0;
    for (const FakeDiscourse::Post &post : m_visit->forum().posts)
        there += !post.deleted;
    QCOMPARE(taken.posts.size(), there);
    QCOMPARE(taken.threads[tagged.value.section(u'/', 0, 0)].tags, (QStringList { u"ideas"_s, u"T3S4"_s }));
    const RemotePost &poll = taken.posts[tagged.value];
    QCOMPARE(poll.polls->at(0).options.size(), 2);
    QCOMPARE(poll.polls->at(0).most, 2);
    QCOMPARE(poll.reactions->at(0).count, 1);
    QVERIFY(!poll.source.isEmpty());
    QVERIFY(!taken.notices.isEmpty());
    QCOMPARE(taken.tagLevels, (QHash<QString, WatchLevel> { { u"ideas"_s, WatchLevel::Tracking } }));
}

void ContractTest::goingOn()
{
    furnish(*m_visit);
    QCOMPARE(m_visit->enter(), QString());
    DiscourseFixture &at = m_visit->fixture;
    const qint64 longOne = m_visit->forum().topics.firstKey();
    at.later(600);
    for (int n = 0; n < 30; ++n)
        at.reply(longOne, u"More %1"_s.arg(n));
    for (qint64 topic : m_visit->forum().topics.keys().mid(5, 12))
        at.reply(topic, u"And here."_s);
    at.topic(u"New"_s);
    QCOMPARE(m_visit->read(), QString());
    qsizetype there = 0;
    for (const FakeDiscourse::Post &post : m_visit->forum().posts) {
        there += !post.deleted;
        if (!post.deleted)
            QVERIFY(m_visit->taken.posts.contains(postName(post.topic, post.number).value));
    }
    QCOMPARE(m_visit->taken.posts.size(), there);
    // And then there is nothing to do.
    const int before = m_visit->adapter.requests();
    QCOMPARE(m_visit->read(), QString());
    QVERIFY(m_visit->adapter.requests() - before <= 3);
}

void ContractTest::words()
{
    const RemotePostId tagged = furnish(*m_visit);
    QCOMPARE(m_visit->enter(), QString());
    const auto reply = m_visit->perform(Reply { {}, { Format::Markdown, "I think *so*." } }, m_visit->about(tagged));
    QVERIFY2(reply.ok(), reply ? "" : qPrintable(reply.error().text));
    QCOMPARE(m_visit->there(reply->id).raw, u"I think *so*."_s);
    QCOMPARE(m_visit->read(), QString());
    QVERIFY(m_visit->taken.posts[reply->id.value].author.me);

    const auto context = m_visit->about(reply->id);
    const auto edit = m_visit->perform(EditPost { {}, { Format::Markdown, "I know." }, "I think *so*." }, context);
    QVERIFY2(edit.ok(), edit ? "" : qPrintable(edit.error().text));
    QCOMPARE(m_visit->there(reply->id).raw, u"I know."_s);
    const auto late = m_visit->perform(EditPost { {}, { Format::Markdown, "Late." }, "I think *so*." }, context);
    QVERIFY(!late.ok() && late.error().kind == ErrorKind::Conflict);
    const auto removal = m_visit->perform(DeletePost {}, context);
    QVERIFY2(removal.ok(), removal ? "" : qPrintable(removal.error().text));
    QVERIFY(m_visit->there(reply->id).userDeleted);

    NewThread thread { {}, u"Asked"_s, { Format::Markdown, "What is it?" } };
    thread.tags = { u"ideas"_s };
    IntentionContext place;
    place.forum = { QString::number(m_visit->fixture.talk) };
    const auto begun = m_visit->perform(thread, place);
    QVERIFY2(begun.ok(), begun ? "" : qPrintable(begun.error().text));
    QCOMPARE(topicOf(m_visit->forum(), numbersIn(begun->id).topic).tags, QStringList { u"ideas"_s });
    place.forum = { QString::number(m_visit->fixture.moderated) };
    thread.body.text = "May I?";
    const auto waiting = m_visit->perform(thread, place);
    QVERIFY(waiting.ok() && waiting->moderated);
    QCOMPARE(m_visit->forum().pending.size(), 1);
}

void ContractTest::marks()
{
    const RemotePostId tagged = furnish(*m_visit);
    QCOMPARE(m_visit->enter(), QString());
    const auto context = m_visit->about(tagged);
    const qint64 me = m_visit->fixture.ada;
    const QString option = m_visit->taken.posts[tagged.value].polls->at(0).options.at(1).id;
    QVERIFY(m_visit->perform(React {}, context).ok());
    QVERIFY(m_visit->there(tagged).likes.contains(me));
    QVERIFY(m_visit->perform(React { {}, false }, context).ok());
    QVERIFY(!m_visit->there(tagged).likes.contains(me));
    QVERIFY(m_visit->perform(Bookmark {}, context).ok());
    QCOMPARE(m_visit->forum().bookmarks.size(), 1);
    QVERIFY(m_visit->perform(Bookmark { {}, false }, context).ok());
    QVERIFY(m_visit->forum().bookmarks.isEmpty());
    QVERIFY(m_visit->perform(Vote { {}, u"poll"_s, { option } }, context).ok());
    QVERIFY(m_visit->there(tagged).polls[0].options[1].voters.contains(me));
    const auto counted = [this, &tagged] {
        return m_visit->taken.posts[tagged.value].polls->at(0).options.at(1).votes;
    };
    QVERIFY(!counted()); // this one tells those who have voted
    QCOMPARE(m_visit->read(), QString());
    QCOMPARE(counted(), std::optional(1));
    QVERIFY(m_visit->perform(Vote { {}, u"poll"_s, {} }, context).ok());
    QVERIFY(!m_visit->there(tagged).polls[0].options[1].voters.contains(me));
    QVERIFY(m_visit->perform(FlagPost { {}, u"spam"_s, {} }, context).ok());
    QCOMPARE(m_visit->forum().flags.size(), 1);
    const auto tag = m_visit->perform(SetWatch { {}, {}, WatchLevel::Watching, u"T3S4"_s }, context);
    QVERIFY2(tag.ok(), tag ? "" : qPrintable(tag.error().text));
    QCOMPARE(m_visit->forum().members[me].tagLevels.value(u"T3S4"_s), 3);
    const SetWatch watch { ThreadId { 1 }, {}, WatchLevel::Muted };
    QVERIFY(m_visit->perform(watch, context).ok());
    const auto topic = [this, &tagged] { return topicOf(m_visit->forum(), numbersIn(tagged).topic); };
    QCOMPARE(levelOf(m_visit->forum(), me, topic()), 0);
    QVERIFY(m_visit->perform(SetPinned { ThreadId { 1 } }, context).error().kind == ErrorKind::Forbidden);
    m_visit->forum().members[me].moderator = true;
    for (const bool on : { true, false }) {
        const auto pinned = m_visit->perform(SetPinned { ThreadId { 1 }, on }, context);
        QVERIFY2(pinned.ok(), pinned ? "" : qPrintable(pinned.error().text));
        QVERIFY(m_visit->perform(SetClosed { ThreadId { 1 }, on }, context).ok());
        QVERIFY(topic().pinned == on && topic().closed == on);
    }
}

void ContractTest::onePost()
{
    furnish(*m_visit);
    QCOMPARE(m_visit->enter(), QString());
    const qint64 longOne = m_visit->forum().topics.firstKey();
    const auto post = waited(m_visit->adapter.fetchPost(postName(longOne, 60)));
    QVERIFY2(post.ok(), post ? "" : qPrintable(post.error().text));
    QCOMPARE(post->source, "Number **60**.");
    QVERIFY(waited(m_visit->adapter.fetchPost(postName(longOne, 40))).error().kind == ErrorKind::NotFound);
    QVERIFY(waited(m_visit->adapter.fetchPost({ u"x"_s })).error().kind == ErrorKind::NotFound);
}

void ContractTest::signOut()
{
    QCOMPARE(m_visit->enter(), QString());
    QVERIFY(waited(m_visit->adapter.signOut()).ok());
    QVERIFY(!m_visit->forum().keys.contains(m_visit->fixture.adasKey));
}

void ContractTest::bothYearsSayTheSame()
{
    Visit other(DiscourseAge::Of2023);
    furnish(other);
    furnish(*m_visit);
    QCOMPARE(m_visit->enter(), QString());
    QCOMPARE(other.enter(), QString());
    QCOMPARE(m_visit->taken.posts.keys(), other.taken.posts.keys());
    for (auto it = m_visit->taken.posts.cbegin(); it != m_visit->taken.posts.cend(); ++it) {
        RemotePost a = *it;
        RemotePost b = other.taken.posts[it.key()];
        for (RemotePost *post : { &a, &b }) { // each has a port of its own
            post->url.setPort(1);
            post->author.url.setPort(1);
            post->author.avatar = post->author.avatar.section(u"/user_avatar"_s, -1);
        }
        QVERIFY2(a == b, qPrintable(it.key()));
    }
    for (auto it = m_visit->taken.threads.cbegin(); it != m_visit->taken.threads.cend(); ++it) {
        RemoteThread a = *it;
        RemoteThread b = other.taken.threads[it.key()];
        for (RemoteThread *thread : { &a, &b }) {
            thread->url.setPort(1);
            thread->views.reset(); // counted by how often one looks
        }
        QVERIFY2(a == b, qPrintable(it.key()));
    }
    QCOMPARE(m_visit->taken.notices.size(), other.taken.notices.size());
}

QTEST_GUILESS_MAIN(ContractTest)
#include "contract_test.moc"
