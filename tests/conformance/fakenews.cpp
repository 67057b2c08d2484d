#include "tests/conformance/fakenews.h"

#include "app/adapters/nntp/nntpadapter.h"
#include "tests/conformance/newsarticle.h"

namespace foyer {

using namespace Qt::StringLiterals;

bool FakeNews::reset(QString *why)
{
    m_server = std::make_unique<NewsServer>();
    m_written = 0;
    const QDateTime before = m_server->now().addDays(-100);
    addGroup(m_server->forum, "conf.talk", "Talk", 'y', before);
    addGroup(m_server->forum, "conf.second", "More talk", 'y', before);
    addGroup(m_server->forum, "conf.moderated", "Read first", 'm', before);
    m_server->forum.users.insert("mira", { "first secret", false });
    m_server->forum.users.insert("otto", { "other secret", true });
    *why = u"no free port"_s;
    return m_server->start();
}

Credentials FakeNews::member() const
{
    return { u"mira"_s, u"first secret"_s };
}

std::unique_ptr<Adapter> FakeNews::makeAdapter(const AdapterOptions &options, Circumstances where) const
{
    nntp::Settings settings;
    settings.url = options.url;
    settings.secretSalt = options.secretSalt;
    if (where.impatient) {
        settings.limits.silence = std::chrono::milliseconds(300);
        settings.postSilence = std::chrono::milliseconds(300);
    }
    return std::make_unique<NntpAdapter>(settings, options.remembered);
}

RemoteForumId FakeNews::room(Room room) const
{
    switch (room) {
    case Room::Talk:
        return { u"conf.talk"_s };
    case Room::Second:
        return { u"conf.second"_s };
    case Room::Moderated:
        return { u"conf.moderated"_s };
    }
    return {};
}

RemotePostId FakeNews::write(const Words &words)
{
    QByteArray groups;
    for (const Room r : words.rooms)
        groups += (groups.isEmpty() ? "" : ",") + room(r).value.toUtf8();
    // A second apart, so that the order of time is the order of writing.
    const QDateTime when = m_server->now().addSecs(-3600 + ++m_written);
    const QByteArray id = "<written." + QByteArray::number(m_written) + "@example.net>";
    if (!post(m_server->forum, articleOf(id, words, groups, when), "otto", m_server->now()).code)
        return {};
    return { QString::fromUtf8(id) };
}

void FakeNews::remove(const RemotePostId &post)
{
    cancel(m_server->forum, post.value.toUtf8());
}

void FakeNews::approve(const RemotePostId &post)
{
    foyer::approve(m_server->forum, post.value.toUtf8(), m_server->now());
}

void FakeNews::closeRoom(Room r)
{
    m_server->forum.groups[room(r).value.toUtf8()].status = 'n';
}

void FakeNews::renumber(Room r)
{
    foyer::renumber(m_server->forum, room(r).value.toUtf8(), 500);
}

RemoteForumId FakeNews::addForum(const QString &name)
{
    addGroup(m_server->forum, "conf." + name.toUtf8(), "New", 'y', m_server->now());
    return { u"conf."_s + name };
}

void FakeNews::removeForum(const RemoteForumId &forum)
{
    removeGroup(m_server->forum, forum.value.toUtf8());
}

void FakeNews::changeSecret(const QString &secret)
{
    m_server->forum.users["mira"].secret = secret.toUtf8();
}

Contents FakeNews::contents() const
{
    Contents contents;
    for (const FakeArticle &article : m_server->forum.articles)
        contents.insert(QString::fromUtf8(article.id), postOf(article));
    return contents;
}

int FakeNews::waitingForModerator() const
{
    return int(m_server->forum.queue.size());
}

} // namespace foyer
