#include "tests/conformance/fakesite.h"

#include "app/adapters/discourse/discourseadapter.h"

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Site = FakeDiscourse;

namespace {

const QByteArray firstKey = "0123456789abcdef0123456789abcdef";

qint64 someone(Site &forum, const QString &username, const QString &name, bool moderator = false)
{
    Site::Member member;
    member.username = username;
    member.name = name;
    member.moderator = moderator;
    return addMember(forum, member);
}

qint64 category(Site &forum, const QString &name, bool moderated = false)
{
    Site::Category category;
    category.name = name;
    category.moderated = moderated;
    return addCategory(forum, category);
}

RemotePostId nameOf(const Site::Post &post)
{
    return { u"%1/%2"_s.arg(post.topic).arg(post.number) };
}

} // namespace

FakeSite::FakeSite(DiscourseAge age, QString folder)
    : m_age(age)
    , m_folder(std::move(folder))
{
}

bool FakeSite::reset(QString *why)
{
    m_later = -1800; // what is written was written a little ago
    m_server = std::make_unique<DiscourseServer>([this] { return QDateTime::currentDateTimeUtc().addSecs(m_later); });
    m_server->age = m_age;
    m_server->folder = m_folder;
    m_otto = someone(forum(), u"otto"_s, u"Otto Other"_s);
    m_mira = someone(forum(), u"mira"_s, u"Mira Member"_s);
    m_moderator = someone(forum(), u"mo"_s, u"Mo Derator"_s, true);
    m_rooms = { { Room::Talk, category(forum(), u"Talk"_s) }, { Room::Second, category(forum(), u"More talk"_s) },
        { Room::Moderated, category(forum(), u"Read first"_s, true) } };
    m_key = firstKey;
    forum().keys.insert(m_key, { m_mira, "client", { u"read"_s, u"write"_s }, {} });
    *why = u"no free port"_s;
    return m_server->start();
}

QUrl FakeSite::url() const
{
    return m_server->url();
}

Credentials FakeSite::member() const
{
    return guest ? Credentials {} : Credentials { u"mira"_s, QString::fromLatin1(firstKey) };
}

bool FakeSite::has(Trait trait) const
{
    return trait == Trait::Inside || trait == Trait::Forums || trait == Trait::Removals || trait == Trait::Sending
        || trait == Trait::Moderation || trait == Trait::SignIn || trait == Trait::EditConflicts
        || trait == Trait::Moderators;
}

QByteArray FakeSite::sending() const
{
    return "POST " + m_folder.toUtf8() + "/posts.json";
}

discourse::Settings FakeSite::settingsFor(const AdapterOptions &options, const Circumstances &where) const
{
    discourse::Settings settings;
    settings.url = options.url;
    if (m_road == Road::NoSuchName)
        settings.url.setHost(u"nobody.invalid"_s);
    if (m_road == Road::NoTls)
        settings.url.setScheme(u"https"_s);
    if (where.impatient)
        settings.silence = 400ms;
    settings.patience = 0ms;
    settings.keyed = {}; // the budgets have tests of their own
    settings.now = [now = where.now] { return now().toMSecsSinceEpoch(); };
    return settings;
}

std::unique_ptr<Adapter> FakeSite::makeAdapter(const AdapterOptions &options, Circumstances where) const
{
    return std::make_unique<DiscourseAdapter>(settingsFor(options, where), options.remembered);
}

RemotePostId FakeSite::write(const Words &words)
{
    ++m_later; // a second apart, so that the order of time is the order of writing
    const QDateTime now = m_server->now();
    if (words.replaces) {
        const Site::Post &post = postNamed(words.replaces);
        (void)editPost(forum(), post.id, m_moderator, words.text, {}, {}, now);
        return words.replaces;
    }
    Site::Words made;
    made.author = m_otto;
    made.raw = words.text;
    if (const Site::Post &parent = postNamed(words.parent); parent.id) {
        made.topic = parent.topic;
        made.replyTo = parent.number;
    } else {
        made.title = words.subject;
        made.category = m_rooms.value(words.rooms.first());
    }
    const qint64 id = forcePost(forum(), made, now);
    m_server->announce();
    return nameOf(foyer::postOf(forum(), id));
}

