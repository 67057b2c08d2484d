// A small HTTP/1.1 server on 127.0.0.1: keeps connections open, lets an answer wait (long polling), and spoils what
// a fault tells it to. What it answers with is somebody else's business. It runs in the thread it was made in.
#pragma once

#include "app/sample/fault.h"
#include "app/sample/httpmessage.h"

#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace foyer {

class HttpServer : public QObject {
    Q_OBJECT
public:
    // To be called once, now or later; without effect when the client has left meanwhile.
    using Answer = std::function<void(const HttpAnswer &)>;
    using Handler = std::function<void(const HttpRequest &, const Answer &)>;
    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    // On `wanted` or else a free port the first time; later on the same one again. False: none could be had.
    bool start(quint16 wanted = 0);
    // Nobody listens and every connection ends.
    void stop();
    QUrl url() const; // http://127.0.0.1:PORT

    // One fault at a time; Kind::None takes it away.
    void setFault(const Fault &fault);
    // The fault, when it happens to this request now; counts it.
    std::optional<Fault> strike(const HttpRequest &request);
    int struck() const { return m_fault.struck(); }

    bool compress = true; // long text, for whoever accepts gzip
    void handle(const HttpRequest &request, const Answer &answer) { m_handler(request, answer); }

    // For tests: "GET /t/7.json?page=2", one for each request since start; how often somebody connected; and what
    // went out, heads included.
    QList<QByteArray> requests;
    int connections = 0;
    qint64 bytesSent = 0;

private:
    QTcpServer m_listener;
    Handler m_handler;
    quint16 m_port = 0;
    ArmedFault m_fault;
};

} // namespace foyer
