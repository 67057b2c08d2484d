// What a person did, as calls of Moodle's functions: pure, and on disk before they go.
#pragma once

#include "app/adapters/moodle/site.h"

namespace foyer::moodle {

Expected<Intention> compose(Intention intention, const IntentionContext &context);
// The call that Intention::wire holds. Without a function: nothing goes out.
Call callOf(const QByteArray &wire);
// One of the options many functions take.
QJsonObject option(const QString &name, const QJsonValue &value);

} // namespace foyer::moodle
