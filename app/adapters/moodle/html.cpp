#include "app/adapters/moodle/html.h"

#include "models/text/extract.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

namespace foyer::moodle {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyLine = QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption;
const QString programs = u"webservice/pluginfile.php/"_s;
const QString browsers = u"pluginfile.php/"_s;

struct Variant {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString language;
    QString words;
};

// <span lang="en" class="multilang">…</span>, in either order of the attributes.
QList<Variant> variantsIn(const QString &html)
{
    static const QRegularExpression opening(
        u"<span(?=[^<>]{0,200}\\sclass=\"multilang\")[^<>]{0,200}?\\slang=\"([a-z0-9_-]{1,20})\"[^<>]{0,200}>"_s,
        anyLine);
    QList<Variant> variants;
    for (auto each = opening.globalMatch(html); each.hasNext();) {
        const auto match = each.next();
        const qsizetype end = html.indexOf("</span>"_L1, match.capturedEnd(), Qt::CaseInsensitive);
        if (end < 0)
            break;
        if (!variants.isEmpty() && match.capturedStart() < variants.last().end)
            continue;
        variants.append({ match.capturedStart(), end + 7, match.captured(1).toLower().replace(u'-', u'_'),
            html.mid(match.capturedEnd(), end - match.capturedEnd()) });
    }
    return variants;
}

// As Moodle's own filter: the person's language, else what it derives from, else the first there is.
const Variant &chosen(const QList<Variant> &variants, qsizetype from, qsizetype to)
{
    const QString mine = QLocale().name().toLower();
    const Variant *best = &variants[from];
    int grade = 0;
    for (qsizetype i = from; i < to; ++i) {
        const QString &language = variants[i].language;
        const int fits = language == mine ? 3 : language == mine.section(u'_', 0, 0) ? 2 : 0;
        if (fits > grade) {
            grade = fits;
            best = &variants[i];
        }
    }
    return *best;
}

// Those that stand side by side say the same.
QString inOneLanguage(const QString &html)
{
    const QList<Variant> variants = variantsIn(html);
    QString result;
    qsizetype at = 0;
    for (qsizetype from = 0; from < variants.size();) {
        qsizetype to = from + 1;
        while (to < variants.size()
            && QStringView(html)
                   .sliced(variants[to - 1].end, variants[to].begin - variants[to - 1].end)
                   .trimmed()
                   .isEmpty())
            ++to;
        result += html.mid(at, variants[from].begin - at);
        result += chosen(variants, from, to).words;
        at = variants[to - 1].end;
        from = to;
    }
    return result + html.mid(at);
}

template <class By> QString replaced(const QString &from, const QRegularExpression &what, const By &by)
{
    QString result;
    qsizetype at = 0;
    for (auto each = what.globalMatch(from); each.hasNext();) {
        const auto match = each.next();
        result += from.mid(at, match.capturedStart() - at) + by(match);
        at = match.capturedEnd();
    }
    return result + from.mid(at);
}

// The ways Moodle's MathJax knows.
QString withFormulas(const QString &html)
{
    static const QRegularExpression formula(
        u"\\\\\\(([^<>]{1,2000}?)\\\\\\)|\\\\\\[([^<>]{1,2000}?)\\\\\\]|\\$\\$([^<>$]{1,2000}?)\\$\\$"_s);
    return replaced(html, formula, [](const QRegularExpressionMatch &match) {
        if (!match.captured(1).isEmpty())
            return u"<span class=\"math\">%1</span>"_s.arg(match.captured(1));
        return u"<div class=\"math\">%1</div>"_s.arg(match.captured(2) + match.captured(3));
    });
}

// Code is left as it is.
QString withFormulasOutsideCode(const QString &html)
{
    static const QRegularExpression code(u"<(pre|code)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QString result;
    for (qsizetype at = 0; at < html.size();) {
        const auto match = code.match(html, at);
        const QString end = u"</%1>"_s.arg(match.captured(1));
        const qsizetype closed = match.hasMatch() ? html.indexOf(end, match.capturedEnd(), Qt::CaseInsensitive) : -1;
        if (closed < 0)
            return result + withFormulas(html.mid(at));
        result += withFormulas(html.mid(at, match.capturedStart() - at));
        at = closed + end.size();
        result += html.mid(match.capturedStart(), at - match.capturedStart());
    }
    return result;
}

} // namespace

QString forPrograms(QString address, const QUrl &base)
{
    const QString root = base.toString(QUrl::FullyEncoded);
    if (address.startsWith(root + browsers))
        address.insert(root.size(), u"webservice/"_s);
    return address;
}

QByteArray shown(QString message, const QUrl &base)
{
    const QString root = base.toString(QUrl::FullyEncoded);
    message.replace(u"href=\""_s + root + programs, u"href=\""_s + root + browsers);
    message.replace(u"src=\""_s + root + browsers, u"src=\""_s + root + programs);
    return withFormulasOutsideCode(inOneLanguage(message)).toUtf8();
}

QByteArray tokenOf(const QByteArray &shown)
{
    static const QRegularExpression space(u"[\\s\u00a0]+"_s);
    const QString words = plainText({ Format::Html, shown }).remove(space);
    return "moodle:" + QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1).toHex();
}

} // namespace foyer::moodle
