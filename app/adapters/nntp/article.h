// An article's bytes → a post. Pure; runs on any thread.
#pragma once

#include "models/remote.h"

namespace foyer::nntp {

// As it came off the wire.
struct RawArticle {
    QString group;
    qint64 number = 0;
    QByteArray messageId; // as the overview or the status line named it
    QByteArray bytes; // head, empty line, body; dots unstuffed
    qint64 leftOut = 0; // this much was not fetched, and only the head is here
    bool mayReplace = false; // the post it says it supersedes is no longer on the server
};
// The post an article says it replaces; empty for nearly all.
QByteArray supersededBy(const QByteArray &article);

// nullopt when it has no name to keep it by.
std::optional<RemotePost> parseArticle(const RawArticle &raw);
QList<RemotePost> parseArticles(const QList<RawArticle> &raw);

// Keys of RemotePost::extra, which a reply or an edit needs again.
namespace extra {
inline const QString newsgroups = QStringLiteral("Newsgroups"); // of a crosspost, comma-separated
inline const QString replyTo = QStringLiteral("Reply-To");
inline const QString leftOut = QStringLiteral("Left-Out"); // bytes; the body was too large to be fetched
} // namespace extra

} // namespace foyer::nntp
