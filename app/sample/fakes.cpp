#include "app/sample/fakes.h"

#include "app/sample/feeds/feedserver.h"
#include "app/sample/moodle/moodleserver.h"
#include "app/sample/nodebb/inventedforum.h"
#include "app/sample/nodebb/nodebbserver.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMap>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

Error noPort()
{
    return { ErrorKind::Unreachable,
        QCoreApplication::translate("foyer::Fakes", "No port of this computer could be opened for the server."), {} };
}

Expected<Fake> feed()
{
    const auto server = std::make_shared<FeedServer>();
    fill(*server, QDateTime::currentDateTimeUtc());
    if (!server->start())
        return noPort();
    return Fake { server, u"feed"_s, server->title, server->url(), {}, {} };
}

Expected<Fake> moodle()
{
    const auto server = std::make_shared<MoodleServer>();
    fillWithTalk(server->moodle, server->now());
    if (!server->start())
        return noPort();
    return Fake { server, u"moodle"_s, u"Course rooms"_s, server->url(), u"mira"_s, u"learning"_s };
}

Expected<Fake> nodebb()
{
    const auto server = std::make_shared<NodebbServer>();
    server->forum = inventedForum(QDateTime::currentDateTimeUtc());
    if (!server->start())
        return noPort();
    return Fake { server, u"nodebb"_s, u"Learners’ board"_s, server->url(), inventedName, inventedPassword };
}

using Maker = Expected<Fake> (*)();

const QMap<QString, Maker> &makers()
{
    static const QMap<QString, Maker> all { { u"feed"_s, feed }, { u"moodle"_s, moodle }, { u"nodebb"_s, nodebb } };
    return all;
}

} // namespace

QStringList fakeKinds()
{
    return makers().keys();
}

Expected<Fake> startFakeServer(const QString &kind)
{
    if (const Maker make = makers().value(kind))
        return make();
    return Error { ErrorKind::Usage,
        QCoreApplication::translate("foyer::Fakes", "There is no server of the kind “%1” to try. There are: %2.")
            .arg(kind, fakeKinds().join(u", "_s)),
        {} };
}

} // namespace foyer
