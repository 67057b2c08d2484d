#include "tests/servers/ownreading.h"

#include "models/cache/byhand.h"
#include "tests/conformance/home.h"

#include <QTest>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void OwnReading::init()
{
    QString why;
    QVERIFY2(m_server->reset(&why), qPrintable(why));
}

void OwnReading::isReadWhole()
{
    Home home(*m_server);
    const auto round = home.sync();
    QVERIFY2(round.ok(), round ? "" : qPrintable(round.error().text));
    const Contents there = m_server->contents(), here = home.contents();
    qInfo("%d posts are there, %d are kept", int(there.size()), int(here.size()));
    QVERIFY(!there.isEmpty());
    for (const QString &post : there.keys())
        QVERIFY2(here.contains(post), qPrintable(u"not kept: "_s + post));
}

void OwnReading::isTheSameTheNextTime()
{
    Home home(*m_server);
    QVERIFY(home.sync().ok());
    const Contents before = home.contents();
    home.restart();
    home.wait(25h);
    const auto again = home.sync();
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text));
    QVERIFY(before == home.contents());
}

void OwnReading::answersGoToTheBrowser()
{
    Home home(*m_server);
    QVERIFY(home.sync().ok());
    const QList<Post> posts = home.allPosts();
    QVERIFY(!posts.isEmpty());
    const IntentionId mine = home.reply(posts.first().remoteId, u"Not sent by anybody."_s);
    (void)home.sync();
    QVERIFY(home.stateOf(mine) == SendState::ByHand);
    qInfo("answered on %s", qPrintable(byHandOf(home.outbox().first()).page.toString()));
}

void OwnReading::writing()
{
    QSKIP("this server takes posts from a browser alone: nothing of writing, marks and moderation can be tried");
}

} // namespace foyer
