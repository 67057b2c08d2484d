#include "models/items/rowdiff.h"

#include <QSet>

#include <algorithm>

namespace foyer {

namespace {

constexpr int mostMoves = 64; // views and models pay for each in proportion to the length of the list

using Keys = QList<qint64>;

// Removes from `rows` what `gone` says, run by run from the end.
template <class Gone> void removeRuns(Keys &rows, Gone gone, QList<RowStep> &steps)
{
    Keys left;
    left.reserve(rows.size());
    for (int end = int(rows.size()); end > 0;) {
        int first = end;
        while (first > 0 && gone(rows.at(first - 1)))
            --first;
        if (first < end)
            steps.append({ RowStep::Kind::Remove, first, end - first, 0 });
        for (end = first; end > 0 && !gone(rows.at(end - 1)); --end)
            left.append(rows.at(end - 1));
    }
    std::reverse(left.begin(), left.end());
    rows = left;
}

// Moves runs up until `rows` has the order of `wanted` (the same keys). False: too many steps.
bool moveRuns(Keys &rows, const Keys &wanted, QList<RowStep> &steps)
{
    int moves = 0;
    for (int to = 0; to < rows.size(); ++to) {
        if (rows.at(to) == wanted.at(to))
            continue;
        if (++moves > mostMoves)
            return false;
        const int first = int(rows.indexOf(wanted.at(to), to + 1));
        int count = 1;
        while (first + count < rows.size() && rows.at(first + count) == wanted.at(to + count))
            ++count;
        steps.append({ RowStep::Kind::Move, first, count, to });
        std::rotate(rows.begin() + to, rows.begin() + first, rows.begin() + first + count);
        to += count - 1;
    }
    return true;
}

// Keeps what the two lists have in common at both ends, and drops the rest of `rows`.
void removeMiddle(Keys &rows, const Keys &wanted, QList<RowStep> &steps)
{
    int top = 0;
    while (top < rows.size() && rows.at(top) == wanted.at(top))
        ++top;
    int bottom = int(rows.size());
    while (bottom > top && rows.at(bottom - 1) == wanted.at(bottom - 1))
        --bottom;
    if (bottom == top)
        return;
    steps.append({ RowStep::Kind::Remove, top, bottom - top, 0 });
    rows.remove(top, bottom - top);
}

void insertRuns(const Keys &rows, const Keys &after, QList<RowStep> &steps)
{
    qsizetype at = 0; // in rows
    for (int first = 0; first < after.size();) {
        if (at < rows.size() && rows.at(at) == after.at(first)) {
            ++at;
            ++first;
            continue;
        }
        int end = first + 1;
        while (end < after.size() && (at == rows.size() || after.at(end) != rows.at(at)))
            ++end;
        steps.append({ RowStep::Kind::Insert, first, end - first, 0 });
        first = end;
    }
}

} // namespace

QList<RowStep> diffRows(const QList<qint64> &before, const QList<qint64> &after)
{
    QList<RowStep> steps;
    if (before == after)
        return steps;
    const QSet<qint64> wanted(after.begin(), after.end());
    const QSet<qint64> there(before.begin(), before.end());
    Keys rows = before;
    removeRuns(
        rows, [&](qint64 key) { return !wanted.contains(key); }, steps);

    Keys order;
    order.reserve(rows.size());
    std::copy_if(
        after.begin(), after.end(), std::back_inserter(order), [&](qint64 key) { return there.contains(key); });
    const QList<RowStep> removals = steps;
    const Keys survivors = rows;
    if (!moveRuns(rows, order, steps)) {
        steps = removals;
        rows = survivors;
        removeMiddle(rows, order, steps);
    }
    insertRuns(rows, after, steps);
    return steps;
}

} // namespace foyer
