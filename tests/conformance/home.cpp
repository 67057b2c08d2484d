#include "tests/conformance/home.h"

#include "app/net/waited.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"
#include "models/text/extract.h"

#include <QCoreApplication>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

const QString databaseName = u"foyer.db"_s;

// Tests of the suite act on what they are sure is there; where it is not, they end here with the reason.
template <class T> T must(Expected<T> expected)
{
    if (!expected)
        qFatal("%s", qPrintable(expected.error().text));
    return *std::move(expected);
}

void must(const Expected<void> &expected)
{
    if (!expected)
        qFatal("%s", qPrintable(expected.error().text));
}

} // namespace

Home::Home(const ServerSide &server)
    : m_server(server)
    , m_secret(server.member().secret)
{
    m_cache = must(Cache::open(m_folder.filePath(databaseName), m_stream));
    Account account;
    account.kind = u"under test"_s;
    account.name = u"Here"_s;
    account.url = server.url();
    account.user = server.member().user;
    account.identityName = u"Mira Member"_s;
    account.identityMail = u"mira@example.org"_s;
    account.secretStore = Account::SecretStore::Ask;
    m_account = must(addAccount(*m_cache, account));
    open();
}

Home::~Home()
{
    shut();
}

void Home::open()
{
    if (!m_cache)
        m_cache = must(Cache::open(m_folder.filePath(databaseName), m_stream));
    m_secrets = std::make_unique<Secrets>(m_folder.path());
    Surroundings surroundings { .secrets = *m_secrets };
    surroundings.makeAdapter = [this](const QString &, const AdapterOptions &options) {
        return m_server.makeAdapter(options, { m_impatient, [this] { return now(); } });
    };
    surroundings.now = [this] { return now(); };
    surroundings.random = [] { return 0.5; };
    m_engine = std::make_unique<Engine>(*m_cache, m_account, surroundings);
    m_engine->setPolicy(m_policy);
    setSecret(m_secret);
}

void Home::shut()
{
    if (m_engine)
        QCoro::waitFor(m_engine->stop());
    m_engine.reset();
    m_secrets.reset();
    m_cache.reset();
}

void Home::restart()
{
    shut();
    open();
}

void Home::setSecret(const QString &secret)
{
    m_secret = secret;
    must(waited(m_secrets->write(details(), SecretKind::Password, secret.toUtf8())));
}

void Home::setPolicy(NetworkPolicy policy)
{
    m_policy = policy;
    m_engine->setPolicy(policy);
}

Account Home::details()
{
    return must(foyer::account(*m_cache, m_account));
}

Expected<RoundReport> Home::sync()
{
    return waited(m_engine->round());
}

void Home::startAndStop(int turns)
{
    const auto round = m_engine->round();
    for (int n = 0; n < turns; ++n)
        QCoreApplication::processEvents();
    QCoro::waitFor(m_engine->stop()); // returns when the round has ended
}

QList<Post> Home::allPosts()
{
    QList<ThreadId> threads;
    for (const ThreadPlace &place : must(threadPlaces(*m_cache, { AccountScope { m_account }, false, {}, -1 })))
        threads += place.id;
    QList<PostId> ids;
    for (const ThreadId thread : std::as_const(threads)) {
        for (const PostStub &stub : must(postStubs(*m_cache, thread))) {
            if (stub.id)
                ids += stub.id;
        }
    }
    return must(posts(*m_cache, ids));
}

Contents Home::contents()
{
    const QList<Post> all = allPosts();
    QHash<PostId, RemotePostId> names;
    for (const Post &post : all)
        names.insert(post.id, post.remoteId);
    Contents contents;
    for (const Post &post : all) {
        if (post.ghost || post.gone || !m_server.isOfThisTest(post.created))
            continue;
        if (contents.contains(post.remoteId.value))
            qFatal("kept twice: %s", qPrintable(post.remoteId.value));
        const QString author = post.author.mail.isEmpty() ? post.author.name : post.author.mail.toLower();
        const QByteArray words = post.kind == PostKind::Event ? QByteArray() : post.body.text; // an event's are ours
        contents.insert(
            post.remoteId.value, { names.value(post.parent), author, QString::fromUtf8(words).simplified() });
    }
    return contents;
}

Post Home::find(const RemotePostId &id)
{
    for (const Post &post : allPosts()) {
        if (post.remoteId == id)
            return post;
    }
    return {};
}

Thread Home::threadOf(const RemotePostId &id)
{
    return must(thread(*m_cache, find(id).thread));
}

ForumId Home::forum(const RemoteForumId &id)
{
    for (const Forum &forum : must(forums(*m_cache, m_account))) {
        if (forum.remoteId == id)
            return forum.id;
    }
    return {};
}

Post Home::saying(const QString &text)
{
    for (const Post &post : allPosts()) {
        if (!post.gone && plainText(post.body).trimmed() == text)
            return post;
    }
    return {};
}

QList<Intention> Home::outbox()
{
    return must(foyer::outbox(*m_cache, m_account));
}

SendState Home::stateOf(IntentionId id)
{
    return must(intention(*m_cache, id)).state;
}

IntentionId Home::reply(const RemotePostId &parent, const QString &text)
{
    const Post post = find(parent);
    if (!post.id)
        qFatal("not here: %s", qPrintable(parent.value));
    return must(intend(*m_cache, m_account, Reply { post.id, { Format::Plain, text.toUtf8() } }));
}

IntentionId Home::begin(const RemoteForumId &id, const QString &subject, const QString &text)
{
    return must(intend(*m_cache, m_account, NewThread { forum(id), subject, { Format::Plain, text.toUtf8() } }));
}

} // namespace foyer
