#include "ui/journey.h"

namespace foyer {

namespace {

constexpr qsizetype longest = 200;

} // namespace

void Journey::went(const Stop &stop)
{
    if (m_at >= 0 && m_stops.at(m_at) == stop)
        return;
    m_stops.resize(m_at + 1);
    m_stops.append(stop);
    if (m_stops.size() > longest)
        m_stops.removeFirst();
    m_at = m_stops.size() - 1;
}

std::optional<Stop> Journey::back()
{
    if (!canGoBack())
        return {};
    return m_stops.at(--m_at);
}

std::optional<Stop> Journey::forward()
{
    if (!canGoForward())
        return {};
    return m_stops.at(++m_at);
}

} // namespace foyer
