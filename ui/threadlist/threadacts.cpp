#include "ui/threadlist/threadacts.h"

#include "models/cache/marks.h"
#include "models/cache/posts.h"

#include <QCoreApplication>

namespace foyer {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("foyer::threadacts", text);
}

QString saidOf(const Expected<void> &done, const char *text)
{
    return done ? say(text)
                : say(QT_TRANSLATE_NOOP("foyer::threadacts", "That could not be saved: %1")).arg(done.error().text);
}

} // namespace

std::optional<Undo> markScopeRead(Cache &cache, const ThreadScope &scope)
{
    const auto changed = setScopeRead(cache, scope);
    if (!changed)
        return {};
    return [&cache, posts = *changed] {
        return saidOf(
            setRead(cache, posts, false), QT_TRANSLATE_NOOP("foyer::threadacts", "They are unread again, as before."));
    };
}

QString toggleRead(Cache &cache, ThreadId thread)
{
    const auto now = foyer::thread(cache, thread);
    if (now && now->unread == 0)
        return saidOf(
            setThreadRead(cache, thread, false), QT_TRANSLATE_NOOP("foyer::threadacts", "The thread is unread again."));
    return markRead(cache, thread);
}

QString markRead(Cache &cache, ThreadId thread)
{
    return saidOf(
        setThreadRead(cache, thread, true), QT_TRANSLATE_NOOP("foyer::threadacts", "The thread is marked read."));
}

QString toggleStar(Cache &cache, ThreadId thread)
{
    const bool starred = foyer::thread(cache, thread).valueOr({}).starred;
    return saidOf(setStarred(cache, thread, !starred),
        starred ? QT_TRANSLATE_NOOP("foyer::threadacts", "The star is off.")
                : QT_TRANSLATE_NOOP("foyer::threadacts", "Starred: the thread stays on this computer."));
}

QString cycleWatch(Cache &cache, ThreadId thread)
{
    switch (foyer::thread(cache, thread).valueOr({}).watch) {
    case WatchLevel::Normal:
        return saidOf(setWatch(cache, thread, WatchLevel::Tracking),
            QT_TRANSLATE_NOOP("foyer::threadacts", "Tracking: what is new in this thread is counted."));
    case WatchLevel::Tracking:
        return saidOf(setWatch(cache, thread, WatchLevel::Watching),
            QT_TRANSLATE_NOOP("foyer::threadacts", "Watching: you are told of every new post."));
    default:
        return saidOf(setWatch(cache, thread, WatchLevel::Normal),
            QT_TRANSLATE_NOOP("foyer::threadacts", "The thread is an ordinary one again."));
    }
}

QString toggleMute(Cache &cache, ThreadId thread)
{
    const bool muted = foyer::thread(cache, thread).valueOr({}).watch == WatchLevel::Muted;
    return saidOf(setWatch(cache, thread, muted ? WatchLevel::Normal : WatchLevel::Muted),
        muted ? QT_TRANSLATE_NOOP("foyer::threadacts", "The thread is heard again.")
              : QT_TRANSLATE_NOOP("foyer::threadacts", "Muted: it does not count as unread any more."));
}

QString togglePinned(Cache &cache, ThreadId thread)
{
    const Thread now = foyer::thread(cache, thread).valueOr({});
    if (!(now.rights & ThreadRight::Pin))
        return say(QT_TRANSLATE_NOOP("foyer::threadacts", "The server does not let you pin this thread."));
    return saidOf(mark(cache, now.account, SetPinned { thread, !now.pinned }),
        now.pinned ? QT_TRANSLATE_NOOP("foyer::threadacts", "No longer pinned.")
                   : QT_TRANSLATE_NOOP("foyer::threadacts", "Pinned: everybody finds the thread at the top."));
}

QString toggleClosed(Cache &cache, ThreadId thread)
{
    const Thread now = foyer::thread(cache, thread).valueOr({});
    if (!(now.rights & ThreadRight::Close))
        return say(QT_TRANSLATE_NOOP("foyer::threadacts", "The server does not let you close or open this thread."));
    return saidOf(mark(cache, now.account, SetClosed { thread, !now.closed }),
        now.closed ? QT_TRANSLATE_NOOP("foyer::threadacts", "Open again: the thread takes answers.")
                   : QT_TRANSLATE_NOOP("foyer::threadacts", "Closed: the thread takes no more answers."));
}

} // namespace foyer
