#include "app/adapters/discourse/signin.h"

#include "app/adapters/discourse/answer.h"
#include "app/adapters/discourse/site.h"
#include "app/adapters/discourse/words.h"
#include "app/net/json.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTimer>
#include <QUrlQuery>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

// write covers reading and marking; the others are asked for by name because sites may allow them one by one.
const QString scopes = u"read,write,notifications,session_info"_s;

QByteArray randomHex(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    for (char &c : random)
        c = char(QRandomGenerator::system()->bounded(256));
    return random.toHex();
}

// Takes the same time however much of it is right.
bool same(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    uchar difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= uchar(a[i]) ^ uchar(b[i]);
    return difference == 0;
}

Error unreadable()
{
    return { ErrorKind::ParseFailed,
        Words::tr("This is not the text the page shows, or it belongs to an earlier attempt. Copy it once more, all of "
                  "it, or begin again."),
        {} };
}

// Everything that is not Base64 is wrapping: line ends, spaces, quotation marks of a mail program.
QByteArray payloadIn(const QString &pasted)
{
    QString text = pasted.trimmed();
    const qsizetype query = text.indexOf("payload="_L1);
    if (query >= 0) {
        text = text.sliced(query + 8).section(u'&', 0, 0);
        text = QUrl::fromPercentEncoding(text.toLatin1());
    }
    QByteArray base64;
    for (const QChar c : std::as_const(text)) {
        if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'+' || c == u'/' || c == u'='))
            base64 += c.toLatin1();
    }
    return base64;
}

Request posting(const QUrl &url, const QJsonObject &json)
{
    Request request;
    request.method = "POST";
    request.url = url;
    request.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    request.headers.insert("content-type", "application/json");
    request.headers.insert("accept", "application/json");
    request.headers.insert("user-agent", "Mozilla/5.0 (Desktop) Foyer/" FOYER_VERSION " (Qt; like Gecko)");
    return request;
}

Task<> pause(std::chrono::milliseconds time)
{
    Bell bell;
    QTimer::singleShot(time, [&bell] { bell.ring(); });
    co_await bell;
}

} // namespace

QUrl authorizationPage(const Attempt &attempt, const QString &name, const QString &redirect)
{
    const std::pair<const char *, QByteArray> parts[] = { { "application_name", name.toUtf8() },
        { "client_id", attempt.clientId }, { "scopes", scopes.toLatin1() }, { "public_key", attempt.key.publicPem() },
        { "nonce", attempt.nonce }, { "padding", "oaep" }, { "auth_redirect", redirect.toUtf8() } };
    QByteArray query;
    for (const auto &[key, value] : parts) {
        if (!value.isEmpty()) // by hand: QUrlQuery leaves "+" as it is, and the site would take it for a space
            query += (query.isEmpty() ? "" : "&") + QByteArray(key) + '=' + value.toPercentEncoding();
    }
    QUrl page = baseOf(attempt.base).resolved(QUrl(u"user-api-key/new"_s));
    page.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return page;
}

