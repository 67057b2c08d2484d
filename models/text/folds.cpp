#include "models/text/folds.h"

namespace foyer {

// A fold's block stands before what it holds, so the outer one is always known already.
Folds::Folds(const QList<Block> &blocks, const QSet<int> &turned)
    : m_turned(turned)
{
    for (const Block &block : blocks) {
        if (block.kind != Block::Kind::Fold)
            continue;
        const bool open = block.open != turned.contains(block.level);
        m_states.insert(block.level, { open, open && shows(block), (open || !block.spoiler) && tells(block) });
    }
}

Folds::State Folds::unknown(int fold) const
{
    const bool open = m_turned.contains(fold);
    return { open, open, open };
}

bool Folds::isOpen(int fold) const
{
    return m_states.value(fold, unknown(fold)).open;
}

} // namespace foyer
