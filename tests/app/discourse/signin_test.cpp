// Signing in by the browser: keys, the page, what is pasted.
#include "app/adapters/discourse/signin.h"
#include "app/adapters/registry.h"
#include "app/net/waited.h"
#include "tests/app/discourse/scriptedsite.h"

#include <QTest>
#include <QUrlQuery>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace foyer;
using namespace foyer::discourse;
using namespace Qt::StringLiterals;

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothPaddings();
    void page();
    void pasted();
    void pastedNonsense();
    void deviceFlow();
    void deviceDenied();
    void byTheBrowser();
    void withoutDeviceFlow();
};

namespace {

// The site's side: encrypts with nothing but the PEM it was sent.
QByteArray payloadFor(const QByteArray &pem, const QByteArray &json, int padding)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        PEM_read_bio_PUBKEY(memory.get(), nullptr, nullptr, nullptr), EVP_PKEY_free);
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(key.get(), nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY_encrypt_init(context.get());
    EVP_PKEY_CTX_set_rsa_padding(context.get(), padding);
    size_t size = 256;
    QByteArray bytes(256, 0);
    const bool done = EVP_PKEY_encrypt(context.get(), reinterpret_cast<unsigned char *>(bytes.data()), &size,
                          reinterpret_cast<const unsigned char *>(json.constData()), size_t(json.size()))
        == 1;
    const QByteArray base64 = done ? bytes.toBase64() : QByteArray();
    QByteArray wrapped; // as Ruby's encode64 does
    for (qsizetype from = 0; from < base64.size(); from += 60)
        wrapped += base64.mid(from, 60) + '\n';
    return wrapped;
}

QByteArray grantFor(const QByteArray &nonce)
{
    return R"({"key":"0123456789abcdef0123456789abcdef","nonce":")" + nonce + R"(","push":false,"api":4})";
}

Attempt attempt()
{
    static const RsaKey key = *RsaKey::make(); // takes its time
    return { QUrl(u"https://f.example/"_s), key, "c0ffee", "client", {}, {}, {}, {}, {} };
}

} // namespace

void SignInTest::bothPaddings()
{
    const Attempt mine = attempt();
    for (const int padding : { RSA_PKCS1_PADDING, RSA_PKCS1_OAEP_PADDING }) {
        const QByteArray payload = payloadFor(mine.key.publicPem(), grantFor("c0ffee"), padding);
        QVERIFY(!payload.isEmpty());
        const auto key = keyIn(mine, QString::fromLatin1(payload));
        QVERIFY(key.ok());
        QCOMPARE(*key, "0123456789abcdef0123456789abcdef");
    }
}

void SignInTest::page()
{
    const Attempt mine = attempt();
    const QUrl page = authorizationPage(mine, u"Foyer & friends"_s);
    QCOMPARE(page.path(), u"/user-api-key/new"_s);
    const QByteArray encoded = page.toEncoded();
    QVERIFY(!encoded.contains('+')); // the site would read a space
    const QUrlQuery query(page);
    QCOMPARE(query.queryItemValue(u"application_name"_s, QUrl::FullyDecoded), u"Foyer & friends"_s);
    QCOMPARE(query.queryItemValue(u"nonce"_s), u"c0ffee"_s);
    QCOMPARE(query.queryItemValue(u"public_key"_s, QUrl::FullyDecoded).toLatin1(), mine.key.publicPem());
    QVERIFY(!query.hasQueryItem(u"auth_redirect"_s));
}

void SignInTest::pasted()
{
    const Attempt mine = attempt();
    const QString payload =
        QString::fromLatin1(payloadFor(mine.key.publicPem(), grantFor("c0ffee"), RSA_PKCS1_PADDING));
    const QString caught = u"discourse://auth_redirect?payload="_s
        + QString::fromLatin1(QUrl::toPercentEncoding(payload)) + u"&oneTimePassword=x"_s;
    for (const QString &text : { payload, payload.simplified(), u"  > "_s + payload + u"\u00a0\r\n"_s, caught })
        QVERIFY(keyIn(mine, text).ok());
}

void SignInTest::pastedNonsense()
{
    const Attempt mine = attempt();
    const auto refused = [&](const QByteArray &text) {
        const auto key = keyIn(mine, QString::fromLatin1(text));
        return !key && key.error().kind == ErrorKind::ParseFailed && !key.error().text.isEmpty();
    };
    QVERIFY(refused(""));
    QVERIFY(refused("hello"));
    QVERIFY(refused(payloadFor(mine.key.publicPem(), grantFor("deadbe"), RSA_PKCS1_PADDING))); // another's nonce
    QVERIFY(refused(payloadFor(mine.key.publicPem(), R"({"key":"k"})", RSA_PKCS1_PADDING)));
    QVERIFY(
        refused(payloadFor(RsaKey::make()->publicPem(), grantFor("c0ffee"), RSA_PKCS1_PADDING))); // an older attempt
    QVERIFY(refused(payloadFor(mine.key.publicPem(), grantFor("c0ffee"), RSA_PKCS1_PADDING).first(200)));
}

