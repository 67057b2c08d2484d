#include "models/text/htmlwords.h"

#include "models/text/markdown.h"
#include "models/text/replaced.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr auto anyLine = QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption;

QString plainHtml(const QString &text)
{
    QString html;
    for (const QString &paragraph : text.split(u"\n\n"_s, Qt::SkipEmptyParts))
        html += u"<p>"_s + paragraph.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s;
    return html;
}

// Backslashes and underscores mean something else in Markdown, and "a<b" would begin a tag: both step aside meanwhile.
QString markdownHtml(QString text)
{
    static const QRegularExpression kept(
        u"\\\\\\(.{1,2000}?\\\\\\)|\\\\\\[.{1,2000}?\\\\\\]|\\$\\$[^$]{1,2000}?\\$\\$|<(?!https?://|mailto:)"_s,
        anyLine);
    static const QRegularExpression aside(u"\uE000([0-9]+)\uE001"_s);
    text.remove(QChar(0xE000)).remove(QChar(0xE001));
    QStringList parts;
    text = replaced(text, kept, [&](const QRegularExpressionMatch &match) {
        parts.append(match.captured());
        return u"\uE000%1\uE001"_s.arg(parts.size() - 1);
    });
    const QString html = QString::fromUtf8(markdownToHtml(text.toUtf8()));
    const auto back = [&](const QRegularExpressionMatch &match) {
        return parts.value(match.captured(1).toInt()).toHtmlEscaped();
    };
    return replaced(html, aside, back).trimmed();
}

QString decoded(QString words)
{
    static const std::pair<QLatin1String, QLatin1String> entities[] = { { "&lt;"_L1, "<"_L1 }, { "&gt;"_L1, ">"_L1 },
        { "&quot;"_L1, "\""_L1 }, { "&#39;"_L1, "'"_L1 }, { "&#039;"_L1, "'"_L1 }, { "&nbsp;"_L1, " "_L1 },
        { "&amp;"_L1, "&"_L1 } };
    for (const auto &[entity, character] : entities)
        words.replace(entity, character);
    return words;
}

QString attribute(const QString &attributes, const QString &name)
{
    return decoded(attributes.section(name + u"=\""_s, 1).section(u'"', 0, 0)).replace(u' ', u"%20"_s);
}

