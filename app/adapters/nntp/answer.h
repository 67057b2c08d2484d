// Bytes of a news server → values; pure functions. Article text is in article.h.
#pragma once

#include "models/error.h"
#include "models/remote.h"

#include <QByteArrayList>

#include <functional>

namespace foyer::nntp {

struct Status {
    int code = 0; // 0: not a status line
    QByteArray text;
};
Status parseStatus(const QByteArray &line);

// Calls `each` for every line, without its line end.
void forEachLine(QByteArrayView block, const std::function<void(QByteArrayView)> &each);
QByteArrayList lines(const QByteArray &block);
// The <…> token in a text; empty when there is none.
QByteArray messageIdIn(QByteArrayView text);

// A line of LIST ACTIVE (RFC 3977, 7.6.3), or the answer to GROUP.
struct ActiveLine {
    QString name;
    qint64 low = 0;
    qint64 high = 0;
    char posting = 'y'; // y n m x j =

    bool isEmpty() const { return high < 1 || low > high; }
};
std::optional<ActiveLine> parseActive(QByteArrayView line);
std::optional<ActiveLine> parseGroup(const Status &status); // 211 count low high name
RemoteForum forumOf(const ActiveLine &line, const QString &description);

// A line of LIST NEWSGROUPS: name, tabs or blanks, description in UTF-8 or something older.
struct Description {
    QString name;
    QString text;
};
std::optional<Description> parseDescription(QByteArrayView line);

// Where in an overview line the fields are (LIST OVERVIEW.FMT; servers before RFC 3977 write Bytes: for :bytes).
struct OverviewFormat {
    int messageId = 4;
    int bytes = 6;
    int xref = -1;
};
OverviewFormat parseOverviewFormat(const QByteArrayList &fields);

struct OverviewLine {
    qint64 number = 0;
    QByteArray messageId;
    qint64 bytes = 0;
    QList<Place> places; // of Xref; empty when the server gives none
};
std::optional<OverviewLine> parseOverview(QByteArrayView line, OverviewFormat format);

// "host group:1 other:2"
QList<Place> parseXref(QByteArrayView value);

} // namespace foyer::nntp
