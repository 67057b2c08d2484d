#include "app/sample/feeds/feedserver.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QByteArray element(const QByteArray &name, const QString &text, const QByteArray &more = {})
{
    return '<' + name + more + '>' + text.toHtmlEscaped().toUtf8() + "</" + name + ">\n";
}

QString time(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODate);
}

} // namespace

FeedServer::FeedServer()
    : m_http([this](const HttpRequest &request, const HttpServer::Answer &done) { done(answer(request)); })
{
}

QUrl FeedServer::url() const
{
    QUrl url = m_http.url();
    url.setPath(u"/feed.xml"_s);
    return url;
}

int FeedServer::add(Post post)
{
    post.id = posts.isEmpty() ? 1 : posts.lastKey() + 1;
    const auto parent = posts.constFind(post.parent);
    post.thread = parent == posts.cend() ? post.id : parent->thread;
    if (parent != posts.cend() && post.title.isEmpty())
        post.title = u"Re: "_s + posts.value(post.thread).title;
    posts.insert(post.id, post);
    return post.id;
}

QString FeedServer::idOf(int post) const
{
    return u"tag:board.example,2026:msg=%1"_s.arg(post);
}

QString FeedServer::pageOf(const Post &post) const
{
    return u"%1/viewtopic.php?t=%2&p=%3#p%3"_s.arg(m_http.url().toString()).arg(post.thread).arg(post.id);
}

QByteArray FeedServer::entry(const Post &post) const
{
    QByteArray xml = "<entry>\n" + element("id", idOf(post.id)) + element("title", post.title)
        + element("published", time(post.written))
        + element("updated", time(post.edited.isValid() ? post.edited : post.written));
    xml += "<link rel=\"alternate\" href=\"" + pageOf(post).toHtmlEscaped().toUtf8() + "\"/>\n";
    xml += "<author>" + element("name", post.author) + "</author>\n";
    if (post.parent)
        xml += "<thr:in-reply-to ref=\"" + idOf(post.parent).toHtmlEscaped().toUtf8() + "\"/>\n";
    return xml + element("content", post.html, " type=\"html\"") + "</entry>\n";
}

HttpAnswer FeedServer::feed(const HttpRequest &request) const
{
    const int number = std::max(1, QUrlQuery(QString::fromUtf8(request.query())).queryItemValue(u"page"_s).toInt());
    const QList<Post> all = posts.values();
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" "
                     "xmlns:thr=\"http://purl.org/syndication/thread/1.0\">\n"
        + element("title", title) + element("id", url().toString());
    const qsizetype from = all.size() - qsizetype(number - 1) * window;
    if (from > window)
        xml += "<link rel=\"next\" href=\"/feed.xml?page=" + QByteArray::number(number + 1) + "\"/>\n";
    for (qsizetype i = from - 1; i >= std::max<qsizetype>(0, from - window); --i)
        xml += entry(all.at(i));
    xml += "</feed>\n";
    HttpAnswer answer;
    const QByteArray tag = '"' + QCryptographicHash::hash(xml, QCryptographicHash::Sha1).toHex().first(16) + '"';
    answer.add("ETag", tag);
    answer.add("Content-Type", "application/atom+xml; charset=utf-8");
    if (request.headers.value("if-none-match") == tag)
        answer.status = 304;
    else
        answer.body = xml;
    return answer;
}

HttpAnswer FeedServer::page(const HttpRequest &request) const
{
    const int thread = QUrlQuery(QString::fromUtf8(request.query())).queryItemValue(u"t"_s).toInt();
    QByteArray html = "<!doctype html><html><head>" + element("title", title)
        + "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/feed.xml\"></head><body id=\"phpbb\">";
    for (const Post &post : posts) {
        if (thread == 0 ? post.parent == 0 : post.thread == thread)
            html += element("h3", post.title) + element("p", post.author) + post.html.toUtf8();
    }
    HttpAnswer answer;
    answer.add("Content-Type", "text/html; charset=utf-8");
    answer.body = html + "</body></html>";
    return answer;
}

HttpAnswer FeedServer::answer(const HttpRequest &request) const
{
    if (request.path() == "/feed.xml")
        return feed(request);
    if (request.path() == "/" || request.path().endsWith(".php"))
        return page(request);
    HttpAnswer answer;
    answer.status = 404;
    answer.add("Content-Type", "text/html");
    answer.body = "<!doctype html><html><body>Not here.</body></html>";
    return answer;
}

void fill(FeedServer &server, const QDateTime &now)
{
    server.title = u"Course corner"_s;
    const int first = server.add({ .author = u"Ines"_s,
        .title = u"What keeps you coming back?"_s,
        .html = u"<p>To this board, and to the course. One sentence each, please.</p>"_s,
        .written = now.addDays(-3) });
    const int second = server.add({ .parent = first,
        .author = u"Jonas"_s,
        .html = u"<p>That somebody always answers before I have given up.</p>"_s,
        .written = now.addDays(-2) });
    server.add({ .parent = second,
        .author = u"Ines"_s,
        .html = u"<p>You mostly answer yourself.</p>"_s,
        .written = now.addSecs(-7200) });
    server.add({ .author = u"Mei"_s,
        .title = u"Notes of Tuesday"_s,
        .html = u"<p>They are in the usual place. Whoever finds <b>mistakes</b> may keep them.</p>"_s,
        .written = now.addDays(-1) });
}

} // namespace foyer
