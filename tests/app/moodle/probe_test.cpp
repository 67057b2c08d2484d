#include "app/adapters/together.h"
#include "tests/app/moodle/campus.h"

#include <QTest>

using namespace foyer;

class MoodleProbeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesOfIt_data();
    void pagesOfIt();
    void anotherName();
    void servicesOff();
    void notAMoodle();
    void nobodyThere();
};

void MoodleProbeTest::pagesOfIt_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("typed");
    QTest::newRow("front") << u""_s << u"/"_s;
    QTest::newRow("discussion") << u""_s << u"/mod/forum/discuss.php?d=42#p502"_s;
    QTest::newRow("folder") << u"/moodle"_s << u"/moodle"_s;
    QTest::newRow("below the folder") << u"/moodle"_s << u"/moodle/course/view.php?id=2"_s;
    QTest::newRow("a folder too much") << u""_s << u"/startpage"_s;
}

void MoodleProbeTest::pagesOfIt()
{
    QFETCH(QString, folder);
    QFETCH(QString, typed);
    Campus campus;
    campus.server.folder = folder;
    const QUrl url(campus.server.http().url().toString() + typed);
    const auto probed = waited(firstYes({ probeMoodle }, url, std::chrono::seconds(20)));
    QVERIFY2(probed.ok(), qPrintable(probed ? QString() : probed.error().text));
    QCOMPARE(probed->kind, u"moodle"_s);
    QCOMPARE(probed->url, campus.server.url());
    QCOMPARE(probed->suggestedName, u"Fake Moodle"_s);
    QVERIFY(probed->needsSignIn && !probed->mayRead);
}

// A POST that follows a redirect arrives without its body.
void MoodleProbeTest::anotherName()
{
    Campus campus;
    QUrl url = campus.server.url();
    url.setHost(u"localhost"_s);
    const auto probed = waited(firstYes({ probeMoodle }, url, std::chrono::seconds(20)));
    QVERIFY2(probed.ok(), qPrintable(probed ? QString() : probed.error().text));
    QCOMPARE(probed->url, campus.server.url());
    MoodleAdapter adapter(moodle::Settings { url });
    const auto signedIn = waited(adapter.signIn({ u"mira"_s, u"secret"_s }));
    QVERIFY(!signedIn.ok() && signedIn.error().text.contains(u"127.0.0.1"_s));
    waited(adapter.close());
}

void MoodleProbeTest::servicesOff()
{
    Campus campus;
    campus.moodle.webServices = false;
    const auto probed = waited(firstYes({ probeMoodle }, campus.server.url(), std::chrono::seconds(20)));
    QVERIFY(probed.error().kind == ErrorKind::Unsupported);
    QVERIFY(probed.error().text.contains(u"Ask its administrators"_s));
    const auto signedIn = campus.signIn();
    QVERIFY(signedIn.error().kind == ErrorKind::Unsupported);
    QVERIFY(signedIn.error().text.contains(u"switched off"_s));
}

void MoodleProbeTest::notAMoodle()
{
    HttpServer page([](const HttpRequest &, const HttpServer::Answer &answer) {
        answer({ 200, { { "Content-Type", "text/html" } }, "<html>Hello</html>" });
    });
    QVERIFY(page.start());
    const auto probed = waited(firstYes({ probeMoodle }, page.url(), std::chrono::seconds(20)));
    QVERIFY(probed.error().kind == ErrorKind::NotFound);
}

void MoodleProbeTest::nobodyThere()
{
    HttpServer page([](const HttpRequest &, const HttpServer::Answer &) {});
    QVERIFY(page.start());
    const QUrl url = page.url();
    page.stop();
    QVERIFY(waited(firstYes({ probeMoodle }, url, std::chrono::seconds(20))).error().kind == ErrorKind::Unreachable);
}

QTEST_GUILESS_MAIN(MoodleProbeTest)
#include "probe_test.moc"
