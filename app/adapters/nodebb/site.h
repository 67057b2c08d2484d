// One NodeBB: sends requests, keeps the session (cookies and the word that must go with every write, or a bearer
// token), and knows for whom an answer was made. A session that died is answered with 200 as to a stranger: nothing of
// that is handed on; the site signs in once more and asks again.
#pragma once

#include "app/adapters/adapter.h"
#include "app/net/httpclient.h"
#include "app/net/siteurl.h"
#include "app/net/socketio.h"
#include "app/net/turns.h"

namespace foyer::nodebb {

struct Settings {
    QUrl url;
    std::chrono::milliseconds silence = std::chrono::seconds(30);
    std::function<QDateTime()> now = &QDateTime::currentDateTimeUtc;
    // Who asked for no page in half an hour is told nothing any more, although the socket is open.
    std::chrono::milliseconds showsUp = std::chrono::minutes(20);
};

struct Answer {
    QJsonValue json;
    QByteArray etag;
    bool same = false; // as when it had the etag that was shown; without a body
    bool again = false; // the site had forgotten us, and was asked once more
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

    // A name and its password, or its token where the password goes. On a line behind the password may stand the
    // cookies of the session it opened: a member has ten sessions, and every new one ends the oldest.
    Task<Expected<void>> signIn(Credentials credentials);
    std::optional<QString> secretToKeep() const;
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
    // To where the socket is polled; `silence` in a poll may be long.
    Expected<Request> socketPlace(std::chrono::milliseconds silence) const;
    Headers keys() const; // of who we are, for this site alone
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
    bool isMe() const; // whom the site took us for the last time it said
    Error refuse(const QString &why);
    Error stranger() const;

    Settings m_settings;
    QUrl m_base;
    Credentials m_credentials;
    QString m_uid;
    QByteArray m_token, m_cookies, m_csrf;
    QJsonObject m_config;
    HttpClient m_http;
    SocketIo m_socket;
    Turns m_signingIn;
    // Of these credentials, for a while: a wrong password five times locks the account.
    std::optional<Error> m_refusal;
    QDateTime m_refusedAt;
    bool m_stopping = false;
};

// Ids are text: federated ones are addresses. As a part of a path, and as JSON, where the others are numbers.
QString inPath(const QString &id);
QJsonValue idValue(const QString &id);

} // namespace foyer::nodebb
