// Writes sample posts as news articles.
#include "app/sample/samplesource.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace foyer {

static constexpr qsizetype lineWidth = 72;

static QString spaceStuffed(const QString &line)
{
    return line.startsWith(u' ') || line.startsWith(u'>') || line.startsWith(u"From "_s) ? u' ' + line : line;
}

// One paragraph: lines break softly, after a blank. `mark` is "> " in a quote.
static QString wrapped(const QString &paragraph, const QString &mark)
{
    QString out, line;
    for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && mark.size() + line.size() + 1 + word.size() > lineWidth) {
            out += mark + (mark.isEmpty() ? spaceStuffed(line) : line) + u" \n"_s;
            line.clear();
        }
        line += (line.isEmpty() ? QString() : u" "_s) + word;
    }
    return line.isEmpty() ? out : out + mark + (mark.isEmpty() ? spaceStuffed(line) : line) + u'\n';
}

QByteArray flowed(const QString &text)
{
    QString out, paragraph, mark;
    bool code = false;
    const auto flush = [&] {
        out += wrapped(paragraph, mark);
        paragraph.clear();
        mark.clear();
    };
    for (const QString &line : text.trimmed().split(u'\n')) {
        const bool fence = line.startsWith(u"```"_s);
        const bool quote = line.startsWith(u"> "_s);
        const bool fixed = code || fence || line.startsWith(u"    "_s);
        const bool item = line.startsWith(u"- "_s) || (line.size() > 2 && line[0].isDigit() && line[1] == u'.');
        if (line.trimmed().isEmpty() || fixed || item || quote != !mark.isEmpty())
            flush();
        code = code != fence;
        if (fixed || line.trimmed().isEmpty()) {
            out += fixed ? spaceStuffed(line) + u'\n' : u"\n"_s;
            continue;
        }
        mark = quote ? u"> "_s : QString();
        const bool hardBreak = line.endsWith(u'\\'); // a line of a poem
        paragraph += u' ' + line.mid(quote ? 2 : 0).chopped(hardBreak ? 1 : 0);
        if (hardBreak)
            flush();
    }
    flush();
    return out.toUtf8();
}

// RFC 2047, where the text is not plain ASCII.
static QByteArray encoded(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (std::all_of(utf8.cbegin(), utf8.cend(), [](char c) { return c >= ' ' && c < 127; }))
        return utf8;
    QByteArray words;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype n = qMin(text.size() - i, qsizetype(14)); // at most 75 characters in all
        if (i + n < text.size() && text[i + n].isLowSurrogate())
            --n;
        words += (words.isEmpty() ? "" : "\r\n ") + ("=?UTF-8?B?" + text.mid(i, n).toUtf8().toBase64() + "?=");
        i += n;
    }
    return words;
}

static QByteArray withAttachment(const QByteArray &text, const QString &name, const QByteArray &data)
{
    QByteArray base64;
    const QByteArray all = data.toBase64();
    for (qsizetype i = 0; i < all.size(); i += 76)
        base64 += all.mid(i, 76) + '\n';
    return "--=_sample\nContent-Type: text/plain; charset=UTF-8; format=flowed\nContent-Transfer-Encoding: 8bit\n\n"
        + text + "\n--=_sample\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\""
        + name.toUtf8() + "\"\nContent-Transfer-Encoding: base64\n\n" + base64 + "--=_sample--\n";
}

QByteArray sampleArticle(const SamplePost &post, const QDateTime &when, const QByteArray &attached)
{
    const bool mixed = !attached.isEmpty();
    const QByteArray text = flowed(post.text);
    QByteArray article = "Path: news.forum.example!not-for-mail\n";
    article += "From: " + encoded(post.author.name) + " <" + post.author.mail.toLatin1() + ">\n";
    article += "Newsgroups: " + post.group + "\nSubject: " + encoded(post.subject) + '\n';
    article += "Date: " + QLocale::c().toString(when.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " +0000\n";
    article += "Message-ID: " + post.id + '\n';
    if (!post.references.isEmpty())
        article += "References: " + post.references.join("\n ") + '\n';
    article += "MIME-Version: 1.0\n";
    article += mixed ? "Content-Type: multipart/mixed; boundary=\"=_sample\"\n\n"
                     : "Content-Type: text/plain; charset=UTF-8; format=flowed\nContent-Transfer-Encoding: 8bit\n\n";
    article += mixed ? withAttachment(text, post.attachment, attached) : text;
    return article;
}

} // namespace foyer
