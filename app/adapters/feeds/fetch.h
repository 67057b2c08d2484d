// One feed, asked for with good manners: only when it changed, never more than fits, and what the server says of when
// to come again is kept to.
#pragma once

#include "app/adapters/feeds/cursor.h"
#include "app/adapters/feeds/document.h"
#include "app/net/httpclient.h"

namespace foyer::feeds {

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
