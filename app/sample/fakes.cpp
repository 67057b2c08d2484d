#include "app/sample/fakes.h"

#include "app/sample/community/firstday.h"
#include "app/sample/discourse/discourseserver.h"
#include "app/sample/feeds/feedserver.h"
#include "app/sample/moodle/moodleserver.h"
#include "app/sample/newsserver.h"
#include "app/sample/nodebb/inventedforum.h"
#include "app/sample/nodebb/nodebbserver.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMap>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

Error noPort()
{
    return { ErrorKind::Unreachable,
        QCoreApplication::translate("foyer::Fakes", "No port of this computer could be opened for the server."), {} };
}

// The people of the sample community, who say nothing more.
Expected<Fake> discourse()
{
    const QString folder = u":/foyer/sample"_s;
    const auto source = loadSample(folder);
    if (!source)
        return source.error();
    const auto server = std::make_shared<DiscourseServer>();
    server->forum = firstDay(*source, folder, server->now());
    server->forum.settings.title = u"Learning Forum"_s;
    const FakeDiscourse::Member *robin = memberNamed(server->forum, u"robin"_s);
    if (!robin || !server->start())
        return noPort();
    server->approver = robin->id; // whose browser it is
    const QByteArray key = "4b1d0ed1c0de4b1d0ed1c0de4b1d0ed1";
    server->forum.keys.insert(key, { robin->id, "fake", { u"read"_s, u"write"_s, u"notifications"_s }, {} });
    return Fake { server, u"discourse"_s, server->forum.settings.title, server->url(), robin->username,
        QString::fromLatin1(key) };
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

QByteArray article(const QByteArray &id, const QByteArray &parent, const QByteArray &from, const QByteArray &words,
    const QDateTime &when)
{
    return "From: " + from + "\nNewsgroups: learn.talk\nSubject: " + (parent.isEmpty() ? "" : "Re: ")
        + "What shall we read next?\nMessage-ID: <" + id + "@news.example>\nDate: "
        + QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " +0000\n"
        + (parent.isEmpty() ? QByteArray() : "References: <" + parent + "@news.example>\n") + '\n' + words + '\n';
}

Expected<Fake> news()
{
    const auto server = std::make_shared<NewsServer>();
    const QDateTime now = server->now();
    addGroup(server->forum, "learn.talk", "About everything", 'y', now.addDays(-300));
    addGroup(server->forum, "learn.announce", "Read first by somebody", 'm', now.addDays(-300));
    server->forum.users.insert("mira", { "learning", false });
    const QByteArray ines = "Ines <ines@news.example>", jonas = "Jonas <jonas@news.example>";
    foyer::feed(server->forum, article("a1", {}, ines, "One title each, and why.", now.addDays(-2)), now);
    foyer::feed(server->forum,
        article("a2", "a1", jonas, "> One title each, and why.\n\nThe one about maps.", now.addDays(-1)), now);
    foyer::feed(server->forum, article("a3", "a2", ines, "With the maps in it?", now.addSecs(-3600)), now);
    if (!server->start())
        return noPort();
    return Fake { server, u"nntp"_s, u"News of learners"_s, server->url(), u"mira"_s, u"learning"_s };
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
    static const QMap<QString, Maker> all { { u"discourse"_s, discourse }, { u"feed"_s, feed }, { u"moodle"_s, moodle },
        { u"news"_s, news }, { u"nodebb"_s, nodebb } };
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
