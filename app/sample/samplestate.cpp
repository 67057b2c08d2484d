#include "app/sample/samplestate.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

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
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return Error { ErrorKind::Storage, file.errorString(), {} };
    QDataStream out(&file);
    out.setVersion(QDataStream::Qt_6_4);
    out << magic << forum.groups << forum.articles << forum.remembered << forum.users << forum.queue
        << forum.signInToRead << forum.signInToPost;
    if (!file.commit())
        return Error { ErrorKind::Storage, file.errorString(), {} };
    return {};
}

Expected<FakeForum> loadForum(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return Error { ErrorKind::NotFound, name, {} };
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Storage, file.errorString(), {} };
    QDataStream in(&file);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 first = 0;
    FakeForum forum;
    in >> first >> forum.groups >> forum.articles >> forum.remembered >> forum.users >> forum.queue
        >> forum.signInToRead >> forum.signInToPost;
    if (first != magic || in.status() != QDataStream::Ok)
        return Error { ErrorKind::ParseFailed, name, {} };
    return forum;
}

} // namespace foyer
