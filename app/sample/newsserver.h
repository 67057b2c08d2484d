// Serves a FakeForum as NNTP on 127.0.0.1, the way InterNetNews 2.7 does, faults included. It runs in the thread
// it was made in; everything it is asked happens there.
#pragma once

#include "app/sample/fakeforum.h"
#include "app/sample/fault.h"

#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace foyer {

class NewsServer : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit NewsServer(Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);
    ~NewsServer() override;

    // On `wanted` or else a free port the first time; later on the same one again. False: none could be had.
    bool start(quint16 wanted = 0);
    // Nobody listens and every connection ends.
    void stop();
    QUrl url() const; // nntp://127.0.0.1:PORT
    QDateTime now() const { return m_clock(); }

    FakeForum forum;

    // One fault at a time; Kind::None takes it away.
    void setFault(const Fault &fault);
    // The fault, when it happens to this command now; counts it.
    std::optional<Fault> strike(const QByteArray &command);

    int struck() const { return m_fault.struck(); }

    // For tests: every command line since start, passwords left out, and how often somebody connected.
    QList<QByteArray> commands;
    int connections = 0;

Q_SIGNALS:
    // A person's article was taken (or mailed to the moderator).
    void posted(const QByteArray &id);

private:
    void greet();

    QTcpServer m_listener;
    Clock m_clock;
    quint16 m_port = 0;
    ArmedFault m_fault;
};

} // namespace foyer
