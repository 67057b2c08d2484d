// Puts blocks together while an HTML tree is walked. Internal to the sanitizer.
#pragma once

#include "models/text/block.h"

namespace foyer {

class BlockWriter {
public:
    static constexpr int deepestQuote = 100;
    static constexpr qsizetype mostBlocks = 5000;
    static constexpr qsizetype mostPlaces = 1000;

    // Ends the paragraph that is being written, if any.
    void breakBlock();
    void text(const QString &words); // white space folded, unless in a code block
    void lineBreak();
    void rule();
    // `link`: where it leads other than to the picture itself
    void image(const QString &description, const Picture &picture, const QUrl &link);

    void quote(int step) { m_quote += step; }
    // A block of its own that the walk has put together: its place, depth and fold are added here.
    void whole(Block block);
    // What is written until the end is hidden in it; -1: it could not be, and nothing is to be ended.
    int beginFold(const Block &head);
    void endFold(int outer) { m_fold = outer; }
    int newFold() { return ++m_folds; }
    bool inSpoiler() const { return fold > 0 || m_spoiler > 0; }
    void spoiler(int step) { m_spoiler += step; }
    void place(const QString &name); // a link of the same post leads here
    void beginCode(const QString &language);
    void endCode();
    void beginFormula();
    void endFormula();
    void beginHeading(int level);
    void endHeading();
    void beginSignature() { m_signature = true; }
    void endSignature();
    void beginList(bool ordered, int start);
    void endList();
    void beginItem();
    void check(bool done); // the item is a task

    void beginTable();
    void beginRow();
    void beginCell(bool heading, Qt::Alignment alignment);
    void endTable();
    bool inTable() const { return m_inTable; }

    bool full() const { return m_blocks.size() >= mostBlocks; }
    QList<Block> take();

    // Of what is written next.
    Run::Styles styles;
    QUrl link;
    QString hint;
    int fold = 0; // of a spoiler among words
    QUrl picture; // Run::picture
    int across = 1; // of pictures

private:
    struct ListLevel {
        bool ordered = false;
        int next = 1;
    };
    Block begin(Block::Kind kind);
    Run run(const QString &words) const;
    QList<Run> &runs();
    void put(const QString &words);
    void putSpace();

    QList<Block> m_blocks;
    Block m_block; // being written
    QList<ListLevel> m_lists;
    QString m_marker; // of the item that has just begun
    QString m_language;
    QStringList m_places; // of the block that comes next
    qsizetype m_placeCount = 0;
    int m_quote = 0;
    int m_fold = 0;
    int m_folds = 0; // counted so far
    int m_spoiler = 0;
    int m_heading = 0;
    bool m_code = false;
    bool m_formula = false;
    bool m_signature = false;
    bool m_inTable = false;
    bool m_space = false;
};

} // namespace foyer
