#include "models/text/documenthtml.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestBar = 6; // quotes deeper than this are drawn like the sixth

QString escaped(const QString &text)
{
    QString html = text.toHtmlEscaped();
    return html.replace(u'\n', "<br>"_L1);
}

class DocumentWriter {
public:
    explicit DocumentWriter(const BlockStyle &style)
        : m_style(style)
    {
    }

    void write(const Block &block)
    {
        quoteTo(qMin(block.quote, deepestBar));
        switch (block.kind) {
        case Block::Kind::Rule:
            html += u"<hr style=\"background-color:%1\"/>"_s.arg(m_style.line.name());
            break;
        case Block::Kind::Table:
            writeTable(block);
            break;
        case Block::Kind::Code:
            html += u"<pre dir=\"ltr\" style=\"font-family:'%1'; background-color:%2; %3 white-space:pre-wrap\">"_s.arg(
                m_style.fixedFamily, m_style.wash.name(), gap());
            html += escaped(textOf(block.runs)) + "</pre>"_L1;
            break;
        default:
            writeParagraph(block);
        }
    }

    void quoteTo(int depth)
    {
        for (; m_depth < depth; ++m_depth) // QTextDocument draws no border on one side: a narrow cell is the bar
            html +=
                u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"%1\"><tr>"
                "<td width=\"3\" bgcolor=\"%2\"></td><td style=\"padding-left:12px\">"_s.arg(gap(), m_style.bar.name());
        for (; m_depth > depth; --m_depth)
            html += "</td></tr></table>"_L1;
    }

    QString html;

private:
    QString gap() const { return u"margin:0 0 %1px 0;"_s.arg(m_style.gap); }

    QString colour(const Block &block) const
    {
        const bool quiet = block.quote > 0 || block.kind == Block::Kind::Signature || block.kind == Block::Kind::Cut;
        return (quiet ? m_style.muted : m_style.ink).name();
    }

    void writeParagraph(const Block &block)
    {
        const bool item = block.kind == Block::Kind::Item;
        const int indent = item ? 20 * qMin(block.level, 8) : 0;
        html += u"<p dir=\"%1\" style=\"margin-top:0; margin-bottom:%2px; margin-%3:%4px; text-indent:%5px; "
                "line-height:%6%; color:%7;%8%9 white-space:pre-wrap\">"_s.arg(block.rightToLeft ? u"rtl"_s : u"ltr"_s)
                    .arg(item ? m_style.gap / 2 : m_style.gap)
                    .arg(block.rightToLeft ? u"right"_s : u"left"_s)
                    .arg(indent)
                    .arg(block.marker.isEmpty() ? 0 : -16)
                    .arg(m_style.lineHeight)
                    .arg(colour(block), block.kind == Block::Kind::Heading ? u" font-weight:600;"_s : QString(),
                        block.kind == Block::Kind::Signature ? u" font-size:small;"_s : QString());
        if (!block.marker.isEmpty())
            html += block.marker.toHtmlEscaped() + "&nbsp; "_L1;
        if (block.kind == Block::Kind::Image)
            writeImage(block);
        else
            writeRuns(block.runs);
        html += "</p>"_L1;
    }

    void writeImage(const Block &block)
    {
        const QString words = u"▣ "_s + textOf(block.runs);
        const QUrl target = block.source.isEmpty() && !block.runs.isEmpty() ? block.runs.first().link : block.source;
        writeRun({ words.trimmed(), Run::Italic, target });
    }

    void writeRuns(const QList<Run> &runs)
    {
        for (const Run &run : runs)
            writeRun(run);
    }

    void writeRun(const Run &run)
    {
        QString words = escaped(run.text);
        const auto wrap = [&](Run::Style style, QLatin1String tag) {
            if (run.styles & style)
                words = u"<%1>%2</%1>"_s.arg(tag, words);
        };
        wrap(Run::Bold, "b"_L1);
        wrap(Run::Italic, "i"_L1);
        wrap(Run::Underline, "u"_L1);
        wrap(Run::Strike, "s"_L1);
        if (run.styles & Run::Code)
            words = u"<span style=\"font-family:'%1'; background-color:%2\">"_s.arg(
                        m_style.fixedFamily, m_style.wash.name())
                + words + "</span>"_L1;
        if (!run.link.isEmpty())
            words = u"<a href=\"%1\" style=\"color:%2; text-decoration:underline\">"_s.arg(
                        run.link.toString(QUrl::FullyEncoded).toHtmlEscaped(), m_style.link.name())
                + words + "</a>"_L1;
        html += words;
    }

    void writeTable(const Block &block)
    {
        html += u"<table dir=\"%1\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" style=\"border-collapse:collapse; "
                "border-color:%2; %3\">"_s.arg(block.rightToLeft ? u"rtl"_s : u"ltr"_s, m_style.line.name(), gap());
        for (const TableRow &row : block.rows) {
            html += "<tr>"_L1;
            for (const QList<Run> &cell : row.cells) {
                html += u"<td style=\"color:%1\">"_s.arg(colour(block));
                writeRuns(cell);
                html += "</td>"_L1;
            }
            html += "</tr>"_L1;
        }
        html += "</table>"_L1;
    }

    const BlockStyle &m_style;
    int m_depth = 0;
};

} // namespace

QString toHtml(const QList<Block> &blocks, const BlockStyle &style)
{
    DocumentWriter writer(style);
    for (const Block &block : blocks)
        writer.write(block);
    writer.quoteTo(0);
    return writer.html;
}

} // namespace foyer
