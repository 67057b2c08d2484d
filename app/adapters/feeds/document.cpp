#include "app/adapters/feeds/document.h"

#include "app/adapters/feeds/words.h"
#include "app/net/charset.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

namespace foyer::feeds {

using namespace Qt::StringLiterals;

namespace {

enum class Look { Xml, Json, Page, Else };

Look lookOf(const QString &text)
{
    static const QRegularExpression feed(
        u"<(?:[a-z0-9]+:)?(?:rss|feed|rdf|channel)[\\s>]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression page(
        u"<(?:!doctype\\s+html|html|head|body)[\\s>]"_s, QRegularExpression::CaseInsensitiveOption);
    const QString start = text.left(8192);
    if (QStringView(start).trimmed().startsWith(u'{'))
        return Look::Json;
    const qsizetype feedAt = start.indexOf(feed), pageAt = start.indexOf(page);
    if (feedAt >= 0 && (pageAt < 0 || feedAt < pageAt))
        return Look::Xml;
    return pageAt >= 0 ? Look::Page : Look::Else;
}

Error noFeed(const QString &text)
{
    return { ErrorKind::ParseFailed, text, {} };
}

} // namespace

QByteArray cut(const QString &html)
{
    return html.size() <= longestText ? html.toUtf8() : html.left(longestText).toUtf8() + " …";
}

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(24);
}

Expected<Document> parseFeed(const QByteArray &bytes, const QUrl &url, const QByteArray &contentType)
{
    const QString text = textOf(bytes, contentType);
    const QString host = url.host();
    switch (lookOf(text)) {
    case Look::Xml: {
        Document document = parseXml(text, url);
        if (document.items.isEmpty() && document.partial)
            return noFeed(Words::tr("The feed of %1 is damaged, and nothing of it can be read.").arg(host));
        return document;
    }
    case Look::Json: {
        QJsonParseError damage;
        const QJsonObject json = QJsonDocument::fromJson(text.toUtf8(), &damage).object();
        if (damage.error != QJsonParseError::NoError)
            return noFeed(Words::tr("%1 sent a feed as JSON that is damaged. Its administrators can mend that; a feed "
                                    "in another format may work.")
                              .arg(host));
        if (!json[u"items"].isArray())
            return noFeed(Words::tr("%1 sent JSON that is no feed.").arg(host));
        return parseJson(json, url);
    }
    case Look::Page:
        return noFeed(Words::tr("%1 sent a page where a feed should be. It may want you to sign in there, which feeds "
                                "cannot.")
                          .arg(host));
    case Look::Else:
        break;
    }
    return noFeed(Words::tr("%1 sent something that is no feed.").arg(host));
}

} // namespace foyer::feeds
