#include "app/sample/discourse/cookingsteps.h"
#include "app/sample/discourse/oneboxes.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

namespace {

// name="x y" of a "[mark …]" line.
QString attribute(const QString &line, const QString &name)
{
    const QRegularExpression form(u"\\b%1=(?:\"([^\"]*)\"|([^\\]\\s]+))"_s.arg(name));
    const auto match = form.match(line);
    return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
}

QString avatar(const Forum &forum, const QString &username)
{
    const Forum::Member *member = memberNamed(forum, username);
    return u"<img alt=\"\" width=\"24\" height=\"24\" src=\"/user_avatar/forum.example/%1/48/%2_2.png\" class=\"avatar\">"_s
        .arg(username.toLower())
        .arg(member ? member->id : 0);
}

// "ada, post:3, topic:42, full:true"
QString quoteBegins(const Forum &forum, const QString &who, Cooked &cooked)
{
    const QStringList parts = who.split(u", "_s);
    QString data, title = parts.first();
    cooked.quoted += parts.first();
    for (const QString &part : parts.mid(1))
        data += u" data-%1=\"%2\""_s.arg(part.section(u':', 0, 0), part.section(u':', 1).toHtmlEscaped());
    return u"<aside class=\"quote no-group\" data-username=\"%1\"%2>\n<div class=\"title\">\n"
           "<div class=\"quote-controls\"></div>\n%3 %1:</div>\n<blockquote>\n\n"_s.arg(
               title.toHtmlEscaped(), data, avatar(forum, title));
}

QString pollHtml(const Forum::Poll &poll)
{
    QString html =
        u"<div class=\"poll\" data-poll-status=\"open\" data-poll-name=\"%1\" data-poll-type=\"%2\" "
        "data-poll-results=\"%3\">\n<div class=\"poll-container\">\n"_s.arg(poll.name, poll.type, poll.results);
    if (!poll.title.isEmpty())
        html += u"<div class=\"poll-title\">%1</div>\n"_s.arg(poll.title.toHtmlEscaped());
    html += u"<ul>\n"_s;
    for (const Forum::PollOption &option : poll.options)
        html += u"<li data-poll-option-id=\"%1\">%2</li>\n"_s.arg(option.id, option.html);
    return html
        + u"</ul>\n</div>\n<div class=\"poll-info\">\n<div class=\"poll-info_counts\">\n<div "
          u"class=\"poll-info_counts-count\">"
          "\n<span class=\"info-number\">0</span>\n<span class=\"info-label\">voters</span>\n</div>\n</div>\n</div>\n"
          "</div>\n"_s;
}

// The lines between [poll …] and [/poll].
Forum::Poll pollOf(const QString &mark, const QStringList &lines)
{
    Forum::Poll poll;
    const auto take = [&mark](const QString &name, QString &into) {
        if (const QString value = attribute(mark, name); !value.isEmpty())
            into = value;
    };
    take(u"name"_s, poll.name);
    take(u"type"_s, poll.type);
    take(u"results"_s, poll.results);
    poll.isPublic = attribute(mark, u"public"_s) == u"true"_s;
    for (const QString &line : lines) {
        if (line.startsWith(u"# "_s))
            poll.title = line.mid(2).trimmed();
        if (!line.startsWith(u"* "_s) && !line.startsWith(u"- "_s))
            continue;
        const QString html = line.mid(2).trimmed().toHtmlEscaped();
        const QByteArray digest = QCryptographicHash::hash((poll.name + html).toUtf8(), QCryptographicHash::Md5);
        poll.options += { QString::fromLatin1(digest.toHex()), html, {} };
    }
    poll.least = qMax(1, attribute(mark, u"min"_s).toInt());
    const int most = attribute(mark, u"max"_s).toInt();
    poll.most = most ? most : poll.type == u"multiple"_s ? int(poll.options.size()) : 1;
    return poll;
}

// A mark that stands alone on its line and becomes the same HTML whatever is around it.
QString wholeLine(const QString &line)
{
    static const QHash<QString, QString> marks {
        { u"[/quote]"_s, u"\n\n</blockquote>\n</aside>\n"_s },
        { u"[/details]"_s, u"\n\n</details>\n"_s },
        { u"[spoiler]"_s, u"\n<div class=\"spoiler\">\n\n"_s },
        { u"[/spoiler]"_s, u"\n\n</div>\n"_s },
        { u"[grid]"_s, u"\n<div class=\"d-image-grid\">\n\n"_s },
        { u"[/grid]"_s, u"\n\n</div>\n"_s },
        { u"[/wrap]"_s, u"\n\n</div>\n"_s },
    };
    return marks.value(line);
}

} // namespace

QString cookBlocks(const Forum &forum, const QString &raw, Cooked &cooked)
{
    static const QRegularExpression quote(u"^\\[quote=\"([^\"]+)\"\\]$"_s);
    static const QRegularExpression details(u"^\\[details=\"?([^\"\\]]*)\"?\\]$"_s);
    static const QRegularExpression wrap(u"^\\[wrap=\"?([\\w-]+)\"?[^\\]]*\\]$"_s);
    static const QRegularExpression address(u"^https?://\\S+$"_s);
    QString out;
    bool code = false;
    const QStringList lines = raw.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        const QString mark = line.trimmed();
        if (mark.startsWith(u"```"_s))
            code = !code;
        QRegularExpressionMatch match;
        if (code)
            out += line + u'\n';
        else if (const QString html = wholeLine(mark); !html.isEmpty())
            out += html;
        else if ((match = quote.match(mark)).hasMatch())
            out += u'\n' + quoteBegins(forum, match.captured(1), cooked);
        else if ((match = details.match(mark)).hasMatch())
            out += u"\n<details>\n<summary>%1</summary>\n\n"_s.arg(match.captured(1).toHtmlEscaped());
        else if ((match = wrap.match(mark)).hasMatch())
            out += u"\n<div class=\"d-wrap\" data-wrap=\"%1\">\n\n"_s.arg(match.captured(1));
        else if (address.match(mark).hasMatch() && (i == 0 || lines[i - 1].trimmed().isEmpty()))
            out += u'\n' + oneboxHtml(forum, mark) + u"\n\n"_s;
        else if (mark == u"$$"_s || mark.startsWith(u"[poll"_s)) {
            const QString end = mark == u"$$"_s ? mark : u"[/poll]"_s;
            QStringList within;
            while (++i < lines.size() && lines[i].trimmed() != end)
                within += lines[i];
            if (mark == u"$$"_s) {
                out += u"\n<div class=\"math\">\n"_s + within.join(u'\n').toHtmlEscaped() + u"\n</div>\n\n"_s;
            } else {
                cooked.polls += pollOf(mark, within);
                out += u'\n' + pollHtml(cooked.polls.last()) + u'\n';
            }
        } else
            out += line + u'\n';
    }
    return out;
}

} // namespace foyer
