// What a Moodle 4.5.6 answered, word for word (tests/snapshots/moodle).
#pragma once

#include "app/adapters/moodle/site.h"

#include <QFile>
#include <QJsonArray>

namespace foyer::moodle {

inline QJsonValue captured(const QString &name)
{
    QFile file(QStringLiteral(SNAPSHOTS "/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such exchange: %s", qPrintable(name));
    return valueIn(file.readAll()).value_or(QJsonValue());
}

} // namespace foyer::moodle
