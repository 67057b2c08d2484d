// A feed's items as posts in threads.
#pragma once

#include "app/adapters/feeds/book.h"

namespace foyer::feeds {

struct Origin {
    RemoteForumId forum; // the feed this came by
    QDateTime now;
    QString thread {}; // of a feed that holds the comments of one thread
};

Names namesOf(const Item &item); // by itself
// Which thread and post each item is, by all that can tell; `post` is empty where it is the same as another. The thread
// of what only says what it answers is left to who knows that. The book learns them.
QList<Names> placed(const Document &document, const Origin &origin, Book *book);
// `names` as placed() gave them, `before` as the book was then.
Page pageOf(const Document &document, const QList<Names> &names, const Origin &origin, const Book &before);

// Some feeds of a thread say what it began with only of the whole (NodeBB): that becomes an item.
void addOpening(Document *document);

} // namespace foyer::feeds
