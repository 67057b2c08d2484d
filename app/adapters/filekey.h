// What opens a file that a server gives to members alone.
#pragma once

#include <QByteArray>
#include <QHash>

namespace foyer {

// Empty: it is for everybody, or not the server's. It is for that address only, and for no redirect of it.
struct FileKey {
    QHash<QByteArray, QByteArray> headers {};
    QByteArray form {}; // to be posted, where headers open nothing: a key never stands in an address

    bool isEmpty() const { return headers.isEmpty() && form.isEmpty(); }
    friend bool operator==(const FileKey &, const FileKey &) = default;
};

} // namespace foyer
