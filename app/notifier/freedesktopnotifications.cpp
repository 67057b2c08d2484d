#include "app/notifier/freedesktopnotifications.h"

#include "models/log.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

bool FreedesktopNotifications::isThere(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return false;
    QDBusConnectionInterface *daemon = bus.interface();
    return daemon->isServiceRegistered(service).value() || daemon->activatableServiceNames().value().contains(service);
}

FreedesktopNotifications::FreedesktopNotifications(const QDBusConnection &bus)
    : m_bus(bus)
    , m_watcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onNotificationClosed(uint, uint)));
    m_bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString)));
    // A new service knows nothing of the numbers the old one gave.
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        m_shown.clear();
        m_capabilities.reset();
    });
}

void FreedesktopNotifications::show(const Notification &notification)
{
    if (m_capabilities)
        return send(notification);
    m_early.append(notification);
    if (m_early.size() == 1)
        askCapabilities();
}

void FreedesktopNotifications::askCapabilities()
{
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QStringList> capabilities = *answer;
        m_capabilities = capabilities.isError() ? QStringList() : capabilities.value();
        for (const Notification &notification : std::exchange(m_early, {}))
            send(notification);
    });
}

void FreedesktopNotifications::send(const Notification &notification)
{
    QDBusMessage message = call(u"Notify"_s);
    message.setArguments(argumentsFor(notification));
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, thread = notification.thread] {
        answer->deleteLater();
        const QDBusPendingReply<uint> id = *answer;
        if (id.isError())
            qCInfo(lcApp) << "the desktop did not take a notification:" << id.error().name();
        else
            m_shown.insert(thread, id.value());
    });
}

QVariantList FreedesktopNotifications::argumentsFor(const Notification &notification) const
{
    QStringList actions;
    if (can("actions"_L1)) {
        actions << u"default"_s << tr("Open");
        if (notification.thread)
            actions << u"open"_s << tr("Open") << u"read"_s << tr("Mark read") << u"mute"_s << tr("Mute thread");
    }
    QVariantMap hints { { u"desktop-entry"_s, u"org.foyer.Foyer"_s }, { u"category"_s, u"im.received"_s },
        { u"urgency"_s, QVariant::fromValue(uchar(notification.important ? 1 : 0)) } };
    if (notification.sound)
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    const QString text = can("body-markup"_L1) ? notification.text.toHtmlEscaped() : notification.text;
    return { u"Foyer"_s, m_shown.value(notification.thread, 0u), u"org.foyer.Foyer"_s, notification.title, text,
        actions, hints, -1 };
}

bool FreedesktopNotifications::can(QLatin1StringView capability) const
{
    return m_capabilities && m_capabilities->contains(capability);
}

void FreedesktopNotifications::close(ThreadId thread)
{
    if (!m_shown.contains(thread))
        return;
    QDBusMessage message = call(u"CloseNotification"_s);
    message << m_shown.take(thread);
    m_bus.asyncCall(message);
}

void FreedesktopNotifications::onActionInvoked(uint id, const QString &action)
{
    const auto shown = std::find(m_shown.cbegin(), m_shown.cend(), id);
    if (shown == m_shown.cend())
        return; // another program's
    const ThreadId thread = shown.key();
    if (action == "read"_L1)
        Q_EMIT readWanted(thread);
    else if (action == "mute"_L1)
        Q_EMIT muteWanted(thread);
    else
        Q_EMIT openWanted(thread);
}

void FreedesktopNotifications::onNotificationClosed(uint id, uint)
{
    m_shown.removeIf([id](auto entry) { return entry.value() == id; });
}

// Wayland lets a window come to the front only with the token of the click that asks for it; Qt takes it from here.
void FreedesktopNotifications::onActivationToken(uint, const QString &token)
{
    qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace foyer
