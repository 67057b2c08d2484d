// What a JSON value means, whatever type a server of its kind and year gives it: ids are strings, numbers are floats or
// null, tags became objects.
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace foyer::json {

qint64 number(const QJsonValue &value, qint64 otherwise = 0);
std::optional<qint64> maybeNumber(const QJsonValue &value);
bool flag(const QJsonValue &value);
QString text(const QJsonValue &value); // of numbers too
QDateTime time(const QJsonValue &value); // ISO 8601
QJsonArray array(const QJsonValue &value); // empty when it is something else
// One line for people: no control or direction characters, spaces simplified, bounded.
QString line(const QJsonValue &value);
// The text in a fragment of HTML, for names and descriptions.
QString withoutTags(const QString &html);

} // namespace foyer::json
