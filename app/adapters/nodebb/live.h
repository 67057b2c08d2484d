// What happens, as the server tells it by socket.io → what to read anew. Pure.
#pragma once

#include "app/adapters/live.h"
#include "app/net/socketio.h"

namespace foyer::nodebb {

// The server says now and then whom it takes us for.
bool isForMe(const QList<SocketIo::Heard> &heard, const QString &uid);
LiveNews newsIn(const QList<SocketIo::Heard> &heard, const LivePlan &plan, const std::optional<OpenThread> &open,
    const QString &uid);

} // namespace foyer::nodebb
