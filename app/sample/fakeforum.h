// A whole news server as a plain value: groups, articles, users, what was cancelled and what waits for a
// moderator. Functions act on it as InterNetNews would; newsserver.h serves it. The built-in sample community
// runs on one, and tests compare the cache with one.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

namespace foyer {

struct FakeArticle {
    QByteArray id; // "<…>"
    QByteArray head; // header lines, each ending in CRLF
    QByteArray body; // CRLF lines, not dot-stuffed
    QByteArray owner; // the login that posted it; empty: came from elsewhere
    QMap<QByteArray, qint64> places; // group → number there
    QDateTime arrived;

    QByteArray text() const { return head + "\r\n" + body; }
    friend bool operator==(const FakeArticle &, const FakeArticle &) = default;
};

struct FakeGroup {
    QByteArray description;
    char status = 'y'; // y, m (moderated), n (no posting)
    qint64 low = 1;
    qint64 high = 0;
    QDateTime created;
    QMap<qint64, QByteArray> ids; // what is there, by number

    friend bool operator==(const FakeGroup &, const FakeGroup &) = default;
};

struct FakeUser {
    QByteArray secret;
    bool moderator = false; // may set Approved:

    friend bool operator==(const FakeUser &, const FakeUser &) = default;
};

struct FakeForum {
    QMap<QByteArray, FakeGroup> groups;
    QHash<QByteArray, FakeArticle> articles; // by Message-ID
    QSet<QByteArray> remembered; // every id ever taken, cancelled ones included
    QMap<QByteArray, FakeUser> users;
    QList<FakeArticle> queue; // waits for a moderator
    bool signInToRead = false;
    bool signInToPost = true;

    friend bool operator==(const FakeForum &, const FakeForum &) = default;
};

struct FakeAnswer {
    int code = 0;
    QByteArray text;

    friend bool operator==(const FakeAnswer &, const FakeAnswer &) = default;
};

// The body of a header field, unfolded; empty when there is none.
QByteArray headerField(const QByteArray &head, const QByteArray &name);
// Cuts a posted article (LF or CRLF) into head and body, both with CRLF.
FakeArticle parseArticle(const QByteArray &text);

void addGroup(
    FakeForum &forum, const QByteArray &name, const QByteArray &description, char status, const QDateTime &created);
void removeGroup(FakeForum &forum, const QByteArray &name);

// What POST does with an article: 240, or 441 with INN's words. Cancels and Supersedes act at once, and only
// for the login that wrote the target or a Cancel-Key that fits its lock.
FakeAnswer post(FakeForum &forum, const QByteArray &text, const QByteArray &user, const QDateTime &now);
// Takes an article as from another server: no login is asked, nothing is moderated.
bool feed(FakeForum &forum, const QByteArray &text, const QDateTime &now);
// The moderator's yes.
bool approve(FakeForum &forum, const QByteArray &id, const QDateTime &now);
// Takes it away, whoever wrote it.
bool cancel(FakeForum &forum, const QByteArray &id);
// Forgets the articles below `keepFrom`; the low mark rises.
void expire(FakeForum &forum, const QByteArray &group, qint64 keepFrom);
// The same articles under new numbers, counted from `first`: what a restored server does.
void renumber(FakeForum &forum, const QByteArray &group, qint64 first = 1);

// RFC 3977 §4: "conf.*,!conf.test".
bool matchesWildmat(const QByteArray &name, const QByteArray &wildmats);
// One line of OVER: number, subject … xref, TAB-separated, without CRLF.
QByteArray overviewLine(const FakeArticle &article, qint64 number);

} // namespace foyer
