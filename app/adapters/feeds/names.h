// Which thread an item is of, and which post: as its address says on the boards that are known, else as the feed says.
#pragma once

#include "app/adapters/feeds/document.h"

namespace foyer::feeds {

struct Names {
    QString thread; // empty: nothing tells; answers and titles have to
    QString post; // never empty; the same for the same post, whichever feed it came by
    bool opening = false; // what began the thread

    friend bool operator==(const Names &, const Names &) = default;
};
Names namesOf(const Item &item);

// What is the same page for a reader: without www., session, and who sent one there. Http and https are one.
QString plainAddress(const QUrl &url);

} // namespace foyer::feeds
