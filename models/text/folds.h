// Which of a post's folds are open: as the author left them, and those the reader turned over.
#pragma once

#include "models/text/block.h"

#include <QHash>
#include <QSet>

namespace foyer {

class Folds {
public:
    explicit Folds(const QList<Block> &blocks, const QSet<int> &turned = {});

    // A number without a block of its own is a spoiler among words.
    bool isOpen(int fold) const;
    // Every fold it stands in is open.
    bool shows(const Block &block) const
    {
        return block.fold == 0 || m_states.value(block.fold, unknown(block.fold)).shown;
    }
    // No spoiler keeps it back: what only is folded away to save room is no secret.
    bool tells(const Block &block) const
    {
        return block.fold == 0 || m_states.value(block.fold, unknown(block.fold)).told;
    }

private:
    struct State {
        bool open = false;
        bool shown = false;
        bool told = false;
    };
    State unknown(int fold) const;

    QHash<int, State> m_states;
    QSet<int> m_turned;
};

} // namespace foyer
