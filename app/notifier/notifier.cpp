#include "app/notifier/notifier.h"

#include "models/cache/notices.h"
#include "models/cache/threads.h"
#include "models/items/listmodels.h"
#include "models/log.h"
#include "models/settings.h"

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostAtOnce = 3; // more threads than this are one summary
constexpr int silence = 60; // seconds between two sounds
constexpr int looked = 500; // notices looked through to see which were read

template <class T> void report(const Expected<T> &result)
{
    if (!result)
        qCWarning(lcApp) << "notices:" << result.error().text;
}

QList<NoticeId> idsOf(const QList<Notice> &notices)
{
    QList<NoticeId> ids;
    for (const Notice &notice : notices)
        ids.append(notice.id);
    return ids;
}

} // namespace

Notification notificationFor(const QList<Notice> &notices, bool withText)
{
    const Notice &newest = notices.last();
    Notification notification;
    notification.thread = newest.thread;
    notification.title =
        notices.size() == 1 ? saying(newest) : Notifier::tr("%n things concern you here", "", int(notices.size()));
    notification.text = newest.title;
    if (withText && !newest.text.isEmpty())
        notification.text += u'\n' + (notices.size() == 1 ? newest.text : newest.person.name + u": "_s + newest.text);
    notification.important = newest.kind != Notice::Kind::Like;
    return notification;
}

Notifier::Notifier(
    Cache &cache, std::unique_ptr<DesktopNotifications> desktop, OnScreen onScreen, Clock clock, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_desktop(std::move(desktop))
    , m_onScreen(std::move(onScreen))
    , m_clock(std::move(clock))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100ms);
    connect(&m_soon, &QTimer::timeout, this, &Notifier::look);
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) {
        if (changes.notices && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_desktop.get(), &DesktopNotifications::openWanted, this, [this](ThreadId thread) {
        const QList<Notice> notices = m_shown[thread];
        m_shown.erase(thread);
        Q_EMIT openWanted(thread, notices.isEmpty() ? PostId() : notices.first().post);
    });
    connect(m_desktop.get(), &DesktopNotifications::readWanted, this, &Notifier::markRead);
    connect(m_desktop.get(), &DesktopNotifications::muteWanted, this, [this](ThreadId thread) {
        report(setWatch(m_cache, thread, WatchLevel::Muted));
        markRead(thread);
    });
    m_soon.start();
}

void Notifier::look()
{
    closeWhatIsRead();
    const auto fresh = noticesToShow(m_cache);
    report(fresh);
    if (!fresh || fresh->isEmpty())
        return;
    const ThreadId onScreen = m_onScreen();
    Groups groups;
    for (const Notice &notice : *fresh) {
        if (!onScreen || notice.thread != onScreen)
            groups[notice.thread].append(notice);
    }
    if (flag(m_cache, option::notify))
        show(groups);
    report(markShown(m_cache, idsOf(*fresh)));
}

void Notifier::show(const Groups &groups)
{
    if (groups.size() > mostAtOnce) {
        qsizetype count = 0;
        for (const auto &[thread, notices] : groups)
            count += notices.size();
        m_desktop->show({ {}, tr("%n things concern you", "", int(count)), tr("In %n threads", "", int(groups.size())),
            mayRing(), true });
        return;
    }
    for (const auto &[thread, notices] : groups) {
        QList<Notice> &standing = m_shown[thread];
        standing += notices;
        Notification notification = notificationFor(standing, flag(m_cache, option::notifyText));
        notification.sound = mayRing();
        m_desktop->show(notification);
    }
}

void Notifier::closeWhatIsRead()
{
    if (m_shown.empty())
        return;
    const auto unread = notices(m_cache, looked, true);
    report(unread);
    if (!unread)
        return;
    QSet<ThreadId> waiting;
    for (const Notice &notice : *unread)
        waiting.insert(notice.thread);
    for (auto it = m_shown.begin(); it != m_shown.end();) {
        if (waiting.contains(it->first)) {
            ++it;
            continue;
        }
        m_desktop->close(it->first);
        it = m_shown.erase(it);
    }
}

void Notifier::markRead(ThreadId thread)
{
    report(setThreadRead(m_cache, thread, true));
    const QList<NoticeId> ids = idsOf(m_shown[thread]);
    m_shown.erase(thread);
    report(setNoticesRead(m_cache, ids, true));
}

bool Notifier::mayRing()
{
    const QDateTime now = m_clock();
    // A clock that was set back must not mean silence for hours.
    const bool quiet = m_lastRing.isValid() && m_lastRing <= now && m_lastRing.secsTo(now) < silence;
    if (!quiet)
        m_lastRing = now;
    return !quiet;
}

} // namespace foyer
