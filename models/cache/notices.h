// Notices: somebody did something that concerns me. Made by ingest, read by the window and the notifier.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

namespace foyer {

Expected<QList<Notice>> notices(Cache &cache, int limit, bool unreadOnly = false); // newest first
Expected<QList<Notice>> noticesToShow(Cache &cache); // unread and not yet shown by the desktop, oldest first
Expected<void> markShown(Cache &cache, const QList<NoticeId> &notices);
Expected<void> setNoticesRead(Cache &cache, const QList<NoticeId> &notices, bool read);

} // namespace foyer
