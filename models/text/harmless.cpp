#include "models/text/harmless.h"

namespace foyer {

namespace {

bool isDropped(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) // controls; embeddings, overrides
        || (c >= 0x2066 && c <= 0x206f) // isolates, deprecated format characters
        || (c >= 0xfff9 && c <= 0xfffc) || c == 0xfeff; // annotations, object replacement, byte order mark
}

bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x7f) || c == u'\n' || c == u'\t' || (c >= 0xa0 && c < 0x2028);
}

} // namespace

void makeHarmless(QString &text)
{
    char16_t *const begin = reinterpret_cast<char16_t *>(text.data());
    char16_t *const end = begin + text.size();
    char16_t *out = begin;
    for (const char16_t *in = begin; in != end; ++in) {
        char16_t c = *in;
        if (!isPlain(c)) {
            if (c == 0)
                c = QChar::ReplacementCharacter;
            else if (c == 0x2028 || c == 0x2029 || (c == u'\r' && !(in + 1 != end && in[1] == u'\n')))
                c = u'\n';
            else if (isDropped(c))
                continue;
        }
        *out++ = c;
    }
    text.truncate(out - begin);
}

QString harmlessText(QByteArrayView utf8)
{
    if (utf8.size() > longestText) {
        qsizetype cut = longestText;
        while (cut > 0 && (static_cast<uchar>(utf8[cut]) & 0xc0) == 0x80)
            --cut;
        utf8.truncate(cut);
    }
    QString text = QString::fromUtf8(utf8);
    makeHarmless(text);
    return text;
}

} // namespace foyer
