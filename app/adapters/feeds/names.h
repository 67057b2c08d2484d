// Which thread an item is of, and which post: as its address says on the boards that are known, else as the feed says.
#pragma once

#include "app/adapters/feeds/document.h"

namespace foyer::feeds {

struct Names {
    QString thread; // empty: nothing tells; answers and titles have to
    QString post; // never empty; the same for the same post, whichever feed it came by

    friend bool operator==(const Names &, const Names &) = default;
};
Names namesOf(const Item &item);
// Where a browser answers a post, by its own address; that itself where nobody knows better.
QUrl replyPage(const QUrl &link);

} // namespace foyer::feeds
