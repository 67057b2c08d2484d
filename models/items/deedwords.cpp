#include "models/items/deedwords.h"

#include "models/items/listmodels.h"
#include "models/text/extract.h"
#include "models/text/reactionwords.h"

namespace foyer {

namespace {

struct Sentence {
    QString operator()(const Reply &reply) const
    {
        return reply.privately ? OutboxModel::tr("Private reply: %1").arg(snippet(reply.body)) : snippet(reply.body);
    }
    QString operator()(const NewThread &thread) const { return snippet(thread.body); }
    QString operator()(const EditPost &edit) const { return OutboxModel::tr("Edit: %1").arg(snippet(edit.body)); }
    QString operator()(const DeletePost &) const { return OutboxModel::tr("Delete a post"); }
    QString operator()(const React &react) const
    {
        if (react.reaction.isEmpty())
            return react.on ? OutboxModel::tr("Like") : OutboxModel::tr("Take a like back");
        const QString which = reactionWord(react.reaction);
        return react.on ? OutboxModel::tr("React: %1").arg(which)
                        : OutboxModel::tr("Take a reaction back: %1").arg(which);
    }
    QString operator()(const FlagPost &) const { return OutboxModel::tr("Report"); }
    QString operator()(const Bookmark &mark) const
    {
        return mark.on ? OutboxModel::tr("Star") : OutboxModel::tr("Take a star away");
    }
    QString operator()(const SetWatch &watch) const
    {
        switch (watch.level) {
        case WatchLevel::Muted:
            return OutboxModel::tr("Mute");
        case WatchLevel::Normal:
            return OutboxModel::tr("Watch as usual");
        case WatchLevel::Tracking:
            return OutboxModel::tr("Track");
        case WatchLevel::Watching:
            return OutboxModel::tr("Watch");
        }
        return {};
    }
    QString operator()(const SetPinned &pin) const
    {
        return pin.on ? OutboxModel::tr("Pin the thread") : OutboxModel::tr("Unpin the thread");
    }
    QString operator()(const SetClosed &close) const
    {
        return close.on ? OutboxModel::tr("Close the thread") : OutboxModel::tr("Open the thread again");
    }
    QString operator()(const Vote &vote) const
    {
        return vote.options.isEmpty() ? OutboxModel::tr("Take a vote back") : OutboxModel::tr("Vote");
    }
};

} // namespace

QString deedWords(const Deed &deed)
{
    return std::visit(Sentence {}, deed);
}

} // namespace foyer
