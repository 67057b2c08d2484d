// Shows on the desktop what concerns the person: one notification per thread, one sound a minute at most,
// nothing about the thread they are looking at. It reads the cache and is told of changes like everybody else.
#pragma once

#include "app/notifier/desktopnotifications.h"
#include "models/cache/cache.h"
#include "models/types.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <map>

namespace foyer {

class Notifier : public QObject {
    Q_OBJECT
public:
    // The thread in front of the reader, in an active window; 0: none.
    using OnScreen = std::function<ThreadId()>;
    using Clock = std::function<QDateTime()>;

    // `cache` outlives it.
    Notifier(Cache &cache, std::unique_ptr<DesktopNotifications> desktop, OnScreen onScreen,
        Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

Q_SIGNALS:
    void openWanted(foyer::ThreadId thread, foyer::PostId post); // 0s: the Inbox

private:
    using Groups = std::map<ThreadId, QList<Notice>>;

    void look();
    void show(const Groups &groups);
    void closeWhatIsRead();
    void markRead(ThreadId thread);
    bool mayRing();

    Cache &m_cache;
    std::unique_ptr<DesktopNotifications> m_desktop;
    OnScreen m_onScreen;
    Clock m_clock;
    QTimer m_soon; // a page of posts, one look
    Groups m_shown; // what stands on the desktop, oldest first in each
    QDateTime m_lastRing;
};

// In plain words, of one thread's notices (oldest first, at least one). Pure.
Notification notificationFor(const QList<Notice> &notices, bool withText);

} // namespace foyer
