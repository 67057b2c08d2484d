// One feed, asked for with good manners: only when it changed, never more than fits, and what the server says of when
// to come again is kept to.
#pragma once

#include "app/adapters/feeds/document.h"
#include "app/net/httpclient.h"

namespace foyer::feeds {

// What is remembered of a feed between two looks at it.
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

struct Fetched {
    Cursor cursor; // to be kept with what the document gave
    std::optional<Document> document; // none: nothing new
};

// The error of a look that failed says what happened; `cursor` then counts it and says when to look again.
struct Look {
    Expected<Fetched> outcome;
    Cursor cursor;
};
Task<Look> look(HttpClient *http, QUrl url, Cursor cursor, QDateTime now, std::chrono::milliseconds silence);

} // namespace foyer::feeds
