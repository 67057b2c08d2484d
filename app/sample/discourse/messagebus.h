// The message bus: clients say how far they have heard, and wait for more (MessageBus 4's long polling).
#pragma once

#include "app/sample/discourse/params.h"
#include "app/sample/httpserver.h"

#include <QJsonArray>

#include <map>

namespace foyer {

class DiscourseServer;

class MessageBus {
public:
    explicit MessageBus(DiscourseServer &site);
    ~MessageBus();

    // `member` 0: a stranger. Without `plain` batches are set apart by "\r\n|\r\n".
    void poll(const Params &params, const QString &client, qint64 member, bool plain, const HttpServer::Answer &answer);
    // Answers everybody for whom there is something.
    void wake();

private:
    struct Waiting {
        QMap<QString, qint64> heard; // by channel
        qint64 member = 0;
        bool plain = false;
        bool heldBack = false;
        HttpServer::Answer answer;
        QString client;
    };
    // What is new to it; it has heard that then.
    QJsonArray messagesFor(Waiting &waiting) const;
    void giveUp(qint64 number);

    DiscourseServer &m_site;
    std::map<qint64, Waiting> m_waiting;
    QHash<QString, qint64> m_byClient; // a new poll ends the old one
    QHash<QString, qint64> m_sequence; // by client: what was sent before that came too late
    qint64 m_last = 0;
};

} // namespace foyer
