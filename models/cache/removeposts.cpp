#include "models/cache/removeposts.h"

#include "models/cache/statement.h"

namespace foyer {

void removeEmptyThread(Cache &cache, ThreadId thread)
{
    cache.prepare("DELETE FROM post WHERE thread = ?").bind(thread).run();
    cache.prepare("DELETE FROM notice WHERE thread = ?").bind(thread).run();
    cache.prepare("DELETE FROM thread WHERE id = ?").bind(thread).run();
}

} // namespace foyer
