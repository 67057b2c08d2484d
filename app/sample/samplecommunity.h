// "Learning Forum", the community that comes with the program: a news server of our own on 127.0.0.1, with people
// who answer. It lets a newcomer read, reply and be notified without an account anywhere.
#pragma once

#include "app/sample/samplemembers.h"
#include "models/error.h"

#include <QThread>
#include <QUrl>

namespace foyer {

struct SampleOptions {
    QString stateFile; // what happened there, kept between runs; empty: forgotten
    QString folder = QStringLiteral(":/foyer/sample");
    quint16 port = 0; // where it was the last time; another one when somebody has taken that meanwhile
    NewsServer::Clock clock = &QDateTime::currentDateTimeUtc;
    SampleMembers::Dice dice; // empty: the system's random numbers
    SamplePace pace {};
};

class SampleCommunity : public QObject {
    Q_OBJECT
public:
    explicit SampleCommunity(SampleOptions options);
    ~SampleCommunity() override; // ends the server and remembers

    // Starts the server in a thread of its own; when it says yes, it can be reached.
    Expected<void> start();
    // As if somebody pulled the plug, or put it back.
    void setReachable(bool reachable);

    // What an account there needs.
    QUrl url() const { return m_url; }
    static QString name() { return QStringLiteral("Learning Forum"); }
    static QString user() { return QStringLiteral("robin"); }
    static QString secret() { return QStringLiteral("sample"); }
    static QString identityName() { return QStringLiteral("Robin Vale"); }
    static QString identityMail() { return QStringLiteral("robin@forum.example"); }

Q_SIGNALS:
    // Somebody there wrote: a good moment to look. Comes from the server's thread.
    void wrote();

private:
    Expected<void> startServer(); // in the thread
    void remember();

    SampleOptions m_options;
    QThread m_thread;
    NewsServer *m_server = nullptr; // lives in the thread
    QUrl m_url;
};

} // namespace foyer
