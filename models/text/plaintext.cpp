#include "models/text/plaintext.h"

#include "models/text/extract.h"
#include "models/text/lines.h"

#include <QCoreApplication>
#include <QLocale>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype flowedWidth = 72;
constexpr qsizetype leastWidth = 20; // however deep the quote

// Where to break: after the last space within the width, or after the first one beyond it.
qsizetype breakAt(QByteArrayView words, qsizetype width)
{
    if (words.size() <= width)
        return words.size();
    for (qsizetype at = width - 1; at > 0; --at)
        if (words[at] == ' ' && words[at + 1] != ' ')
            return at + 1;
    for (qsizetype at = width; at + 1 < words.size(); ++at)
        if (words[at] == ' ' && words[at + 1] != ' ')
            return at + 1;
    return words.size();
}

QByteArrayView withoutTrailingSpaces(QByteArrayView line)
{
    while (line.endsWith(' '))
        line.chop(1);
    return line;
}

bool needsStuffing(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('>') || line.startsWith("From ");
}

void appendFlowed(QByteArray &out, QByteArrayView words, int depth)
{
    const QByteArray mark = QByteArray(depth, '>');
    do {
        const qsizetype length = breakAt(words, std::max(leastWidth, flowedWidth - depth));
        const QByteArrayView piece = words.first(length);
        out += mark;
        if (depth > 0 || needsStuffing(piece))
            out += ' ';
        out += piece;
        out += '\n';
        words = words.sliced(length);
    } while (!words.isEmpty());
}

bool isReplyMark(QStringView word)
{
    static constexpr QStringView marks[] = { u"re", u"aw", u"antw", u"antwort", u"sv", u"vs", u"odp", u"ynt", u"ref" };
    if (const qsizetype bracket = word.indexOf(u'['); bracket > 0 && word.endsWith(u']'))
        word = word.first(bracket);
    else if (const qsizetype power = word.indexOf(u'^'); power > 0)
        word = word.first(power);
    return std::any_of(std::begin(marks), std::end(marks),
        [word](QStringView mark) { return word.trimmed().compare(mark, Qt::CaseInsensitive) == 0; });
}

} // namespace

QByteArray withoutDelSp(const QByteArray &flowed)
{
    QByteArray out;
    out.reserve(flowed.size());
    int openDepth = -1;
    eachLine(flowed, [&](QByteArrayView raw) {
        TextLine line = flowedLine(raw);
        if (line.soft)
            line.text.chop(1);
        if (openDepth != line.depth || line.signature) {
            if (openDepth >= 0)
                out += '\n';
            out += QByteArray(line.depth, '>');
            if (line.depth > 0 || needsStuffing(line.text))
                out += ' ';
        }
        // a hard line must not end in a space now: it would become soft
        out += line.soft || line.signature ? line.text : withoutTrailingSpaces(line.text);
        openDepth = line.soft ? line.depth : -1;
        if (!line.soft)
            out += '\n';
        return true;
    });
    return out;
}

QByteArray toFlowed(const QString &text)
{
    QByteArray out;
    const QByteArray utf8 = text.toUtf8();
    eachLine(utf8, [&](QByteArrayView raw) {
        const TextLine line = plainLine(raw);
        if (line.signature)
            out += "-- \n";
        else
            appendFlowed(out, withoutTrailingSpaces(line.text), line.depth);
        return true;
    });
    return out;
}

QString quoteForReply(const Body &body, const QString &selection)
{
    const QString words = selection.isEmpty() ? splitSignature(plainText(body)).text : selection;
    QString quoted;
    for (const QString &line : words.trimmed().split(u'\n'))
        quoted += (line.startsWith(u'>') ? u">"_s : line.isEmpty() ? u">"_s : u"> "_s) + line + u'\n';
    return quoted;
}

QString attributionLine(const QString &author, const QDateTime &written)
{
    if (!written.isValid())
        return QCoreApplication::translate("foyer::Text", "%1 wrote:").arg(author);
    const QString day = QLocale().toString(written.toLocalTime().date(), QLocale::LongFormat);
    return QCoreApplication::translate("foyer::Text", "On %1, %2 wrote:").arg(day, author);
}

QString bareSubject(const QString &subject)
{
    QString bare = subject.simplified();
    for (int guard = 0; guard < 50; ++guard) {
        const qsizetype colon = bare.indexOf(u':');
        if (colon <= 0 || colon > 12 || !isReplyMark(QStringView(bare).first(colon)))
            break;
        bare = bare.mid(colon + 1).trimmed();
    }
    const qsizetype was = bare.lastIndexOf("(was"_L1, -1, Qt::CaseInsensitive);
    if (was > 0 && bare.endsWith(u')') && was + 4 < bare.size() && bare.at(was + 4) == u':')
        bare = bare.left(was).trimmed();
    return bare;
}

QString replySubject(const QString &subject)
{
    return u"Re: "_s + bareSubject(subject);
}

SignedText splitSignature(const QString &text)
{
    qsizetype at = text.startsWith("-- \n"_L1) ? 0 : -1;
    if (const qsizetype later = text.lastIndexOf("\n-- \n"_L1); later >= 0)
        at = later + 1;
    if (at < 0)
        return { text, {} };
    return { text.left(at), text.mid(at + 4) };
}

bool isLongSignature(const QString &signature)
{
    const QStringList lines = signature.trimmed().split(u'\n');
    return lines.size() > 4
        || std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.size() > 80; });
}

} // namespace foyer
