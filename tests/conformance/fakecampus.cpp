#include "tests/conformance/fakecampus.h"

#include "app/adapters/moodle/moodleadapter.h"
#include "models/text/htmlwords.h"

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FakeCampus::FakeCampus(QString folder)
    : m_folder(std::move(folder))
{
}

bool FakeCampus::reset(QString *why)
{
    m_later = -1800;
    m_server = std::make_unique<MoodleServer>([this] { return QDateTime::currentDateTimeUtc().addSecs(m_later); });
    m_server->folder = m_folder;
    m_otto = addUser(moodle(), { 0, u"otto"_s, u"other"_s, u"Otto Other"_s });
    m_mira = addUser(moodle(), { 0, u"mira"_s, u"first secret"_s, u"Mira Member"_s });
    moodle().editSeconds = 48 * 3600; // a setting of the site; when it is over has tests of its own
    const qint64 course = addCourse(moodle(), u"Fruit & more"_s);
    m_rooms = { { Room::Talk, foyer::addForum(moodle(), { 0, course, u"general"_s, u"Talk"_s }) },
        { Room::Second, foyer::addForum(moodle(), { 0, course, u"blog"_s, u"More talk"_s }) } };
    *why = u"no free port"_s;
    return m_server->start();
}

Credentials FakeCampus::member() const
{
    return { u"mira"_s, u"first secret"_s };
}

bool FakeCampus::has(Trait trait) const
{
    return trait == Trait::Inside || trait == Trait::Forums || trait == Trait::Removals || trait == Trait::Sending
        || trait == Trait::SignIn || trait == Trait::EditConflicts || trait == Trait::Moderators;
}

std::unique_ptr<Adapter> FakeCampus::makeAdapter(const AdapterOptions &options, Circumstances where) const
{
    moodle::Settings settings { options.url };
    if (m_road == Road::NoSuchName)
        settings.url.setHost(u"nobody.invalid"_s);
    if (m_road == Road::NoTls)
        settings.url.setScheme(u"https"_s);
    if (where.impatient)
        settings.silence = 400ms;
    return std::make_unique<MoodleAdapter>(settings);
}

RemotePostId FakeCampus::write(const Words &words)
{
    m_later += 10; // clearly before the next question and after the last one
    const qint64 now = m_server->now() - 7;
    const QString html = u"<p>%1</p>"_s.arg(words.text.toHtmlEscaped());
    if (words.replaces) {
        FakeMoodle::Post &post = moodle().posts[words.replaces.value.toLongLong()];
        post.message = html;
        post.modified = now;
        return words.replaces;
    }
    if (words.parent)
        return { QString::number(
            addReply(moodle(), words.parent.value.toLongLong(), m_otto, words.subject, html, now)) };
    const qint64 discussion =
        addDiscussion(moodle(), m_rooms.value(words.rooms.first()), m_otto, words.subject, html, now);
    return { QString::number(moodle().discussions.value(discussion).first) };
}

void FakeCampus::remove(const RemotePostId &post)
{
    removePost(moodle(), post.value.toLongLong());
}

void FakeCampus::closeRoom(Room room)
{
    moodle().forums[m_rooms.value(room)].cutoff = m_server->now() - 1;
}

void FakeCampus::makeModerator()
{
    moodle().users[m_mira].teacher = true;
}

RemoteForumId FakeCampus::addForum(const QString &name)
{
    return { QString::number(foyer::addForum(moodle(), { 0, moodle().courses.firstKey(), u"general"_s, name })) };
}

void FakeCampus::removeForum(const RemoteForumId &forum)
{
    const qint64 id = forum.value.toLongLong();
    const QMap<qint64, FakeMoodle::Discussion> all = moodle().discussions;
    for (const FakeMoodle::Discussion &each : all) {
        if (each.forum == id)
            removePost(moodle(), each.first);
    }
    moodle().forums.remove(id);
}

void FakeCampus::changeSecret(const QString &secret)
{
    moodle().users[m_mira].password = secret;
    moodle().users[m_mira].token.clear();
}

RemoteForumId FakeCampus::room(Room room) const
{
    return { QString::number(m_rooms.value(room)) };
}

Contents FakeCampus::contents() const
{
    Contents contents;
    const FakeMoodle::User mira = moodle().users.value(m_mira);
    for (const FakeMoodle::Post &post : moodle().posts) {
        if (maySee(moodle(), post, mira, m_server->now()))
            contents.insert(QString::number(post.id),
                { { post.parent ? QString::number(post.parent) : QString() },
                    moodle().users.value(post.author).fullname, post.message.simplified() });
    }
    return contents;
}

QString FakeCampus::source(const RemotePostId &post) const
{
    return QString::fromUtf8(markdownOf(moodle().posts.value(post.value.toLongLong()).message.toUtf8()));
}

MarksThere FakeCampus::marks(const RemotePostId &name) const
{
    const FakeMoodle::Discussion discussion =
        moodle().discussions.value(moodle().posts.value(name.value.toLongLong()).discussion);
    MarksThere marks;
    marks.pinned = discussion.pinned;
    marks.closed = discussion.locked;
    marks.bookmarked = discussion.starred.contains(m_mira);
    marks.level = int(discussion.subscribed.contains(m_mira) ? WatchLevel::Watching : WatchLevel::Normal);
    return marks;
}

} // namespace foyer
