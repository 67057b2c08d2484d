// list, read and search: what is kept here. No network.
#include "app/commandline/commands.h"
#include "app/commandline/context.h"
#include "app/commandline/lookup.h"
#include "app/commandline/shapes.h"
#include "app/commandline/terminal.h"
#include "app/commandline/terminaltext.h"
#include "app/commandline/threadprinter.h"
#include "app/commandline/words.h"
#include "models/cache/accounts.h"
#include "models/cache/posts.h"
#include "models/cache/search.h"
#include "models/cache/threads.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

constexpr int usualLimit = 50;

struct Row {
    ThreadGroup group = ThreadGroup::Rest;
    Thread thread;
};

Expected<int> limitOf(const Arguments &arguments)
{
    if (!arguments.has(u"limit"_s))
        return usualLimit;
    const QString typed = arguments.options[u"limit"_s];
    bool ok = false;
    const int limit = typed.toInt(&ok);
    if (!ok || limit < 0)
        return Error { ErrorKind::Usage,
            Words::tr("--limit needs a number, or 0 for no limit; “%1” is none.").arg(typed) };
    return limit == 0 ? -1 : limit;
}

Expected<QList<ThreadScope>> scopesOf(Context &context)
{
    if (context.arguments.has(u"forum"_s) && context.arguments.has(u"tag"_s))
        return Error { ErrorKind::Usage, Words::tr("--forum and --tag do not go together.") };
    if (context.arguments.has(u"forum"_s)) {
        const auto forum = findForum(context.cache, context.arguments.options[u"forum"_s]);
        if (!forum)
            return forum.error();
        return QList<ThreadScope> { ForumScope { forum->id } };
    }
    const auto all = accounts(context.cache);
    if (!all)
        return all.error();
    QList<ThreadScope> scopes;
    const QString tag = context.arguments.options.value(u"tag"_s);
    for (const Account &account : *all)
        scopes.append(tag.isEmpty() ? ThreadScope(AccountScope { account.id }) : TagScope { account.id, tag });
    return scopes;
}

Expected<QList<Row>> rowsOf(Cache &cache, const ThreadQuery &query)
{
    const auto places = threadPlaces(cache, query);
    if (!places)
        return places.error();
    QList<ThreadId> ids;
    QHash<ThreadId, ThreadGroup> groups;
    for (const ThreadPlace &place : *places) {
        ids.append(place.id);
        groups.insert(place.id, place.group);
    }
    const auto found = threads(cache, ids);
    if (!found)
        return found.error();
    QList<Row> rows;
    for (const Thread &thread : *found)
        rows.append({ groups.value(thread.id), thread });
    return rows;
}

// The rows of several communities in one order: what concerns me first, then the latest activity.
Expected<QList<Row>> allRows(Context &context, const QList<ThreadScope> &scopes, int limit)
{
    QList<Row> rows;
    for (const ThreadScope &scope : scopes) {
        const auto some = rowsOf(context.cache, { scope, context.arguments.has(u"unread"_s), {}, limit });
        if (!some)
            return some.error();
        rows += *some;
    }
    if (scopes.size() > 1) {
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
            return std::pair(a.group, b.thread.lastActivity) < std::pair(b.group, a.thread.lastActivity);
        });
    }
    if (limit >= 0 && rows.size() > limit)
        rows.resize(limit);
    return rows;
}

QString lineOf(const Thread &thread, const QString &forum, int width)
{
    const QString unread = thread.unread > 0 ? u"+%1"_s.arg(thread.unread) : QString();
    const QString left = u"%1 %2  "_s.arg(thread.id.value, 6).arg(unread, -5);
    // The author is the first to go where there is little room.
    QString right = u"  "_s + fitted(oneLine(forum), std::min(20, width / 5)) + u"  "_s;
    if (width >= 100)
        right += fitted(oneLine(thread.lastAuthor.name), 16) + u"  "_s;
    right += localTime(thread.lastActivity);
    const int room = std::max(16, width - columns(left) - columns(right));
    QString title = oneLine(thread.title);
    if (thread.solved)
        title += u"  ✓"_s;
    for (const QString &tag : thread.tags) // those that fit
        title += columns(title) + columns(tag) + 3 <= room ? u"  #"_s + oneLine(tag) : QString();
    return left + fitted(title, room) + right;
}

