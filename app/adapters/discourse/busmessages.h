// What a site's message bus says, apart from how it gets here: batches cut from a stream, how far each channel was
// heard, and what of it is news. Pure.
#pragma once

#include "app/adapters/live.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace foyer::discourse {

struct BusMessage {
    QString channel;
    qint64 id = 0; // counts within the channel
    qint64 serial = 0; // counts on all of the site
    QJsonObject data;

    friend bool operator==(const BusMessage &, const BusMessage &) = default;
};

// Cuts messages out of an answer, wherever its pieces end: batches are set apart by "\r\n|\r\n" or there is just one.
class BusStream {
public:
    QList<BusMessage> take(const QByteArray &bytes);
    QList<BusMessage> rest(); // the answer has ended
    bool hasBatch() const { return m_batches > 0; } // a whole one came, maybe empty
    bool isBroken() const { return m_broken; } // something in it is no batch

private:
    void read(const QByteArray &batch, QList<BusMessage> &messages);

    QByteArray m_open;
    int m_batches = 0;
    bool m_broken = false;
};

class BusEar {
public:
    // Goes on where a channel was left; one that is new begins at its number, or (-1) with what happens from now on.
    void subscribe(const QMap<QString, qint64> &channels);
    QByteArray form(int sequence) const; // what the site is told of it
    // `user`: who we are, 0: nobody in particular.
    LiveNews hear(const QList<BusMessage> &messages, const QSet<RemoteForumId> &followed, qint64 user);

private:
    LiveNews place(const QJsonObject &positions);
    bool advance(const BusMessage &message); // false: there was something in between

    QMap<QString, qint64> m_heard; // -1: the site is to say where it stands
};

QMap<QString, qint64> busChannels(qint64 user); // 0: nobody in particular
// Of one topic, from where its page said it stood.
QMap<QString, qint64> topicChannels(const QString &topic, qint64 position);

} // namespace foyer::discourse
