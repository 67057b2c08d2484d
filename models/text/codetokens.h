// The parts of a program's text that are drawn in colours of their own. Families of languages rather than languages:
// what a comment, a string, a number and a common keyword look like, in one pass, for any input.
#pragma once

#include <QList>
#include <QString>

namespace foyer {

struct CodeToken {
    enum class Kind : quint8 { Comment, String, Number, Keyword };

    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Comment;

    friend bool operator==(const CodeToken &, const CodeToken &) = default;
};

// In order, not overlapping. `language` as it stands on the block ("cpp", "python", …); none where it is not known.
QList<CodeToken> codeTokens(const QString &code, const QString &language);

} // namespace foyer
