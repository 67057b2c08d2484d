// The words under a post: what can be done with it, and what others have put on it.
#pragma once

#include "models/types.h"
#include "ui/conversation/verb.h"

#include <QList>

namespace foyer {

struct PostAction {
    Verb verb = Verb::None; // None: said only, nothing to press
    int index = -1; // of the reaction
    QString text;
    bool set = false; // by me
};

struct ActionRules {
    Capabilities capabilities;
    bool mayReply = true;
    bool choosesReactions = false; // there is more than a like, and it is known what
};

QList<PostAction> actionsOf(const Post &post, const ActionRules &rules);

} // namespace foyer
