// forums: list, follow, unfollow.
#include "app/commandline/commands.h"
#include "app/commandline/context.h"
#include "app/commandline/lookup.h"
#include "app/commandline/shapes.h"
#include "app/commandline/terminal.h"
#include "app/commandline/terminaltext.h"
#include "app/commandline/words.h"
#include "models/cache/forums.h"

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

QString lineOf(const Forum &forum, int width)
{
    const QString unread = forum.unread > 0 ? u"+%1"_s.arg(forum.unread) : QString();
    const QString left = u"%1 %2 %3  "_s.arg(forum.id.value, 6).arg(forum.followed ? u"*"_s : u" "_s).arg(unread, -6);
    QString text = oneLine(forum.name);
    if (!forum.description.isEmpty())
        text += u" – "_s + oneLine(forum.description);
    if (forum.gone)
        text += u"  ["_s + Words::tr("no longer on the server") + u']';
    return left + fitted(text, width - columns(left)).trimmed();
}

ExitCode setAll(Context &context, bool followed)
{
    QList<ForumId> ids;
    for (const QString &typed : context.arguments.words) {
        const auto forum = findForum(context.cache, typed);
        if (!forum)
            return context.out.fail(forum.error());
        ids.append(forum->id);
    }
    if (const auto set = setFollowed(context.cache, ids, followed); !set)
        return context.out.fail(set.error());
    if (followed)
        context.out.text(Words::tr("Following %n more forums. Next: foyer sync", "", int(ids.size())));
    else
        context.out.text(Words::tr("No longer following %n forums; what is kept of them stays.", "", int(ids.size())));
    return ExitCode::Done;
}

} // namespace

ExitCode listForums(Context &context)
{
    AccountId only;
    if (!context.arguments.words.isEmpty()) {
        const auto account = findAccount(context.cache, context.arguments.words.first());
        if (!account)
            return context.out.fail(account.error());
        only = account->id;
    }
    const auto all = forums(context.cache, only);
    if (!all)
        return context.out.fail(all.error());
    const auto communities = communityNames(context.cache);
    if (!communities)
        return context.out.fail(communities.error());
    AccountId shown;
    for (const Forum &forum : *all) {
        if (communities->size() > 1 && forum.account != shown)
            context.out.text(oneLine(communities->value(forum.account)));
        shown = forum.account;
        context.out.item(shapeOf(forum, communities->value(forum.account)));
        context.out.text(lineOf(forum, terminal::width()));
    }
    if (all->isEmpty() && !context.out.json())
        context.out.say(communities->isEmpty()
                ? Words::tr("There is no account yet. Add one: foyer accounts add news.example.org")
                : Words::tr("No forums are known yet. foyer sync asks for them."));
    return ExitCode::Done;
}

ExitCode followForums(Context &context)
{
    return setAll(context, true);
}

ExitCode unfollowForums(Context &context)
{
    return setAll(context, false);
}

} // namespace foyer::commandline
