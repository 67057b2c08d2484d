// The boards of the web, known by their addresses: which thread and post one leads to, and where a browser answers it.
#pragma once

#include "models/text/boardmarkup.h"

#include <QStringList>
#include <QUrl>

namespace foyer {

struct BoardAddress {
    bool known = false;
    QString thread {}; // empty: the address does not tell
    QString post {}; // empty: it is the thread's
    bool postsAreCounted = false; // within the thread; else by themselves
    QUrl answerOn {}; // the address itself where nobody knows better
    Markup markup = Markup::Plain;
    QUrl postsFeed {}; // of the posts of this thread, where there is one

    friend bool operator==(const BoardAddress &, const BoardAddress &) = default;
};
BoardAddress boardAddress(const QUrl &link);
// The page before this one of a board's feed, where it has pages that it does not name; `ids` are those of its items.
QUrl boardPageBefore(const QUrl &feed, const QStringList &ids);

} // namespace foyer
