// What a post's text is made of, whatever format it came in: a flat list of blocks, each knowing how deep in
// quotations it stands. Everything that shows posts starts here; nothing in it can run, load or lie.
#pragma once

#include <QFlags>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace foyer {

// A picture, as the post tells of it. Nobody fetches it without being asked.
struct Picture {
    QUrl source; // what stands in the post; often a smaller copy
    QUrl full; // the whole picture where `source` is a smaller copy, else empty
    QSize size; // in pixels as the post means to draw it, not the file's; invalid: not told

    bool isNull() const { return source.isEmpty() && full.isEmpty(); }
    friend bool operator==(const Picture &, const Picture &) = default;
};

// Characters in one style. A line feed is a line break.
struct Run {
    enum Style : quint16 {
        Bold = 1,
        Italic = 2,
        Underline = 4,
        Strike = 8,
        Code = 16,
        Marked = 32, // as with a pen
        Raised = 64,
        Lowered = 128,
        Quiet = 256, // a link the author did not write as one: @name, #tag
        Formula = 512,
        File = 1024, // the link is something to save
        Large = 2048, // a face that is all there is to say
    };
    Q_DECLARE_FLAGS(Styles, Style)

    QString text;
    Styles styles {};
    QUrl link {}; // of a scheme in links.h, or only a fragment: Block::places of the same post
    QString hint {}; // what pointing at it tells
    int fold = 0; // > 0: hidden until this fold is opened, see Block::Kind::Fold
    QUrl picture {}; // a small one that the text stands for, about as high as a line

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
        Code, // kept as typed, in a fixed pitch; `name` is its language where told
        Item, // of a list
        Rule,
        Image, // `picture`; runs are its description, `link` where a click leads other than to the picture
        Table,
        Signature,
        Cut, // runs say that the rest is not shown, and why
        QuoteTitle, // who is quoted in what follows at the same depth; `link` is the post quoted, runs a thread's title
        Card, // something elsewhere, as one link; runs are its title
        Poll, // `name` is Poll::name; rows are the options as the text tells them, one cell each
        Fold, // what carries its number in `fold` is shown when this is opened; runs are what it is called
        Formula, // on a line of its own
    };
    enum class CardKind : quint8 { Page, Video, Sound };

    Kind kind = Kind::Paragraph;
    int quote = 0; // depth of quotation, 0: the author's own words
    int level = 0; // Heading: 1 to 6; Item: how deep the list is, from 1; Fold: its number in the post, from 1
    QString marker {}; // Item: "•", "3.", "☐", "☑"; empty: one more paragraph of the same item
    QList<Run> runs {};
    QList<TableRow> rows {}; // Table
    QList<Qt::Alignment> columns {}; // Table: where told
    Picture picture {}; // Image, Card
    int across = 1; // Image: so many stand side by side, this one and neighbours like it
    QUrl icon {}; // Card: the site's
    QUrl link {}; // Image, QuoteTitle, Card
    QString name {}; // Code, Poll; QuoteTitle: the person; Card: the site
    QString note {}; // Card: some lines about it
    CardKind card = CardKind::Page;
    bool open = false; // Fold: from the start
    bool spoiler = false; // Fold: hidden because it gives something away, not because it is long
    int fold = 0; // > 0: shown only while the fold of this number is open; folds may stand in folds
    QStringList places {}; // names that links of this post ("#footnote-1") lead to
    bool rightToLeft = false;

    friend bool operator==(const Block &, const Block &) = default;
};

// The characters of the runs, or of all cells.
QString textOf(const QList<Run> &runs);
QString textOf(const Block &block);

// Appends, joining with the last run where everything but the text is the same.
void appendRun(QList<Run> &runs, const Run &run);
void appendRun(QList<Run> &runs, const QString &text, Run::Styles styles = {}, const QUrl &link = {});

} // namespace foyer
