// A moment somebody wrote with its time zone, as the reader's clock and language tell it.
#pragma once

#include <QString>

#include <optional>

namespace foyer {

struct WrittenDate {
    QString date; // 2026-03-01
    QString time; // 15:00 or 15:00:00; empty: the whole day
    QString zone; // Europe/Berlin; empty: UTC
};

struct LocalDate {
    QString here; // "Sunday, 1 March 2026 16:00"
    QString there; // the same in the zone it was written in, and its name
};

// Nothing when it is no date.
std::optional<LocalDate> localDate(const WrittenDate &written);

} // namespace foyer