ExitCode nothingListed(Context &context, bool anyAccount)
{
    if (context.out.json())
        return ExitCode::Done;
    if (!anyAccount)
        context.out.say(Words::tr("There is no account yet. Add one: foyer accounts add news.example.org"));
    else if (context.arguments.has(u"unread"_s))
        context.out.say(Words::tr("Nothing unread."));
    else if (const QString tag = context.arguments.options.value(u"tag"_s); !tag.isEmpty())
        context.out.say(Words::tr("No thread that is kept here has the tag “%1”.").arg(tag));
    else
        context.out.say(Words::tr("Nothing is kept here yet. foyer sync fetches what there is."));
    return ExitCode::Done;
}

QString textOf(const SearchHit &hit, int width)
{
    const QString number = u"%1  "_s.arg(hit.post.value, 6);
    const QString head = number + fitted(oneLine(hit.title), std::max(16, width - columns(number))).trimmed();
    const QString facts = u"%1 · %2 · %3 · %4"_s.arg(oneLine(hit.author.name), localTime(hit.created),
        oneLine(hit.forum), Words::tr("thread %1").arg(hit.thread.value));
    const QString indent(8, u' ');
    return head + u'\n' + indent + facts + u'\n' + wrapped(oneLine(hit.snippet), width, indent);
}

} // namespace

ExitCode listThreads(Context &context)
{
    const auto limit = limitOf(context.arguments);
    if (!limit)
        return context.out.fail(limit.error());
    const auto scopes = scopesOf(context);
    if (!scopes)
        return context.out.fail(scopes.error());
    const auto rows = allRows(context, *scopes, *limit);
    if (!rows)
        return context.out.fail(rows.error());
    if (rows->isEmpty())
        return nothingListed(context, !scopes->isEmpty());
    const auto communities = communityNames(context.cache);
    if (!communities)
        return context.out.fail(communities.error());
    const auto names = forumNames(context.cache);
    if (!names)
        return context.out.fail(names.error());
    const int width = terminal::width();
    for (const Row &row : *rows) {
        const Thread &thread = row.thread;
        context.out.item(shapeOf(thread, communities->value(thread.account), names->value(thread.forum)));
        context.out.text(lineOf(thread, names->value(thread.forum), width));
    }
    return ExitCode::Done;
}

ExitCode readThread(Context &context)
{
    const auto id = findThread(context.cache, context.arguments.words.first());
    if (!id)
        return context.out.fail(id.error());
    const auto printed = printThread(context.cache, *id, context.out);
    if (!printed)
        return context.out.fail(printed.error());
    // A script that takes the thread as JSON has not read it.
    if (context.out.json())
        return ExitCode::Done;
    if (const auto marked = setRead(context.cache, *printed, true); !marked)
        return context.out.fail(marked.error());
    if (const auto visited = visitThread(context.cache, *id); !visited)
        return context.out.fail(visited.error());
    return ExitCode::Done;
}

ExitCode searchPosts(Context &context)
{
    const auto hits = search(context.cache, context.arguments.words.join(u' '), usualLimit);
    if (!hits)
        return context.out.fail(hits.error());
    for (const SearchHit &hit : *hits) {
        context.out.item(shapeOf(hit));
        context.out.text(textOf(hit, terminal::width()));
    }
    if (hits->isEmpty() && !context.out.json())
        context.out.say(Words::tr("Nothing found."));
    return ExitCode::Done;
}

} // namespace foyer::commandline
