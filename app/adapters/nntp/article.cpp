#include "app/adapters/nntp/article.h"

#include "app/adapters/nntp/answer.h"
#include "app/adapters/nntp/gmime.h"
#include "app/adapters/nntp/mime.h"
#include "app/adapters/nntp/words.h"

#include <QLocale>

namespace foyer::nntp {

namespace {
constexpr qsizetype longestName = 1000; // 250 by the RFC

QList<RemotePostId> referencesOf(const Headers &headers)
{
    QList<RemotePostId> ids = parseReferences(headers.value("References"));
    if (ids.isEmpty()) { // written by a mail program
        const QList<RemotePostId> repliedTo = parseReferences(headers.value("In-Reply-To"));
        if (!repliedTo.isEmpty())
            ids.append(repliedTo.first());
    }
    return ids;
}

// The server's Xref names every group of a crosspost. One that does not know this place is another server's.
QList<Place> placesOf(const RawArticle &raw, const Headers &headers)
{
    const Place here { { raw.group }, raw.number };
    QList<Place> places = parseXref(headers.value("Xref"));
    if (places.contains(here) || (raw.number == 0 && !places.isEmpty()))
        return places;
    if (raw.group.isEmpty()) {
        places.clear();
        for (const QString &group : parseGroups(headers.value("Newsgroups")))
            places.append({ { group }, 0 });
        return places;
    }
    return { here };
}

QDateTime dateOf(const Headers &headers)
{
    for (const char *name : { "Date", "Injection-Date", "NNTP-Posting-Date" }) {
        const QDateTime date = parseDate(headers.value(name));
        if (date.isValid())
            return date;
    }
    return {};
}

Body noteOf(const RawArticle &raw)
{
    const QString text =
        Words::tr("This post is too large to be fetched (%1 or more), so only its head is here. All of it is on the "
                  "server, where other programs find it by its name: %2");
    return { Format::Plain,
        text.arg(QLocale().formattedDataSize(raw.leftOut), QString::fromUtf8(raw.messageId)).toUtf8() };
}
} // namespace

QByteArray supersededBy(const QByteArray &article)
{
    // Looked for in every article, so without reading the head field by field.
    const qsizetype end = article.indexOf("\r\n\r\n");
    const QByteArrayView head = QByteArrayView(article).first(end < 0 ? article.size() : end);
    if (head.indexOf("\nSupersedes:") < 0 && head.indexOf("\nsupersedes:") < 0)
        return {};
    return messageIdIn(Headers(article).value("Supersedes"));
}

std::optional<RemotePost> parseArticle(const RawArticle &raw)
{
    startGMime();
    const Headers headers(raw.bytes);
    QByteArray id = messageIdIn(headers.value("Message-ID"));
    if (id.isEmpty() || id.size() > longestName)
        id = raw.messageId;
    if (id.isEmpty() || id.size() > longestName)
        return std::nullopt;
    RemotePost post;
    post.id.value = QString::fromUtf8(id);
    const QByteArray charset = charsetOf(headers.value("Content-Type"));
    post.subject = decodedText(headers.value("Subject"), charset);
    post.author = parsePerson(headers.value("From"), charset);
    post.created = dateOf(headers);
    post.references = referencesOf(headers);
    post.references.removeAll(post.id);
    post.places = placesOf(raw, headers);
    post.followupTo = parseGroups(headers.value("Followup-To"));
    if (const QByteArray old = messageIdIn(headers.value("Supersedes")); raw.mayReplace && !old.isEmpty())
        post.supersedes.value = QString::fromUtf8(old);
    if (const QByteArray groups = headers.value("Newsgroups"); groups.contains(','))
        post.extra.insert(extra::newsgroups, parseGroups(groups).join(u','));
    if (const QByteArray replyTo = headers.value("Reply-To"); !replyTo.isEmpty())
        post.extra.insert(extra::replyTo, decodedText(replyTo, charset));
    if (raw.leftOut > 0) {
        post.body = noteOf(raw);
        post.extra.insert(extra::leftOut, QString::number(raw.leftOut));
        return post;
    }
    Contents contents = parseContents(raw.bytes, headers);
    post.body = std::move(contents.body);
    post.attachments = std::move(contents.attachments);
    return post;
}

QList<RemotePost> parseArticles(const QList<RawArticle> &raw)
{
    QList<RemotePost> posts;
    posts.reserve(raw.size());
    for (const RawArticle &article : raw) {
        if (auto post = parseArticle(article))
            posts.append(std::move(*post));
    }
    return posts;
}

} // namespace foyer::nntp
