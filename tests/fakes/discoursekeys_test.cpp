// How a program comes to a key, sealed with its own RSA key.
#include "tests/fakes/discoursefixture.h"

#include <QTest>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

// A program's own pair.
class Pair {
public:
    Pair()
        : m_key(EVP_RSA_gen(2048))
    {
    }
    ~Pair() { EVP_PKEY_free(m_key); }
    Q_DISABLE_COPY_MOVE(Pair)

    QByteArray pem() const
    {
        BIO *bio = BIO_new(BIO_s_mem());
        PEM_write_bio_PUBKEY(bio, m_key);
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        const QByteArray pem(data, size);
        BIO_free(bio);
        return pem;
    }

    QJsonObject opened(const QByteArray &payload, bool oaep) const
    {
        const QByteArray bytes = QByteArray::fromBase64(QByteArray(payload).replace('\n', ""));
        EVP_PKEY_CTX *context = EVP_PKEY_CTX_new(m_key, nullptr);
        EVP_PKEY_decrypt_init(context);
        EVP_PKEY_CTX_set_rsa_padding(context, oaep ? RSA_PKCS1_OAEP_PADDING : RSA_PKCS1_PADDING);
        QByteArray plain(512, Qt::Uninitialized);
        size_t size = size_t(plain.size());
        const int ok = EVP_PKEY_decrypt(context, reinterpret_cast<unsigned char *>(plain.data()), &size,
            reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size()));
        EVP_PKEY_CTX_free(context);
        return ok > 0 ? QJsonDocument::fromJson(plain.left(qsizetype(size))).object() : QJsonObject();
    }

private:
    EVP_PKEY *m_key;
};

} // namespace

class DiscourseKeysTest : public QObject {
    Q_OBJECT

    const Pair pair;
    std::unique_ptr<DiscourseFixture> it;

    QByteArray form(const QByteArray &more = {}) const
    {
        return "application_name=Foyer&client_id=c0ffee&scopes=read%2Cwrite&nonce=n123&public_key="
            + pair.pem().toPercentEncoding() + more;
    }

private Q_SLOTS:
    void init()
    {
        it = std::make_unique<DiscourseFixture>();
        it->site.approver = it->ada;
        QVERIFY(it->running);
    }
    void cleanup() { it.reset(); }

    void byPasting()
    {
        WebClient browser = it->client();
        const WebAnswer page = browser.get("/user-api-key/new?" + form());
        QVERIFY(page.body.contains("Authorize"));
        const WebAnswer done =
            browser.ask("POST", "/user-api-key", form(), "application/x-www-form-urlencoded", "Accept: text/html\r\n");
        const QByteArray payload = done.body.mid(done.body.indexOf("<code>") + 6).split('<').first();
        QVERIFY(payload.contains('\n') && payload.indexOf('\n') == 60);
        const QJsonObject opened = pair.opened(payload, false);
        QCOMPARE(opened[u"nonce"].toString(), u"n123"_s);
        QCOMPARE(opened[u"api"].toInt(), 4);
        WebClient program = it->client(opened[u"key"].toString().toLatin1());
        QCOMPARE(program.get("/session/current.json").json()[u"current_user"][u"username"].toString(), u"ada"_s);
        QCOMPARE(program.post("/user-api-key/revoke", "").status, 200);
        QCOMPARE(program.get("/session/current.json").status, 403);
    }

    void byRedirectAndOaep()
    {
        WebClient browser = it->client();
        const WebAnswer done =
            browser.post("/user-api-key", form("&padding=oaep&auth_redirect=discourse%3A%2F%2Fauth_redirect"));
        QCOMPARE(done.status, 302);
        const QByteArray location = done.headers.value("location");
        QVERIFY(location.startsWith("discourse://auth_redirect?payload="));
        const QByteArray payload = QByteArray::fromPercentEncoding(location.mid(location.indexOf('=') + 1));
        QCOMPARE(pair.opened(payload, true)[u"nonce"].toString(), u"n123"_s);
        QCOMPARE(browser.post("/user-api-key", form("&auth_redirect=http%3A%2F%2Flocalhost%3A1")).status, 403);
        QCOMPARE(browser.get("/user-api-key/new?" + form("&padding=none")).status, 400);
        it->site.age = DiscourseAge::Of2023; // knows of no padding: it is ignored
        const QJsonObject old = browser.post("/user-api-key.json", form("&padding=oaep")).json();
        QCOMPARE(pair.opened(old[u"payload"].toString().toLatin1(), false)[u"nonce"].toString(), u"n123"_s);
    }

