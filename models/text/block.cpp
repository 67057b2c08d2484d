#include "models/text/block.h"

namespace foyer {

QString textOf(const QList<Run> &runs)
{
    QString all;
    for (const Run &run : runs)
        all += run.text;
    return all;
}

QString textOf(const Block &block)
{
    if (block.kind != Block::Kind::Table)
        return textOf(block.runs);
    QString all;
    for (const TableRow &row : block.rows) {
        for (const QList<Run> &cell : row.cells)
            all += textOf(cell) + u'\t';
        all += u'\n';
    }
    return all;
}

void appendRun(QList<Run> &runs, const QString &text, Run::Styles styles, const QUrl &link)
{
    if (text.isEmpty())
        return;
    if (!runs.isEmpty() && runs.last().styles == styles && runs.last().link == link)
        runs.last().text += text;
    else
        runs.append({ text, styles, link });
}

} // namespace foyer
