// "Learning Forum" as a Discourse: a server of our own on 127.0.0.1 with people who read, like and answer. It lets a
// newcomer read, reply and be notified without an account anywhere.
#pragma once

#include "app/sample/discourse/discourseserver.h"
#include "app/sample/samplecommunity.h"

#include <QTimer>

namespace foyer {

class DiscourseCommunity : public QObject {
    Q_OBJECT
public:
    explicit DiscourseCommunity(SampleOptions options);
    ~DiscourseCommunity() override; // ends the server and remembers

    // Starts the server in a thread of its own; when it says yes, it can be reached.
    Expected<void> start();
    // As if somebody pulled the plug, or put it back.
    void setReachable(bool reachable);

    // What an account there needs. The key is known to everybody, and good for this computer only.
    QUrl url() const { return m_url; }
    static QString name() { return SampleCommunity::name(); }
    static QString user() { return SampleCommunity::user(); }
    static QByteArray key() { return QByteArrayLiteral("5a3b1e00c0ffee00c0ffee005a3b1e00"); }

Q_SIGNALS:
    // Somebody there wrote: a good moment to look. Comes from the server's thread.
    void wrote();

private:
    Expected<void> startServer(); // in the thread
    void remember();

    SampleOptions m_options;
    QThread m_thread;
    DiscourseServer *m_server = nullptr; // lives in the thread, like:
    QTimer *m_soon = nullptr; // what is not urgent is remembered a little later
    QUrl m_url;
};

} // namespace foyer
