// Where in the navigation the person is; can be written down and found again.
#pragma once

#include "models/cache/threads.h"

#include <QModelIndex>

#include <optional>

namespace foyer {

struct Location {
    enum class Kind { Threads, ForMe, Drafts, Outbox };

    Kind kind = Kind::Threads;
    ThreadScope scope {}; // of Threads

    friend bool operator==(const Location &, const Location &) = default;
};

QString toText(const Location &location); // "inbox", "forum/12", …
Location locationFrom(const QString &text); // what makes no sense is the Inbox
std::optional<Location> locationAt(const QModelIndex &index); // a row of ForumTreeModel; none on headings

} // namespace foyer
