// What an address turns out to be.
#include "app/adapters/discourse/discourseadapter.h"
#include "app/adapters/registry.h"
#include "app/net/waited.h"
#include "tests/app/discourse/scriptedsite.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class DiscourseProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void probes_data();
    void probes();
    void probesInVain();
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
}

void DiscourseProbeTest::probes()
{
    QFETCH(QString, path);
    QFETCH(QString, folder);
    ScriptedSite site;
    site.answer("GET " + folder.toLatin1() + "site/basic-info.json", aboutSite);
    site.answer("GET /community", "", 301, "Location: /forum/latest\r\n");
    site.answer("GET /forum/latest", "<html>");
    const auto found = waited(probe(site.url().resolved(QUrl(path))));
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
