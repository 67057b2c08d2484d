// Times and sentences as the models say them: in tool tips, in the Outbox and to screen readers.
#pragma once

#include "models/intention.h"
#include "models/types.h"

#include <QString>

namespace foyer {

// "14:02", "yesterday 14:02", "3 Mar 14:02", "3 Mar 2025": in the reader's zone and language.
QString spokenTime(const QDateTime &utc, const QDateTime &nowUtc = QDateTime::currentDateTimeUtc());

// What is going on with something of mine, why, and what comes next: full sentences.
QString explanation(const Intention &intention, const QDateTime &nowUtc = QDateTime::currentDateTimeUtc());

// "written 14:02 · queued · sent 19:40 · seen 19:41"
QString receiptLine(const Intention &intention, const QDateTime &nowUtc = QDateTime::currentDateTimeUtc());

// The state in a word or two, for a mark beside the text: "not sent yet", "sending", …
QString stateWord(SendState state);

} // namespace foyer
