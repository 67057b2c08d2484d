// Full-text search over everything kept. Words match by prefix, accents do not matter, parts of CJK words
// are found. from:NAME, in:FORUM, before:DATE, after:DATE narrow it; "quoted words" stand together.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

namespace foyer {

struct SearchHit {
    PostId post;
    ThreadId thread;
    QString title;
    QString forum;
    AccountId account;
    Person author;
    QString snippet; // plain text around the hit
    QList<std::pair<int, int>> marks; // (start, length) of the words found, in snippet
    QDateTime created;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

// Best first, of equal ones the newest. Words that cannot be a query find nothing; that is no error.
Expected<QList<SearchHit>> search(Cache &cache, const QString &words, int limit);

} // namespace foyer
