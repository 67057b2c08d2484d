#include "models/text/blocks.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QString runsHtml(const QList<Run> &runs)
{
    static constexpr std::pair<Run::Style, const char *> tags[] = { { Run::Code, "code" }, { Run::Strike, "s" },
        { Run::Underline, "u" }, { Run::Italic, "em" }, { Run::Bold, "strong" } };
    QString html;
    for (const Run &run : runs) {
        QString words = run.text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
        for (const auto &[style, tag] : tags)
            if (run.styles & style)
                words = u"<%1>%2</%1>"_s.arg(QLatin1String(tag), words);
        if (!run.link.isEmpty() && !run.link.isRelative())
            words = u"<a href=\"%1\" rel=\"nofollow noopener\">"_s.arg(
                        run.link.toString(QUrl::FullyEncoded).toHtmlEscaped())
                + words + "</a>"_L1;
        html += words;
    }
    return html;
}

QString tableHtml(const Block &block)
{
    QString html = u"<table>"_s;
    for (const TableRow &row : block.rows) {
        html += "<tr>"_L1;
        for (const QList<Run> &cell : row.cells)
            html += (row.heading ? u"<th>%1</th>"_s : u"<td>%1</td>"_s).arg(runsHtml(cell));
        html += "</tr>"_L1;
    }
    return html + "</table>"_L1;
}

// What has no element of its own here: its words, the first of them strong, leading where it leads.
QString partHtml(const Block &block)
{
    QStringList lines = textOf(block).split(u'\n');
    QList<Run> title;
    appendRun(title, lines.takeFirst(), Run::Bold, block.link);
    QString html = runsHtml(title);
    for (const QString &line : lines)
        html += "<br>"_L1 + line.toHtmlEscaped();
    return "<p>"_L1 + html + "</p>"_L1;
}

QString blockHtml(const Block &block)
{
    const QString words = runsHtml(block.runs);
    const QString direction = block.rightToLeft ? u" dir=\"rtl\""_s : QString();
    switch (block.kind) {
    case Block::Kind::Heading:
        return u"<h%1%2>"_s.arg(block.level).arg(direction) + words + u"</h%1>"_s.arg(block.level);
    case Block::Kind::Code:
        return "<pre>"_L1 + textOf(block.runs).toHtmlEscaped() + "</pre>"_L1;
    case Block::Kind::Rule:
        return u"<hr>"_s;
    case Block::Kind::Table:
        return tableHtml(block);
    case Block::Kind::Item:
        return u"<p%1>"_s.arg(direction) + QString(block.level - 1, QChar::Nbsp) + block.marker + u' ' + words
            + "</p>"_L1;
    case Block::Kind::Image:
        return u"<p%1><em>["_s.arg(direction) + words + "]</em></p>"_L1;
    case Block::Kind::Signature:
        return u"<p%1>-- <br>"_s.arg(direction) + words + "</p>"_L1;
    case Block::Kind::QuoteTitle:
    case Block::Kind::Card:
    case Block::Kind::Poll:
    case Block::Kind::Fold:
        return textOf(block).isEmpty() ? QString() : partHtml(block);
    case Block::Kind::Formula:
    case Block::Kind::Paragraph:
    case Block::Kind::Cut:
        break;
    }
    return u"<p%1>"_s.arg(direction) + words + "</p>"_L1;
}

} // namespace

QString safeHtml(const Body &body, const QUrl &page)
{
    QString html;
    int depth = 0;
    const auto quoteTo = [&](int wanted) {
        for (; depth < wanted; ++depth)
            html += "<blockquote>"_L1;
        for (; depth > wanted; --depth)
            html += "</blockquote>"_L1;
    };
    const QList<Block> all = blocks(body, page);
    for (const Block &block : all) {
        quoteTo(block.quote);
        html += blockHtml(block);
    }
    quoteTo(0);
    return html;
}

} // namespace foyer
