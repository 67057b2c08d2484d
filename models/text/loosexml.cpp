#include "models/text/loosexml.h"

#include "models/text/extract.h"

#include <QRegularExpression>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype junkBefore = 4096; // characters before the first tag

bool isControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != '\t' && u != '\n' && u != '\r') || u == 0xFFFE || u == 0xFFFF || u == 0x7F;
}

// "&amp;", "&eacute;", "&#233;": what may stand as it is. The length of it; 0: the ampersand means itself, -n: drop n.
qsizetype reference(QStringView text)
{
    static const QRegularExpression valid(u"^&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|[A-Za-z][A-Za-z0-9]{0,31});"_s);
    const auto match = valid.match(text.left(40).toString());
    if (!match.hasMatch())
        return 0;
    const QString digits = match.captured(1), hex = match.captured(2);
    if (digits.isEmpty() && hex.isEmpty())
        return match.capturedLength();
    const uint code = digits.isEmpty() ? hex.toUInt(nullptr, 16) : digits.toUInt();
    const bool bad = code == 0 || code > 0x10FFFF || (code < 0x10000 && isControl(QChar(char16_t(code))))
        || (code >= 0xD800 && code < 0xE000);
    return bad ? -match.capturedLength() : match.capturedLength();
}

// Behind a document type and the subset in its brackets.
qsizetype behindDoctype(const QString &text, qsizetype at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == u'[')
            ++depth;
        else if (text[at] == u']')
            --depth;
        else if (text[at] == u'>' && depth <= 0)
            return at + 1;
    }
    return text.size();
}

qsizetype firstTag(const QString &text)
{
    static const QRegularExpression tag(u"<(?:\\?xml|rss|feed|rdf:RDF|RDF|channel|[A-Za-z]+:(?:rss|feed))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = tag.match(text.left(junkBefore));
    return match.hasMatch() ? match.capturedStart() : 0;
}

// By namespace, without scheme and what follows its last word, for documents write "https:" and forget slashes; or by a
// prefix that is often undeclared.
const QHash<QString, QString> &usualPrefixes()
{
    static const QHash<QString, QString> all { { u"www.w3.org/2005/atom"_s, {} }, { u"purl.org/atom/ns"_s, {} },
        { u"purl.org/rss/1.0"_s, {} }, { u"my.netscape.com/rdf/simple/0.9"_s, {} },
        { u"backend.userland.com/rss2"_s, {} }, { u"www.w3.org/1999/02/22-rdf-syntax-ns"_s, u"rdf"_s },
        { u"purl.org/syndication/thread/1.0"_s, u"thr"_s }, { u"purl.org/rss/1.0/modules/threading"_s, u"thr"_s },
        { u"purl.org/rss/1.0/modules/content"_s, u"content"_s }, { u"purl.org/rss/1.0/modules/slash"_s, u"slash"_s },
        { u"purl.org/dc/elements/1.1"_s, u"dc"_s }, { u"purl.org/dc/elements/1.0"_s, u"dc"_s },
        { u"purl.org/dc/terms"_s, u"dcterms"_s }, { u"wellformedweb.org/commentapi"_s, u"wfw"_s },
        { u"search.yahoo.com/mrss"_s, u"media"_s }, { u"www.w3.org/1999/xhtml"_s, u"xhtml"_s },
        { u"rssnamespace.org/feedburner/ext/1.0"_s, u"feedburner"_s }, { u"atom"_s, {} }, { u"atom10"_s, {} } };
    return all;
}

} // namespace

QString strictXml(const QString &text)
{
    static const QLatin1StringView opened("<![CDATA[");
    QString clean;
    clean.reserve(text.size() + 64);
    bool raw = false;
    for (qsizetype at = firstTag(text); at < text.size();) {
        const QStringView rest = QStringView(text).sliced(at);
        if (isControl(rest.front())) {
            ++at;
        } else if (raw) {
            raw = !rest.startsWith("]]>"_L1);
            clean += raw ? rest.left(1) : rest.left(3);
            at += raw ? 1 : 3;
        } else if (rest.startsWith(opened)) {
            raw = true;
            clean += opened;
            at += opened.size();
        } else if (rest.startsWith("<!DOCTYPE"_L1, Qt::CaseInsensitive)) {
            at = behindDoctype(text, at);
        } else if (rest.startsWith("]]>"_L1)) { // of a section that had one too many
            clean += "]]&gt;"_L1;
            at += 3;
        } else if (rest.front() == u'&') {
            const qsizetype length = reference(rest);
            clean += length == 0 ? QStringView(u"&amp;") : rest.left(std::max<qsizetype>(0, length));
            at += std::max<qsizetype>(1, std::abs(length));
        } else {
            clean += rest.front();
            ++at;
        }
    }
    return raw ? clean + "]]>"_L1 : clean;
}

