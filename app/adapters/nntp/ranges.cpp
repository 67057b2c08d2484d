#include "app/adapters/nntp/ranges.h"

#include <algorithm>

namespace foyer::nntp {

void Ranges::add(Range range)
{
    if (range.last < range.first)
        return;
    // The ranges that touch the new one melt into it.
    auto from = std::lower_bound(m_ranges.begin(), m_ranges.end(), range.first,
        [](const Range &r, qint64 number) { return r.last + 1 < number; });
    auto to = from;
    for (; to != m_ranges.end() && to->first <= range.last + 1; ++to) {
        range.first = qMin(range.first, to->first);
        range.last = qMax(range.last, to->last);
    }
    if (from == to) {
        m_ranges.insert(from, range);
        return;
    }
    *from = range;
    m_ranges.erase(from + 1, to);
}

bool Ranges::contains(qint64 number) const
{
    const auto at =
        std::lower_bound(m_ranges.begin(), m_ranges.end(), number, [](const Range &r, qint64 n) { return r.last < n; });
    return at != m_ranges.end() && at->first <= number;
}

QList<Range> Ranges::gaps(Range within) const
{
    QList<Range> result;
    qint64 next = within.first;
    for (const Range &range : m_ranges) {
        if (range.last < next)
            continue;
        if (range.first > within.last)
            break;
        if (range.first > next)
            result.append({ next, range.first - 1 });
        next = range.last + 1;
    }
    if (next <= within.last)
        result.append({ next, within.last });
    return result;
}

QByteArray Ranges::toText() const
{
    QByteArray text;
    for (const Range &range : m_ranges) {
        if (!text.isEmpty())
            text += ',';
        text += QByteArray::number(range.first);
        if (range.last != range.first)
            text += '-' + QByteArray::number(range.last);
    }
    return text;
}

std::optional<Ranges> Ranges::fromText(const QByteArray &text)
{
    Ranges result;
    if (text.isEmpty())
        return result;
    for (const QByteArray &piece : text.split(',')) {
        const qsizetype dash = piece.indexOf('-');
        bool firstOk = false;
        bool lastOk = true;
        Range range;
        range.first = (dash < 0 ? piece : piece.first(dash)).toLongLong(&firstOk);
        range.last = dash < 0 ? range.first : piece.mid(dash + 1).toLongLong(&lastOk);
        if (!firstOk || !lastOk || range.first < 0)
            return std::nullopt;
        result.add(range);
    }
    return result;
}

} // namespace foyer::nntp
