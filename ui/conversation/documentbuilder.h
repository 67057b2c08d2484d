// Puts the document of a post together, block by block. The kinds of blocks that need more than a paragraph have a file
// each: cardblock, codeblock, pollblock, tableblock.
#pragma once

#include "models/text/folds.h"
#include "ui/conversation/postact.h"
#include "ui/conversation/postdocument.h"

#include <QTextCursor>

namespace foyer {

class DocumentBuilder {
public:
    DocumentBuilder(QTextDocument &document, const DocumentStyle &style, const Folds &folds);

    void add(const Block &block);
    bool shows(const Block &block) const { return m_folds.shows(block); }
    // A line of our own, in words to click, at a depth of quotation.
    void addAct(const QString &label, const PostAct &act, int quote);
    // The next table or paragraph stands in a block of its own.
    void startBlock(QTextBlockFormat format);
    void afterTable();
    bool isEmpty() const { return !m_started; }

    // For the kinds of blocks.
    const DocumentStyle &style() const { return m_style; }
    QTextCursor &cursor() { return m_cursor; }
    QTextBlockFormat blockFormat(const Block &block, int indent = 0) const;
    QTextBlockFormat groundFormat(const Block &block, Ground ground, int number) const;
    int newGround() { return ++m_ground; }
    double lineHeight() const { return m_lineHeight; }
    int leftOf(const Block &block) const; // of the block's text, quotations and folds counted
    QColor colorOf(const Block &block) const;
    QTextCharFormat charFormat(Run::Styles styles, const QColor &color) const;
    QTextCharFormat sized(const QFont &font, const QColor &color) const;
    void setLink(QTextCharFormat &format, const QUrl &url) const;
    void setAct(QTextCharFormat &format, const PostAct &act, const QString &hint = {}) const;
    // Runs where the cursor stands, which may be the cell of a table.
    void addRuns(QTextCursor &at, const QList<Run> &runs, const Block &block, bool strong = false) const;

private:
    void addParagraph(const Block &block);
    void addItem(const Block &block);
    void addRule(const Block &block);
    void addImage(const Block &block);
    void addQuoteTitle(const Block &block);
    void addFold(const Block &block);
    void addHidden(QTextCursor &at, const Run &run, const QString &words) const;
    bool isDrawn(const Run &run, const QString &words) const;
    QTextCharFormat runFormat(const Run &run, const QColor &color) const;

    const DocumentStyle &m_style;
    const Folds &m_folds;
    QFont m_post;
    double m_lineHeight;
    QTextCursor m_cursor;
    QHash<int, int> m_foldDepth;
    int m_ground = 0;
    bool m_started = false;
    bool m_afterItem = false; // of a list
    bool m_inGrid = false; // of pictures: the next may stand beside the last
};

// The kinds of blocks.
void addCard(DocumentBuilder &builder, const Block &card);
void addCode(DocumentBuilder &builder, const Block &code);
void addPoll(DocumentBuilder &builder, const Block &poll);
void addTable(DocumentBuilder &builder, const Block &table);

} // namespace foyer
