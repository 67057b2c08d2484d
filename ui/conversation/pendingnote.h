// What is said about a post of mine that the server does not have yet, and what can be done with it.
#pragma once

#include "models/intention.h"
#include "ui/conversation/verb.h"

#include <QList>
#include <QString>

#include <optional>

namespace foyer {

struct PendingNote {
    QString sentence;
    QList<std::pair<Verb, QString>> words;

    friend bool operator==(const PendingNote &, const PendingNote &) = default;
};

// `intention` where it is known: its last error and next try make the sentence exact.
PendingNote pendingNote(SendState state, const std::optional<Intention> &intention, bool offline, const QDateTime &now);

} // namespace foyer
