#include "tests/conformance/fakenodebbsite.h"

#include "app/adapters/nodebb/nodebbadapter.h"

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Site = FakeNodebb;

namespace {

const QString firstToken = u"0aa1bb22-3c44-4d55-8e66-77ff88990011"_s;

qint64 someone(Site &forum, const QString &name, const QString &display, bool moderator = false)
{
    Site::Member member;
    member.name = name;
    member.display = display;
    member.password = u"first secret"_s;
    member.moderator = moderator;
    return addMember(forum, member);
}

qint64 category(Site &forum, const QString &name, bool queued = false)
{
    Site::Category category;
    category.name = name;
    category.queued = queued;
    return addCategory(forum, category);
}

QString nameOf(const Site::Post &post)
{
    return u"%1/%2"_s.arg(post.tid).arg(post.pid);
}

} // namespace

bool FakeNodebbSite::reset(QString *why)
{
    m_later = -1800; // what is written was written a little ago
    m_server = std::make_unique<NodebbServer>([this] { return QDateTime::currentDateTimeUtc().addSecs(m_later); });
    m_server->folder = m_folder;
    m_otto = someone(forum(), u"otto"_s, u"Otto Other"_s);
    m_mira = someone(forum(), u"mira"_s, u"Mira Member"_s);
    m_moderator = someone(forum(), u"mo"_s, u"Mo Derator"_s, true);
    m_rooms = { { Room::Talk, category(forum(), u"Talk"_s) }, { Room::Second, category(forum(), u"More talk"_s) },
        { Room::Moderated, category(forum(), u"Read first"_s, true) } };
    m_server->tokens.insert(firstToken.toLatin1(), m_mira);
    *why = u"no free port"_s;
    return m_server->start();
}

Credentials FakeNodebbSite::member() const
{
    return { u"mira"_s, entry == Entry::Token ? firstToken : u"first secret"_s };
}

bool FakeNodebbSite::has(Trait trait) const
{
    return trait == Trait::Inside || trait == Trait::Forums || trait == Trait::Removals || trait == Trait::Sending
        || trait == Trait::Moderation || trait == Trait::SignIn || trait == Trait::EditConflicts
        || trait == Trait::Moderators;
}

std::unique_ptr<Adapter> FakeNodebbSite::makeAdapter(const AdapterOptions &options, Circumstances where) const
{
    nodebb::Settings settings;
    settings.url = options.url;
    if (m_road == Road::NoSuchName)
        settings.url.setHost(u"nobody.invalid"_s);
    if (m_road == Road::NoTls)
        settings.url.setScheme(u"https"_s);
    // A poll whose answer was lost is found out by waiting alone.
    settings.silence = where.impatient ? 400ms : 10s;
    settings.now = where.now;
    return std::make_unique<NodebbAdapter>(settings);
}

RemotePostId FakeNodebbSite::write(const Words &words)
{
    ++m_later; // a second apart, so that the order of time is the order of writing
    const QDateTime now = m_server->now();
    if (words.replaces) {
        (void)editPost(forum(), postNamed(words.replaces).pid, m_moderator, words.text, now);
        return words.replaces;
    }
    Site::Words made;
    made.uid = m_otto;
    made.raw = words.text;
    if (const Site::Post parent = postNamed(words.parent); parent.pid) {
        made.tid = parent.tid;
        const bool first = forum().topics.value(parent.tid).posts.value(0) == parent.pid;
        made.toPid = first ? 0 : parent.pid;
    } else {
        made.title = words.subject;
        made.cid = m_rooms.value(words.rooms.first());
    }
    const qint64 pid = forcePost(forum(), made, now);
    m_server->tellNewPost(pid);
    return { nameOf(forum().posts.value(pid)) };
}

void FakeNodebbSite::remove(const RemotePostId &post)
{
    (void)removePost(forum(), postNamed(post).pid, m_moderator, true);
}

void FakeNodebbSite::approve(const RemotePostId &)
{
    releaseQueue(forum(), m_server->now());
}

void FakeNodebbSite::closeRoom(Room room)
{
    forum().categories[m_rooms.value(room)].readOnly = true;
}

void FakeNodebbSite::makeModerator()
{
    forum().members[m_mira].moderator = true;
}

RemoteForumId FakeNodebbSite::addForum(const QString &name)
{
    return { QString::number(category(forum(), name)) };
}

void FakeNodebbSite::removeForum(const RemoteForumId &which)
{
    forum().categories.remove(which.value.toLongLong());
}

void FakeNodebbSite::changeSecret(const QString &secret)
{
    forum().members[m_mira].password = secret;
    m_server->tokens.clear();
    m_server->endSessions(m_mira);
}

Site::Post FakeNodebbSite::postNamed(const RemotePostId &name) const
{
    return forum().posts.value(name.value.section(u'/', 1).toLongLong());
}

// What Mira would see in her browser.
Contents FakeNodebbSite::contents() const
{
    Contents contents;
    for (const Site::Post &post : forum().posts) {
        const Site::Topic topic = forum().topics.value(post.tid);
        if (post.deleted || !maySee(forum(), topic, m_mira))
            continue;
        PostThere there;
        if (topic.posts.value(0) != post.pid) {
            const qint64 parent = post.toPid ? post.toPid : topic.posts.value(0);
            there.parent = { nameOf(forum().posts.value(parent)) };
        }
        there.author = forum().members.value(post.uid).display;
        there.text = shown(post.raw).simplified();
        contents.insert(nameOf(post), there);
    }
    return contents;
}

QString FakeNodebbSite::source(const RemotePostId &post) const
{
    return postNamed(post).raw;
}

MarksThere FakeNodebbSite::marks(const RemotePostId &name) const
{
    const Site::Post post = postNamed(name);
    const Site::Member mira = forum().members.value(m_mira);
    MarksThere marks;
    marks.liked = mira.votes.value(post.pid) > 0;
    marks.bookmarked = mira.bookmarks.contains(post.pid);
    for (const Site::Flag &flag : forum().flags)
        marks.reports += flag.uid == m_mira && flag.pid == post.pid;
    const int watch = mira.watch.value(post.tid);
    marks.level = int(watch > 0 ? WatchLevel::Watching : watch < 0 ? WatchLevel::Muted : WatchLevel::Normal);
    const Site::Topic topic = forum().topics.value(post.tid);
    marks.tags = topic.tags;
    marks.pinned = topic.pinned;
    marks.closed = topic.locked;
    return marks;
}

QList<QByteArray> FakeNodebbSite::asked() const
{
    QList<QByteArray> asked;
    for (const QByteArray &request : m_server->http().requests)
        asked += request.left(request.contains('?') ? request.indexOf('?') : request.size());
    return asked;
}

} // namespace foyer
