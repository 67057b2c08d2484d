#include "app/commandline/lookup.h"

#include "app/commandline/words.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

template <class Thing> Expected<Thing> theOne(const QList<Thing> &found, const QString &none, const QString &several)
{
    if (found.isEmpty())
        return Error { ErrorKind::NotFound, none };
    if (found.size() > 1)
        return Error { ErrorKind::Usage, several };
    return found.first();
}

template <class Thing, class Fits> QList<Thing> those(const QList<Thing> &all, Fits fits)
{
    QList<Thing> found;
    for (const Thing &thing : all) {
        if (fits(thing))
            found.append(thing);
    }
    return found;
}

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

Expected<Target> findAddress(Cache &cache, const QString &typed, const char *nothing)
{
    const QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return Error { ErrorKind::Usage,
            Words::tr("“%1” is neither a number nor an address. foyer list and foyer read print the numbers.")
                .arg(typed) };
    const auto target = locate(cache, url);
    if (target && !target->thread)
        return Error { ErrorKind::NotFound, Words::tr(nothing).arg(typed) };
    return target;
}

} // namespace

std::optional<qint64> numberIn(const QString &typed)
{
    bool ok = false;
    const qint64 number = typed.toLongLong(&ok);
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

Expected<Account> findAccount(Cache &cache, const QString &typed)
{
    const auto all = accounts(cache);
    if (!all)
        return all.error();
    const auto number = numberIn(typed);
    auto found = those(*all, [&](const Account &a) { return number && a.id.value == *number; });
    if (found.isEmpty())
        found = those(*all, [&](const Account &a) { return same(a.name, typed) || same(a.url.host(), typed); });
    return theOne(found, Words::tr("There is no account “%1”. foyer accounts lists those there are.").arg(typed),
        Words::tr("Several accounts are called “%1”; use the number. foyer accounts lists them.").arg(typed));
}

Expected<Forum> findForum(Cache &cache, const QString &typed)
{
    const auto all = forums(cache);
    if (!all)
        return all.error();
    const auto number = numberIn(typed);
    auto found = those(*all, [&](const Forum &f) { return number && f.id.value == *number; });
    if (found.isEmpty())
        found = those(*all, [&](const Forum &f) { return same(f.name, typed); });
    if (found.isEmpty())
        found = those(*all, [&](const Forum &f) { return f.name.startsWith(typed, Qt::CaseInsensitive); });
    return theOne(found, Words::tr("There is no forum “%1”. foyer forums lists those there are.").arg(typed),
        Words::tr("“%1” fits several forums; write more of the name, or its number.").arg(typed));
}

Expected<ThreadId> findThread(Cache &cache, const QString &typed)
{
    if (const auto number = numberIn(typed)) {
        const auto there = thread(cache, ThreadId { *number });
        if (!there && there.error().kind == ErrorKind::NotFound)
            return Error { ErrorKind::NotFound,
                Words::tr("There is no thread %1. foyer list prints the numbers.").arg(typed) };
        if (!there)
            return there.error();
        return there->id;
    }
    const auto target = findAddress(
        cache, typed, QT_TRANSLATE_NOOP("foyer::commandline", "“%1” is not kept here. foyer sync may bring it."));
    if (!target)
        return target.error();
    return target->thread;
}

Expected<PostId> findPost(Cache &cache, const QString &typed)
{
    if (const auto number = numberIn(typed)) {
        const auto there = post(cache, PostId { *number });
        if (!there && there.error().kind == ErrorKind::NotFound)
            return Error { ErrorKind::NotFound,
                Words::tr("There is no post %1. foyer read prints the numbers.").arg(typed) };
        if (!there)
            return there.error();
        return there->id;
    }
    const auto target = findAddress(
        cache, typed, QT_TRANSLATE_NOOP("foyer::commandline", "“%1” is not kept here. foyer sync may bring it."));
    if (!target)
        return target.error();
    if (target->post)
        return target->post;
    const auto whole = thread(cache, target->thread);
    if (!whole)
        return whole.error();
    return whole->root;
}

Expected<QHash<AccountId, QString>> communityNames(Cache &cache)
{
    const auto all = accounts(cache);
    if (!all)
        return all.error();
    QHash<AccountId, QString> names;
    for (const Account &account : *all)
        names.insert(account.id, account.name);
    return names;
}

Expected<QHash<ForumId, QString>> forumNames(Cache &cache)
{
    const auto all = forums(cache);
    if (!all)
        return all.error();
    QHash<ForumId, QString> names;
    for (const Forum &forum : *all)
        names.insert(forum.id, forum.name);
    return names;
}

} // namespace foyer::commandline
