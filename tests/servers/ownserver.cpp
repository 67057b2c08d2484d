#include "tests/servers/ownserver.h"

#include "app/adapters/registry.h"
#include "app/net/waited.h"

#include <QThread>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

Task<Expected<void>> taken(Page page, QList<Page> *pages)
{
    pages->append(std::move(page));
    co_return Expected<void>();
}

PageSink into(QList<Page> *pages)
{
    return [pages](Page page) { return taken(std::move(page), pages); };
}

} // namespace

OwnServer::OwnServer(Address address)
    : m_address(std::move(address))
{
}

OwnServer::~OwnServer()
{
    close();
}

bool OwnServer::reset(QString *why)
{
    QThread::sleep(2); // what earlier tests wrote is older by the server's clock too, which may count seconds
    m_began = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    m_other = foyer::makeAdapter(m_address.kind, { m_address.url, "salt" });
    const auto chosen = choose();
    *why = chosen ? QString() : chosen.error().text;
    return chosen.ok();
}

void OwnServer::close()
{
    if (m_other)
        waited(m_other->close());
    m_other.reset();
}

Expected<void> OwnServer::choose()
{
    if (!m_other)
        return Error { ErrorKind::Unsupported, u"no adapter of this kind"_s, {} };
    const auto rights = waited(m_other->signIn(m_address.other));
    if (!rights)
        return rights.error();
    m_sends = rights->testFlag(Capability::Reply) && rights->testFlag(Capability::NewThread);
    QList<Page> pages;
    if (const auto read = waited(m_other->forums(into(&pages))); !read)
        return read;
    for (const Page &page : pages) {
        m_places.insert(page.cursors);
        for (const RemoteForum &forum : page.forums) {
            const bool readOnly = rights->testFlag(Capability::ByHand);
            const bool wanted = m_address.forum.isEmpty()
                ? readOnly || (forum.mayStart && forum.posting == Posting::Open)
                : forum.name == m_address.forum;
            if (wanted && m_forum.value.isEmpty())
                m_forum = forum.id;
        }
    }
    if (m_forum.value.isEmpty())
        return Error { ErrorKind::NotFound, u"there is no forum to write in, or none of that name"_s, {} };
    return {};
}

std::unique_ptr<Adapter> OwnServer::makeAdapter(const AdapterOptions &options, Circumstances) const
{
    return foyer::makeAdapter(m_address.kind, options);
}

QHash<RemotePostId, RemotePost> OwnServer::look() const
{
    QList<Page> pages;
    PullPlan plan;
    plan.followed = { m_forum };
    plan.cursors = m_places;
    plan.now = QDateTime::currentDateTimeUtc();
    plan.known = [](const QList<RemotePostId> &) { return QSet<RemotePostId>(); };
    plan.numbers = [](const RemoteForumId &) { return QList<qint64>(); };
    plan.names = [](const RemoteForumId &, const QList<qint64> &) { return QList<RemotePostId>(); };
    plan.ownNames = [](const RemoteThreadId &) { return QHash<QString, RemotePostId>(); };
    if (const auto read = waited(m_other->pull(plan, into(&pages))); !read)
        qWarning("looking at the server: %s", qPrintable(read.error().text));
    QHash<RemotePostId, RemotePost> posts;
    for (const Page &page : pages) {
        for (const RemotePost &post : page.posts)
            posts.insert(post.id, post);
    }
    return posts;
}

RemotePostId OwnServer::write(const Words &words)
{
    const QHash<RemotePostId, RemotePost> there = words.parent ? look() : QHash<RemotePostId, RemotePost>();
    if (words.parent && !there.contains(words.parent))
        qFatal("what somebody else wrote is not there: %s", qPrintable(words.parent.value));
    Intention made;
    IntentionContext context;
    context.forum = m_forum;
    context.identityName = m_address.other.user;
    context.identityMail = u"other@example.org"_s;
    const Body body { Format::Plain, words.text.toUtf8() };
    if (words.parent) {
        const RemotePost parent = there.value(words.parent);
        made.deed = Reply { PostId { 1 }, body };
        context.thread = parent.thread;
        context.parent = parent.id;
        context.references = parent.references + QList<RemotePostId> { parent.id };
        context.parentSubject = parent.subject;
        context.extra = parent.extra;
    } else {
        made.deed = NewThread { ForumId { 1 }, words.subject, body };
    }
    made.written = QDateTime::currentDateTimeUtc();
    auto composed = m_other->compose(made, context);
    if (!composed)
        qFatal("%s", qPrintable(composed.error().text));
    const auto sent = waited(m_other->perform(*composed, context));
    if (!sent)
        qFatal("somebody else cannot write: %s", qPrintable(sent.error().text));
    if (sent->moderated)
        qFatal("what somebody else writes waits for a moderator: let both accounts post without one");
    return sent->id;
}

Contents OwnServer::contents() const
{
    Contents contents;
    const auto posts = look();
    for (const RemotePost &post : posts) {
        if (!isOfThisTest(post.created))
            continue;
        const RemotePostId parent = post.references.isEmpty() ? RemotePostId {} : post.references.last();
        const QString author = post.author.mail.isEmpty() ? post.author.name : post.author.mail.toLower();
        contents.insert(post.id.value, { parent, author, QString::fromUtf8(post.body.text).simplified() });
    }
    return contents;
}

} // namespace foyer
