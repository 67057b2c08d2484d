// A forum that can be read by its feed alone, on 127.0.0.1: Atom with the thread extension (RFC 4685), in pages
// (RFC 5005), with validators; and pages for people, whose address names thread and post as phpBB's do. It runs in the
// thread it was made in.
#pragma once

#include "app/sample/httpserver.h"

#include <QDateTime>
#include <QMap>
#include <QUrl>

namespace foyer {

class FeedServer {
public:
    FeedServer();

    bool start(quint16 wanted = 0) { return m_http.start(wanted); }
    QUrl url() const; // of the feed
    HttpServer &http() { return m_http; }
    const HttpServer &http() const { return m_http; }

    struct Post {
        int id = 0;
        int thread = 0; // the id of the post that began it
        int parent = 0; // 0: begins a thread
        QString author;
        QString title {};
        QString html;
        QDateTime written;
        QDateTime edited {};
    };
    // Names it: the thread is its parent's, the title as well.
    int add(Post post);
    QString idOf(int post) const; // as the feed names it

    QString title = QStringLiteral("Board");
    QMap<int, Post> posts;
    int window = 50; // so many in one document

private:
    HttpAnswer answer(const HttpRequest &request) const;
    HttpAnswer feed(const HttpRequest &request) const;
    HttpAnswer page(const HttpRequest &request) const;
    QByteArray entry(const Post &post) const;
    QString pageOf(const Post &post) const;

    HttpServer m_http;
};

// A few people who talk, to try Foyer with.
void fill(FeedServer &server, const QDateTime &now);

} // namespace foyer
