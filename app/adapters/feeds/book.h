// What is remembered of the items of a feed from one look at it to the next, to know them again: under another id, when
// the board moved; and by their title, where nothing else says which thread a post is of.
#pragma once

#include "app/adapters/feeds/document.h"

namespace foyer::feeds {

// Which thread an item is of, and which post: as its address says on the boards that are known, else as the feed says.
struct Names {
    QString thread; // empty: nothing tells; answers and titles have to
    QString post; // the same for the same post, whichever feed it came by
    bool byBoard = false; // told by an address that is known
    QString quoted {}; // the post of that thread it quotes, where nothing says what it answers
};

struct Entry {
    QString print; // of what no move changes: title, author, time; empty: it has none of them
    QString post;
    QString thread; // empty: the thread of what it answers
    QString subject;
    qint64 ms = 0; // when it was written
};

class Book {
public:
    static Book fromText(const QByteArray &text); // what cannot be read is forgotten
    QByteArray toText() const;

    bool isEmpty() const { return m_entries.isEmpty(); }
    const Entry *post(const QString &name) const; // nullptr: not met; until the next add()
    bool hasThread(const QString &thread) const;
    const Entry *sameAs(const Item &item) const; // nullptr: none, or more than one; until the next add()
    // The thread that had this title within a month of then; empty: none.
    QString threadOn(const QString &subject, qint64 ms) const;
    qint64 newest() const;

    void add(const Item &item, const Names &names, const QString &subject, qint64 ms);

private:
    QList<Entry> m_entries; // the last added last
};

} // namespace foyer::feeds
