#include "app/adapters/nodebb/answer.h"

#include "app/net/json.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace foyer::nodebb {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

// A bare string or number, too.
QJsonValue parsed(const QByteArray &body)
{
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + body + ']').array();
    return wrapped.size() == 1 ? wrapped.first() : QJsonValue(QJsonValue::Undefined);
}

// By what it is: plain words come as "text/html", too.
bool isWebPage(const Response &response)
{
    return response.body.trimmed().startsWith('<');
}

QString wordsIn(const Response &response)
{
    const QJsonValue value = parsed(response.body);
    for (const QJsonValue &words : { value, value[u"status"][u"message"], value[u"message"], value[u"error"] }) {
        if (words.isString())
            return plainWords(words.toString());
    }
    const bool bare = value.isUndefined() && !isWebPage(response) && response.body.size() < 300;
    return bare ? plainWords(QString::fromUtf8(response.body)) : QString();
}

// "You can only post once every 10 second(s)", "you are required to wait 120 second(s)"; asked for in English.
std::optional<std::chrono::seconds> pauseIn(const QString &words)
{
    static const QRegularExpression haste(u"(?:once every|required to wait) (\\d{1,6}) second"_s);
    const auto match = haste.match(words);
    return match.hasMatch() ? std::optional(std::chrono::seconds(match.captured(1).toLongLong())) : std::nullopt;
}

std::optional<Error> refusalIn(const Response &response)
{
    const QString host = response.url.host();
    const QByteArray away = response.headers.value("x-redirect");
    // Something is left to be filled in, or a second factor asked for.
    for (const char *page : { "register/complete", "login/2fa", "/2factor" }) {
        if (QByteArray::fromPercentEncoding(away).contains(page))
            return Error { ErrorKind::AuthNeeded,
                Words::tr("%1 wants something from you before you go on. Open it in a browser once.").arg(host), {} };
    }
    auto no = refusal(response);
    if (!no)
        return {};
    const QString words = wordsIn(response);
    if (response.status == 403 && isWebPage(response))
        no->text = Words::tr("%1 turns away programs that are not a web browser. It can only be read there.").arg(host);
    else if (response.status == 503 && isEnveloped(response)) // says "due to a server configuration"
        no->text = Words::tr("%1 is closed for maintenance. Foyer tries again later.").arg(host);
    else if (words.isEmpty() || words == "Forbidden"_L1 || words == "Not found"_L1)
        no->text = no->kind == ErrorKind::Forbidden ? Words::tr("%1 does not allow this.").arg(host)
            : no->kind == ErrorKind::NotFound       ? Words::tr("This is not on %1, or not any more.").arg(host)
                                                    : no->text;
    else
        no->text = words;
    if (const auto pause = response.status == 400 ? pauseIn(words) : std::nullopt) {
        no->kind = ErrorKind::RateLimited;
        no->retryAfter = pause;
    }
    return no;
}

} // namespace

QString plainWords(const QString &text)
{
    static const QHash<QString, const char *> known {
        { u"error:topic-deleted"_s, QT_TRANSLATE_NOOP("foyer::Nodebb", "This topic was deleted.") },
        { u"error:account-locked"_s,
            QT_TRANSLATE_NOOP(
                "foyer::Nodebb", "The account is locked for an hour, because the password was wrong too often.") },
        { u"error:invalid-login-credentials"_s,
            QT_TRANSLATE_NOOP("foyer::Nodebb", "The name or the password is wrong.") },
        { u"2factor:second-factor-required"_s,
            QT_TRANSLATE_NOOP("foyer::Nodebb",
                "The site wants a second factor beside the password, which Foyer cannot give: this account works in "
                "a browser alone. What everybody may read can be read here without signing in.") },
        { u"global:former-user"_s, QT_TRANSLATE_NOOP("foyer::Nodebb", "Somebody who left") },
    };
    static const QRegularExpression mark(u"^\\[\\[([a-z0-9-]+:[^\\],]{1,80})[^\\]]*\\]\\]$"_s);
    const auto match = mark.match(text.trimmed());
    if (!match.hasMatch())
        return line(text);
    const char *sentence = known.value(match.captured(1)); // else its own name says most
    return sentence ? Words::tr(sentence) : match.captured(1).section(u':', 1).replace(u'-', u' ');
}

bool isEnveloped(const Response &response)
{
    return parsed(response.body)[u"status"].isObject();
}

Expected<QJsonValue> valueIn(const Response &response)
{
    if (const auto refusal = refusalIn(response))
        return *refusal;
    const QJsonValue value = parsed(response.body);
    // Pages give the way on with 200 instead of a redirect: what was asked for is not there.
    if (value.isString() && response.headers.contains("x-redirect"))
        return Error { ErrorKind::NotFound, Words::tr("This is not on %1, or not any more.").arg(response.url.host()) };
    if (value.isUndefined() || isWebPage(response)) {
        return Error { ErrorKind::ParseFailed,
            Words::tr("%1 answered with something that is not an answer. Foyer tries again later.")
                .arg(response.url.host()),
            {} };
    }
    return value[u"status"].isObject() ? value[u"response"] : value;
}

} // namespace foyer::nodebb
