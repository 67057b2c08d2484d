#include "models/text/block.h"

namespace foyer {

using namespace Qt::StringLiterals;

QString textOf(const QList<Run> &runs)
{
    QString all;
    for (const Run &run : runs)
        all += run.text;
    return all;
}

namespace {

QString textOf(const QList<TableRow> &rows)
{
    QString all;
    for (const TableRow &row : rows) {
        for (const QList<Run> &cell : row.cells)
            all += textOf(cell) + u'\t';
        all += u'\n';
    }
    return all;
}

} // namespace

QString textOf(const Block &block)
{
    QStringList lines { textOf(block.runs) };
    switch (block.kind) {
    case Block::Kind::Table:
        return textOf(block.rows);
    case Block::Kind::QuoteTitle:
        lines.prepend(block.name);
        lines.removeAll(QString());
        return lines.join(u" · "_s) + u':';
    case Block::Kind::Card:
        lines += { block.name, block.note };
        break;
    case Block::Kind::Poll:
        for (const TableRow &row : block.rows)
            lines += u"☐ "_s + textOf(row.cells.value(0));
        break;
    default:
        break;
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void appendRun(QList<Run> &runs, const Run &run)
{
    if (run.text.isEmpty())
        return;
    const auto joins = [&run](const Run &last) {
        return run.picture.isEmpty() && last.picture.isEmpty() && last.styles == run.styles && last.link == run.link
            && last.fold == run.fold && last.hint == run.hint;
    };
    if (!runs.isEmpty() && joins(runs.last()))
        runs.last().text += run.text;
    else
        runs.append(run);
}

void appendRun(QList<Run> &runs, const QString &text, Run::Styles styles, const QUrl &link)
{
    appendRun(runs, Run { text, styles, link });
}

} // namespace foyer
