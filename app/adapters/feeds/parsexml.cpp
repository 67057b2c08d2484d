// RSS, RDF and Atom. What stands where is as the dialects have it in the wild, not as one of them says.
#include "app/adapters/feeds/document.h"
#include "models/text/htmlbase.h"
#include "models/text/loosedate.h"
#include "models/text/loosexml.h"
#include "models/text/titleline.h"

namespace foyer::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReplies = 10'000'000;

class XmlReader {
public:
    XmlReader(const QString &text, const QUrl &url)
        : m_xml(text, url, longestText)
        , m_url(url)
    {
    }

    Document read()
    {
        while (m_xml.next()) {
            const QString name = m_xml.name();
            if (name == u"item" || name == u"entry")
                readItem();
            else if (name != u"rss" && name != u"rdf:rdf" && name != u"rdf" && name != u"channel" && name != u"feed")
                readAbout(name);
            else
                m_xml.enterBase();
        }
        m_document.partial = m_xml.failed();
        m_document.title = m_document.about.title;
        m_document.home = m_document.about.link;
        m_document.description = titleLine(QString::fromUtf8(m_document.about.html));
        return std::move(m_document);
    }

private:
    QString attribute(const char *name) const { return m_xml.attribute(QLatin1StringView(name)); }

    // What is said of the whole is read as if it were an item.
    void readAbout(const QString &name)
    {
        const QString rel = attribute("rel").toLower();
        if (name == u"ttl")
            m_document.ttl = std::chrono::minutes(std::clamp(m_xml.text().trimmed().toInt(), 0, 24 * 60));
        else if (name == u"link" && (rel == u"next" || rel == u"prev-archive"))
            m_document.older = m_xml.resolved(attribute("href"));
        else if (name == u"subtitle" || name == u"tagline")
            m_document.about.html = m_xml.inner().best().toUtf8();
        else
            readPart(name, m_document.about);
    }

    void readItem()
    {
        const QUrl outside = m_xml.base();
        m_xml.enterBase();
        Item item;
        item.id = attribute("rdf:about");
        m_hasWhole = false;
        for (int depth = 1; m_xml.nextIn(&depth);) {
            if (m_xml.name() == u"media:group")
                ++depth; // its parts are the item's
            else
                readPart(m_xml.name(), item);
        }
        if (item.link.isEmpty() && item.idIsLink && item.id.startsWith(u"http"))
            item.link = m_xml.resolved(item.id);
        if (item.link.isEmpty())
            item.html = withWholeAddresses(item.html, m_xml.base());
        m_xml.setBase(outside);
        if (!m_xml.failed() && m_document.items.size() < mostItems)
            m_document.items.append(std::move(item));
    }

    void readPart(const QString &name, Item &item)
    {
        if (name == u"guid") {
            item.idIsLink = attribute("isPermaLink").toLower() != u"false";
            item.id = m_xml.text().trimmed();
        } else if (name == u"id") {
            item.id = m_xml.text().trimmed();
        } else if (name == u"link") {
            readLink(item);
        } else if (name == u"feedburner:origlink") {
            item.link = m_xml.resolved(m_xml.text());
        } else if (name == u"title") {
            item.title = titleLine(m_xml.inner().best());
        } else if (isBody(name)) {
            readBody(name, item);
        } else if (name == u"author") {
            readAuthor(item);
        } else if (name == u"dc:creator" || name == u"itunes:author") {
            setAuthor(item, m_xml.text());
        } else if (name == u"thr:in-reply-to") {
            const QString ref = attribute("ref").trimmed(), href = attribute("href").trimmed();
            if (item.answers.size() < 5)
                item.answers.append(ref.isEmpty() ? href : ref);
            m_xml.inner();
        } else if (name == u"wfw:commentrss") {
            item.replies = m_xml.resolved(m_xml.text());
        } else if (name == u"slash:comments" || name == u"thr:total") {
            item.replyCount = std::clamp(m_xml.text().trimmed().toInt(), 0, mostReplies);
        } else if (name == u"category" || name == u"dc:subject") {
            const QString term = attribute("term"), written = m_xml.text();
            const QString tag = titleLine(term.isEmpty() ? written : term);
            if (!tag.isEmpty() && item.tags.size() < 10)
                item.tags.append(tag);
        } else if (name == u"enclosure" || name == u"media:content") {
            addFile(item, attribute("url"), attribute("type"), attribute("length"));
            m_xml.inner();
        } else {
            readDate(name, item);
        }
    }

