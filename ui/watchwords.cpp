#include "ui/watchwords.h"

#include <QCoreApplication>

namespace foyer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::ThreadHeader)
};

} // namespace

const QList<WatchLevel> &watchLevels()
{
    static const QList<WatchLevel> levels { WatchLevel::Watching, WatchLevel::Tracking, WatchLevel::Normal,
        WatchLevel::Muted };
    return levels;
}

QString watchWord(WatchLevel level)
{
    switch (level) {
    case WatchLevel::Muted:
        return Words::tr("Muted");
    case WatchLevel::Normal:
        return Words::tr("Watch");
    case WatchLevel::Tracking:
        return Words::tr("Tracking");
    case WatchLevel::Watching:
        return Words::tr("Watching");
    }
    return {};
}

QString watchSentence(WatchLevel level)
{
    switch (level) {
    case WatchLevel::Muted:
        return Words::tr("Muted: never in the Inbox");
    case WatchLevel::Normal:
        return Words::tr("Normal: notices when somebody answers me");
    case WatchLevel::Tracking:
        return Words::tr("Tracking: new posts are counted");
    case WatchLevel::Watching:
        return Words::tr("Watching: a notice for every post");
    }
    return {};
}

QString forumWatchSentence(WatchLevel level)
{
    switch (level) {
    case WatchLevel::Muted:
        return Words::tr("Muted: its threads stay out of the Inbox, unless they concern me");
    case WatchLevel::Normal:
        return Words::tr("Normal: notices when somebody answers or mentions me");
    case WatchLevel::Tracking:
        return Words::tr("Tracking: new posts in all of its threads are counted");
    case WatchLevel::Watching:
        return Words::tr("Watching: a notice for every post in it");
    }
    return {};
}

} // namespace foyer
