// Serves a FakeMoodle on 127.0.0.1: token.php, the web services a client of its forums asks (with Moodle's shapes, its
// "no" that comes as 200, its strict 0 and 1), files, and faults (setFault() of http()). It runs in the thread it was
// made in.
#pragma once

#include "app/sample/httpserver.h"
#include "app/sample/moodle/fakemoodle.h"

#include <QJsonObject>
#include <QJsonValue>

namespace foyer {

class MoodleServer : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit MoodleServer(Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);
    ~MoodleServer() override;

    bool start(quint16 wanted = 0) { return m_http.start(wanted); }
    void stop() { m_http.stop(); }
    QUrl url() const; // http://127.0.0.1:PORT, and the folder
    QString root() const { return url().toString(); }
    qint64 now() const { return m_clock().toSecsSinceEpoch(); }
    HttpServer &http() { return m_http; }
    const HttpServer &http() const { return m_http; }

    FakeMoodle moodle;
    QString folder; // "/moodle": the site does not begin at the root

private:
    HttpAnswer respond(const HttpRequest &request);
    HttpAnswer token(const QJsonObject &form);
    HttpAnswer config() const;
    HttpAnswer rest(const QString &function, QJsonObject form);
    HttpAnswer upload(const HttpRequest &request);
    HttpAnswer file(const QString &path, const QByteArray &token) const;
    const FakeMoodle::User *signedIn(const QByteArray &token) const;

    Clock m_clock;
    HttpServer m_http;
};

// One call of a web service function: by itself, or within a batch.
struct MoodleCall {
    MoodleServer &server;
    const FakeMoodle::User &who;
    QJsonObject arguments;
    bool fromForm = true; // everything is text, true and false are 1 and 0

    FakeMoodle &moodle() const { return server.moodle; }
    qint64 number(const QString &name, qint64 otherwise = 0) const;
    QString text(const QString &name) const;
    bool flag(const QString &name) const { return number(name) != 0; }
    QString option(const QString &name) const; // among options[i][name], options[i][value]
};
struct MoodleResult {
    QJsonValue value;
    MoodleNo no {};
};
MoodleResult callMoodle(const QString &function, const MoodleCall &call);
QStringList moodleFunctions();

} // namespace foyer
