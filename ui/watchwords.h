// Levels of watching in words: what each is called and what it does.
#pragma once

#include "models/types.h"

#include <QString>

#include <functional>

class QMenu;

namespace foyer {

QString watchWord(WatchLevel level); // of a button; Normal is what one may choose: "Watch"
QString watchSentence(WatchLevel level); // for a thread
QString forumWatchSentence(WatchLevel level);
QString tagWatchSentence(WatchLevel level);

// Adds the levels to a menu, the present one checked.
void addLevels(
    QMenu &menu, WatchLevel now, QString (*sentence)(WatchLevel), const std::function<void(WatchLevel)> &chosen);

} // namespace foyer
