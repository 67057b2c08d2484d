// The text of a post as a QTextDocument in the colours and sizes of the theme. Built from blocks run by
// run, so that nothing a stranger wrote is ever read as markup.
#pragma once

#include "models/postparts.h"
#include "models/text/block.h"
#include "ui/theme.h"

#include <QHash>
#include <QSet>
#include <QTextDocument>
#include <QTextFormat>

#include <memory>

namespace foyer {

// What the reader did inside one post; kept while the thread is open.
struct PostState {
    QSet<int> unfolded; // quotations, counted from 0, that were opened
    QSet<int> turned; // folds turned over, see models/text/folds.h
    QHash<QString, QStringList> chosen; // by poll: options ticked and not voted yet

    friend bool operator==(const PostState &, const PostState &) = default;
};

class PictureBlocks;

struct DocumentStyle {
    Theme theme;
    QFont font;
    int width = 0; // tables that cannot be read in it are told row by row
    bool foldQuotes = true;
    PostState state {};
    QList<Poll> polls {};
    bool mayVote = false;
    PictureBlocks *pictures = nullptr; // draws them; none: words stand for them. Outlives the document
};

std::unique_ptr<QTextDocument> postDocument(const QList<Block> &blocks, const DocumentStyle &style);

// Set on the document's blocks, for who paints what QTextDocument cannot: bars and grounds.
enum BlockProperty {
    QuoteDepth = QTextFormat::UserProperty + 1,
    QuoteStart, // bool: a new quotation begins here, even where one ends right above
    GroundKind, // Ground
    GroundNumber, // int: neighbours of one number share a ground
    GroundLink, // where a click anywhere on it leads
    Share, // double: of a poll's votes, drawn as a bar below the words
    Places, // QStringList: Block::places
};
enum class Ground { None, Code, Card };
int quoteIndent(int depth);

} // namespace foyer
