#include "app/adapters/nntp/headers.h"

#include "app/adapters/nntp/gmime.h"
#include "app/net/charset.h"

#include <cstring>

namespace foyer::nntp {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestHeader = 64 * 1024;
constexpr qsizetype mostHeaders = 1000;
constexpr qsizetype longestText = 4096; // of a decoded subject or name
constexpr int firstReferences = 10;
constexpr int lastReferences = 190;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// One =?charset?Q?text?= of a text, as bytes of its charset.
struct EncodedWord {
    qsizetype end = 0; // behind it; 0: there was none
    QByteArray charset;
    QByteArray bytes;
};

QByteArray decodedQ(QByteArrayView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=' && i + 2 < text.size()) {
            const QByteArray byte = QByteArray::fromHex(text.sliced(i + 1, 2).toByteArray());
            if (byte.size() == 1) {
                bytes += byte;
                i += 2;
                continue;
            }
        }
        bytes += text[i] == '_' ? ' ' : text[i];
    }
    return bytes;
}

EncodedWord encodedWordAt(QByteArrayView text, qsizetype at)
{
    const qsizetype charsetEnd = text.indexOf('?', at + 2);
    if (charsetEnd < 0 || charsetEnd == at + 2 || charsetEnd - at > 60 || charsetEnd + 2 >= text.size()
        || text[charsetEnd + 2] != '?')
        return {};
    const char encoding = text[charsetEnd + 1] | 0x20;
    const qsizetype begin = charsetEnd + 3;
    const qsizetype end = text.indexOf("?=", begin);
    if (end < 0 || (encoding != 'q' && encoding != 'b'))
        return {};
    EncodedWord word;
    word.end = end + 2;
    word.charset = text.sliced(at + 2, charsetEnd - at - 2).toByteArray().toLower();
    const qsizetype language = word.charset.indexOf('*'); // RFC 2231, 5
    if (language >= 0)
        word.charset.truncate(language);
    const QByteArrayView inner = text.sliced(begin, end - begin);
    word.bytes = encoding == 'q' ? decodedQ(inner) : QByteArray::fromBase64(inner.toByteArray());
    return word;
}

QByteArray unfolded(QByteArrayView raw)
{
    QByteArray value = raw.first(qMin(raw.size(), longestHeader)).trimmed().toByteArray();
    if (!value.contains('\n'))
        return value;
    value.replace("\r\n", QByteArray());
    value.replace("\n", QByteArray());
    return value;
}

QString cleaned(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7F)
            c = u' ';
    }
    return text.left(longestText).trimmed();
}

// Takes "quotes" and \escapes off a phrase.
QByteArray unquoted(QByteArrayView phrase)
{
    QByteArray result;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        if (phrase[i] == '\\' && i + 1 < phrase.size())
            result += phrase[++i];
        else if (phrase[i] != '"')
            result += phrase[i];
    }
    return result.trimmed();
}

// Where the last '<' outside quotes is; -1: nowhere.
qsizetype angleIn(QByteArrayView text)
{
    bool quoted = false;
    qsizetype found = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (text[i] == '<' && !quoted)
            found = i;
    }
    return found;
}
} // namespace

Headers::Headers(const QByteArray &article)
    : m_article(article)
{
    const char *begin = m_article.constData();
    const char *end = begin + m_article.size();
    const char *at = begin;
    while (at < end) {
        if (*at == '\n' || (*at == '\r' && at + 1 < end && at[1] == '\n')) {
            at += *at == '\n' ? 1 : 2;
            break;
        }
        const char *stop = at; // the end of the field, folded lines included
        do {
            const auto *line = static_cast<const char *>(std::memchr(stop, '\n', size_t(end - stop)));
            stop = line ? line + 1 : end;
        } while (stop < end && (*stop == ' ' || *stop == '\t'));
        const auto *colon = static_cast<const char *>(std::memchr(at, ':', size_t(stop - at)));
        if (colon && m_fields.size() < mostHeaders)
            m_fields.append({ QByteArrayView(at, colon).trimmed(), QByteArrayView(colon + 1, stop) });
        at = stop;
    }
    m_body = at - begin;
}

QByteArray Headers::value(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (field.name.size() == name.size() && field.name.compare(name, Qt::CaseInsensitive) == 0)
            return unfolded(field.raw);
    }
    return {};
}

