#include "app/net/json.h"

#include <QRegularExpression>

#include <cmath>

namespace foyer::json {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 1000;
constexpr double largestExact = 9007199254740992.0; // 2^53

bool isHarmful(QChar c)
{
    const bool direction = (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    return direction || c.category() == QChar::Other_Control;
}

} // namespace

std::optional<qint64> maybeNumber(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return std::abs(number) <= largestExact ? std::optional(qint64(number)) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = value.toString().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

qint64 number(const QJsonValue &value, qint64 otherwise)
{
    return maybeNumber(value).value_or(otherwise);
}

bool flag(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString word = value.toString();
    return value.toDouble() != 0 || word == "true"_L1 || word == "t"_L1 || word == "1"_L1;
}

QString text(const QJsonValue &value)
{
    if (const auto number = value.isDouble() ? maybeNumber(value) : std::nullopt)
        return QString::number(*number);
    return value.toString();
}

QDateTime time(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

QJsonArray array(const QJsonValue &value)
{
    return value.toArray();
}

QString line(const QJsonValue &value)
{
    QString line = text(value).left(longestLine);
    for (QChar &c : line) {
        if (isHarmful(c))
            c = u' ';
    }
    return line.simplified();
}

QString withoutTags(const QString &html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString text = html;
    text.replace(tag, u" "_s);
    static const std::pair<QLatin1String, QLatin1String> entities[] = { { "&lt;"_L1, "<"_L1 }, { "&gt;"_L1, ">"_L1 },
        { "&quot;"_L1, "\""_L1 }, { "&#39;"_L1, "'"_L1 }, { "&nbsp;"_L1, " "_L1 }, { "&hellip;"_L1, "..."_L1 },
        { "&amp;"_L1, "&"_L1 } };
    for (const auto &[entity, character] : entities)
        text.replace(entity, character);
    return text.simplified();
}

} // namespace foyer::json
