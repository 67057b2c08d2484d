// What is read of a site, as it is kept between two runs. Each commits with the posts it covers.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QString>

namespace foyer::discourse {

// Of one topic. What exists up to number `read` is here; posts count as read when they are.
struct TopicCursor {
    qint64 read = 0;
    qint64 posts = -1; // how many the site counted when we had all; -1: we have not
    qint64 bumped = 0; // ms
    quint32 seen = 0; // of what the list said: the same is not handed out again
    quint32 mine = 0; // and of what it said to me alone
    int failures = 0; // in a row
    int level = -1; // as last told (WatchLevel); -1: never

    QByteArray toText() const;
    static TopicCursor fromText(const QByteArray &text); // what cannot be read counts as never read

    friend bool operator==(const TopicCursor &, const TopicCursor &) = default;
};

// Of the list of topics, newest activity first.
struct ListCursor {
    qint64 bumped = 0; // ms: every topic is read up to here; 0: never looked
    QSet<QString> filled; // categories whose older topics are here, as far as they are wanted

    QByteArray toText() const;
    static ListCursor fromText(const QByteArray &text);

    friend bool operator==(const ListCursor &, const ListCursor &) = default;
};

// A walk through the older topics of one category, or (empty name) of all.
struct WalkCursor {
    int page = 0;
    qint64 posts = 0; // handed out so far

    QByteArray toText() const;
    static WalkCursor fromText(const QByteArray &text);

    friend bool operator==(const WalkCursor &, const WalkCursor &) = default;
};

QString topicKey(const QString &topic);
QString walkKey(const QString &category);
inline const QString listKey = QStringLiteral("discourse/list");
inline const QString noticesKey = QStringLiteral("discourse/notices");
inline const QString marksKey = QStringLiteral("discourse/marks"); // ms: when a list was read as me
inline const QString budgetKey = QStringLiteral("discourse/budget");
inline const QString featuresKey = QStringLiteral("capabilities"); // AdapterOptions::remembered

} // namespace foyer::discourse