Task<Expected<Attempt>> begin(HttpClient *http, QUrl base, QString name)
{
    auto key = RsaKey::make();
    if (!key)
        co_return Error { ErrorKind::Storage, Words::tr("This computer could not make a key for the sign-in."), {} };
    Attempt attempt { baseOf(base), std::move(*key), randomHex(16), randomHex(16), {}, {}, {}, {}, {} };
    attempt.page = authorizationPage(attempt, name);
    const QJsonObject asked { { u"nonce"_s, QString::fromLatin1(attempt.nonce) }, { u"scopes"_s, scopes },
        { u"client_id"_s, QString::fromLatin1(attempt.clientId) }, { u"application_name"_s, name },
        { u"public_key"_s, QString::fromLatin1(attempt.key.publicPem()) }, { u"padding"_s, u"oaep"_s } };
    Request request = posting(attempt.base.resolved(QUrl(u"user-api-key/device.json"_s)), asked);
    const auto response = co_await http->send(std::move(request));
    if (!response && response.error().kind != ErrorKind::Unclear)
        co_return response.error();
    if (!response)
        co_return attempt;
    if (slowDown(*response))
        co_return *refusalIn(*response);
    // Sites before 2026 do not know this; the page works on all.
    const auto json = objectIn(*response);
    if (!json || text((*json)[u"device_code"]).isEmpty())
        co_return attempt;
    attempt.deviceCode = text((*json)[u"device_code"]).toLatin1();
    attempt.code = line((*json)[u"user_code"]);
    QUrl page(text((*json)[u"verification_uri_with_request"]));
    if (!page.isValid() || page.host() != attempt.base.host())
        page = attempt.base.resolved(QUrl(u"user-api-key/activate"_s));
    attempt.page = page;
    attempt.interval = std::chrono::seconds(std::clamp<qint64>(number((*json)[u"interval"], 5), 1, 60));
    attempt.expires = QDateTime::currentDateTimeUtc().addSecs(number((*json)[u"expires_in"], 600));
    co_return attempt;
}

Task<Expected<Credentials>> granted(HttpClient *http, Attempt attempt)
{
    const QJsonObject asked { { u"device_code"_s, QString::fromLatin1(attempt.deviceCode) } };
    while (QDateTime::currentDateTimeUtc() < attempt.expires) {
        co_await pause(attempt.interval);
        Request request = posting(attempt.base.resolved(QUrl(u"user-api-key/device/poll.json"_s)), asked);
        const auto response = co_await http->send(std::move(request));
        if (!response && response.error().kind != ErrorKind::Unclear && response.error().kind != ErrorKind::Timeout)
            co_return response.error();
        if (!response)
            continue;
        if (const auto wait = slowDown(*response)) {
            attempt.interval = std::max(attempt.interval, *wait);
            continue;
        }
        const auto json = objectIn(*response);
        if (!json)
            co_return json.error();
        const QString status = text((*json)[u"status"]);
        if (status == "access_denied"_L1)
            co_return Error { ErrorKind::Forbidden, Words::tr("You said no on the site's page."), {} };
        if (status == "expired_token"_L1)
            break;
        if (status != "authorized"_L1)
            continue;
        const auto key = keyIn(attempt, text((*json)[u"payload"]));
        if (!key)
            co_return key.error();
        co_return co_await credentialsOf(http, attempt, *key);
    }
    co_return Error { ErrorKind::Timeout, Words::tr("The code on the page ran out. Begin again for a new one."), {} };
}

Expected<QByteArray> keyIn(const Attempt &attempt, const QString &pasted)
{
    const QByteArray payload = QByteArray::fromBase64(payloadIn(pasted));
    // Old sites do not know OAEP and do not say so. What the wrong one gives may be noise: only what is in it counts.
    for (const Padding padding : { Padding::Oaep, Padding::Pkcs1 }) {
        const auto bytes = attempt.key.decrypted(payload, padding);
        const QJsonObject json = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
        const QByteArray key = text(json[u"key"]).toLatin1();
        if (!key.isEmpty() && same(text(json[u"nonce"]).toLatin1(), attempt.nonce))
            return key;
    }
    return unreadable();
}

Task<Expected<Credentials>> credentialsOf(HttpClient *http, Attempt attempt, QByteArray key)
{
    Request request;
    request.url = attempt.base.resolved(QUrl(u"session/current.json"_s));
    request.headers.insert("accept", "application/json");
    request.credentials.insert("user-api-key", key);
    const auto response = co_await http->send(std::move(request));
    if (!response)
        co_return response.error();
    const auto json = objectIn(*response);
    if (!json)
        co_return json.error();
    const QString name = text((*json)[u"current_user"][u"username"]);
    if (name.isEmpty())
        co_return Error { ErrorKind::AuthNeeded,
            Words::tr("%1 does not accept the sign-in it just gave. Begin again.").arg(attempt.base.host()), {} };
    co_return Credentials { name, QString::fromLatin1(key) };
}

} // namespace foyer::discourse
