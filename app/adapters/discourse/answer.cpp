#include "app/adapters/discourse/answer.h"

#include "app/adapters/discourse/words.h"
#include "app/net/json.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <cmath>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds usualWait = 15s;

// The site's own words: errors[] (or one string), message, error; in the person's language already.
QString wordsIn(const QJsonDocument &document)
{
    QStringList words;
    const QJsonObject object = document.object();
    const QJsonValue errors = document.isArray() ? QJsonValue(document.array()) : object[u"errors"];
    if (errors.isString())
        words.append(line(errors));
    for (const QJsonValue error : array(errors))
        words.append(line(error));
    for (const QLatin1String key : { "message"_L1, "error"_L1 }) {
        if (words.isEmpty() && object[key].isString())
            words.append(line(object[key]));
    }
    words.removeAll(QString());
    return words.join(u' ');
}

Error named(const Response &response, ErrorKind kind, const QString &words, const char *otherwise)
{
    return { kind, words.isEmpty() ? Words::tr(otherwise).arg(response.url.host()) : words, {} };
}

Error forbidden(const Response &response, const QString &type, const QString &words)
{
    if (type == "not_logged_in"_L1)
        return { ErrorKind::AuthNeeded,
            Words::tr("%1 is open to its members only. Sign in to read it; what is here stays here.")
                .arg(response.url.host()),
            {} };
    if (isWebPage(response) || response.headers.contains("cf-mitigated"))
        return { ErrorKind::Forbidden,
            Words::tr("%1 turns away programs that are not a web browser. It can only be read there.")
                .arg(response.url.host()),
            {} };
    return named(
        response, ErrorKind::Forbidden, words, QT_TRANSLATE_NOOP("foyer::Discourse", "%1 does not allow this."));
}

Error broken(const Response &response, const QString &type, const QString &words)
{
    Error error = named(response, ErrorKind::ServerBroken, words,
        QT_TRANSLATE_NOOP("foyer::Discourse", "%1 has a fault of its own. Foyer tries again later."));
    if (type == "read_only"_L1)
        error.text = Words::tr("%1 can only be read for now. Foyer tries again later.").arg(response.url.host());
    error.retryAfter = retryAfter(response.headers, QDateTime::currentDateTimeUtc());
    return error;
}

// A yes that means no: plugins and old versions.
bool isRefusal(const QJsonObject &object)
{
    return object[u"failed"].isString() || object[u"success"] == QJsonValue(false) || object[u"error"].isString()
        || !array(object[u"errors"]).isEmpty();
}

} // namespace

bool isWebPage(const Response &response)
{
    return response.headers.value("content-type").contains("html") || response.body.trimmed().startsWith('<');
}

std::optional<std::chrono::seconds> slowDown(const Response &response)
{
    // The one list that is refused for haste with 422.
    const bool print = response.status == 422 && QUrlQuery(response.url).hasQueryItem(u"print"_s);
    const bool proxy = response.status == 503 && isWebPage(response);
    if (response.status != 429 && !print && !proxy)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    const double asked = object[u"extras"][u"wait_seconds"].toDouble();
    std::chrono::seconds wait = retryAfter(response.headers, QDateTime::currentDateTimeUtc()).value_or(0s);
    if (asked > 0)
        wait = std::max(wait, std::chrono::seconds(qint64(std::ceil(std::min(asked, 1e6)))));
    const bool wholeDay = response.headers.value("discourse-rate-limit-error-code").contains("_1_day");
    const std::chrono::seconds longest = wholeDay ? std::chrono::hours(24) : std::chrono::hours(print ? 2 : 1);
    if (wait <= 0s)
        wait = print ? std::chrono::hours(1) : usualWait;
    return std::min(wait, longest);
}

static std::optional<Error> refusalIn(const Response &response, const QJsonDocument &document)
{
    if (const auto wait = slowDown(response)) {
        return Error { ErrorKind::RateLimited, Words::tr("%1 asks Foyer to slow down.").arg(response.url.host()),
            wait };
    }
    if (response.status < 400) {
        if (isRefusal(document.object()))
            return named(response, ErrorKind::Rejected, wordsIn(document),
                QT_TRANSLATE_NOOP("foyer::Discourse", "%1 refused this and did not say why."));
        return {};
    }
    const QString words = wordsIn(document);
    const QString type = document.object()[u"error_type"].toString();
    switch (response.status) {
    case 401:
        return named(response, ErrorKind::AuthNeeded, words,
            QT_TRANSLATE_NOOP("foyer::Discourse", "%1 wants you to sign in again."));
    case 403:
        return forbidden(response, type, words);
    case 404:
    case 410:
        return named(response, ErrorKind::NotFound, words,
            QT_TRANSLATE_NOOP("foyer::Discourse", "This is not on %1, or not any more."));
    case 409:
        return named(response, ErrorKind::Conflict, words,
            QT_TRANSLATE_NOOP("foyer::Discourse", "Somebody changed this on %1 meanwhile."));
    case 413:
        return named(
            response, ErrorKind::Rejected, words, QT_TRANSLATE_NOOP("foyer::Discourse", "This is too large for %1."));
    default:
        break;
    }
    if (response.status >= 500)
        return broken(response, type, words);
    return named(response, ErrorKind::Rejected, words,
        QT_TRANSLATE_NOOP("foyer::Discourse", "%1 refused this and did not say why."));
}

std::optional<Error> refusalIn(const Response &response)
{
    return refusalIn(response, QJsonDocument::fromJson(response.body));
}

Expected<QJsonObject> objectIn(const Response &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body); // some have a megabyte: read once
    if (const auto refusal = refusalIn(response, document))
        return *refusal;
    if (response.body.trimmed().isEmpty())
        return QJsonObject();
    if (document.isObject())
        return document.object();
    if (document.isArray()) // a few lists come bare
        return QJsonObject { { u"list"_s, document.array() } };
    return Error { ErrorKind::ParseFailed,
        Words::tr("%1 answered with something that is not an answer. Foyer tries again later.")
            .arg(response.url.host()),
        {} };
}

} // namespace foyer::discourse
