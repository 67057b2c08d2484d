// Every logging category of the program. Off below Info; switch on with QT_LOGGING_RULES="foyer.*=true".
// Never log what people wrote, names, tokens or passwords.
#pragma once

#include <QLoggingCategory>

namespace foyer {

Q_DECLARE_LOGGING_CATEGORY(lcCache) // foyer.cache
Q_DECLARE_LOGGING_CATEGORY(lcSync) // foyer.sync
Q_DECLARE_LOGGING_CATEGORY(lcOutbox) // foyer.outbox
Q_DECLARE_LOGGING_CATEGORY(lcNet) // foyer.net
Q_DECLARE_LOGGING_CATEGORY(lcNntp) // foyer.nntp
Q_DECLARE_LOGGING_CATEGORY(lcDiscourse) // foyer.discourse
Q_DECLARE_LOGGING_CATEGORY(lcFeeds) // foyer.feeds
Q_DECLARE_LOGGING_CATEGORY(lcUi) // foyer.ui
Q_DECLARE_LOGGING_CATEGORY(lcApp) // foyer.app

} // namespace foyer
