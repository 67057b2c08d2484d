// One NodeBB: sends requests, keeps the session (cookies and the word that must go with every write, or a bearer
// token), and knows for whom an answer was made. A session that died is answered with 200 as to a stranger: nothing of
// that is handed on; the site signs in once more and asks again.
#pragma once

#include "app/adapters/adapter.h"
#include "app/net/httpclient.h"
#include "app/net/socketio.h"

#include <QMap>

namespace foyer::nodebb {

struct Settings {
    QUrl url;
    std::chrono::milliseconds silence = std::chrono::seconds(30);
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
};

struct Answer {
    QJsonValue json;
    QByteArray etag;
    bool same = false; // as when it had the etag that was shown; without a body
};

class Site {
public:
    explicit Site(Settings settings);

    const QUrl &base() const { return m_base; } // ends with a slash
    const Settings &settings() const { return m_settings; }
    const QString &uid() const { return m_uid; } // empty: a guest
    const QJsonObject &config() const { return m_config; } // of /api/config
    bool hasToken() const { return !m_token.isEmpty(); }
    bool hasSession() const { return !m_uid.isEmpty() && !hasToken(); } // sockets and uploads want one

    // A name and its password, or its token where the password goes.
    Task<Expected<void>> signIn(Credentials credentials);
    // We are still who we were: else signs in once more, with the same password, but never again with a wrong one.
    Task<Expected<void>> assure();
    // A page below /api/, made for us.
    Task<Expected<Answer>> page(QString path, QByteArray etag = {});
    // Other reading below /api/ ("v3/topics/7"): who asked is not told.
    Task<Expected<Answer>> read(QString path, QByteArray etag = {});
    // Below /api/; `body` is JSON, or what `type` says. Unclear: it may have happened.
    Task<Expected<Answer>> write(QByteArray method, QString path, QByteArray body, QByteArray type = {});
    // A call over the socket.
    Task<Expected<QJsonObject>> call(QByteArray event, QJsonObject argument);
    Task<Expected<QByteArray>> poll(QByteArray method, QByteArray query, QByteArray body, HttpClient *line);
    Headers keys() const; // of who we are, for this site alone
    void signOut() { m_cookies.clear(); }
    void stop();

private:
    struct Asked {
        QByteArray method = "GET";
        QString path; // below the base
        QByteArray etag {};
        QByteArray body {};
        QByteArray type {};
        bool ofMine = false; // the answer says for whom it is
    };
    Task<Expected<Answer>> ask(Asked asked);
    Task<Expected<Response>> send(Asked asked);
    Task<Expected<void>> login();
    Task<Expected<void>> readConfig();
    Error stranger() const;

    Settings m_settings;
    QUrl m_base;
    Credentials m_credentials;
    QString m_uid;
    QByteArray m_token, m_csrf;
    QMap<QByteArray, QByteArray> m_cookies;
    QJsonObject m_config;
    HttpClient m_http;
    SocketIo m_socket;
    bool m_refused = false; // these credentials: a wrong password five times locks the account
    bool m_stopping = false;
};

QUrl baseOf(QUrl url);

} // namespace foyer::nodebb
