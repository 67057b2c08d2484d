// "Learning Forum", the community that comes with the program: a Discourse of our own on 127.0.0.1, with people who
// read, like and answer. It lets a newcomer read, write, be notified and be offline without an account anywhere.
#pragma once

#include "app/sample/community/samplemembers.h"
#include "models/error.h"

#include <QThread>
#include <QUrl>

namespace foyer {

struct SampleOptions {
    QString stateFile; // what happened there, kept between runs; empty: forgotten
    QString folder = QStringLiteral(":/foyer/sample");
    quint16 port = 0; // where it was the last time; another one when somebody has taken that meanwhile
    bool reachable = true; // see setReachable()
    DiscourseServer::Clock clock = &QDateTime::currentDateTimeUtc;
    SampleMembers::Dice dice {}; // empty: the system's random numbers
    SamplePace pace {};
};

class SampleCommunity : public QObject {
    Q_OBJECT
public:
    explicit SampleCommunity(SampleOptions options);
    ~SampleCommunity() override; // ends the server and remembers

    // Starts the server in a thread of its own; when it says yes, it can be reached.
    Expected<void> start();
    // As if somebody pulled the plug, or put it back. Its people go on meanwhile.
    void setReachable(bool reachable);
    bool isReachable() const { return m_reachable; }

    // Nothing is remembered of an earlier run: what a cache has of it is of another community.
    bool isNew() const { return m_new; }

    // What an account there needs. The key is made at every start; the one before is worth nothing then.
    QUrl url() const { return m_url; }
    QByteArray key() const { return m_key; }
    static QString name() { return QStringLiteral("Learning Forum"); }
    static QString user() { return QStringLiteral("robin"); }
    static QString identityName() { return QStringLiteral("Robin Vale"); }

Q_SIGNALS:
    // Somebody there did something: a good moment to look. Comes from the server's thread.
    void stirred();

private:
    Expected<void> startServer(); // in the thread
    void remember();

    SampleOptions m_options;
    QThread m_thread;
    DiscourseServer *m_server = nullptr; // lives in the thread, like:
    QTimer *m_soon = nullptr; // what is not urgent is remembered a little later
    QUrl m_url;
    QByteArray m_key;
    bool m_new = false;
    bool m_reachable = true;
};

} // namespace foyer
