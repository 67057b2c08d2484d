// Where the person has been, for Alt+Left and Alt+Right.
#pragma once

#include "ui/navigation/location.h"

#include <QList>

namespace foyer {

struct Stop {
    Location location;
    ThreadId thread;
    PostId post {}; // when the stop was at one post

    friend bool operator==(const Stop &, const Stop &) = default;
};

class Journey {
public:
    void went(const Stop &stop); // forgets what lay ahead
    std::optional<Stop> back();
    std::optional<Stop> forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_stops.size(); }

private:
    QList<Stop> m_stops;
    qsizetype m_at = -1;
};

} // namespace foyer
