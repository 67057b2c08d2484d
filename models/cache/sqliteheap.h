// How SQLite takes its memory, for the whole program.
#pragma once

namespace foyer {

// Call before a database is opened. SQLite counts every allocation under one lock for all connections, and a thread
// that runs low in the queue holds it while it waits for a processor: the window then waits with it, 60 ms and more
// (SQLite 3.40, two processors). Nobody reads the count. Does nothing where Qt's driver has a SQLite of its own.
void letSqliteAllocateFreely();

} // namespace foyer
