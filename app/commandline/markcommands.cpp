// like, report, watch, pin and close: small marks of mine. On disk when the command ends; sync tells the server.
#include "app/commandline/commands.h"
#include "app/commandline/context.h"
#include "app/commandline/lookup.h"
#include "app/commandline/words.h"
#include "models/allowed.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/marks.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

struct Marked {
    Post post;
    Account account;
};

Expected<Marked> markedFrom(Context &context)
{
    const auto id = findPost(context.cache, context.arguments.words.first());
    if (!id)
        return id.error();
    const auto found = post(context.cache, *id);
    if (!found)
        return found.error();
    const auto whole = thread(context.cache, found->thread);
    if (!whole)
        return whole.error();
    const auto mine = account(context.cache, whole->account);
    if (!mine)
        return mine.error();
    return Marked { *found, *mine };
}

ExitCode put(Context &context, AccountId account, const Deed &deed, const QString &sentence)
{
    if (const auto done = mark(context.cache, account, deed); !done)
        return context.out.fail(done.error());
    context.out.text(sentence + u' ' + Words::tr("“foyer sync” tells the server."));
    return ExitCode::Done;
}

Error reasonsAre(const Customs &customs)
{
    QStringList lines { Words::tr("Why? Give one of these reasons:") };
    for (const FlagReason &reason : customs.reasons)
        lines += u"    --reason %1   %2"_s.arg(reason.id, reason.name);
    return { ErrorKind::Usage, lines.join(u'\n') };
}

// `what`: a thread's title, a forum, a tag.
QString nowIs(const QString &what, WatchLevel level)
{
    switch (level) {
    case WatchLevel::Muted:
        return Words::tr("%1 is muted: it stays out of the Inbox.").arg(what);
    case WatchLevel::Normal:
        return Words::tr("%1 is an ordinary one: you hear when somebody answers or mentions you.").arg(what);
    case WatchLevel::Tracking:
        return Words::tr("You track %1: what is new there is counted.").arg(what);
    case WatchLevel::Watching:
        return Words::tr("You watch %1: every new post there is a notice.").arg(what);
    }
    return {};
}

const QList<std::pair<QString, WatchLevel>> &levels()
{
    static const QList<std::pair<QString, WatchLevel>> all { { u"muted"_s, WatchLevel::Muted },
        { u"normal"_s, WatchLevel::Normal }, { u"tracking"_s, WatchLevel::Tracking },
        { u"watching"_s, WatchLevel::Watching } };
    return all;
}

// The community that keeps levels of tags: the one that was named, else the only one.
Expected<Account> communityOfTags(Context &context)
{
    if (context.arguments.has(u"account"_s))
        return findAccount(context.cache, context.arguments.options.value(u"account"_s));
    const auto all = accounts(context.cache);
    if (!all)
        return all.error();
    QList<Account> fitting;
    for (const Account &account : *all) {
        if (account.capabilities.testFlag(Capability::Tags) && account.capabilities.testFlag(Capability::Watch))
            fitting.append(account);
    }
    if (fitting.isEmpty())
        return Error { ErrorKind::NotFound,
            Words::tr("None of your communities keeps levels for tags, or you are not signed in there.") };
    if (fitting.size() > 1)
        return Error { ErrorKind::Usage,
            Words::tr("Several of your communities have tags. Say which one: --account ACCOUNT") };
    return fitting.first();
}

Expected<QString> watchTag(Context &context, WatchLevel level)
{
    const auto community = communityOfTags(context);
    if (!community)
        return community.error();
    QString tag = context.arguments.options.value(u"tag"_s);
    if (tag.startsWith(u'#'))
        tag.remove(0, 1);
    if (tag.isEmpty())
        return Error { ErrorKind::Usage, Words::tr("Which tag? --tag mobile") };
    if (const auto done = setTagWatch(context.cache, community->id, tag, level); !done)
        return done.error();
    return nowIs(Words::tr("#%1 in %2", "a tag, its community").arg(tag, community->name), level);
}

Expected<QString> watchForum(Context &context, WatchLevel level)
{
    const auto found = findForum(context.cache, context.arguments.options.value(u"forum"_s));
    if (!found)
        return found.error();
    if (!found->watch)
        return Error { ErrorKind::Unsupported,
            Words::tr("The server of %1 keeps no levels for forums.").arg(found->name) };
    if (const auto done = setWatch(context.cache, found->id, level); !done)
        return done.error();
    return nowIs(found->name, level);
}

