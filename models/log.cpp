#include "models/log.h"

namespace foyer {

Q_LOGGING_CATEGORY(lcCache, "foyer.cache", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "foyer.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOutbox, "foyer.outbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "foyer.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNntp, "foyer.nntp", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDiscourse, "foyer.discourse", QtInfoMsg)
Q_LOGGING_CATEGORY(lcFeeds, "foyer.feeds", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "foyer.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "foyer.app", QtInfoMsg)

} // namespace foyer
