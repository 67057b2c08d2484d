#include "models/cache/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

constexpr int snippetLength = 160;

bool isCjk(char16_t c)
{
    return (c >= 0x2e80 && c <= 0x9fff && c != 0x3000 && c != 0x3001 && c != 0x3002) // radicals, kana, ideographs
        || (c >= 0xac00 && c <= 0xd7af) // Hangul
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff66 && c <= 0xff9f);
}

// UTF-8 of U+2E80 and above begins with E2 BA or more: most texts are done with after this look.
bool mayHoldCjk(const QByteArray &utf8)
{
    return std::any_of(utf8.begin(), utf8.end(), [](char c) { return uchar(c) >= 0xe2; });
}

QByteArray segmentedUtf8(const QByteArray &utf8)
{
    return mayHoldCjk(utf8) ? segmented(QString::fromUtf8(utf8)).toUtf8() : utf8;
}

struct Entity {
    QByteArrayView name;
    QByteArrayView text;
};
constexpr Entity entities[] = { { "amp", "&" }, { "lt", "<" }, { "gt", ">" }, { "quot", "\"" }, { "apos", "'" },
    { "nbsp", " " }, { "auml", "ä" }, { "ouml", "ö" }, { "uuml", "ü" }, { "szlig", "ß" }, { "eacute", "é" },
    { "egrave", "è" }, { "agrave", "à" }, { "ndash", "–" }, { "mdash", "—" }, { "hellip", "…" } };

// The text of the entity at `at` (an ampersand); moves `at` behind it.
QByteArray entityAt(QByteArrayView html, qsizetype &at)
{
    const qsizetype end = html.indexOf(';', at);
    if (end < 0 || end - at > 10) {
        ++at;
        return "&";
    }
    const QByteArrayView name = html.sliced(at + 1, end - at - 1);
    at = end + 1;
    if (name.startsWith('#')) {
        const bool hex = name.size() > 1 && (name[1] | 0x20) == 'x';
        const uint code = name.sliced(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
        return code > 0 && code <= 0x10ffff ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1).toUtf8()
                                            : QByteArray(" ");
    }
    for (const Entity &entity : entities) {
        if (entity.name == name)
            return entity.text.toByteArray();
    }
    return " ";
}

bool opens(QByteArrayView html, qsizetype at, QByteArrayView tag)
{
    return html.size() - at > tag.size() + 1 && qstrnicmp(html.data() + at + 1, tag.data(), size_t(tag.size())) == 0;
}

// Behind the tag that opens at `at`, or behind the whole element where its text is not for reading.
qsizetype behindTag(QByteArrayView html, qsizetype at)
{
    for (const QByteArrayView hidden : { QByteArrayView("script"), QByteArrayView("style") }) {
        if (!opens(html, at, hidden))
            continue;
        const qsizetype close = html.indexOf(QByteArray("</" + hidden.toByteArray()), at);
        at = close < 0 ? html.size() - 1 : close;
    }
    const qsizetype end = html.indexOf('>', at);
    return end < 0 ? html.size() : end + 1;
}

QByteArray textOfHtml(const QByteArray &html)
{
    QByteArray text;
    text.reserve(html.size());
    for (qsizetype at = 0; at < html.size();) {
        if (html[at] == '<') {
            text += opens(html, at, "p") || opens(html, at, "br") || opens(html, at, "/p") ? '\n' : ' ';
            at = behindTag(html, at);
        } else if (html[at] == '&') {
            text += entityAt(html, at);
        } else {
            text += html[at++];
        }
    }
    return text;
}

// Lines that are not the author's own words: quotes, and the line that says whom they quote.
bool isQuoteOrEmpty(QByteArrayView line)
{
    return line.isEmpty() || line.startsWith('>') || line.endsWith(':');
}

QString joined(const QByteArray &line)
{
    return QString::fromUtf8(line.left(4 * snippetLength)).simplified().left(snippetLength);
}

} // namespace

QString withoutRe(const QString &subject)
{
    QStringView rest = QStringView(subject).trimmed();
    for (bool again = true; again;) {
        again = false;
        for (const QStringView prefix : { u"re:", u"aw:", u"antw:", u"sv:", u"re[2]:" }) {
            if (!rest.startsWith(prefix, Qt::CaseInsensitive))
                continue;
            rest = rest.sliced(prefix.size()).trimmed();
            again = true;
        }
    }
    return rest.toString();
}

QByteArray textToIndex(const Body &body)
{
    return body.format == Format::Html ? textOfHtml(body.text) : body.text;
}

QString segmented(QStringView text)
{
    QString result;
    result.reserve(text.size() + text.size() / 4);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (!isCjk(c)) {
            result += text[i];
            continue;
        }
        const bool pair = i + 1 < text.size() && isCjk(text[i + 1].unicode());
        // The last sign stands alone as well: every single sign begins some word of the index.
        result += u' ';
        result += text.sliced(i, pair ? 2 : 1);
        result += u' ';
    }
    return result;
}

QByteArray indexSubject(const QString &subject)
{
    return segmented(withoutRe(subject)).toUtf8();
}

QByteArray indexBody(const Body &body)
{
    return segmentedUtf8(textToIndex(body));
}

QString snippetOf(const Body &body)
{
    const QByteArray text = textToIndex(body).left(8000);
    QByteArray own;
    for (qsizetype at = 0; at < text.size() && own.size() < 2 * snippetLength;) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        const QByteArray line = text.mid(at, end - at).trimmed();
        at = end + 1;
        if (line == "--")
            break;
        if (!isQuoteOrEmpty(line))
            own += line + ' ';
    }
    return own.isEmpty() ? joined(text) : joined(own);
}

} // namespace foyer
