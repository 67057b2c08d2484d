// RSS, RDF and Atom. Prefixes are matched by name, for feeds forget to declare them; what stands where is as the
// dialects have it in the wild, not as one of them says.
#include "app/adapters/feeds/clean.h"
#include "app/adapters/feeds/document.h"
#include "models/text/extract.h"
#include "models/text/loosedate.h"

#include <QXmlStreamReader>

namespace foyer::feeds {

using namespace Qt::StringLiterals;

namespace {

class HtmlEntities : public QXmlStreamEntityResolver {
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString written = u"&"_s + name + u';';
        const QString known = plainText({ Format::Html, written.toUtf8() });
        return known == written ? u"&amp;"_s + name + u';' : known.isEmpty() ? u" "_s : known;
    }
};

// An element's text; where it holds elements, their markup with it (Atom's xhtml, and RSS that forgot to escape).
struct Inner {
    QString text;
    QString markup;
    bool elements = false;

    QString best() const { return elements ? markup : text; }
};

class XmlReader {
public:
    XmlReader(const QString &text, const QUrl &url)
        : m_xml(text)
        , m_base(url)
    {
        m_xml.setNamespaceProcessing(false);
        m_xml.setEntityResolver(&m_entities);
    }

    Document read()
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString name = m_xml.qualifiedName().toString();
            const QString local = name.section(u':', -1).toLower();
            if (local == u"item" || local == u"entry")
                readItem();
            else if (local != u"rss" && local != u"rdf" && local != u"channel" && local != u"feed")
                readAbout(name.toLower());
            else
                rebase();
        }
        m_document.partial = m_xml.hasError();
        return std::move(m_document);
    }