    void readLink(Item &item)
    {
        const QString rel = attribute("rel").toLower(), type = attribute("type"), href = attribute("href");
        const QString length = attribute("length"), count = attribute("thr:count");
        const QUrl address = m_xml.resolved(href), written = m_xml.resolved(m_xml.text());
        if (rel == u"replies" && (type.isEmpty() || type.contains(u"atom") || type.contains(u"rss"))) {
            item.replies = address;
            item.replyCount = count.isEmpty() ? item.replyCount : std::clamp(count.toInt(), 0, mostReplies);
        } else if (rel == u"enclosure") {
            addFile(item, href, type, length);
        } else if (item.link.isEmpty() && (rel.isEmpty() || rel == u"alternate")) {
            item.link = written.isEmpty() ? address : written;
        }
    }

    static bool isBody(const QString &name)
    {
        return name == u"content:encoded" || name == u"content" || name == u"description" || name == u"summary"
            || name == u"body" || name == u"xhtml:body" || name == u"encoded";
    }

    // The whole is preferred to what sums it up, whichever comes first.
    void readBody(const QString &name, Item &item)
    {
        const QString type = attribute("type").toLower(), mode = attribute("mode");
        const bool whole = name != u"description" && name != u"summary";
        const QUrl outside = m_xml.base();
        m_xml.enterBase();
        const QUrl base = m_xml.base();
        m_xml.setBase(outside);
        const LooseXml::Inner inner = m_xml.inner();
        QString html = inner.best();
        const bool plain = type == u"text" || type == u"text/plain"
            || (name != u"description" && name != u"content:encoded" && type.isEmpty() && !inner.elements
                && !html.contains(u'<'));
        if (mode == u"base64") // Atom 0.3
            html = QString::fromUtf8(QByteArray::fromBase64(html.toLatin1()));
        else if (plain)
            html = html.toHtmlEscaped().replace(u'\n', u"<br>"_s);
        if (html.contains(u"<![CDATA["_s)) // escaped once more than needed
            html.remove(u"<![CDATA["_s).remove(u"]]>"_s);
        if (html.trimmed().isEmpty() || (!whole && m_hasWhole))
            return;
        item.html = base == m_url ? cut(html) : withWholeAddresses(cut(html), base);
        m_hasWhole = whole;
    }

    // An address with a name behind it in RSS, parts in Atom.
    void readAuthor(Item &item)
    {
        QString whole, who;
        for (int depth = 1; m_xml.nextIn(&depth, &whole);) {
            const QString part = m_xml.name(), text = m_xml.text();
            if (part == u"name")
                who = text;
            else if (part == u"uri" || part == u"url")
                item.authorPage = m_xml.resolved(text);
        }
        const qsizetype open = whole.indexOf(u'('), close = whole.lastIndexOf(u')');
        if (who.isEmpty())
            who = open >= 0 && close > open ? whole.mid(open + 1, close - open - 1) : whole;
        if (item.author.isEmpty())
            setAuthor(item, who);
    }

    void setAuthor(Item &item, const QString &written)
    {
        QString who = titleLine(written);
        if (who.startsWith(u'@') && who.contains(u' ')) // Discourse: "@mia Mia Reyes"
            who = who.section(u' ', 1);
        if (who.startsWith(u"https://"_s)) { // Lemmy names people by their pages
            item.authorPage = m_xml.resolved(who);
            who = who.section(u'/', -1, -1, QString::SectionSkipEmpty);
        }
        if (!who.isEmpty())
            item.author = who.left(100);
    }

    void readDate(const QString &name, Item &item)
    {
        static const QStringList firsts { u"pubdate"_s, u"published"_s, u"issued"_s, u"created"_s, u"dc:date"_s };
        static const QStringList lasts { u"updated"_s, u"modified"_s, u"dcterms:modified"_s };
        const QString text = m_xml.text();
        if (firsts.contains(name) && !item.published.isValid())
            item.published = looseDate(text);
        else if (lasts.contains(name))
            item.updated = looseDate(text);
    }

    void addFile(Item &item, const QString &address, const QString &type, const QString &length)
    {
        RemoteAttachment file;
        file.url = m_xml.resolved(address);
        file.name = file.url.fileName();
        file.mimeType = type.left(100);
        file.size = std::max<qint64>(0, length.toLongLong());
        if (!file.url.isEmpty() && item.files.size() < mostFiles && !item.files.contains(file))
            item.files.append(file);
    }

    LooseXml m_xml;
    const QUrl m_url;
    Document m_document;
    bool m_hasWhole = false; // the item has more than a summary
};

} // namespace

Document parseXml(const QString &text, const QUrl &url)
{
    return XmlReader(text, url).read();
}

} // namespace foyer::feeds
