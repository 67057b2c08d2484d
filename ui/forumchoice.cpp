#include "ui/forumchoice.h"

#include "models/cache/accounts.h"
#include "models/cache/forums.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

bool mayStartIn(const Forum &forum)
{
    return forum.id && forum.mayStart && !forum.gone && forum.posting != Posting::ReadOnly;
}

QString nameWithPlace(const Forum &forum, const QList<Forum> &all)
{
    if (!forum.parent)
        return forum.name;
    const auto parent =
        std::find_if(all.begin(), all.end(), [&](const Forum &each) { return each.id == forum.parent; });
    if (parent == all.end())
        return forum.name;
    return QCoreApplication::translate("foyer::ForumChip", "%1 › %2", "a forum in another")
        .arg(parent->name, forum.name);
}

void fillForumChoice(QMenu &menu, Cache &cache, const std::function<void(ForumId)> &chosen)
{
    const QList<Account> communities = accounts(cache).valueOr({});
    for (const Account &account : communities) {
        if (!account.capabilities.testFlag(Capability::NewThread))
            continue;
        bool named = false;
        const QList<Forum> all = forums(cache, account.id).valueOr({});
        for (const Forum &forum : all) {
            if (!forum.followed || !mayStartIn(forum))
                continue;
            if (!std::exchange(named, true) && communities.size() > 1)
                menu.addSection(account.name);
            menu.addAction(
                nameWithPlace(forum, all).replace(u"&"_s, u"&&"_s), &menu, [chosen, id = forum.id] { chosen(id); });
        }
    }
}

} // namespace foyer