private:
    QString attribute(const char *name) const { return m_xml.attributes().value(QLatin1StringView(name)).toString(); }
    QUrl resolved(const QString &link) const
    {
        const QUrl url = link.trimmed().isEmpty() ? QUrl() : m_base.resolved(QUrl(link.trimmed()));
        return url.scheme() == u"https" || url.scheme() == u"http" ? url : QUrl();
    }
    void rebase()
    {
        if (const QString base = attribute("xml:base"); !base.isEmpty())
            m_base = m_base.resolved(QUrl(base));
    }

    Inner inner()
    {
        Inner inner;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const auto token = m_xml.readNext();
            if (inner.markup.size() > longestText)
                continue;
            if (token == QXmlStreamReader::StartElement) {
                ++depth;
                inner.elements = true;
                inner.markup += u'<' + m_xml.name().toString();
                for (const QXmlStreamAttribute &each : m_xml.attributes())
                    inner.markup +=
                        u' ' + each.name().toString() + u"=\""_s + each.value().toString().toHtmlEscaped() + u'"';
                inner.markup += u'>';
            } else if (token == QXmlStreamReader::EndElement) {
                if (--depth > 0)
                    inner.markup += u"</"_s + m_xml.name().toString() + u'>';
            } else if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference) {
                inner.text += m_xml.text();
                inner.markup += m_xml.text().toString().toHtmlEscaped();
            }
        }
        return inner;
    }

    void readAbout(const QString &name)
    {
        if (name == u"title" && m_document.title.isEmpty())
            m_document.title = plainLine(inner().best());
        else if (name == u"description" || name == u"subtitle" || name == u"tagline")
            m_document.description = plainLine(inner().best());
        else if (name == u"ttl")
            m_document.ttl = std::chrono::minutes(std::clamp(inner().text.trimmed().toInt(), 0, 24 * 60));
        else if (name == u"link" || name == u"atom:link" || name == u"atom10:link")
            readFeedLink();
        else if (name == u"image" || name == u"textinput" || name == u"author")
            inner();
    }

    void readFeedLink()
    {
        const QString rel = attribute("rel").toLower();
        const QUrl address = resolved(attribute("href"));
        const QUrl written = resolved(inner().text);
        if (address.isEmpty() && !written.isEmpty() && m_document.home.isEmpty())
            m_document.home = written;
        else if (rel == u"next" || rel == u"prev-archive")
            m_document.older = address;
        else if ((rel.isEmpty() || rel == u"alternate") && !address.isEmpty() && m_document.home.isEmpty())
            m_document.home = address;
    }

    void readItem()
    {
        const QUrl outside = m_base;
        rebase();
        m_item = {};
        m_hasWhole = false;
        m_item.id = attribute("rdf:about");
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                --depth;
            else if (token == QXmlStreamReader::StartElement)
                readPart(m_xml.qualifiedName().toString().toLower());
        }
        m_base = outside;
        if (!m_xml.hasError() && m_document.items.size() < mostItems)
            m_document.items.append(std::move(m_item));
    }

    void readPart(const QString &name)
    {
        if (name == u"guid") {
            m_item.idIsLink = attribute("ispermalink").isEmpty() && attribute("isPermaLink") != u"false";
            m_item.id = inner().text.trimmed();
        } else if (name == u"id") {
            m_item.id = inner().text.trimmed();
        } else if (name == u"link" || name == u"atom:link" || name == u"atom10:link") {
            readItemLink();
        } else if (name == u"feedburner:origlink") {
            m_item.link = resolved(inner().text);
        } else if (name == u"title") {
            m_item.title = plainLine(inner().best());
        } else if (isBody(name)) {
            readBody(name);
        } else if (name == u"author" || name == u"dc:creator" || name == u"itunes:author") {
            readAuthor(name);
        } else if (name == u"thr:in-reply-to") {
            m_item.answers = attribute("ref").trimmed();
            inner();
        } else if (name == u"wfw:commentrss") {
            m_item.replies = resolved(inner().text);
        } else if (name == u"slash:comments" || name == u"thr:total") {
            m_item.replyCount = std::clamp(inner().text.trimmed().toInt(), 0, 10'000'000);
        } else if (name == u"category" || name == u"dc:subject") {
            const QString term = attribute("term");
            const QString tag = plainLine(term.isEmpty() ? inner().text : (inner(), term));
            if (!tag.isEmpty() && m_item.tags.size() < 10)
                m_item.tags.append(tag);
        } else if (name == u"enclosure" || name == u"media:content") {
            addFile(attribute("url"), attribute("type"), attribute("length"));
            inner();
        } else {
            readDate(name);
        }
    }

    void readItemLink()
    {
        const QString rel = attribute("rel").toLower();
        const QUrl address = resolved(attribute("href"));
        const QString type = attribute("type"), length = attribute("length"), href = attribute("href");
        const QString count = attribute("thr:count");
        const QUrl written = resolved(inner().text);
        if (rel == u"replies" && (type.isEmpty() || type.contains(u"atom") || type.contains(u"rss"))) {
            m_item.replies = address;
            m_item.replyCount = count.isEmpty() ? m_item.replyCount : std::clamp(count.toInt(), 0, 10'000'000);
        } else if (rel == u"enclosure") {
            addFile(href, type, length);
        } else if (m_item.link.isEmpty() && (rel.isEmpty() || rel == u"alternate")) {
            m_item.link = written.isEmpty() ? address : written;
        }
    }

    static bool isBody(const QString &name)
    {
        return name == u"content:encoded" || name == u"content" || name == u"description" || name == u"summary"
            || name == u"body" || name == u"xhtml:body";
    }

    // The whole is preferred to what sums it up, whichever comes first.
    void readBody(const QString &name)
    {
        const QString type = attribute("type").toLower();
        const bool whole = name != u"description" && name != u"summary";
        const Inner inner = this->inner();
        const bool plain = type == u"text" || type == u"text/plain"
            || (name != u"description" && name != u"content:encoded" && type.isEmpty() && !inner.elements
                && !inner.text.contains(u'<'));
        const QString html = plain ? inner.text.toHtmlEscaped().replace(u'\n', u"<br>"_s) : inner.best();
        if (html.trimmed().isEmpty() || (!whole && m_hasWhole))
            return;
        m_item.html = html.left(longestText).toUtf8();
        m_hasWhole = whole;
    }

    void readAuthor(const QString &name)
    {
        QString who;
        if (name == u"author") { // Atom has parts in it, RSS an address with a name behind it
            QString whole;
            for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
                const auto token = m_xml.readNext();
                if (token == QXmlStreamReader::EndElement) {
                    --depth;
                } else if (token == QXmlStreamReader::Characters) {
                    whole += m_xml.text();
                } else if (token == QXmlStreamReader::StartElement) {
                    const QString part = m_xml.qualifiedName().toString().toLower();
                    const QString text = inner().text;
                    if (part == u"name")
                        who = text;
                    else if (part == u"uri" || part == u"url")
                        m_item.authorPage = resolved(text);
                }
            }
            const qsizetype open = whole.indexOf(u'('), close = whole.lastIndexOf(u')');
            if (who.isEmpty())
                who = open >= 0 && close > open ? whole.mid(open + 1, close - open - 1) : whole;
        } else {
            who = inner().text;
        }
        if (const QString line = plainLine(who); !line.isEmpty() && (m_item.author.isEmpty() || name != u"author"))
            m_item.author = line.left(100);
    }

    void readDate(const QString &name)
    {
        static const QStringList firsts { u"pubdate"_s, u"published"_s, u"issued"_s, u"created"_s, u"dc:date"_s };
        static const QStringList lasts { u"updated"_s, u"modified"_s, u"dcterms:modified"_s };
        const QString text = inner().text;
        if (firsts.contains(name) && !m_item.published.isValid())
            m_item.published = looseDate(text);
        else if (lasts.contains(name))
            m_item.updated = looseDate(text);
    }

    void addFile(const QString &address, const QString &type, const QString &length)
    {
        RemoteAttachment file;
        file.url = resolved(address);
        file.name = file.url.fileName();
        file.mimeType = type.left(100);
        file.size = std::max<qint64>(0, length.toLongLong());
        if (!file.url.isEmpty() && m_item.files.size() < mostFiles && !m_item.files.contains(file))
            m_item.files.append(file);
    }

    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    QUrl m_base;
    Document m_document;
    Item m_item;
    bool m_hasWhole = false; // m_item has more than a summary
};

} // namespace

Document parseXml(const QString &text, const QUrl &url)
{
    return XmlReader(cleanXml(text), url).read();
}

} // namespace foyer::feeds
