// What is remembered of a feed between two looks at it.
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace foyer::feeds {

struct Cursor {
    QByteArray etag; // as the server wrote them, to be sent back unchanged
    QByteArray modified;
    QByteArray print; // of what it held: servers that know no validators send the same again
    qint64 nextMs = 0; // not asked before
    qint64 wholeMs = 0; // when it was last asked for without validators: some say "unchanged" for ever
    int failures = 0; // in a row

    QByteArray toText() const;
    static Cursor fromText(const QByteArray &text); // what cannot be read counts as never asked

    friend bool operator==(const Cursor &, const Cursor &) = default;
};

} // namespace foyer::feeds