void FakeSite::remove(const RemotePostId &post)
{
    (void)removePost(forum(), postNamed(post).id, m_moderator, m_server->now());
    m_server->announce();
}

void FakeSite::approve(const RemotePostId &)
{
    while (!forum().pending.isEmpty())
        foyer::approve(forum(), forum().pending.firstKey(), m_server->now());
    m_server->announce();
}

void FakeSite::closeRoom(Room room)
{
    forum().categories[m_rooms.value(room)].permission = Site::Category::ReadOnly;
}

void FakeSite::makeModerator()
{
    forum().members[m_mira].moderator = true;
}

RemoteForumId FakeSite::addForum(const QString &name)
{
    return { QString::number(category(forum(), name)) };
}

void FakeSite::removeForum(const RemoteForumId &which)
{
    removeCategory(forum(), which.value.toLongLong());
}

void FakeSite::changeSecret(const QString &secret)
{
    forum().keys.insert(secret.toUtf8(), forum().keys.take(m_key));
    m_key = secret.toUtf8();
}

RemoteForumId FakeSite::room(Room room) const
{
    return { QString::number(m_rooms.value(room)) };
}

const Site::Post &FakeSite::postNamed(const RemotePostId &name) const
{
    static const Site::Post none;
    const Site::Post *post =
        postNumbered(forum(), name.value.section(u'/', 0, 0).toLongLong(), name.value.section(u'/', 1).toInt());
    return post ? *post : none;
}

// What Mira would see in her browser. What its author took away is a stub there, and then nothing.
Contents FakeSite::contents() const
{
    Contents contents;
    for (const Site::Post &post : forum().posts) {
        const Site::Topic &topic = topicOf(forum(), post.topic);
        if (post.userDeleted || topic.deleted || !maySee(forum(), post, &memberOf(forum(), m_mira)))
            continue;
        PostThere there;
        if (post.number > 1)
            there.parent = { u"%1/%2"_s.arg(post.topic).arg(post.replyTo ? post.replyTo : 1) };
        there.author = memberOf(forum(), post.author).name;
        there.text = withBase(post.cooked, m_folder).simplified();
        contents.insert(nameOf(post).value, there);
    }
    return contents;
}

QString FakeSite::source(const RemotePostId &post) const
{
    return postNamed(post).raw;
}

MarksThere FakeSite::marks(const RemotePostId &name) const
{
    const Site::Post &post = postNamed(name);
    const Site::Topic &topic = topicOf(forum(), post.topic);
    MarksThere marks;
    marks.liked = post.likes.contains(m_mira);
    for (const Site::Bookmark &kept : forum().bookmarks)
        marks.bookmarked = marks.bookmarked || (kept.member == m_mira && kept.post == post.id);
    for (const Site::Flag &flag : forum().flags)
        marks.reports += flag.member == m_mira && flag.post == post.id;
    marks.level = levelOf(forum(), m_mira, topic);
    for (const Site::Poll &poll : post.polls) {
        for (const Site::PollOption &option : poll.options) {
            marks.options += option.id;
            if (option.voters.contains(m_mira))
                marks.votes += option.id;
        }
    }
    marks.tags = topic.tags;
    marks.pinned = topic.pinned;
    marks.closed = topic.closed;
    return marks;
}

QList<QByteArray> FakeSite::asked() const
{
    QList<QByteArray> asked;
    for (const QByteArray &request : m_server->http().requests)
        asked += request.left(request.contains('?') ? request.indexOf('?') : request.size());
    return asked;
}

} // namespace foyer
