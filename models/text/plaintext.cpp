#include "models/text/plaintext.h"

#include "models/text/extract.h"

#include <QCoreApplication>
#include <QLocale>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

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
