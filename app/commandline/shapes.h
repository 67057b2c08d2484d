// Cached things as JSON objects, with the keys scripts rely on. Times are ISO 8601 in UTC, unknown ones null.
#pragma once

#include "models/cache/search.h"
#include "models/intention.h"
#include "models/types.h"

#include <QJsonObject>

namespace foyer::commandline {

QJsonObject shapeOf(const Account &account);
QJsonObject shapeOf(const Forum &forum, const QString &community);
QJsonObject shapeOf(const Thread &thread, const QString &community, const QString &forum);
QJsonObject shapeOf(const Post &post);
QJsonObject shapeOf(const SearchHit &hit);
// `target` names the thread or forum it goes to; `url` where it can be seen, once it is there.
QJsonObject shapeOf(const Intention &intention, const QString &target, const QUrl &url);

QString nameOf(SendState state); // "queued", "needs-attention" …: the same in every language
QString kindOf(const Deed &deed); // "reply", "thread", "edit", "delete"
QString stateOf(const Post &post); // of one on its way its SendState; else "ghost", "gone", "read" or "unread"
QString plainTextOf(const Post &post);

} // namespace foyer::commandline
