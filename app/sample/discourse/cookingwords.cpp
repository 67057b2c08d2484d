#include "app/sample/discourse/cookingsteps.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foyer {

using Forum = FakeDiscourse;

namespace {

QString mention(const Forum &forum, const QString &name, Cooked &cooked)
{
    const Forum::Member *member = memberNamed(forum, name);
    if (!member)
        return u"<span class=\"mention\">@%1</span>"_s.arg(name);
    cooked.mentioned += member->username;
    return u"<a class=\"mention\" href=\"/u/%1\">@%2</a>"_s.arg(member->username.toLower(), member->username);
}

QString hashtagHtml(
    const QString &href, const QString &type, const QString &slug, qint64 id, const QString &icon, const QString &words)
{
    return u"<a class=\"hashtag-cooked\" href=\"%1\" data-type=\"%2\" data-slug=\"%3\" data-id=\"%4\">"
           "<span class=\"hashtag-icon-placeholder\"><svg class=\"fa d-icon d-icon-%5 svg-icon svg-node\">"
           "<use href=\"#%5\"></use></svg></span><span>%6</span></a>"_s.arg(
               href, type, slug, QString::number(id), icon, words.toHtmlEscaped());
}

QString hashtag(const Forum &forum, const QString &slug)
{
    for (const Forum::Category &category : forum.categories) {
        if (category.slug == slug.section(u':', -1)) {
            return hashtagHtml(u"/c/%1/%2"_s.arg(category.slug).arg(category.id), u"category"_s, category.slug,
                category.id, u"square-full"_s, category.name);
        }
    }
    if (const auto tag = forum.tags.constFind(slug); tag != forum.tags.cend())
        return hashtagHtml(u"/tag/"_s + slug, u"tag"_s, slug, tag->id, u"tag"_s, tag->name);
    return u"<span class=\"hashtag-raw\">#%1</span>"_s.arg(slug);
}

QString emoji(const QString &name)
{
    static const QSet<QString> known { u"smile"_s, u"slight_smile"_s, u"joy"_s, u"heart"_s, u"+1"_s, u"wave"_s,
        u"tada"_s, u"thinking"_s, u"bulb"_s, u"books"_s, u"cake"_s, u"clock3"_s, u"coffee"_s, u"eyes"_s, u"clap"_s,
        u"seedling"_s, u"sunny"_s, u"snowflake"_s, u"train"_s, u"chair"_s, u"sweat_smile"_s, u"star"_s };
    if (name == u"forum_cup"_s) // the community's own: no letter stands for it
        return u"<img src=\"/images/own/%1.png?v=12\" title=\":%1:\" class=\"emoji emoji-custom\" alt=\":%1:\" "
               "loading=\"lazy\" width=\"20\" height=\"20\">"_s.arg(name);
    if (!known.contains(name))
        return {};
    return u"<img src=\"/images/emoji/twitter/%1.png?v=12\" title=\":%1:\" class=\"emoji\" alt=\":%1:\" "
           u"loading=\"lazy\" "
           "width=\"20\" height=\"20\">"_s.arg(name);
}

// [date=2026-11-26 time=10:00:00 timezone="Europe/Berlin"]
QString localDate(const QString &mark)
{
    const auto part = [&mark](const QString &name) {
        const QRegularExpression form(u"\\b%1=(?:&quot;)?([^\\s\\]&]+)"_s.arg(name));
        return form.match(mark).captured(1);
    };
    QString html = u"<span class=\"discourse-local-date\" data-date=\"%1\""_s.arg(part(u"date"_s));
    for (const QString &name : { u"time"_s, u"timezone"_s, u"format"_s, u"countdown"_s, u"recurring"_s }) {
        if (const QString value = part(name); !value.isEmpty())
            html += u" data-%1=\"%2\""_s.arg(name, value);
    }
    const QString words = (part(u"date"_s) + u' ' + part(u"time"_s).left(5)).trimmed() + u' ' + part(u"timezone"_s);
    return html + u" data-email-preview=\"%1\">%1</span>"_s.arg(words.trimmed());
}

QString cookText(const Forum &forum, const QString &text, Cooked &cooked)
{
    static const QRegularExpression marks(
        u"(?<![\\w/.])@([\\w][\\w.-]*\\w)|(?<![\\w&/])#([a-z][\\w:-]*\\w)|:([\\w+-]+):|(\\[date=[^\\]]*\\])|(?<![\\w$])\\$([^$\\s](?:[^$]*[^$\\s])?)\\$(?![\\w$])|(\\[spoiler\\])|(\\[/spoiler\\])|(?<![\\w%])%([^%\\s](?:[^%]*[^%\\s])?)%(?![\\w%])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString out;
    qsizetype from = 0;
    for (auto it = marks.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch m = it.next();
        QString html;
        if (m.hasCaptured(1))
            html = mention(forum, m.captured(1), cooked);
        else if (m.hasCaptured(2))
            html = hashtag(forum, m.captured(2));
        else if (m.hasCaptured(3))
            html = emoji(m.captured(3));
        else if (m.hasCaptured(4))
            html = localDate(m.captured(4));
        else if (m.hasCaptured(5))
            html = u"<span class=\"math\">%1</span>"_s.arg(m.captured(5));
        else if (m.hasCaptured(8))
            html = u"<span class=\"asciimath\">%1</span>"_s.arg(m.captured(8));
        else
            html = m.hasCaptured(6) ? u"<span class=\"spoiler\">"_s : u"</span>"_s;
        out += text.mid(from, m.capturedStart() - from) + (html.isEmpty() ? m.captured(0) : html);
        from = m.capturedEnd();
    }
    return out + text.mid(from);
}

// Up to three that have a line to themselves are drawn large.
QString withLargeEmoji(QString html)
{
    static const QRegularExpression alone(
        u"(?<=<p>|<br />\\n)(?:<img [^>]*class=\"emoji\"[^>]*>\\s*){1,3}(?=</p>|<br />)"_s);
    for (auto match = alone.match(html); match.hasMatch(); match = alone.match(html)) {
        const QString large = match.captured().replace(u"class=\"emoji\""_s, u"class=\"emoji only-emoji\""_s);
        html.replace(match.capturedStart(), match.capturedLength(), large);
    }
    return html;
}

} // namespace

QString cookWords(const Forum &forum, const QString &html, Cooked &cooked)
{
    static const QRegularExpression opens(u"^<(code|pre|a|svg)\\b"_s);
    QString out, until; // `until`: the closing tag of what is left alone
    for (qsizetype i = 0; i < html.size();) {
        const bool tag = html[i] == u'<';
        qsizetype end = tag ? html.indexOf(u'>', i) + 1 : html.indexOf(u'<', i);
        if (end <= 0)
            end = html.size();
        const QString piece = html.mid(i, end - i);
        if (!tag) {
            out += until.isEmpty() ? cookText(forum, piece, cooked) : piece;
        } else {
            out += piece;
            if (const auto match = opens.match(piece); until.isEmpty() && match.hasMatch())
                until = u"</%1>"_s.arg(match.captured(1));
            else if (piece == until)
                until.clear();
        }
        i = end;
    }
    return withLargeEmoji(out);
}

QString cookFootnotes(const QString &raw, qint64 post, QString *notes)
{
    static const QRegularExpression definition(u"^\\[\\^(\\w+)\\]:\\s*(.*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression reference(u"\\[\\^(\\w+)\\]|\\^\\[([^\\]]+)\\]"_s);
    if (!raw.contains(u"[^"_s) && !raw.contains(u"^["_s))
        return raw;
    QHash<QString, QString> texts;
    for (auto it = definition.globalMatch(raw); it.hasNext();) {
        const auto match = it.next();
        texts.insert(match.captured(1), match.captured(2));
    }
    const QString without = QString(raw).remove(definition);
    QString out;
    qsizetype from = 0;
    int n = 0;
    for (auto it = reference.globalMatch(without); it.hasNext();) {
        const auto match = it.next();
        const QString text = match.captured(2).isEmpty() ? texts.value(match.captured(1)) : match.captured(2);
        if (text.isEmpty())
            continue;
        const QString mark = u"%1-%2"_s.arg(post).arg(++n);
        out += without.mid(from, match.capturedStart() - from)
            + u"<sup class=\"footnote-ref\"><a href=\"#footnote-%1\" id=\"footnote-ref-%1\">[%2]</a></sup>"_s.arg(mark)
                  .arg(n);
        from = match.capturedEnd();
        *notes += u"<li id=\"footnote-%1\" class=\"footnote-item\"><p>%2 <a href=\"#footnote-ref-%1\" "
                  "class=\"footnote-backref\">↩︎</a></p>\n</li>\n"_s.arg(mark, text.toHtmlEscaped());
    }
    if (!notes->isEmpty())
        *notes = u"<hr class=\"footnotes-sep\">\n<ol class=\"footnotes-list\">\n"_s + *notes + u"</ol>\n"_s;
    return out + without.mid(from);
}

} // namespace foyer
