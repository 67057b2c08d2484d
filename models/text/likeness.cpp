#include "models/text/likeness.h"

#include <QSet>

namespace foyer {

namespace {

constexpr qsizetype piece = 5;
constexpr qsizetype longest = 20'000;

QString bare(const QString &text)
{
    QString letters;
    for (const QChar c : QStringView(text).left(longest)) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

QSet<QStringView> pieces(const QString &text)
{
    QSet<QStringView> all;
    for (qsizetype at = 0; at + piece <= text.size(); ++at)
        all.insert(QStringView(text).sliced(at, piece));
    return all;
}

} // namespace

double likeness(const QString &a, const QString &b)
{
    const QString one = bare(a), other = bare(b);
    const QString &shorter = one.size() < other.size() ? one : other, &longer = one.size() < other.size() ? other : one;
    if (shorter.isEmpty())
        return longer.isEmpty() ? 1 : 0;
    if (shorter.size() < 8)
        return shorter == longer ? 1 : 0;
    const QSet<QStringView> few = pieces(shorter), many = pieces(longer);
    qsizetype common = 0;
    for (const QStringView each : few)
        common += many.contains(each);
    return double(common) / double(few.size());
}

} // namespace foyer
