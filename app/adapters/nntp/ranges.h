// A set of article numbers as ranges, written like a newsrc line: "1-5000,5007".
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace foyer::nntp {

struct Range {
    qint64 first = 0;
    qint64 last = 0; // inclusive

    qint64 size() const { return last - first + 1; }
    friend bool operator==(const Range &, const Range &) = default;
};

class Ranges {
public:
    void add(Range range);
    void add(qint64 number) { add({ number, number }); }
    bool contains(qint64 number) const;
    // What is missing between two numbers, both inclusive.
    QList<Range> gaps(Range within) const;
    bool isEmpty() const { return m_ranges.isEmpty(); }

    QByteArray toText() const;
    static std::optional<Ranges> fromText(const QByteArray &text);

    friend bool operator==(const Ranges &, const Ranges &) = default;

private:
    QList<Range> m_ranges; // ascending, apart from each other
};

} // namespace foyer::nntp
