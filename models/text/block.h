// What a post's text is made of, whatever format it came in: a flat list of blocks, each knowing how deep in
// quotations it stands. Everything that shows posts starts here; nothing in it can run, load or lie.
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QUrl>

namespace foyer {

// Characters in one style. A line feed is a line break.
struct Run {
    enum Style : quint8 { Bold = 1, Italic = 2, Underline = 4, Strike = 8, Code = 16 };
    Q_DECLARE_FLAGS(Styles, Style)

    QString text;
    Styles styles {};
    QUrl link {}; // only ever of a scheme in links.h

    friend bool operator==(const Run &, const Run &) = default;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Run::Styles)

struct TableRow {
    QList<QList<Run>> cells;
    bool heading = false;

    friend bool operator==(const TableRow &, const TableRow &) = default;
};

struct Block {
    enum class Kind {
        Paragraph,
        Heading,
        Code, // kept as typed, in a fixed pitch
        Item, // of a list
        Rule,
        Image, // a placeholder: runs are its description
        Table,
        Signature,
        Cut, // runs say that the rest is not shown, and why
    };

    Kind kind = Kind::Paragraph;
    int quote = 0; // depth of quotation, 0: the author's own words
    int level = 0; // Heading: 1 to 6; Item: how deep the list is, from 1
    QString marker {}; // Item: "•", "3.", "☐", "☑"; empty: one more paragraph of the same item
    QList<Run> runs {};
    QList<TableRow> rows {}; // Table
    QUrl source {}; // Image: where it is; nobody fetches it without being asked
    bool rightToLeft = false;

    friend bool operator==(const Block &, const Block &) = default;
};

// The characters of the runs, or of all cells.
QString textOf(const QList<Run> &runs);
QString textOf(const Block &block);

// Appends, joining with the last run where the style is the same.
void appendRun(QList<Run> &runs, const QString &text, Run::Styles styles = {}, const QUrl &link = {});

} // namespace foyer
