#include "app/sample/community/sampletext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foyer {

// Does not go on with the line before it.
static bool begins(const QString &line)
{
    static const QRegularExpression item(
        u"^(?:\\s*[-*] |\\s*\\d+\\. |#|\\||</?(?:details|div|table)|!\\[|\\[\\^|https?://|    )"_s);
    const QString text = line.trimmed();
    return text.isEmpty() || item.match(line).hasMatch() || (text.startsWith(u'[') && text.endsWith(u']'));
}

QString unwrapped(const QString &source)
{
    QStringList out;
    QString until; // the line that ends a block whose lines are kept
    bool open = false; // the last line may be gone on with
    for (const QString &line : source.trimmed().split(u'\n')) {
        const QString mark = line.trimmed();
        const bool quoted = line.startsWith(u"> "_s);
        if (!until.isEmpty()) {
            out += line;
            until = mark == until ? QString() : until;
            open = false;
        } else if (mark.startsWith(u"```"_s) || mark == u"$$"_s || mark.startsWith(u"[poll"_s)) {
            out += line;
            until = mark.startsWith(u"```"_s) ? u"```"_s : mark == u"$$"_s ? mark : u"[/poll]"_s;
            open = false;
        } else {
            const bool sameQuote = open && quoted && out.last().startsWith(u"> "_s);
            const bool goesOn =
                open && !begins(line) && (sameQuote || !quoted) && (sameQuote || !out.last().startsWith(u"> "_s));
            const bool hard = mark.endsWith(u'\\'); // a line of a poem
            const QString words = hard ? line.left(line.lastIndexOf(u'\\')) : line;
            if (goesOn)
                out.last() += u' ' + (quoted ? words.mid(2) : words.trimmed());
            else
                out += words;
            open = !hard && !mark.isEmpty() && !mark.startsWith(u'|') && !mark.startsWith(u'#')
                && !(mark.startsWith(u'[') && mark.endsWith(u']'));
        }
    }
    return out.join(u'\n');
}

QString withNamedQuote(const QString &text, const QString &author, int number, qint64 topic)
{
    if (!text.startsWith(u"> "_s) || author.isEmpty())
        return text;
    const qsizetype gap = text.indexOf(u"\n\n"_s);
    QStringList quoted;
    for (const QString &line : text.left(gap).split(u'\n'))
        quoted += line.startsWith(u"> "_s) ? line.mid(2) : line;
    const QString rest = gap < 0 ? QString() : text.mid(gap);
    return u"[quote=\"%1, post:%2, topic:%3\"]\n%4\n[/quote]"_s.arg(author).arg(number).arg(topic).arg(
               quoted.join(u'\n'))
        + rest;
}

static qint64 addUpload(FakeDiscourse &forum, FakeDiscourse::Upload upload, const QByteArray &seed)
{
    upload.digest = QCryptographicHash::hash(seed, QCryptographicHash::Sha1).toHex().left(27);
    for (const FakeDiscourse::Upload &known : forum.uploads) {
        if (known.digest == upload.digest)
            return known.id;
    }
    upload.id = forum.nextId();
    forum.uploads.insert(upload.id, upload);
    return upload.id;
}

QString withUploads(FakeDiscourse &forum, const QString &text, const QString &folder)
{
    static const QRegularExpression picture(u"\\|(\\d+)x(\\d+)\\]\\((picture|file):([^)]+)\\)"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = picture.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        FakeDiscourse::Upload upload;
        upload.width = match.captured(1).toInt();
        upload.height = match.captured(2).toInt();
        const QString name = match.captured(4);
        if (match.captured(3) == u"picture"_s) {
            upload.seed = name.toInt();
            const bool photo = upload.width > 690;
            upload.name = photo ? u"photo-%1.jpg"_s.arg(name) : u"view-%1.png"_s.arg(name);
            upload.mime = photo ? "image/jpeg" : "image/png";
        } else {
            upload.name = name;
            upload.mime = name.endsWith(u".svg"_s) ? "image/svg+xml" : "application/octet-stream";
            if (QFile file(folder + u"/files/"_s + name); file.open(QIODevice::ReadOnly))
                upload.data = file.readAll();
        }
        const qint64 id = addUpload(forum, upload, match.captured(0).toUtf8());
        out += text.mid(from, match.capturedStart() - from)
            + u"|%1x%2](%3)"_s.arg(upload.width).arg(upload.height).arg(forum.uploads.value(id).shortUrl());
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

} // namespace foyer