    void aNewKeyEndsTheOldOne()
    {
        WebClient browser = it->client();
        const auto key = [&] {
            return pair
                .opened(
                    browser.post("/user-api-key.json", form()).json()[u"payload"].toString().toLatin1(), false)[u"key"]
                .toString()
                .toLatin1();
        };
        const QByteArray first = key(), second = key();
        QCOMPARE(it->client(first).get("/latest.json").status, 403);
        QCOMPARE(it->client(second).get("/latest.json").status, 200);
    }

    void aBrokenKeyIsAnErrorPage()
    {
        WebClient browser = it->client();
        QByteArray spoilt = form();
        spoilt.replace("%2B", "+"); // as if nobody had escaped it
        if (spoilt != form())
            QVERIFY(browser.get("/user-api-key/new?" + spoilt).body.contains("unable to issue"));
        QVERIFY(browser.get("/user-api-key/new?" + form().replace("scopes=read", "scopes=dance"))
                    .body.contains("unable to issue"));
        QCOMPARE(browser.get("/user-api-key/new?application_name=x").status, 400);
        it->site.approver = 0;
        QCOMPARE(browser.get("/user-api-key/new?" + form()).status, 302); // sign in first
    }

    void scopesCount()
    {
        const QByteArray narrow = addKey(it->site.forum, it->ada, "narrow", { u"notifications"_s, u"session_info"_s });
        WebClient program = it->client(narrow);
        QCOMPARE(program.get("/session/current.json").status, 200);
        QCOMPARE(program.get("/notifications.json").status, 200);
        QCOMPARE(program.get("/latest.json").status, 403);
        const QByteArray reader = addKey(it->site.forum, it->ada, "reader", { u"read"_s });
        QCOMPARE(it->client(reader).get("/latest.json").status, 200);
        QCOMPARE(it->client(reader).post("/posts.json", "raw=x").status, 403);
    }

    void byDevice()
    {
        WebClient program = it->client();
        const auto body = [this](const QByteArray &scopes = "read,write") {
            const QJsonObject json { { u"nonce"_s, u"n9"_s }, { u"scopes"_s, QString::fromLatin1(scopes) },
                { u"client_id"_s, u"dev"_s }, { u"application_name"_s, u"Foyer"_s },
                { u"public_key"_s, QString::fromLatin1(pair.pem()) }, { u"padding"_s, u"oaep"_s } };
            return QJsonDocument(json).toJson();
        };
        QCOMPARE(program.post("/user-api-key/device.json", "nonce=x").status, 403); // JSON only
        QCOMPARE(program.ask("POST", "/user-api-key/device.json", body("one_time_password"), "application/json").status,
            400);
        const QJsonObject begun = program.ask("POST", "/user-api-key/device.json", body(), "application/json").json();
        QCOMPARE(begun[u"device_code"].toString().size(), 64);
        QCOMPARE(begun[u"interval"].toInt(), 5);
        const QByteArray ask = QJsonDocument(QJsonObject { { u"device_code"_s, begun[u"device_code"] } }).toJson();
        const auto poll = [&] {
            return program.ask("POST", "/user-api-key/device/poll.json", ask, "application/json").json();
        };
        QCOMPARE(poll()[u"status"].toString(), u"authorization_pending"_s);
        WebClient browser = it->client();
        QCOMPARE(browser.post("/user-api-key/activate", "user_code=NOBO-DY22").status, 404);
        QCOMPARE(
            browser.post("/user-api-key/activate", "user_code=" + begun[u"user_code"].toString().toLatin1()).status,
            200);
        const QJsonObject done = poll();
        QCOMPARE(done[u"status"].toString(), u"authorized"_s);
        QCOMPARE(pair.opened(done[u"payload"].toString().toLatin1(), true)[u"nonce"].toString(), u"n9"_s);
        QCOMPARE(poll()[u"status"].toString(), u"expired_token"_s); // read once
        it->site.age = DiscourseAge::Of2023;
        QCOMPARE(program.ask("POST", "/user-api-key/device.json", body(), "application/json").status, 404);
    }
};

QTEST_GUILESS_MAIN(DiscourseKeysTest)
#include "discoursekeys_test.moc"