// What was done.
Expected<QString> watch(Context &context, WatchLevel level)
{
    const bool tag = context.arguments.has(u"tag"_s);
    const bool forum = context.arguments.has(u"forum"_s);
    if (int(tag) + int(forum) + int(context.arguments.words.size() > 1) != 1)
        return Error { ErrorKind::Usage, Words::tr("Name one thing to watch: a thread, --forum FORUM or --tag TAG.") };
    if (tag)
        return watchTag(context, level);
    if (forum)
        return watchForum(context, level);
    const auto id = findThread(context.cache, context.arguments.words.first());
    if (!id)
        return id.error();
    if (const auto done = setWatch(context.cache, *id, level); !done)
        return done.error();
    const auto named = thread(context.cache, *id);
    return nowIs(Words::tr("“%1”").arg(named ? named->title : QString()), level);
}

// The thread that was named, where this user may do that with it.
Expected<Thread> lookedAfter(Context &context, ThreadRight right)
{
    const auto id = findThread(context.cache, context.arguments.words.first());
    const auto found = id ? thread(context.cache, *id) : id.error();
    if (found && !(found->rights & right))
        return Error { ErrorKind::Rejected,
            Words::tr("The server does not let you do this with “%1”: that is for those who look after it.")
                .arg(found->title) };
    return found;
}

} // namespace

ExitCode likePost(Context &context)
{
    const auto marked = markedFrom(context);
    if (!marked)
        return context.out.fail(marked.error());
    const bool on = !context.arguments.has(u"undo"_s);
    if (!mayReact(marked->post, marked->account.capabilities))
        return context.out.fail({ ErrorKind::Rejected,
            marked->post.author.me ? Words::tr("Your own posts are for others to like.")
                                   : Words::tr("The server does not let you like this post.") });
    if (likeOf(marked->post).mine == on) {
        context.out.text(on ? Words::tr("You like it already.") : Words::tr("There is no like of yours on it."));
        return ExitCode::Done;
    }
    return put(context, marked->account.id, React { marked->post.id, on },
        on ? Words::tr("Liked.") : Words::tr("The like is taken back."));
}

ExitCode reportPost(Context &context)
{
    const auto marked = markedFrom(context);
    if (!marked)
        return context.out.fail(marked.error());
    if (marked->post.flagged)
        return context.out.fail({ ErrorKind::Rejected, Words::tr("You reported this post already.") });
    if (!mayReport(marked->post, marked->account.capabilities))
        return context.out.fail({ ErrorKind::Rejected, Words::tr("The server does not let you report this post.") });
    const auto known = customs(context.cache, marked->account.id);
    if (!known)
        return context.out.fail(known.error());
    const QString typed = context.arguments.options.value(u"reason"_s);
    const auto reason = std::find_if(
        known->reasons.cbegin(), known->reasons.cend(), [&typed](const FlagReason &each) { return each.id == typed; });
    if (reason == known->reasons.cend())
        return context.out.fail(reasonsAre(*known));
    const QString words = context.arguments.options.value(u"words"_s).trimmed();
    if (reason->wantsWords && words.isEmpty())
        return context.out.fail(
            { ErrorKind::Usage, Words::tr("This reason needs a sentence: --words 'What they should know'") });
    return put(context, marked->account.id, FlagPost { marked->post.id, reason->id, words },
        Words::tr("Reported to those who look after %1.").arg(marked->account.name));
}

ExitCode setLevel(Context &context)
{
    const QString typed = context.arguments.words.last().toLower();
    const auto level =
        std::find_if(levels().cbegin(), levels().cend(), [&typed](const auto &each) { return each.first == typed; });
    if (level == levels().cend())
        return context.out.fail({ ErrorKind::Usage,
            Words::tr("“%1” is no level of watching: muted, normal, tracking or watching.").arg(typed) });
    const auto watched = watch(context, level->second);
    if (!watched)
        return context.out.fail(watched.error());
    context.out.text(*watched);
    return ExitCode::Done;
}

ExitCode pinThread(Context &context)
{
    const auto named = lookedAfter(context, ThreadRight::Pin);
    if (!named)
        return context.out.fail(named.error());
    const bool on = !context.arguments.has(u"undo"_s);
    return put(context, named->account, SetPinned { named->id, on },
        on ? Words::tr("“%1” goes above the others.").arg(named->title)
           : Words::tr("“%1” goes back among the others.").arg(named->title));
}

ExitCode closeThread(Context &context)
{
    const auto named = lookedAfter(context, ThreadRight::Close);
    if (!named)
        return context.out.fail(named.error());
    const bool on = !context.arguments.has(u"undo"_s);
    return put(context, named->account, SetClosed { named->id, on },
        on ? Words::tr("“%1” takes no more answers.").arg(named->title)
           : Words::tr("“%1” takes answers again.").arg(named->title));
}

} // namespace foyer::commandline
