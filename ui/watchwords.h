// Levels of watching in words: what each is called and what it does.
#pragma once

#include "models/types.h"

#include <QList>
#include <QString>

namespace foyer {

const QList<WatchLevel> &watchLevels(); // most first, as menus list them
QString watchWord(WatchLevel level); // of a button; Normal is what one may choose: "Watch"
QString watchSentence(WatchLevel level); // for a thread
QString forumWatchSentence(WatchLevel level);

} // namespace foyer
