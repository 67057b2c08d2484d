// Tables: with lines where they fit, row by row where their columns would be too narrow to read.
#include "ui/conversation/documentbuilder.h"

#include <QTextTable>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

constexpr double narrowest = 56; // of a column one can still read

int columnCount(const Block &table)
{
    int columns = 0;
    for (const TableRow &row : table.rows)
        columns = qMax(columns, int(row.cells.size()));
    return columns;
}

// "Heading: words" for each cell, the first one as the title of its row.
void addAsRows(DocumentBuilder &builder, const Block &table)
{
    const Theme &theme = builder.style().theme;
    const bool headed = table.rows.first().heading;
    for (const TableRow &row : table.rows.sliced(headed ? 1 : 0)) {
        for (qsizetype c = 0; c < row.cells.size(); ++c) {
            if (row.cells.at(c).isEmpty())
                continue;
            QTextBlockFormat format = builder.blockFormat(table, c == 0 ? 0 : scaled(20));
            format.setBottomMargin(c + 1 == row.cells.size() ? scaled(10) : 0);
            builder.startBlock(format);
            const QString heading = headed ? textOf(table.rows.first().cells.value(c)) : QString();
            if (c > 0 && !heading.isEmpty())
                builder.cursor().insertText(heading + u": "_s, builder.charFormat({}, theme.muted));
            builder.addRuns(builder.cursor(), row.cells.at(c), table, c == 0);
        }
    }
}

} // namespace

void addTable(DocumentBuilder &builder, const Block &table)
{
    const int columns = columnCount(table);
    if (columns == 0)
        return;
    const int room = builder.style().width - builder.leftOf(table);
    if (builder.style().width > 0 && columns > 2 && columns * scaled(narrowest) > room)
        return addAsRows(builder, table);
    builder.startBlock(builder.blockFormat(table));
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(builder.style().theme.line);
    format.setCellPadding(scaled(5));
    format.setLeftMargin(builder.leftOf(table));
    format.setBottomMargin(scaled(4));
    if (table.rows.first().heading)
        format.setHeaderRowCount(1);
    QTextTable *made = builder.cursor().insertTable(int(table.rows.size()), columns, format);
    for (int r = 0; r < table.rows.size(); ++r) {
        const TableRow &row = table.rows.at(r);
        for (int c = 0; c < row.cells.size(); ++c) {
            QTextTableCell cell = made->cellAt(r, c);
            QTextCursor at = cell.firstCursorPosition();
            if (const Qt::Alignment told = table.columns.value(c)) {
                QTextBlockFormat aligned;
                aligned.setAlignment(told);
                at.setBlockFormat(aligned);
            }
            if (row.heading) {
                QTextCharFormat ground = cell.format();
                ground.setBackground(builder.style().theme.list);
                cell.setFormat(ground);
            }
            builder.addRuns(at, row.cells.at(c), table, row.heading);
        }
    }
    builder.afterTable();
}

} // namespace foyer
