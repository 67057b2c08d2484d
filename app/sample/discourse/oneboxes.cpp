#include "app/sample/discourse/oneboxes.h"

#include "models/text/extract.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace foyer {

// A topic of our own is shown as a quote of its first post.
static QString topicCard(const FakeDiscourse &forum, const FakeDiscourse::Topic &topic, int number)
{
    const FakeDiscourse::Post *post = postNumbered(forum, topic.id, qMax(1, number));
    if (!post)
        return {};
    const QString excerpt = snippet({ Format::Html, post->cooked.toUtf8() }).toHtmlEscaped();
    const QString author = memberOf(forum, post->author).username;
    return u"<aside class=\"quote\" data-post=\"%1\" data-topic=\"%2\">\n<div class=\"title\">\n"
           "<div class=\"quote-controls\"></div>\n<img alt=\"\" width=\"24\" height=\"24\" "
           "src=\"/user_avatar/forum.example/%3/48/%4_2.png\" class=\"avatar\">\n"
           "<a href=\"/t/%5/%2\">%6</a>\n</div>\n<blockquote>%7</blockquote>\n</aside>"_s.arg(
               QString::number(post->number), QString::number(topic.id), author, QString::number(post->author),
               slugOf(topic.title), topic.title.toHtmlEscaped(), excerpt);
}

static QString fileName(const QUrl &url)
{
    return url.path().section(u'/', -1);
}

QString oneboxHtml(const FakeDiscourse &forum, const QString &address)
{
    static const QRegularExpression topicPath(u"/t/[^/]+/(\\d+)(?:/(\\d+))?$"_s);
    const QUrl url(address);
    const QString safe = address.toHtmlEscaped();
    if (const auto match = topicPath.match(url.path()); match.hasMatch() && url.host() == u"forum.example"_s) {
        const FakeDiscourse::Topic &topic = topicOf(forum, match.captured(1).toLongLong());
        if (const QString card = topicCard(forum, topic, match.captured(2).toInt()); !card.isEmpty())
            return card;
    }
    const QString file = fileName(url).toLower();
    if (file.endsWith(u".mp4"_s)) {
        return u"<div class=\"video-placeholder-container\" data-video-src=\"%1\"></div>"_s.arg(safe);
    }
    if (file.endsWith(u".mp3"_s))
        return u"<audio preload=\"metadata\" controls><source src=\"%1\"><a href=\"%1\">%1</a></audio>"_s.arg(safe);
    if (url.host().endsWith(u"youtube.com"_s)) {
        const QString id = address.section(u"v="_s, 1).section(u'&', 0, 0);
        return u"<div class=\"youtube-onebox lazy-video-container\" data-video-id=\"%1\" data-video-title=\"A film\" "
               "data-provider-name=\"youtube\">\n<a href=\"%2\" target=\"_blank\" rel=\"noopener\">A film</a>\n</div>"_s
                   .arg(id.toHtmlEscaped(), safe);
    }
    // "/reports/what-keeps-people" reads well enough as a title.
    QString title = fileName(url).section(u'.', 0, 0).replace(u'-', u' ');
    title = title.isEmpty() ? url.host() : title.left(1).toUpper() + title.mid(1);
    return u"<aside class=\"onebox allowlistedgeneric\" data-onebox-src=\"%1\">\n<header class=\"source\">\n"
           "<img src=\"/images/icons/%2.png\" class=\"site-icon\" alt=\"\" width=\"16\" height=\"16\">\n"
           "<a href=\"%1\" target=\"_blank\" rel=\"noopener\">%2</a>\n</header>\n<article class=\"onebox-body\">\n"
           "<h3><a href=\"%1\" target=\"_blank\" rel=\"noopener\">%3</a></h3>\n<p>A page of %2.</p>\n</article>\n"
           "<div class=\"onebox-metadata\"></div>\n<div style=\"clear: both\"></div>\n</aside>"_s.arg(
               safe, url.host().toHtmlEscaped(), title.toHtmlEscaped());
}

} // namespace foyer
