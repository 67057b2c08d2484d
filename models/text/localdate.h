// A moment somebody wrote with its time zone, as the reader's clock and language tell it.
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace foyer {

struct WrittenDate {
    QString date; // 2026-03-01
    QString time; // 15:00 or 15:00:00; empty: the whole day
    QString zone; // Europe/Berlin; empty: UTC
    QString every {}; // "2.weeks": it comes again, and the next time is meant
    bool countdown = false; // how far it is matters
};

struct LocalDate {
    QString here; // "Sunday, 1 March 2026 16:00", and how far or how often in brackets where it was asked for
    QString there; // the same moment in the zone it was written in, and its name
};

// Nothing when it is no date. How far it is is told in days: it stays true for as long as the day lasts.
std::optional<LocalDate> localDate(const WrittenDate &written, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace foyer
