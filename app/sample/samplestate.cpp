#include "app/sample/samplestate.h"

#include "app/sample/statefile.h"

namespace foyer {

static constexpr quint32 magic = 0x466f7931; // "Foy1"

static QDataStream &operator<<(QDataStream &out, const FakeArticle &a)
{
    return out << a.id << a.head << a.body << a.owner << a.places << a.arrived;
}

static QDataStream &operator>>(QDataStream &in, FakeArticle &a)
{
    return in >> a.id >> a.head >> a.body >> a.owner >> a.places >> a.arrived;
}

static QDataStream &operator<<(QDataStream &out, const FakeGroup &g)
{
    return out << g.description << qint8(g.status) << g.low << g.high << g.created << g.ids;
}

static QDataStream &operator>>(QDataStream &in, FakeGroup &g)
{
    qint8 status = 'y';
    in >> g.description >> status >> g.low >> g.high >> g.created >> g.ids;
    g.status = char(status);
    return in;
}

static QDataStream &operator<<(QDataStream &out, const FakeUser &u)
{
    return out << u.secret << u.moderator;
}

static QDataStream &operator>>(QDataStream &in, FakeUser &u)
{
    return in >> u.secret >> u.moderator;
}

Expected<void> saveForum(const FakeForum &forum, const QString &name)
{
    return writeState(name, magic, [&](QDataStream &out) {
        out << forum.groups << forum.articles << forum.remembered << forum.users << forum.queue << forum.signInToRead
            << forum.signInToPost;
    });
}

Expected<FakeForum> loadForum(const QString &name)
{
    FakeForum forum;
    const auto done = readState(name, magic, [&](QDataStream &in) {
        in >> forum.groups >> forum.articles >> forum.remembered >> forum.users >> forum.queue >> forum.signInToRead
            >> forum.signInToPost;
    });
    return done ? Expected<FakeForum>(std::move(forum)) : done.error();
}

} // namespace foyer
