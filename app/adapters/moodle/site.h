// One Moodle site: calls its web service functions, one by one or many in one request, and knows what a "no" means.
// Nearly every "no" comes with HTTP 200; the words in it are in the user's language, so only its code counts.
#pragma once

#include "app/net/httpclient.h"
#include "app/net/siteurl.h"
#include "models/intention.h"

#include <QJsonObject>
#include <QSet>

namespace foyer::moodle {

struct Settings {
    QUrl url;
    std::chrono::milliseconds silence = std::chrono::seconds(30);
};

struct Call {
    QString function;
    QJsonObject arguments {}; // true and false are sent as 1 and 0: nothing else is understood
};

struct Who {
    qint64 id = 0;
    QString username;
    QSet<QString> functions; // that this user may call
    qint64 mostUpload = 0; // bytes of one file; 0 and below: not told
};

// For whom an answer was made, and when.
struct Reader {
    QUrl base;
    qint64 me = 0;
    qint64 now = 0; // by the site's clock, seconds
    QHash<qint64, QString> groups {}; // by number; those of this user
};

using Answers = QList<Expected<QJsonValue>>;

class Site {
public:
    explicit Site(Settings settings);

    const QUrl &base() const { return m_base; } // ends with a slash
    const Who &who() const { return m_who; } // since whoAmI()
    bool knows(const QString &function) const { return m_who.functions.contains(function); }
    void signInAs(QByteArray token) { m_token = std::move(token); }
    const QByteArray &token() const { return m_token; }

    // Asked once: sites lock accounts after a few wrong passwords. AuthNeeded: not with these.
    Task<Expected<QByteArray>> tokenFor(QString user, QString password);
    Task<Expected<Who>> whoAmI();
    // Changes nothing there.
    Task<Expected<QJsonValue>> read(Call call);
    // Unclear: it may have happened.
    Task<Expected<QJsonValue>> write(Call call);
    // Many in one request, each with its own answer. An error: none of them.
    Task<Expected<Answers>> readAll(QList<Call> calls);
    // Into the draft area of that number (0: a new one); gives its number.
    Task<Expected<qint64>> upload(OutgoingFile file, qint64 draftArea);

    qint64 serverTime() const { return m_serverTime; } // of the last answer, in seconds since 1970
    Reader reader() const { return { m_base, m_who.id, m_serverTime, m_groups }; }
    void setGroups(QHash<qint64, QString> groups) { m_groups = std::move(groups); }
    int requests() const { return m_requests; } // so far
    void stop(); // every request under way, and what comes later, ends with Cancelled

private:
    Task<Expected<QJsonValue>> send(QString path, QByteArray body, QByteArray type);

    const Settings m_settings;
    const QUrl m_base;
    QByteArray m_token;
    Who m_who;
    QHash<qint64, QString> m_groups;
    HttpClient m_http;
    qint64 m_serverTime = 0;
    int m_requests = 0;
    bool m_stopping = false;
};

// PHP's way: "courseids[0]=2&options[0][name]=private".
QByteArray formOf(const QJsonObject &arguments);
// What an object means that says "exception" or "error"; none: it is an answer.
std::optional<Error> refusalIn(const QJsonValue &answer, const QString &host);
// The JSON of an answer, whatever its type: bare numbers and "null" too.
std::optional<QJsonValue> valueIn(const QByteArray &body);
Error unreadable(const QString &host);

} // namespace foyer::moodle
