// Serves a FakeNodebb on 127.0.0.1: of NodeBB 4's three faces what a client needs, in its shapes, with sessions,
// tokens, ETags, long polling, and faults (setFault() of http()). It runs in the thread it was made in.
#pragma once

#include "app/sample/httpserver.h"
#include "app/sample/nodebb/fakenodebb.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

namespace foyer {

class NodebbServer : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit NodebbServer(Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);
    ~NodebbServer() override;

    bool start(quint16 wanted = 0) { return m_http.start(wanted); }
    void stop() { m_http.stop(); }
    QUrl url() const; // http://127.0.0.1:PORT, and the folder
    QDateTime now() const { return m_clock(); }
    HttpServer &http() { return m_http; }
    const HttpServer &http() const { return m_http; }

    FakeNodebb forum;
    QString folder; // "/forum"
    QHash<QByteArray, qint64> tokens; // bearer → uid

    // After `forum` was changed by other hands than a request's: who listens hears of it.
    void tellNewPost(qint64 pid);
    void tellRoom(qint64 tid, const QString &event, const QJsonObject &what);
    void tellAll(const QString &event, const QJsonValue &what);
    QList<qint64> rooms() const; // somebody is in
    void endSessions(qint64 uid); // as when the password was changed
    void ping(); // whoever polls

    // For tests.
    int logins = 0;
    qint64 bodyBytes = 0; // of all answers but the socket's

private:
    struct Session {
        qint64 uid = 0;
        QByteArray csrf;
    };
    struct Call {
        const HttpRequest &request;
        QString path; // below the folder, without "/api"
        QHash<QString, QString> query;
        QJsonObject body;
        QByteArray cookie; // of the session
        qint64 uid = 0; // 0: a stranger
        bool byToken = false;
    };
    struct Polling { // one conversation of socket.io
        qint64 uid = 0;
        qint64 room = 0;
        QByteArrayList packets;
        HttpServer::Answer waiting;
    };

    void receive(const HttpRequest &request, const HttpServer::Answer &answer);
    Call callOf(const HttpRequest &request) const;
    HttpAnswer respond(Call &call);
    HttpAnswer login(const Call &call);
    HttpAnswer read(const Call &call); // pages
    HttpAnswer readV3(const Call &call);
    HttpAnswer write(const Call &call);
    HttpAnswer writeTopic(const Call &call, qint64 tid, const QString &verb);
    HttpAnswer writePostRoute(const Call &call, qint64 pid, const QString &verb);
    HttpAnswer upload(const Call &call);
    void socket(const Call &call, const HttpServer::Answer &answer);
    void said(Polling &polling, const QByteArray &packet);
    QJsonArray called(Polling &polling, const QJsonArray &words);
    void flush(Polling &polling);

    QJsonObject furniture(qint64 uid) const; // what every page has around it
    QJsonObject userObject(qint64 uid) const;
    QJsonObject categoryObject(const FakeNodebb::Category &category) const;
    QJsonObject topicObject(const FakeNodebb::Topic &topic, qint64 uid) const;
    QJsonObject postObject(const FakeNodebb::Post &post, qint64 uid) const; // as on pages
    QJsonObject summaryObject(const FakeNodebb::Post &post) const;
    QJsonObject topicPage(const FakeNodebb::Topic &topic, qint64 from, qint64 uid) const;
    QList<FakeNodebb::Topic> topicsFor(qint64 uid, qint64 cid = 0) const; // by activity

    Clock m_clock;
    HttpServer m_http;
    QHash<QByteArray, Session> m_sessions;
    QHash<QByteArray, Polling> m_pollings;
    qint64 m_counter = 0;
};

} // namespace foyer
