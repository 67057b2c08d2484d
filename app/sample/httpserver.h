// A small HTTP/1.1 server on 127.0.0.1: keeps connections open, lets an answer wait (long polling), and spoils what
// a fault tells it to. What it answers with is somebody else's business. It runs in the thread it was made in.
#pragma once

#include "app/sample/httpmessage.h"
#include "app/sample/loopbackserver.h"

#include <functional>

namespace foyer {

class HttpServer : public LoopbackServer {
    Q_OBJECT
public:
    // To be called once, now or later, or once for each part; without effect when the client has left meanwhile.
    using Answer = std::function<void(const HttpAnswer &)>;
    using Handler = std::function<void(const HttpRequest &, const Answer &)>;
    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    QUrl url() const { return address(QStringLiteral("http")); } // http://127.0.0.1:PORT

    // What a fault calls a request: "GET /t/7.json", unless one address does many things.
    std::function<QByteArray(const HttpRequest &)> nameOf;

    // The fault, when it happens to this request now; counts it.
    std::optional<Fault> strike(const HttpRequest &request);

    bool compress = true; // long text, for whoever accepts gzip
    void handle(const HttpRequest &request, const Answer &answer) { m_handler(request, answer); }

    // For tests: "GET /t/7.json?page=2", one for each request since start; and what went
    // out, heads included.
    QList<QByteArray> requests;
    QList<QByteArray> names; // the same as faults call them
    qint64 bytesSent = 0;

protected:
    void serve(QTcpSocket *socket) override;
    void hangUp() override;

private:
    Handler m_handler;
};

} // namespace foyer
