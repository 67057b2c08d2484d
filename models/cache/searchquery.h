// What was typed into the search box, as FTS5 wants it; and the lines that show why a post was found.
#pragma once

#include "models/cache/search.h"

#include <limits>

namespace foyer {

struct SearchQuery {
    QString match; // FTS5 expression; empty: nothing can be found
    QStringList words; // folded, to be marked
    QString from; // lower case
    QString in;
    qint64 after = std::numeric_limits<qint64>::min();
    qint64 before = std::numeric_limits<qint64>::max();
};

SearchQuery parseSearch(const QString &typed);
QString folded(const QString &text); // without case and accents, the same length
void excerpt(const Body &body, const SearchQuery &query, SearchHit &hit);

} // namespace foyer