// Writes Markdown while the tags of a fragment go by.
class MarkdownWriter {
public:
    void text(QString words)
    {
        words = decoded(words);
        if (!m_verbatim)
            words = words.replace(u'\n', u' ').replace(u'*', u"\\*"_s);
        while (!m_verbatim && m_breaks > 0 && words.startsWith(u' '))
            words.remove(0, 1);
        add(words.replace(u'\n', u'\n' + m_prefix));
    }
    void tag(bool closes, const QString &name, const QString &attributes)
    {
        static const QHash<QString, QString> around { { u"strong"_s, u"**"_s }, { u"b"_s, u"**"_s },
            { u"em"_s, u"*"_s }, { u"i"_s, u"*"_s }, { u"del"_s, u"~~"_s } };
        static const QSet<QString> paragraphs { u"p"_s, u"div"_s, u"table"_s, u"tr"_s };
        const bool heading = name.size() == 2 && name[0] == u'h' && name[1].isDigit();
        if (around.contains(name))
            add(around.value(name));
        else if (name == "pre"_L1)
            fence(closes);
        else if (name == "code"_L1 && !m_fenced)
            verbatim(closes, u"`"_s);
        else if (closes ? name == m_formula : attributes.contains("class=\"math\""_L1))
            formula(closes, name);
        else if (name == "br"_L1)
            breakLine();
        else if (name == "blockquote"_L1)
            quote(closes);
        else if (name == "ul"_L1 || name == "ol"_L1)
            list(closes, name == "ol"_L1);
        else if (name == "li"_L1 && !closes)
            item();
        else if (name == "a"_L1)
            link(closes, attribute(attributes, u"href"_s));
        else if (name == "img"_L1)
            add(u"![%1](%2)"_s.arg(attribute(attributes, u"alt"_s), attribute(attributes, u"src"_s)));
        else if (heading || (paragraphs.contains(name) && m_lists.isEmpty()))
            paragraph(heading && !closes ? QString(name[1].digitValue(), u'#') + u' ' : QString());
    }
    QString result() const { return m_out.trimmed(); }

private:
    void add(const QString &words)
    {
        if (words.isEmpty())
            return;
        m_out += words;
        m_breaks = 0;
    }
    void breakLine()
    {
        m_out += u'\n' + m_prefix;
        ++m_breaks;
    }
    void paragraph(const QString &mark = {})
    {
        while (m_breaks < 2)
            breakLine();
        m_out += mark;
    }
    void quote(bool closes)
    {
        paragraph();
        m_out.chop(closes ? m_prefix.size() : 0);
        m_prefix.chop(closes ? 2 : 0);
        if (closes && m_breaks > 0) { // the line between belongs to nobody
            while (m_out.endsWith(u'\n') || m_out.endsWith(u"\n> "_s))
                m_out.chop(m_out.endsWith(u'\n') ? 1 : 3);
            m_out += u"\n"_s + m_prefix + u"\n"_s + m_prefix;
        } else if (m_prefix.size() < 40) {
            m_prefix += u"> "_s;
            m_out += u"> "_s;
        }
    }
    void verbatim(bool ends, const QString &mark)
    {
        m_verbatim = !ends;
        add(mark);
    }
    void fence(bool closes)
    {
        if (!closes)
            paragraph();
        else if (!m_out.endsWith(u'\n' + m_prefix))
            breakLine();
        m_fenced = !closes;
        verbatim(closes, u"```"_s);
        breakLine();
    }
    void list(bool closes, bool counted)
    {
        if (closes && !m_lists.isEmpty())
            m_lists.removeLast();
        else if (!closes)
            m_lists.append(QString(std::min<qsizetype>(m_lists.size(), 9) * 3, u' ') + (counted ? u"1. "_s : u"* "_s));
        if (m_lists.size() + closes < 2)
            paragraph();
    }
    void item()
    {
        if (m_breaks == 0)
            breakLine();
        m_out += m_lists.isEmpty() ? u"* "_s : m_lists.last();
        m_breaks = 1;
    }
    void link(bool closes, const QString &address)
    {
        if (!closes)
            m_link = address;
        if (!m_link.isEmpty())
            add(closes ? u"](%1)"_s.arg(std::exchange(m_link, {})) : u"["_s);
    }
    void formula(bool closes, const QString &name)
    {
        const bool block = name == "div"_L1;
        m_formula = closes ? QString() : name;
        verbatim(closes, closes ? (block ? u"\\]"_s : u"\\)"_s) : (block ? u"\\["_s : u"\\("_s));
    }

    QString m_out;
    QString m_prefix; // of each line: "> > "
    QStringList m_lists; // what each item begins with
    QString m_link;
    QString m_formula; // the element it stands in
    bool m_verbatim = false;
    bool m_fenced = false;
    int m_breaks = 2; // line ends since the last word
};

} // namespace

QString htmlOf(const Body &body)
{
    const QString text = QString::fromUtf8(body.text).remove(u'\r');
    return body.format == Format::Markdown ? markdownHtml(text) : plainHtml(text);
}

QByteArray markdownOf(const QByteArray &html)
{
    static const QRegularExpression token(u"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|[^<]+|<"_s);
    MarkdownWriter writer;
    for (auto each = token.globalMatch(QString::fromUtf8(html)); each.hasNext();) {
        const auto match = each.next();
        if (match.captured(2).isEmpty())
            writer.text(match.captured());
        else
            writer.tag(!match.captured(1).isEmpty(), match.captured(2).toLower(), match.captured(3));
    }
    return writer.result().toUtf8();
}

} // namespace foyer
