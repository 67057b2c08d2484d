// A feed's items as posts in threads.
#pragma once

#include "app/adapters/feeds/document.h"

#include <functional>

namespace foyer::feeds {

struct Origin {
    RemoteForumId forum; // the feed this came by
    QDateTime now;
    RemoteThreadId thread {}; // of a feed that holds the comments of one thread
    // Which of these are kept: an item nobody dated keeps the time it was met first.
    std::function<QSet<RemotePostId>(const QList<RemotePostId> &)> known {};
};

Page pageOf(const Document &document, const Origin &origin);

// What boards write below every post anew whenever somebody reads or answers: it is no edit.
QByteArray withoutCounters(QByteArray html);
// "Re: …", "Reply to …", "Forum • …": the title of the thread in the title of a post.
QString threadTitle(const QString &title, const QString &feedTitle);

} // namespace foyer::feeds
