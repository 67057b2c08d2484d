#include "ui/watchwords.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace foyer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::ThreadHeader)
};

// Most first, as menus list them.
const QList<WatchLevel> &watchLevels()
{
    static const QList<WatchLevel> levels { WatchLevel::Watching, WatchLevel::Tracking, WatchLevel::Normal,
        WatchLevel::Muted };
    return levels;
}

} // namespace

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

QString tagWatchSentence(WatchLevel level)
{
    switch (level) {
    case WatchLevel::Muted:
        return Words::tr("Muted: threads with it stay out of the Inbox, unless they concern me");
    case WatchLevel::Normal:
        return Words::tr("Normal: notices when somebody answers or mentions me");
    case WatchLevel::Tracking:
        return Words::tr("Tracking: new posts in all threads with it are counted");
    case WatchLevel::Watching:
        return Words::tr("Watching: a notice for every post in threads with it");
    }
    return {};
}

void addLevels(
    QMenu &menu, WatchLevel now, QString (*sentence)(WatchLevel), const std::function<void(WatchLevel)> &chosen)
{
    auto *group = new QActionGroup(&menu);
    for (const WatchLevel level : watchLevels()) {
        QAction *action = menu.addAction(sentence(level), &menu, [chosen, level] { chosen(level); });
        action->setCheckable(true);
        action->setChecked(level == now);
        group->addAction(action);
    }
}

} // namespace foyer
