// What an address turns out to be.
#include "app/adapters/discourse/discourseadapter.h"
#include "app/adapters/registry.h"
#include "app/net/waited.h"
#include "tests/app/discourse/scriptedsite.h"
#include "tests/lacks.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class DiscourseProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void probes_data();
    void probes();
    void probesInVain();
    void addresses_data();
    void addresses();
    void neverInTheOpen();
    void guesses();
};

void DiscourseProbeTest::probes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("folder");
    QTest::newRow("front page") << u""_s << u"/"_s;
    QTest::newRow("a thread") << u"t/making-it-stick/42/17?u=ada#x"_s << u"/"_s;
    QTest::newRow("sub-folder") << u"forum"_s << u"/forum/"_s;
    QTest::newRow("a thread in a sub-folder") << u"forum/t/-/42.json"_s << u"/forum/"_s;
    QTest::newRow("a page nobody knows") << u"pages/hello"_s << u"/"_s;
    QTest::newRow("a redirect") << u"community"_s << u"/forum/"_s;
    QTest::newRow("a list") << u"latest?order=views&page=2"_s << u"/"_s;
    QTest::newRow("a list in a sub-folder") << u"forum/latest"_s << u"/forum/"_s;
    QTest::newRow("a thread without its name") << u"t/42"_s << u"/"_s;
    QTest::newRow("a category") << u"c/sessions/6/l/latest"_s << u"/"_s;
    QTest::newRow("a tag") << u"tag/ideas"_s << u"/"_s;
    QTest::newRow("a person") << u"u/ada/summary"_s << u"/"_s;
    QTest::newRow("a person in a sub-folder") << u"forum/u/ada"_s << u"/forum/"_s;
    QTest::newRow("a post") << u"p/101"_s << u"/"_s;
    QTest::newRow("a category in old words") << u"category/sessions"_s << u"/"_s;
    QTest::newRow("my messages") << u"my/messages"_s << u"/"_s;
    QTest::newRow("an invitation") << u"invites/a1b2c3"_s << u"/"_s;
    QTest::newRow("the sign-in page") << u"login"_s << u"/"_s;
    QTest::newRow("a nested thread of 2026") << u"n/making-it-stick/42"_s << u"/"_s;
    QTest::newRow("a file of the programs'") << u"site/basic-info.json"_s << u"/"_s;
    QTest::newRow("a feed") << u"latest.rss"_s << u"/"_s;
    QTest::newRow("two slashes") << u"//t/making-it-stick/42"_s << u"/"_s;
    QTest::newRow("a name in another script") << u"t/%E4%BC%9A%E8%AD%B0/42/3"_s << u"/"_s;
    QTest::newRow("deep below") << u"a/b/c/d/e"_s << u"/"_s;
}

void DiscourseProbeTest::probes()
{
    QFETCH(QString, path);
    QFETCH(QString, folder);
    ScriptedSite site;
    site.answer("GET " + folder.toLatin1() + "site/basic-info.json", aboutSite);
    site.answer("GET /community", "", 301, "Location: /forum/latest\r\n");
    site.answer("GET /forum/latest", "<html>");
    const auto found = waited(probe(addressFrom(site.url().toString() + path)));
    QVERIFY2(found.ok(), found ? "" : qPrintable(found.error().text));
    QCOMPARE(found->kind, u"discourse"_s);
    QCOMPARE(found->url, site.url().resolved(QUrl(folder)));
    QCOMPARE(found->suggestedName, u"Forum"_s);
    QVERIFY(found->mayRead && !found->needsSignIn);
}

void DiscourseProbeTest::probesInVain()
{
    ScriptedSite site;
    site.answer("GET /", "<html>A shop");
    const auto shop = waited(probe(site.url()));
    QVERIFY(shop.error().kind == ErrorKind::Unsupported);
    site.answer("GET /site/basic-info.json", R"({"title":"Club","logo_url":null,"login_required":true})");
    const auto club = waited(probe(site.url()));
    QVERIFY(club.ok());
    QVERIFY(club->needsSignIn && !club->mayRead);
}

// As a person types or pastes it.
void DiscourseProbeTest::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    const auto forum = u"https://forum.example.org"_s;
    QTest::newRow("a name") << u"forum.example.org"_s << forum;
    QTest::newRow("spaces around") << u"  forum.example.org \n"_s << forum;
    QTest::newRow("capitals") << u"HTTPS://Forum.Example.ORG/"_s << forum + u'/';
    QTest::newRow("a thread") << u"forum.example.org/t/slug/12/3"_s << forum + u"/t/slug/12/3"_s;
    QTest::newRow("a query") << forum + u"/latest?order=views"_s << forum + u"/latest?order=views"_s;
    QTest::newRow("from a mail") << u"<https://forum.example.org/t/12>"_s << forum + u"/t/12"_s;
    QTest::newRow("in quotation marks") << u"\"https://forum.example.org\""_s << forum;
    QTest::newRow("the end of a sentence") << u"https://forum.example.org/t/slug/12."_s << forum + u"/t/slug/12"_s;
    QTest::newRow("a line break in the middle")
        << u"https://forum.example.org/\nt/slug/12"_s << forum + u"/t/slug/12"_s;
    QTest::newRow("a path in another script") << u"forum.example.org/t/会議/42"_s << forum + u"/t/会議/42"_s;
    QTest::newRow("a name in another script") << u"bücher.example/t/12"_s << u"https://bücher.example/t/12"_s;
    QTest::newRow("a space in the path") << forum + u"/t/a b/12"_s << forum + u"/t/a b/12"_s;
    QTest::newRow("a password in it") << u"https://ada:secret@forum.example.org/"_s << forum + u'/';
    QTest::newRow("a port") << u"localhost:3000/t/5"_s << u"https://localhost:3000/t/5"_s;
    QTest::newRow("slashes first") << u"//forum.example.org/latest"_s << forum + u"/latest"_s;
    QTest::newRow("two words") << u"two words"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("a mail address") << u"ada@example.org"_s << u"https://example.org"_s;
}

void DiscourseProbeTest::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    QCOMPARE(addressFrom(typed).toString(), QUrl(url).toString());
}

// In the open nobody signs in; on this computer there is nobody to listen.
void DiscourseProbeTest::neverInTheOpen()
{
    const auto found = waited(probe(QUrl(u"http://nobody.invalid/t/12"_s)));
    QVERIFY(!found.ok());
    QVERIFY2(found.error().text.contains(u"nobody.invalid"_s), qPrintable(found.error().text));
    FOYER_NEEDS("tls-errors");
    QTcpServer plain; // speaks no TLS: whoever asks for it is told so
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain,
        [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    QVERIFY(
        waited(probe(QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort())))).error().kind == ErrorKind::TlsFailed);
}

void DiscourseProbeTest::guesses()
{
    QCOMPARE(addressFrom(u"forum.example.org/t/12"_s), QUrl(u"https://forum.example.org/t/12"_s));
    QCOMPARE(addressFrom(u"news.example.org"_s), QUrl(u"nntp://news.example.org"_s));
    QCOMPARE(addressFrom(u"example.org:563"_s).scheme(), u"nntps"_s);
    QCOMPARE(addressFrom(u"snews://example.org"_s).scheme(), u"nntps"_s);
    QVERIFY(addressFrom(u"two words"_s).isEmpty());
}

QTEST_GUILESS_MAIN(DiscourseProbeTest)
#include "probe_test.moc"
