// Serves a FakeDiscourse on 127.0.0.1: Discourse's JSON API as a client meets it, of 2023 or of 2026, with keys,
// limits, a message bus, and faults (setFault() of http()). It runs in the thread it was made in.
#pragma once

#include "app/sample/discourse/deeds.h"
#include "app/sample/discourse/shapes.h"
#include "app/sample/httpserver.h"

#include <chrono>
#include <memory>

namespace foyer {

class Params;
class MessageBus;
class KeyDesk;
struct Call;

class DiscourseServer : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit DiscourseServer(Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);
    ~DiscourseServer() override;

    bool start(quint16 wanted = 0) { return m_http.start(wanted); }
    void stop() { m_http.stop(); }
    QUrl url() const; // http://127.0.0.1:PORT, and the folder
    QDateTime now() const { return m_clock(); }
    HttpServer &http() { return m_http; }
    const HttpServer &http() const { return m_http; }

    FakeDiscourse forum;
    DiscourseAge age = DiscourseAge::Of2026;
    QString folder; // "/forum": the site does not begin at the root
    bool hasMoved = false; // into the folder: who asks at the root is sent there
    // How much is too much, for each key and for the one address there is; 0: nothing is.
    struct Limits {
        int keyedPerMinute = 0;
        int keyedPerDay = 0;
        int perMinute = 0;
    } limits;
    // How long strangers are shown what others were shown before them; a real site: a minute. 0: not at all.
    std::chrono::seconds anonymousCache { 0 };
    std::chrono::milliseconds busPatience { 25'000 }; // how long a poll waits for something to happen
    bool busHeldBack = false; // a proxy hands answers on when they are whole
    // The member whose browser it is: who approves keys on the pages for people. 0: nobody is signed in there.
    qint64 approver = 0;
    bool sendsBack = true; // false: an administrator took all addresses of programs from the list

    // After `forum` was changed by other hands than a request's: whoever waits on the bus hears of it.
    void announce();
    KeyDesk &keyDesk() { return *m_keyDesk; }

    // For tests.
    QList<QDateTime> keyedTimes; // when somebody came with a key
    int refusedForHaste = 0;

Q_SIGNALS:
    void posted(qint64 post); // a client wrote it
    void enqueued(qint64 pending); // a client wrote it, and it waits for a moderator
    void changed(); // by a client

private:
    void receive(const HttpRequest &request, const HttpServer::Answer &answer);
    HttpAnswer respond(const HttpRequest &request, const QString &path);
    HttpAnswer respondAnew(const HttpRequest &request, const QString &path);
    std::optional<HttpAnswer> tooMuch(const QByteArray &key);
    const FakeDiscourse::Member *signedIn(const QByteArray &key) const;

    Clock m_clock;
    HttpServer m_http;
    std::unique_ptr<MessageBus> m_bus;
    std::unique_ptr<KeyDesk> m_keyDesk;
    struct Stored {
        QDateTime when;
        HttpAnswer answer;
    };
    QHash<QByteArray, Stored> m_stored; // for strangers, by address
    QHash<QByteArray, QList<QDateTime>> m_met; // when each key (empty: the address) asked, within a day
};

} // namespace foyer
