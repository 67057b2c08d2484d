#include "app/adapters/feeds/clean.h"

#include "app/net/charset.h"
#include "models/text/extract.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace foyer::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype junkBefore = 4096; // characters before the first tag
constexpr qsizetype longestLine = 500;

QByteArray labelIn(const QByteArray &contentType)
{
    static const QRegularExpression charset(
        u"charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(contentType.left(1000))).captured(1).toLatin1();
}

QByteArray declaredIn(const QByteArray &bytes)
{
    static const QRegularExpression encoding(u"<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)"_s);
    return encoding.match(QString::fromLatin1(bytes.left(junkBefore))).captured(1).toLatin1();
}

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

} // namespace

QString decoded(const QByteArray &bytes, const QByteArray &contentType)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        return utf16(bytes);
    }
    const QByteArray body = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    const QByteArray http = labelIn(contentType);
    const QByteArray label = bytes.startsWith("\xEF\xBB\xBF") ? QByteArray("utf-8")
        : http.isEmpty() || http.toLower() == "us-ascii"      ? declaredIn(body)
                                                              : http;
    return QString::fromUtf8(utf8Of(body, label));
}

QString cleanXml(const QString &text)
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

QString plainLine(const QString &text)
{
    QString plain = text.left(longestLine * 8);
    for (int n = 0; n < 2 && (plain.contains(u'&') || plain.contains(u'<')); ++n)
        plain = plainText({ Format::Html, plain.toUtf8() });
    return plain.simplified().left(longestLine);
}

} // namespace foyer::feeds
