// How one list of rows becomes another: the few steps a model announces instead of a reset.
#pragma once

#include <QList>

namespace foyer {

// One step, to be done in order. Rows count in the list as the steps before left it.
struct RowStep {
    enum class Kind { Remove, Move, Insert };

    Kind kind = Kind::Insert;
    int first = 0;
    int count = 0;
    int to = 0; // Move: where the first row of the run ends up (always above: to < first)

    friend bool operator==(const RowStep &, const RowStep &) = default;
};

// Keys are unique within each list. Removals come first (from the end), then moves, then insertions (from the
// start), each step a run as long as it can be. Where very many rows changed places they are removed and inserted.
QList<RowStep> diffRows(const QList<qint64> &before, const QList<qint64> &after);

} // namespace foyer
