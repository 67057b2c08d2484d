#include "ui/conversation/postactions.h"

#include "models/allowed.h"
#include "models/text/reactionwords.h"
#include "ui/drawable.h"

#include <QCoreApplication>
#include <QLocale>

namespace foyer {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::PostActions)
};

QString shown(const QString &reaction)
{
    const QString glyph = reactionGlyph(reaction);
    return isDrawable(glyph) ? glyph : reactionWord(reaction);
}

void addLike(QList<PostAction> &actions, const Post &post, bool may)
{
    const Reaction like = likeOf(post);
    if (may && like.mine)
        actions.append({ Verb::Like, -1, Words::tr("Liked · %Ln", nullptr, like.count), true });
    else if (may)
        actions.append(
            { Verb::Like, -1, like.count > 0 ? Words::tr("Like · %Ln", nullptr, like.count) : Words::tr("Like") });
    else if (like.count > 0)
        actions.append({ Verb::None, -1,
            like.mine ? Words::tr("Liked · %Ln", nullptr, like.count) : Words::tr("%Ln likes", nullptr, like.count),
            like.mine });
}

void addReactions(QList<PostAction> &actions, const Post &post, bool may)
{
    for (int i = 0; i < post.reactions.size(); ++i) {
        const Reaction &reaction = post.reactions.at(i);
        if (reaction.name.isEmpty() || reaction.count <= 0)
            continue;
        const QString text =
            Words::tr("%1 %2", "a reaction, how many").arg(shown(reaction.name), QLocale().toString(reaction.count));
        actions.append({ may ? Verb::Reaction : Verb::None, i, text, reaction.mine });
    }
    if (may)
        actions.append({ Verb::React, -1, Words::tr("React…") });
}

} // namespace

QList<PostAction> actionsOf(const Post &post, const ActionRules &rules)
{
    QList<PostAction> actions;
    if (rules.mayReply && mayAnswer(post)) {
        actions.append({ Verb::Reply, -1, Words::tr("Reply") });
        actions.append({ Verb::Quote, -1, Words::tr("Quote") });
    }
    const bool may = mayReact(post, rules.capabilities);
    addLike(actions, post, may);
    addReactions(actions, post, may && rules.choosesReactions);
    actions.append({ Verb::Star, -1, post.starred ? Words::tr("★ Starred") : Words::tr("Star"), post.starred });
    actions.append({ Verb::More, -1, Words::tr("More…") });
    if (post.flagged)
        actions.append({ Verb::None, -1, Words::tr("You reported this") });
    return actions;
}

} // namespace foyer
