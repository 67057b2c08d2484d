// What changed between two texts, word by word: for edited posts and for conflicts.
#pragma once

#include <QList>
#include <QString>

namespace foyer {

struct DiffPiece {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

// Same and Removed pieces together are `before`, Same and Added ones `after`. Bounded: where more than some hundred
// words differ, the part between the first and the last difference is removed and added whole.
QList<DiffPiece> wordDiff(const QString &before, const QString &after);

} // namespace foyer
