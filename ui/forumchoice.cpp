#include "ui/forumchoice.h"

#include "models/cache/accounts.h"
#include "models/cache/forums.h"

#include <QCoreApplication>
#include <QMenu>

namespace foyer {

using namespace Qt::StringLiterals;

bool mayStartIn(const Forum &forum)
{
    return forum.id && forum.mayStart && !forum.gone && forum.posting != Posting::ReadOnly;
}

QString nameWithin(const QString &place, const Forum &forum)
{
    if (place.isEmpty())
        return forum.name;
    return QCoreApplication::translate("foyer::ForumChip", "%1 › %2", "a forum in another").arg(place, forum.name);
}

void fillForumChoice(QMenu &menu, Cache &cache, const std::function<void(ForumId)> &chosen)
{
    const QList<Account> communities = accounts(cache).valueOr({});
    for (const Account &account : communities) {
        if (!account.capabilities.testFlag(Capability::NewThread))
            continue;
        bool named = false;
        for (const Forum &forum : forums(cache, account.id, true).valueOr({})) {
            if (!mayStartIn(forum))
                continue;
            if (!std::exchange(named, true) && communities.size() > 1)
                menu.addSection(account.name);
            const QString place = forum.parent ? foyer::forum(cache, forum.parent).valueOr({}).name : QString();
            menu.addAction(
                nameWithin(place, forum).replace(u"&"_s, u"&&"_s), &menu, [chosen, id = forum.id] { chosen(id); });
        }
    }
}

} // namespace foyer
