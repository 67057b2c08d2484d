// A disk that is full: SQLite may make the file only so many pages larger, and fails as it does when writing fails.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/statement.h"

namespace foyer::test {

inline void leaveRoomFor(Cache &cache, qint64 pages)
{
    qint64 now = 0;
    {
        Statement count = cache.prepare("PRAGMA page_count");
        if (count.next())
            now = count.column<qint64>(0);
    }
    const QByteArray limit = "PRAGMA max_page_count = " + QByteArray::number(now + pages);
    if (now == 0 || !cache.prepare(limit.constData()).next())
        qFatal("no limit was set");
}
inline void makeRoom(Cache &cache)
{
    leaveRoomFor(cache, 1 << 20);
}

} // namespace foyer::test
