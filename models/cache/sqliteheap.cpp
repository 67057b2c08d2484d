#include "models/cache/sqliteheap.h"

#ifdef FOYER_SQLITE
#include <sqlite3.h>
#endif

namespace foyer {

void letSqliteAllocateFreely()
{
#ifdef FOYER_SQLITE
    // Refused once a database was open, which is no harm: it is set by then.
    [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
#endif
}

} // namespace foyer
