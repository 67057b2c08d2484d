// What one Foyer tells the window that is open on the same data: one line of JSON, answered with "ok".
#pragma once

#include "app/datafolder.h"
#include "models/cache/changes.h"

#include <QUrl>

#include <optional>

namespace foyer {

struct InstanceMessage {
    // Raise the window; an address that is not empty is opened. A message may open, never write.
    std::optional<QUrl> open;
    // Committed by the other process: look again.
    Changes changes;

    friend bool operator==(const InstanceMessage &, const InstanceMessage &) = default;
};

inline constexpr int longestMessage = 1 << 20;

QByteArray encoded(const InstanceMessage &message); // with its line end
std::optional<InstanceMessage> decoded(const QByteArray &line);

// Waits at most two seconds for the answer. False: no window listens on this folder.
bool tellWindow(const DataFolder &folder, const InstanceMessage &message);

} // namespace foyer
