#include "app/net/charset.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <glib.h>

#include <algorithm>
#include <cerrno>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {
// What windows-1252 has where Latin-1 has control characters; 0: nothing, kept as it is.
constexpr char16_t windows1252[32] = { 0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030,
    0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178 };

QByteArray fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0 && windows1252[c.unicode() - 0x80])
            c = QChar(windows1252[c.unicode() - 0x80]);
    }
    return text.toUtf8();
}

QByteArray repairedUtf8(const QByteArray &bytes)
{
    return isUtf8(bytes) ? bytes : QString::fromUtf8(bytes).toUtf8();
}

// Whether at least something in it is UTF-8 beyond ASCII: then the rest is damage, not another charset.
bool hasMultibyte(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80 && c != QChar::ReplacementCharacter; });
}

bool isOneOf(const QByteArray &label, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return label == name; });
}

// Through iconv; what it does not know becomes U+FFFD.
QByteArray converted(const QByteArray &bytes, const QByteArray &label)
{
    GIConv iconv = g_iconv_open("UTF-8", label.constData());
    if (iconv == reinterpret_cast<GIConv>(-1))
        return isUtf8(bytes) ? bytes : fromWindows1252(bytes);
    QByteArray result;
    char piece[8192];
    char *in = const_cast<char *>(bytes.constData());
    gsize left = gsize(bytes.size());
    for (bool flushing = false;;) {
        char *out = piece;
        gsize room = sizeof piece;
        const gsize done =
            flushing ? g_iconv(iconv, nullptr, nullptr, &out, &room) : g_iconv(iconv, &in, &left, &out, &room);
        const int problem = errno;
        result.append(piece, out - piece);
        if (done == gsize(-1) && problem == E2BIG)
            continue;
        if (done == gsize(-1) && left > 0) { // an impossible sequence: skip a byte
            result.append("\xEF\xBF\xBD");
            ++in;
            --left;
            if (left > 0)
                continue;
        }
        if (flushing)
            break;
        flushing = true;
    }
    g_iconv_close(iconv);
    return repairedUtf8(result);
}

QByteArray labelIn(const QByteArray &contentType)
{
    static const QRegularExpression charset(
        u"charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(contentType.left(1000))).captured(1).toLatin1().toLower();
}

QByteArray declaredIn(const QByteArray &bytes)
{
    static const QRegularExpression encoding(u"<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)"_s);
    return encoding.match(QString::fromLatin1(bytes.left(4096))).captured(1).toLatin1().toLower();
}
} // namespace

bool isAscii(QByteArrayView bytes)
{
    return QtPrivate::isAscii(QLatin1StringView(bytes));
}

bool isUtf8(QByteArrayView bytes)
{
    return isAscii(bytes) || bytes.isValidUtf8();
}

QByteArray utf8Of(QByteArray bytes, QByteArray label)
{
    label = std::move(label).trimmed().toLower();
    const bool wide = label.startsWith("utf-16") || label.startsWith("utf-32") || label.startsWith("ucs-");
    if (!wide && bytes.contains('\0'))
        bytes.replace('\0', QByteArray());
    const bool stateful = label.startsWith("iso-2022") || label == "utf-7" || label.startsWith("hz") || wide;
    if (!stateful && isAscii(bytes))
        return bytes;
    if (isOneOf(label, { "utf-8", "utf8", "unicode-1-1-utf-8" }))
        return isUtf8(bytes) || hasMultibyte(bytes) ? repairedUtf8(bytes) : fromWindows1252(bytes);
    if (isOneOf(label, { "", "us-ascii", "ascii", "unknown-8bit", "x-unknown", "unknown", "8bit", "x-user-defined" }))
        return isUtf8(bytes) ? bytes : fromWindows1252(bytes);
    if (isOneOf(label, { "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "windows-1252", "cp1252", "cp-1252" }))
        return fromWindows1252(bytes);
    if (label == "gb2312" || label == "gbk") // what calls itself so has characters of its successor
        label = "gb18030";
    QByteArray result = converted(bytes, label);
    result.replace('\0', QByteArray());
    return result;
}

QString textOf(const QByteArray &bytes, const QByteArray &contentType)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        return utf16(bytes);
    }
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8Of(bytes.sliced(3), "utf-8"));
    QByteArray label = labelIn(contentType);
    const QByteArray declared = declaredIn(bytes);
    const bool lies = label == "utf-8" && !isUtf8(bytes) && !declared.isEmpty();
    if (label.isEmpty() || label == "us-ascii" || lies) // text/xml means us-ascii by default, and nobody means it
        label = declared;
    return QString::fromUtf8(utf8Of(bytes, label));
}

} // namespace foyer
