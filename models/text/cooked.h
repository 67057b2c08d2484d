// What a forum's server makes of a post's markup: quotations, cards, polls, dates … recognised by their classes in what
// Discourse "cooks", as of 2022 to 2026. Internal to the sanitizer; reads the tree, writes nothing.
#pragma once

#include "models/text/block.h"
#include "models/text/htmltree.h"
#include "models/text/localdate.h"

namespace foyer {

enum class Construct : quint8 {
    None,
    Quote, // of a person: a title and a blockquote
    QuoteTitle, // the part of it that quoteTitle() has read
    Card, // cards() reads it
    Poll, // pollOf()
    Spoiler,
    Formula, // in TeX
    AsciiFormula, // in AsciiMath
    Date, // dateOf()
    Check, // the box of a task
    Mention,
    Hashtag,
    File,
    Lightbox,
    Facts, // numbers beside a picture or a poll, not words of the author
    Missing, // a picture that is not there
    Event,
    Grid, // of pictures: columnsOf()
};
Construct constructOf(const GumboNode *element);

// The words below a node in one line, emoji as characters; at most `most` of them.
QString wordsOf(const GumboNode *node, qsizetype most = 500);
// The first element below `node` that is one of `tag`, or has the class.
const GumboNode *firstBelow(const GumboNode *node, GumboTag tag);
const GumboNode *firstBelow(const GumboNode *node, QByteArrayView className);
// An attribute as text without characters that lie.
QString textAttribute(const GumboNode *element, const char *name);
// The emoji an image stands for, or its name between colons; empty: it is another kind of image.
QString emojiOf(const GumboNode *image);

Block quoteTitle(const GumboNode *aside, const QUrl &page);
// One card, and what it shows of a file below it, if anything.
QList<Block> cards(const GumboNode *element, const QUrl &page);
Block pollOf(const GumboNode *div);
WrittenDate dateOf(const GumboNode *span);
int columnsOf(const GumboNode *grid);
Picture pictureOf(const GumboNode *image, const QUrl &page);
QString languageOf(const GumboNode *pre);
Qt::Alignment alignmentOf(const GumboNode *cell);

} // namespace foyer
