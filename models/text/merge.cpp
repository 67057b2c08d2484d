#include "models/text/merge.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCompared = 1'000'000; // pairs of lines; longer texts are one conflict from first to last change

// For each line of `base` the line of `other` it stays as; -1: it does not.
QList<qsizetype> matched(const QStringList &base, const QStringList &other)
{
    QList<qsizetype> same(base.size(), -1);
    qsizetype begin = 0;
    const qsizetype shorter = std::min(base.size(), other.size());
    while (begin < shorter && base[begin] == other[begin]) {
        same[begin] = begin;
        ++begin;
    }
    qsizetype end = 0;
    while (end < shorter - begin && base[base.size() - 1 - end] == other[other.size() - 1 - end]) {
        same[base.size() - 1 - end] = other.size() - 1 - end;
        ++end;
    }
    const qsizetype rows = base.size() - begin - end;
    const qsizetype columns = other.size() - begin - end;
    if (rows <= 0 || columns <= 0 || rows * columns > mostCompared)
        return same;
    // The longest common run of lines in between: lengths from the end, then walked from the beginning.
    QList<int> length((rows + 1) * (columns + 1), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> int & { return length[row * (columns + 1) + column]; };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column) {
            at(row, column) = base[begin + row] == other[begin + column]
                ? at(row + 1, column + 1) + 1
                : std::max(at(row + 1, column), at(row, column + 1));
        }
    }
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (base[begin + row] == other[begin + column])
            same[begin + row++] = begin + column++;
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
    return same;
}

QStringList between(const QStringList &lines, qsizetype from, qsizetype to)
{
    return lines.mid(from, std::max<qsizetype>(0, to - from));
}

} // namespace

MergedText mergeTexts(
    const QString &base, const QString &mine, const QString &theirs, const QString &myName, const QString &theirName)
{
    const QStringList old = base.split(u'\n');
    const QStringList my = mine.split(u'\n');
    const QStringList their = theirs.split(u'\n');
    const QList<qsizetype> inMine = matched(old, my);
    const QList<qsizetype> inTheirs = matched(old, their);
    MergedText merged;
    QStringList lines;
    qsizetype oldAt = 0, myAt = 0, theirAt = 0;
    // From one line that all three share to the next; what is between them was changed by one, or by both.
    for (qsizetype i = 0; i <= old.size(); ++i) {
        const bool end = i == old.size();
        if (!end && (inMine[i] < 0 || inTheirs[i] < 0))
            continue;
        const QStringList was = between(old, oldAt, i);
        const QStringList made = between(my, myAt, end ? my.size() : inMine[i]);
        const QStringList others = between(their, theirAt, end ? their.size() : inTheirs[i]);
        if (made == others || others == was) {
            lines += made;
        } else if (made == was) {
            lines += others;
        } else {
            ++merged.conflicts;
            lines += QStringList { u"[%1]"_s.arg(theirName) } + others + QStringList { u"[%1]"_s.arg(myName) } + made;
        }
        if (!end) {
            lines += old[i];
            oldAt = i + 1;
            myAt = inMine[i] + 1;
            theirAt = inTheirs[i] + 1;
        }
    }
    merged.text = lines.join(u'\n');
    return merged;
}

} // namespace foyer
