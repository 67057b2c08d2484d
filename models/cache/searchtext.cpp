#include "models/cache/searchtext.h"

#include <algorithm>

namespace foyer {

namespace {

bool isCjk(QChar sign)
{
    const char16_t c = sign.unicode();
    return (c >= 0x2e80 && c <= 0x9fff && (c < 0x3000 || c > 0x3004)) // radicals, kana, ideographs; not 、 and 。
        || (c >= 0xac00 && c <= 0xd7af) // Hangul
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xff66 && c <= 0xff9f);
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

QString segmented(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), isCjk);
    if (first == text.end())
        return text;
    QString result = text.left(first - text.begin());
    result.reserve(2 * text.size());
    for (qsizetype i = result.size(); i < text.size(); ++i) {
        if (!isCjk(text[i])) {
            result += text[i];
            continue;
        }
        // The last sign stands alone as well: every single sign begins some word of the index.
        const bool pair = i + 1 < text.size() && isCjk(text[i + 1]);
        result += u' ';
        result += QStringView(text).sliced(i, pair ? 2 : 1);
        result += u' ';
    }
    return result;
}

QByteArray indexSubject(const QString &subject)
{
    return segmented(withoutRe(subject)).toUtf8();
}

QByteArray indexBody(const QString &plain)
{
    return segmented(plain).toUtf8();
}

} // namespace foyer
