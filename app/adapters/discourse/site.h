// One Discourse site: sends requests within its budgets, one origin at a time, and knows for whom an answer was made.
#pragma once

#include "app/adapters/discourse/budget.h"
#include "app/adapters/discourse/features.h"
#include "app/adapters/discourse/parse.h"
#include "app/net/bell.h"
#include "app/net/httpclient.h"
#include "app/net/siteurl.h"

#include <QDateTime>

#include <functional>

namespace foyer::discourse {

enum class As { Anybody, Me }; // what is public is asked without the key: that costs ten times less of the budget

void callLater(qint64 ms, QObject *context, std::function<void()> what); // by a timer

struct Settings {
    QUrl url;
    std::chrono::milliseconds silence = std::chrono::seconds(30);
    // A request that would have to wait longer than this for its turn is refused instead.
    std::chrono::milliseconds patience = std::chrono::seconds(90);
    RequestBudget keyed = RequestBudget::keyed();
    // The time, in milliseconds since 1970; and somebody who calls in a while, unless `context` has gone.
    std::function<qint64()> now = &QDateTime::currentMSecsSinceEpoch;
    std::function<void(qint64 ms, QObject *context, std::function<void()>)> call = &callLater;
    // Of the message bus (bus.h): when its answer is late, and how often it is asked where it does not wait.
    std::chrono::milliseconds firstWords = std::chrono::seconds(4);
    std::chrono::milliseconds askEvery = std::chrono::seconds(30);
};

// A question to the message bus, whose answer is read as it comes.
struct Listening {
    QString path;
    QByteArray form;
    bool inOne = false; // not in pieces
    std::function<void(const QByteArray &)> arriving;
};

struct Answer {
    QJsonObject json;
    bool personal = false; // made for the user of the key; without, personal fields in it mean nothing
};

class Site {
public:
    Site(Settings settings, Features features);
    ~Site();

    const QUrl &base() const { return m_base; } // ends with a slash
    const Settings &settings() const { return m_settings; }
    Features &features() { return m_features; }
    const Features &features() const { return m_features; }
    RequestBudget &budget() { return m_keyed; }
    void signInAs(QString user, QByteArray key);
    bool hasKey() const { return !m_key.isEmpty(); }
    const QString &user() const { return m_user; }
    Reader reader(const Answer &answer) const;

    // GET of a path below the base: "t/42.json?page=2".
    Task<Expected<Answer>> read(QString path, As as, Urgency urgency = Urgency::Background);
    // Asked with the key, and answered to us and not to a stranger, by the site and not by somebody before it, that is
    // not being repaired. Gone also where it leads to another topic than `topic`.
    enum class Look { There, Gone, Unsure };
    Task<Expected<Look>> look(QString path, qint64 topic);
    // With the key; `body` is JSON, or what `type` says. Unclear: it may have happened.
    Task<Expected<Answer>> write(QByteArray method, QString path, QByteArray body, QByteArray type = "application/json",
        Urgency urgency = Urgency::Person);
    // Is the key still good? AuthNeeded: no.
    Task<Expected<QString>> whoAmI();
    // What whoAmI() heard about tags; to be handed on once.
    QHash<QString, WatchLevel> tagLevels() const { return m_tagLevels.value_or(QHash<QString, WatchLevel>()); }
    std::optional<QHash<QString, WatchLevel>> takeTagLevels() { return std::exchange(m_tagLevels, std::nullopt); }

    // Within the budget, without waiting for it: see waitFor(). `line` is the listener's own, to hang up by itself.
    Task<Expected<Response>> listen(Listening listening, As as, HttpClient *line);
    // For a file below the base that is for members alone ("secure uploads"); counts as a question with the key.
    Expected<QHash<QByteArray, QByteArray>> lendKey(const QUrl &file);
    bool hasRoom() const; // for questions with the key that nobody has to wait for
    qint64 waitFor(As as) const; // milliseconds until the next may go

    // What sites keep ready for strangers may be a minute old. With this in the address it is asked anew, once for all
    // who heard of the same. Empty: as it comes.
    void setStamp(QByteArray stamp) { m_stamp = std::move(stamp); }
    int requests() const { return m_requests; } // so far, without those to the bus
    // Every request under way, and what waits for its turn, ends with Cancelled; so does what comes later.
    void stop();

private:
    Task<Expected<Response>> send(Request request, As as, Urgency urgency);
    Task<Expected<void>> turn(As as, Urgency urgency);
    void heed(const Response &response);
    Request requestFor(const QByteArray &method, const QString &path, As as) const;
    bool isPersonal(const Response &response, As as) const;
    void follow(const QUrl &asked, const QUrl &answered);

    Settings m_settings;
    QUrl m_base;
    Features m_features;
    QString m_user;
    QByteArray m_key;
    QByteArray m_stamp;
    std::optional<QHash<QString, WatchLevel>> m_tagLevels;
    HttpClient m_http;
    RequestBudget m_keyed;
    RequestBudget m_anonymous;
    Bell m_stopped;
    int m_requests = 0;
    bool m_stopping = false;
};

// Lists, topics and people are below this address: with a slash at the end, without query.

} // namespace foyer::discourse