void SignInTest::deviceFlow()
{
    ScriptedSite site;
    QByteArray pem;
    QByteArray nonce;
    site.answer("POST /user-api-key/device.json", [&](const QByteArray &body) {
        const QJsonObject asked = QJsonDocument::fromJson(body).object();
        pem = asked[u"public_key"].toString().toLatin1();
        nonce = asked[u"nonce"].toString().toLatin1();
        return QByteArray(R"({"device_code":"d00d","user_code":"ABCD-2345","interval":1,"expires_in":600,
            "verification_uri_with_request":"http://127.0.0.1/user-api-key/activate?request=x"})");
    });
    int polls = 0;
    site.answer("POST /user-api-key/device/poll.json", [&](const QByteArray &body) {
        if (!body.contains("d00d") || ++polls == 1)
            return QByteArray(R"({"status":"authorization_pending"})");
        const QByteArray payload = payloadFor(pem, grantFor(nonce), RSA_PKCS1_OAEP_PADDING);
        return QJsonDocument(
            QJsonObject { { u"status"_s, u"authorized"_s }, { u"payload"_s, QString::fromLatin1(payload) } })
            .toJson();
    });
    site.answer("GET /session/current.json", R"({"current_user":{"id":5,"username":"Mira"}})");
    HttpClient http;
    auto begun = waited(begin(&http, site.url(), u"Foyer"_s));
    QVERIFY(begun.ok());
    QVERIFY(begun->isDevice());
    QCOMPARE(begun->code, u"ABCD-2345"_s);
    QCOMPARE(begun->page.path(), u"/user-api-key/activate"_s);
    begun->interval = std::chrono::seconds(0);
    const auto credentials = waited(granted(&http, *begun));
    QVERIFY(credentials.ok());
    QCOMPARE(credentials->user, u"Mira"_s);
    QCOMPARE(credentials->secret, u"0123456789abcdef0123456789abcdef"_s);
    QCOMPARE(polls, 2);
    QVERIFY(site.heard.last().headers.toLower().contains("user-api-key: 0123456789abcdef"));
}

// As the wizard and the command line go about it.
void SignInTest::byTheBrowser()
{
    ScriptedSite site;
    site.answer("GET /session/current.json", R"({"current_user":{"id":5,"username":"Mira"}})");
    const auto browser = makeBrowserSignIn(u"discourse"_s, site.url());
    const auto page = waited(browser->begin());
    QVERIFY(page.ok());
    QVERIFY(page->code.isEmpty());
    const QUrlQuery query(page->url);
    const QByteArray pem = query.queryItemValue(u"public_key"_s, QUrl::FullyDecoded).toLatin1();
    const QByteArray nonce = query.queryItemValue(u"nonce"_s).toLatin1();
    QCOMPARE(waited(browser->taken(u"half"_s)).error().kind, ErrorKind::ParseFailed);
    const QString whole = QString::fromLatin1(payloadFor(pem, grantFor(nonce), RSA_PKCS1_OAEP_PADDING));
    const auto credentials = waited(browser->taken(whole));
    QVERIFY(credentials.ok());
    QCOMPARE(credentials->user, u"Mira"_s);
    QVERIFY(!makeBrowserSignIn(u"nntp"_s, QUrl(u"nntp://news.example.org"_s)));
}

void SignInTest::deviceDenied()
{
    ScriptedSite site;
    site.answer("POST /user-api-key/device/poll.json", R"({"status":"access_denied"})");
    HttpClient http;
    Attempt mine = attempt();
    mine.base = site.url();
    mine.deviceCode = "d00d";
    mine.interval = std::chrono::seconds(0);
    mine.expires = QDateTime::currentDateTimeUtc().addSecs(60);
    const auto denied = waited(granted(&http, mine));
    QVERIFY(denied.error().kind == ErrorKind::Forbidden);
    site.answer("POST /user-api-key/device/poll.json", R"({"status":"expired_token"})");
    const auto late = waited(granted(&http, mine));
    QVERIFY(late.error().kind == ErrorKind::Timeout);
}

void SignInTest::withoutDeviceFlow()
{
    ScriptedSite site; // 404 for all
    HttpClient http;
    const auto begun = waited(begin(&http, site.url(), u"Foyer"_s));
    QVERIFY(begun.ok());
    QVERIFY(!begun->isDevice());
    QCOMPARE(begun->page.path(), u"/user-api-key/new"_s);
    const auto refused = waited(credentialsOf(&http, *begun, "key"));
    QVERIFY(!refused.ok());
}

QTEST_GUILESS_MAIN(SignInTest)
#include "signin_test.moc"