QString decodedText(const QByteArray &raw, const QByteArray &charset)
{
    if (!raw.contains("=?"))
        return cleaned(QString::fromUtf8(utf8Of(raw, charset)));
    QByteArray result;
    QByteArray held; // bytes of adjacent words of heldCharset
    QByteArray heldCharset;
    const auto release = [&] {
        result += utf8Of(std::exchange(held, {}), heldCharset);
        heldCharset.clear();
    };
    qsizetype at = 0;
    qsizetype plain = 0; // where the text not yet taken begins
    while ((at = raw.indexOf("=?", at)) >= 0) {
        EncodedWord word = encodedWordAt(raw, at);
        if (!word.end) {
            at += 2;
            continue;
        }
        const QByteArrayView between = QByteArrayView(raw).sliced(plain, at - plain);
        const bool adjacent = !heldCharset.isEmpty() && std::all_of(between.begin(), between.end(), isBlank);
        if (!adjacent) {
            release();
            result += utf8Of(between.toByteArray(), charset);
        } else if (word.charset != heldCharset) {
            release();
        }
        held += word.bytes;
        heldCharset = word.charset;
        at = plain = word.end;
    }
    release();
    result += utf8Of(raw.mid(plain), charset);
    return cleaned(QString::fromUtf8(result));
}

RemotePerson parsePerson(const QByteArray &from, const QByteArray &charset)
{
    RemotePerson person;
    QByteArray mail;
    QByteArray name;
    const qsizetype angle = angleIn(from);
    if (angle >= 0) {
        const qsizetype end = from.indexOf('>', angle);
        mail = from.mid(angle + 1, end < 0 ? -1 : end - angle - 1).trimmed();
        name = unquoted(QByteArrayView(from).first(angle));
    } else if (const qsizetype paren = from.indexOf('('); paren >= 0) {
        mail = from.first(paren).trimmed();
        const qsizetype end = from.lastIndexOf(')');
        name = unquoted(QByteArrayView(from).sliced(paren + 1, (end > paren ? end : from.size()) - paren - 1));
    } else if (from.contains('@')) {
        mail = from.trimmed();
    } else {
        name = unquoted(from);
    }
    person.mail = decodedText(mail, charset);
    person.name = decodedText(name, charset);
    if (person.name.isEmpty())
        person.name = person.mail.section(u'@', 0, 0);
    person.id.value = (person.mail.isEmpty() ? person.name : person.mail).toLower();
    return person;
}

QList<RemotePostId> parseReferences(const QByteArray &value)
{
    QList<RemotePostId> ids;
    QSet<RemotePostId> seen;
    for (qsizetype at = 0; (at = value.indexOf('<', at)) >= 0;) {
        qsizetype end = at + 1;
        while (end < value.size() && value[end] != '>' && value[end] != '<' && !isBlank(value[end]))
            ++end;
        if (end < value.size() && value[end] == '>' && end > at + 1) {
            const RemotePostId id { QString::fromUtf8(value.mid(at, end + 1 - at)) };
            if (!seen.contains(id)) {
                seen.insert(id);
                ids.append(id);
            }
        }
        at = end;
    }
    if (ids.size() > firstReferences + lastReferences)
        ids.remove(firstReferences, ids.size() - firstReferences - lastReferences);
    return ids;
}

QDateTime parseDate(const QByteArray &value)
{
    if (value.isEmpty() || value.size() > 200)
        return {};
    GDateTime *date = g_mime_utils_header_decode_date(value.constData());
    if (!date)
        return {};
    const qint64 seconds = g_date_time_to_unix(date);
    g_date_time_unref(date);
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

QStringList parseGroups(const QByteArray &value)
{
    QStringList groups;
    for (const QByteArray &name : value.left(longestHeader).split(',')) {
        const QString group = QString::fromUtf8(name.trimmed());
        if (!group.isEmpty() && !groups.contains(group) && groups.size() < 100)
            groups.append(group);
    }
    return groups;
}

QString bareFileName(const QString &name)
{
    QString bare = cleaned(name);
    bare = bare.mid(bare.lastIndexOf(u'/') + 1);
    bare = bare.mid(bare.lastIndexOf(u'\\') + 1).left(200).trimmed();
    while (bare.startsWith(u'.'))
        bare.remove(0, 1);
    return bare.isEmpty() ? u"attachment"_s : bare;
}

} // namespace foyer::nntp
