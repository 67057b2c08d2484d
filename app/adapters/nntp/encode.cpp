#include "app/adapters/nntp/encode.h"

#include "app/net/charset.h"

#include <QStringList>

#include <algorithm>

namespace foyer::nntp {

namespace {
constexpr qsizetype foldAt = 76;
constexpr qsizetype bytesPerWord = 45; // an encoded word has at most 75 characters, 12 of them around the text

// Cut between characters, so that every word can be decoded alone.
QByteArrayList encodedWords(const QString &text)
{
    QByteArrayList words;
    QByteArray bytes;
    const auto release = [&] {
        if (!bytes.isEmpty())
            words.append("=?UTF-8?B?" + bytes.toBase64() + "?=");
        bytes.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const QByteArray one = text.mid(i, pair ? 2 : 1).toUtf8();
        if (bytes.size() + one.size() > bytesPerWord)
            release();
        bytes += one;
        i += pair ? 1 : 0;
    }
    release();
    return words;
}

bool isSafe(const QByteArray &utf8)
{
    return isAscii(utf8) && !utf8.contains("=?")
        && std::none_of(utf8.begin(), utf8.end(), [](char c) { return c < 0x20 || c == 0x7F; });
}

char hexDigit(int value)
{
    return "0123456789ABCDEF"[value & 15];
}
} // namespace

QByteArray headerLine(const QByteArray &name, const QString &value)
{
    const QString text = value.simplified();
    const QByteArray utf8 = text.toUtf8();
    const QByteArrayList words = isSafe(utf8) ? utf8.split(' ') : encodedWords(text);
    QByteArray line = name + ':';
    qsizetype length = line.size();
    for (const QByteArray &word : words) {
        // A folded line may not be of blanks only, and the first one may not be empty.
        if (length > name.size() + 1 && length + 1 + word.size() > foldAt) {
            line += '\n';
            length = 0;
        }
        line += ' ' + word;
        length += 1 + word.size();
    }
    return line + '\n';
}

QByteArray phrase(const QString &name)
{
    const QString text = name.simplified();
    const QByteArray utf8 = text.toUtf8();
    if (!isSafe(utf8))
        return encodedWords(text).join("\n ");
    const bool plain = std::all_of(utf8.begin(), utf8.end(),
        [](char c) { return std::isalnum(uchar(c)) || QByteArrayView(" !#$%&'*+-/=?^_`{|}~").contains(c); });
    if (plain)
        return utf8;
    QByteArray quoted = utf8;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + quoted + '"';
}

QByteArray fileNameParameter(const QByteArray &parameter, const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    if (isSafe(utf8) && !utf8.contains('"') && !utf8.contains('\\'))
        return ";\n " + parameter + "=\"" + utf8 + '"';
    return ";\n " + parameter + "*=UTF-8''" + utf8.toPercentEncoding();
}

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray result;
    qsizetype column = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') {
            result += c;
            column = 0;
            continue;
        }
        const bool lineEnds = i + 1 == text.size() || text[i + 1] == '\n';
        const bool literal = c != '=' && ((c > ' ' && c <= '~') || ((c == ' ' || c == '\t') && !lineEnds));
        if (column + (literal ? 1 : 3) > foldAt - 1 && !(lineEnds && column + (literal ? 1 : 3) <= foldAt)) {
            result += "=\n";
            column = 0;
        }
        if (literal) {
            result += c;
            ++column;
        } else {
            result += '=';
            result += hexDigit(uchar(c) >> 4);
            result += hexDigit(uchar(c));
            column += 3;
        }
    }
    return result;
}

QByteArray base64Lines(const QByteArray &data)
{
    const QByteArray all = data.toBase64();
    QByteArray result;
    result.reserve(all.size() + all.size() / 76 + 1);
    for (qsizetype at = 0; at < all.size(); at += 76)
        result += all.mid(at, 76) + '\n';
    return result;
}

} // namespace foyer::nntp
