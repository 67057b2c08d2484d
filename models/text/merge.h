// Three texts into one: what both began with, what I made of it and what others made of it meanwhile.
#pragma once

#include <QString>

namespace foyer {

struct MergedText {
    QString text;
    int conflicts = 0; // places both changed: there both stand, one after the other, named

    friend bool operator==(const MergedText &, const MergedText &) = default;
};

// Line by line. `myName`, `theirName` head the two versions of a conflict ("Yours", "Theirs").
MergedText mergeTexts(
    const QString &base, const QString &mine, const QString &theirs, const QString &myName, const QString &theirName);

} // namespace foyer