QString LooseXml::HtmlEntities::resolveUndeclaredEntity(const QString &name)
{
    const QString written = u"&"_s + name + u';';
    const QString known = plainText({ Format::Html, written.toUtf8() });
    return known == written ? u"&amp;"_s + name + u';' : known.isEmpty() ? u" "_s : known;
}

LooseXml::LooseXml(const QString &text, const QUrl &url, qsizetype longestText)
    : m_xml(strictXml(text))
    , m_base(url)
    , m_longestText(longestText)
{
    m_xml.setNamespaceProcessing(false); // a prefix nobody declared would end it
    m_xml.setEntityResolver(&m_entities);
}

bool LooseXml::next()
{
    int anywhere = 1 << 30;
    return nextIn(&anywhere);
}

bool LooseXml::nextIn(int *depth, QString *textBetween)
{
    while (*depth > 0 && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            --*depth;
        if (token == QXmlStreamReader::Characters && textBetween)
            *textBetween += m_xml.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        learn();
        m_name = known(m_xml.qualifiedName());
        return true;
    }
    return false;
}

void LooseXml::learn()
{
    for (const QXmlStreamAttribute &each : m_xml.attributes()) {
        const QString name = each.qualifiedName().toString();
        if (!name.startsWith(u"xmlns:"))
            continue; // without a prefix, an element is the document's own
        QString address = each.value().toString().trimmed().toLower().section(u"://"_s, -1);
        while (address.endsWith(u'/') || address.endsWith(u'#'))
            address.chop(1);
        const QString prefix = name.section(u':', 1).toLower();
        if (const auto usual = usualPrefixes().constFind(address); usual != usualPrefixes().cend())
            m_declared.insert(prefix, *usual);
    }
}

QString LooseXml::known(QStringView qualifiedName) const
{
    const QString name = qualifiedName.toString().toLower();
    const QString local = name.section(u':', -1);
    const QString written = name.contains(u':') ? name.section(u':', 0, 0) : QString();
    const QString prefix = m_declared.value(written, usualPrefixes().value(written, written));
    return prefix.isEmpty() ? local : prefix + u':' + local;
}

QString LooseXml::attribute(QLatin1StringView name) const
{
    for (const QXmlStreamAttribute &each : m_xml.attributes()) {
        if (each.qualifiedName() == name || (name.contains(":"_L1) && known(each.qualifiedName()) == name))
            return each.value().toString();
    }
    return {};
}

QUrl LooseXml::resolved(const QString &link) const
{
    const QUrl url = link.trimmed().isEmpty() ? QUrl() : m_base.resolved(QUrl(link.trimmed()));
    return url.scheme() == u"https" || url.scheme() == u"http" ? url : QUrl();
}

void LooseXml::enterBase()
{
    if (const QString base = attribute("xml:base"_L1); !base.isEmpty())
        m_base = m_base.resolved(QUrl(base));
}

LooseXml::Inner LooseXml::inner()
{
    Inner inner;
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        const auto token = m_xml.readNext();
        const bool begins = token == QXmlStreamReader::StartElement, ends = token == QXmlStreamReader::EndElement;
        depth += begins - ends;
        inner.elements |= begins;
        if (inner.markup.size() > m_longestText)
            continue;
        const QString name = m_xml.qualifiedName().toString().section(u':', -1);
        if (begins) {
            inner.markup += u'<' + name;
            for (const QXmlStreamAttribute &each : m_xml.attributes())
                inner.markup +=
                    u' ' + each.name().toString() + u"=\""_s + each.value().toString().toHtmlEscaped() + u'"';
            inner.markup += u'>';
        } else if (ends && depth > 0) {
            inner.markup += u"</"_s + name + u'>';
        } else if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference) {
            inner.text += m_xml.text();
            inner.markup += m_xml.text().toString().toHtmlEscaped();
        }
    }
    return inner;
}

} // namespace foyer
