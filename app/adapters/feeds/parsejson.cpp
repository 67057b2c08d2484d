#include "app/adapters/feeds/document.h"
#include "models/text/loosedate.h"
#include "models/text/titleline.h"

#include <QJsonArray>

namespace foyer::feeds {

using namespace Qt::StringLiterals;

namespace {

// Ids are numbers now and then, and keys have blanks behind them (MyBB).
QString text(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.contains(key) ? json[key] : json[key + u' '];
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

struct JsonReader {
    QUrl base;

    QUrl address(const QJsonObject &json, const QString &key) const
    {
        const QString link = text(json, key);
        const QUrl url = link.isEmpty() ? QUrl() : base.resolved(QUrl(link));
        return url.scheme() == u"https" || url.scheme() == u"http" ? url : QUrl();
    }

    Item item(const QJsonObject &json) const
    {
        Item item;
        item.id = text(json, u"id"_s);
        item.link = address(json, u"url"_s);
        item.title = titleLine(text(json, u"title"_s));
        const QString html = text(json, u"content_html"_s), plain = text(json, u"content_text"_s);
        const QString words = plain.isEmpty() ? text(json, u"summary"_s) : plain;
        item.html = cut(html.isEmpty() ? words.toHtmlEscaped().replace(u'\n', u"<br>"_s) : html);
        item.published = looseDate(text(json, u"date_published"_s));
        item.updated = looseDate(text(json, u"date_modified"_s));
        const QJsonObject author =
            json[u"authors"].isArray() ? json[u"authors"].toArray().first().toObject() : json[u"author"].toObject();
        item.author = titleLine(text(author, u"name"_s)).left(100);
        item.authorPage = address(author, u"url"_s);
        for (const QJsonValue tag : json[u"tags"].toArray()) {
            if (const QString line = titleLine(tag.toString()); !line.isEmpty() && item.tags.size() < 10)
                item.tags.append(line);
        }
        for (const QJsonValue each : json[u"attachments"].toArray()) {
            const QJsonObject file = each.toObject();
            const QUrl url = address(file, u"url"_s);
            const QString title = titleLine(text(file, u"title"_s));
            if (!url.isEmpty() && item.files.size() < mostFiles)
                item.files.append({ title.isEmpty() ? url.fileName() : title, text(file, u"mime_type"_s).left(100),
                    std::max<qint64>(0, file[u"size_in_bytes"].toInteger()), {}, url });
        }
        return item;
    }
};

} // namespace

Document parseJson(const QJsonObject &json, const QUrl &url)
{
    const JsonReader reader { url };
    Document document;
    document.title = titleLine(text(json, u"title"_s));
    document.description = titleLine(text(json, u"description"_s));
    document.home = reader.address(json, u"home_page_url"_s);
    document.older = reader.address(json, u"next_url"_s);
    for (const QJsonValue each : json[u"items"].toArray()) {
        if (each.isObject() && document.items.size() < mostItems)
            document.items.append(reader.item(each.toObject()));
    }
    return document;
}

} // namespace foyer::feeds
