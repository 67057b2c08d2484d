// Puts blocks together while an HTML tree is walked. Internal to the sanitizer.
#pragma once

#include "models/text/block.h"

namespace foyer {

class BlockWriter {
public:
    static constexpr int deepestQuote = 100;
    static constexpr qsizetype mostBlocks = 5000;

    // Ends the paragraph that is being written, if any.
    void breakBlock();
    void text(const QString &words); // white space folded, unless in a code block
    void lineBreak();
    void rule();
    void image(const QString &description, const QUrl &source);

    void quote(int step) { m_quote += step; }
    void beginCode();
    void endCode();
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
    void beginCell(bool heading);
    void endTable();
    bool inTable() const { return m_inTable; }

    bool full() const { return m_blocks.size() >= mostBlocks; }
    QList<Block> take();

    // Of what is written next.
    Run::Styles styles;
    QUrl link;

private:
    struct ListLevel {
        bool ordered = false;
        int next = 1;
    };
    Block begin(Block::Kind kind) const;
    QList<Run> &runs();
    void put(const QString &words);
    void putSpace();

    QList<Block> m_blocks;
    Block m_block; // being written
    QList<ListLevel> m_lists;
    QString m_marker; // of the item that has just begun
    int m_quote = 0;
    int m_heading = 0;
    bool m_code = false;
    bool m_signature = false;
    bool m_inTable = false;
    bool m_space = false;
};

} // namespace foyer
