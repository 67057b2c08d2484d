#include "app/adapters/moodle/browser.h"
#include "app/adapters/registry.h"
#include "app/adapters/together.h"
#include "tests/app/moodle/campus.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrlQuery>

using namespace foyer;
using namespace foyer::moodle;

class MoodleBrowserTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sitesWithTheirOwnPage();
    void theAddressNoBrowserOpens();
    void wrongOnes_data();
    void wrongOnes();
    void tokensAreKeptAndPasswordsAreNot();
    void filesAreOpenedByAForm();
};

static QString sealedFor(const QString &root, const QByteArray &passport, const QByteArray &token)
{
    const QByteArray seal = QCryptographicHash::hash(root.toLatin1() + passport, QCryptographicHash::Md5).toHex();
    return u"moodlemobile://token="_s + QString::fromLatin1((seal + ":::" + token + ":::private").toBase64());
}

void MoodleBrowserTest::sitesWithTheirOwnPage()
{
    Campus campus;
    campus.moodle.typeOfLogin = 2;
    const auto probed = waited(firstYes({ probeMoodle }, campus.server.url(), std::chrono::seconds(20)));
    QVERIFY(probed.ok());
    campus.moodle.typeOfLogin = 1;
    QCOMPARE(waited(firstYes({ probeMoodle }, campus.server.url(), std::chrono::seconds(20)))->kind, u"moodle"_s);
    campus.moodle.showsLoginForm = false; // nobody has a password there
    QCOMPARE(waited(firstYes({ probeMoodle }, campus.server.url(), std::chrono::seconds(20)))->kind, probed->kind);
    QVERIFY(signsInByBrowser(probed->kind) && !signsInByBrowser(u"moodle"_s));
    QCOMPARE(accessPage(probed->kind, probed->url).toString(), campus.server.root() + u"/user/managetoken.php"_s);
    const auto adapter = makeAdapter(probed->kind, { probed->url, {} });
    QVERIFY(adapter);
    QVERIFY(waited(adapter->signIn({ u"mira"_s, u"secret"_s })).ok());
    waited(adapter->close());
}

void MoodleBrowserTest::theAddressNoBrowserOpens()
{
    Campus campus;
    const QByteArray token(32, 'a');
    campus.moodle.users[campus.mira].token = token;
    const auto browser = makeBrowserSignIn(u"moodle-browser"_s, campus.server.url());
    const auto page = waited(browser->begin());
    QVERIFY(page->url.toString().startsWith(campus.server.root() + u"/admin/tool/mobile/launch.php?"_s));
    const QByteArray passport = QUrlQuery(page->url).queryItemValue(u"passport"_s).toLatin1();
    QVERIFY(passport.size() > 8);
    const auto taken = waited(browser->taken(u" "_s + sealedFor(campus.server.root(), passport, token) + u"\n"_s));
    QVERIFY2(taken.ok(), qPrintable(taken ? QString() : taken.error().text));
    QCOMPARE(taken->user, u"mira"_s);
    QCOMPARE(taken->secret, QString::fromLatin1(token));
    const auto dead = waited(browser->taken(sealedFor(campus.server.root(), passport, QByteArray(32, 'b'))));
    QVERIFY(dead.error().kind == ErrorKind::AuthNeeded);
}

void MoodleBrowserTest::wrongOnes_data()
{
    const QByteArray token(32, 'a');
    QTest::addColumn<QString>("pasted");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"Dear Foyer"_s;
    QTest::newRow("another attempt") << sealedFor(u"https://moodle.example.org"_s, "other", token);
    QTest::newRow("another site") << sealedFor(u"https://evil.example"_s, "pass", token);
    QTest::newRow("no token in it") << sealedFor(u"https://moodle.example.org"_s, "pass", "x");
}

void MoodleBrowserTest::wrongOnes()
{
    QFETCH(QString, pasted);
    const QUrl base(u"https://moodle.example.org/"_s);
    QVERIFY(!tokenIn(pasted, base, "pass"));
    const QByteArray token(32, 'a');
    QCOMPARE(tokenIn(sealedFor(u"http://moodle.example.org"_s, "pass", token), base, "pass"), std::optional(token));
    QCOMPARE(tokenIn(QString::fromLatin1(token), base, "pass"), std::optional(token)); // from "Security keys"
}

void MoodleBrowserTest::tokensAreKeptAndPasswordsAreNot()
{
    Campus campus;
    QVERIFY(!campus.adapter->secretToKeep());
    QVERIFY(campus.signIn().ok());
    const auto kept = campus.adapter->secretToKeep();
    QCOMPARE(kept->size(), 32);
    QVERIFY(campus.signIn(*kept).ok());
}

void MoodleBrowserTest::filesAreOpenedByAForm()
{
    Campus campus;
    QVERIFY(campus.signIn().ok());
    const QString root = campus.server.root();
    const auto key = [&](const QString &address) { return *campus.adapter->keyFor(QUrl(address)); };
    QVERIFY(key(root + u"/webservice/pluginfile.php/17/a.png"_s).form.startsWith("token="));
    for (const QString &other : { root + u"/pluginfile.php/17/a.png"_s, root + u"/webservice/pluginfile.php/../x"_s,
             u"http://evil.example/webservice/pluginfile.php/17/a.png"_s })
        QVERIFY(key(other).isEmpty());
}

QTEST_GUILESS_MAIN(MoodleBrowserTest)
#include "browser_test.moc"
