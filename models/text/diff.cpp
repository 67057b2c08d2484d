#include "models/text/diff.h"

#include <algorithm>

namespace foyer {

namespace {

constexpr int mostDifferences = 800;
constexpr qsizetype mostWords = 100'000;

using Words = QList<QStringView>;

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'\'' || c.isSurrogate();
}

// Chinese, Japanese and Thai write no spaces: there a character is a word.
bool standsAlone(QChar c)
{
    return (c.unicode() >= 0x0e00 && c.unicode() < 0x0e80) || (c.unicode() >= 0x3040 && c.unicode() < 0xa000);
}

Words wordsOf(QStringView text)
{
    Words words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (isWord(text[at]) && !standsAlone(text[at]))
            while (end < text.size() && isWord(text[end]) && !standsAlone(text[end]))
                ++end;
        words.append(text.sliced(at, end - at));
        at = end;
    }
    return words;
}

void put(QList<DiffPiece> &pieces, DiffPiece::Kind kind, QStringView words)
{
    if (words.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += words;
    else
        pieces.append({ kind, words.toString() });
}

// From the start of the first view to the end of the last.
QStringView span(const Words &words, qsizetype from, qsizetype to)
{
    return from >= to ? QStringView() : QStringView(words.at(from).begin(), words.at(to - 1).end());
}

// Myers, "An O(ND) Difference Algorithm and Its Variations" (1986): the furthest points reached with each number
// of differences, kept so that the way can be found back.
class Myers {
public:
    Myers(const Words &a, const Words &b)
        : m_a(a)
        , m_b(b)
    {
    }

    bool run()
    {
        QList<int> reached(2 * mostDifferences + 3, 0);
        for (int d = 0; d <= mostDifferences; ++d) {
            m_trace.append(reached.mid(offset - d - 1, 2 * d + 3));
            for (int k = -d; k <= d; k += 2) {
                const bool down = k == -d || (k != d && reached.at(offset + k - 1) < reached.at(offset + k + 1));
                int x = down ? reached.at(offset + k + 1) : reached.at(offset + k - 1) + 1;
                while (x < m_a.size() && x - k < m_b.size() && m_a.at(x) == m_b.at(x - k))
                    ++x;
                reached[offset + k] = x;
                if (x >= m_a.size() && x - k >= m_b.size())
                    return true;
            }
        }
        return false;
    }

    QList<DiffPiece> pieces() const
    {
        QList<DiffPiece> backwards;
        int x = int(m_a.size()), y = int(m_b.size());
        for (int d = int(m_trace.size()) - 1; d >= 0; --d) {
            const auto reached = [&](int k) { return m_trace.at(d).at(k + d + 1); };
            const int k = x - y;
            const bool down = k == -d || (k != d && reached(k - 1) < reached(k + 1));
            const int fromX = d == 0 ? 0 : down ? reached(k + 1) : reached(k - 1);
            const int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
            for (; x > fromX && y > fromY; --x, --y)
                backwards.append({ DiffPiece::Kind::Same, m_a.at(x - 1).toString() });
            if (d > 0 && down)
                backwards.append({ DiffPiece::Kind::Added, m_b.at(--y).toString() });
            else if (d > 0)
                backwards.append({ DiffPiece::Kind::Removed, m_a.at(--x).toString() });
        }
        std::reverse(backwards.begin(), backwards.end());
        return backwards;
    }

private:
    static constexpr int offset = mostDifferences + 1;
    const Words &m_a;
    const Words &m_b;
    QList<QList<int>> m_trace;
};

} // namespace

QList<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    Words a = wordsOf(before), b = wordsOf(after);
    qsizetype top = 0;
    while (top < a.size() && top < b.size() && a.at(top) == b.at(top))
        ++top;
    qsizetype bottom = 0;
    while (bottom < a.size() - top && bottom < b.size() - top
        && a.at(a.size() - 1 - bottom) == b.at(b.size() - 1 - bottom))
        ++bottom;
    const Words middleA = a.mid(top, a.size() - top - bottom), middleB = b.mid(top, b.size() - top - bottom);

    QList<DiffPiece> pieces;
    put(pieces, DiffPiece::Kind::Same, span(a, 0, top));
    Myers myers(middleA, middleB);
    if (qMax(middleA.size(), middleB.size()) <= mostWords && myers.run()) {
        for (const DiffPiece &piece : myers.pieces())
            put(pieces, piece.kind, piece.text);
    } else {
        put(pieces, DiffPiece::Kind::Removed, span(middleA, 0, middleA.size()));
        put(pieces, DiffPiece::Kind::Added, span(middleB, 0, middleB.size()));
    }
    put(pieces, DiffPiece::Kind::Same, span(a, a.size() - bottom, a.size()));
    return pieces;
}

} // namespace foyer
