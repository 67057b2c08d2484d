// Serves a FakeForum as NNTP on 127.0.0.1, the way InterNetNews 2.7 does, faults included. It runs in the thread
// it was made in; everything it is asked happens there.
#pragma once

#include "app/sample/fakeforum.h"
#include "app/sample/loopbackserver.h"

#include <functional>

namespace foyer {

class NewsServer : public LoopbackServer {
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit NewsServer(Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);
    ~NewsServer() override;

    QUrl url() const { return address(QStringLiteral("nntp")); } // nntp://127.0.0.1:PORT
    QDateTime now() const { return m_clock(); }

    FakeForum forum;

    // The fault, when it happens to this command now; counts it.
    std::optional<Fault> strike(const QByteArray &command);

    // For tests: every command line since start, passwords left out.
    QList<QByteArray> commands;

Q_SIGNALS:
    // A person's article was taken (or mailed to the moderator).
    void posted(const QByteArray &id);

protected:
    void serve(QTcpSocket *socket) override;
    void hangUp() override;

private:
    Clock m_clock;
};

} // namespace foyer
