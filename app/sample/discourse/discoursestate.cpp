#include "app/sample/discourse/discoursestate.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

namespace foyer {

using Forum = FakeDiscourse;

static constexpr quint32 magic = 0x466f4431; // "FoD1"; another one when a field is added

// The fields of each struct, in the order they are written and read.
template <class F> static void each(Forum::Member &v, F f)
{
    f(v.id, v.username, v.name, v.mail, v.title, v.bio, v.location, v.trust, v.admin, v.moderator, v.suspended,
        v.silenced, v.created, v.lastSeen, v.seenNotice, v.categoryLevels, v.tagLevels, v.ignored);
}
template <class F> static void each(Forum::Category &v, F f)
{
    f(v.id, v.parent, v.name, v.slug, v.color, v.description, v.emoji, v.position, v.permission, v.moderated,
        v.staffOnly);
}
template <class F> static void each(Forum::Tag &v, F f)
{
    f(v.id, v.name, v.description);
}
template <class F> static void each(Forum::PollOption &v, F f)
{
    f(v.id, v.html, v.voters);
}
template <class F> static void each(Forum::Poll &v, F f)
{
    f(v.name, v.title, v.type, v.results, v.open, v.isPublic, v.least, v.most, v.options);
}
template <class F> static void each(Forum::Post &v, F f)
{
    f(v.id, v.topic, v.number, v.replyTo, v.author, v.editor, v.type, v.action, v.raw, v.cooked, v.created, v.updated,
        v.editReason, v.version, v.reads, v.deleted, v.userDeleted, v.hidden, v.wiki, v.likes, v.polls);
}
template <class F> static void each(Forum::Topic &v, F f)
{
    f(v.id, v.category, v.author, v.title, v.tags, v.created, v.bumped, v.views, v.highest, v.accepted, v.slowSeconds,
        v.closed, v.archived, v.visible, v.pinned, v.pinnedGlobally, v.banner, v.deleted, v.allowed, v.posts);
}
template <class F> static void each(Forum::Standing &v, F f)
{
    f(v.lastRead, v.level, v.milliseconds);
}
template <class F> static void each(Forum::Notice &v, F f)
{
    f(v.id, v.member, v.actor, v.type, v.topic, v.number, v.badge, v.read, v.created);
}
template <class F> static void each(Forum::Bookmark &v, F f)
{
    f(v.id, v.member, v.topic, v.post, v.name, v.reminder, v.created);
}
template <class F> static void each(Forum::Draft &v, F f)
{
    f(v.data, v.sequence, v.owner, v.updated);
}
template <class F> static void each(Forum::Flag &v, F f)
{
    f(v.member, v.post, v.type, v.message);
}
template <class F> static void each(Forum::Badge &v, F f)
{
    f(v.id, v.name, v.description, v.icon, v.type);
}
template <class F> static void each(Forum::GrantedBadge &v, F f)
{
    f(v.badge, v.member, v.when, v.post);
}
template <class F> static void each(Forum::Upload &v, F f)
{
    f(v.id, v.member, v.name, v.mime, v.data, v.seed, v.digest, v.width, v.height);
}
template <class F> static void each(Forum::Words &v, F f)
{
    f(v.author, v.raw, v.topic, v.replyTo, v.title, v.category, v.tags, v.recipients, v.typingMs, v.type);
}
template <class F> static void each(Forum::Pending &v, F f)
{
    f(v.id, v.words, v.created);
}
template <class F> static void each(Forum::Key &v, F f)
{
    f(v.member, v.client, v.scopes, v.expires);
}
template <class F> static void each(Forum::Event &v, F f)
{
    f(v.channel, v.id, v.data, v.members);
}
template <class F> static void each(Forum::Settings &v, F f)
{
    f(v.title, v.description, v.contactUrl, v.loginRequired, v.readOnly, v.minPostLength, v.minTitleLength,
        v.maxPostLength, v.uniquePostMinutes, v.secondsBetweenPosts, v.minFirstTypingMs, v.editMinutes, v.maxUploadKb,
        v.solved);
}
template <class F> static void each(Forum &v, F f)
{
    f(v.settings, v.members, v.categories, v.tags, v.topics, v.posts, v.standings, v.notices, v.bookmarks, v.drafts,
        v.flags, v.badges, v.granted, v.uploads, v.pending, v.keys, v.moved, v.events, v.names, v.lastId);
}

struct Unused {
    template <class... Fields> void operator()(Fields &...) const { }
};
template <class T>
concept HasFields = requires(T &value, Unused unused)
{
    each(value, unused);
};

template <HasFields T> static QDataStream &operator<<(QDataStream &out, const T &value)
{
    // Fields are only read here.
    each(const_cast<T &>(value), [&out](auto &...field) { (void)(out << ... << std::as_const(field)); });
    return out;
}

template <HasFields T> static QDataStream &operator>>(QDataStream &in, T &value)
{
    each(value, [&in](auto &...field) { (void)(in >> ... >> field); });
    return in;
}

Expected<void> saveDiscourse(const Forum &forum, const QString &name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return Error { ErrorKind::Storage, file.errorString(), {} };
    QDataStream out(&file);
    out.setVersion(QDataStream::Qt_6_4);
    out << magic << forum;
    if (!file.commit())
        return Error { ErrorKind::Storage, file.errorString(), {} };
    return {};
}

Expected<Forum> loadDiscourse(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return Error { ErrorKind::NotFound, name, {} };
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Storage, file.errorString(), {} };
    QDataStream in(&file);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 first = 0;
    in >> first;
    if (first != magic)
        return Error { ErrorKind::ParseFailed, name, {} };
    Forum forum;
    in >> forum;
    if (in.status() != QDataStream::Ok)
        return Error { ErrorKind::ParseFailed, name, {} };
    return forum;
}

} // namespace foyer
