#include "models/text/multilang.h"

#include <QList>
#include <QRegularExpression>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyLine = QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption;

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

// The person's language, else what it derives from, else the first there is.
const Variant &chosen(const QList<Variant> &variants, qsizetype from, qsizetype to, const QString &mine)
{
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

} // namespace

QString inOneLanguage(const QString &html, const QString &language)
{
    const QString mine = language.toLower();
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
        result += chosen(variants, from, to, mine).words;
        at = variants[to - 1].end;
        from = to;
    }
    return result + html.mid(at);
}

} // namespace foyer
