#include "app/attention.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWindow>

#include <algorithm>

namespace foyer {

Attention::Attention(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_patience.start();
    connect(&m_patience, &QTimer::timeout, this, &Attention::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &Attention::look);
    qGuiApp->installEventFilter(this);
    QTimer::singleShot(2000, this, &Attention::look); // a window that began hidden changes nothing
}

bool Attention::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Hide: // into the tray: not every desktop says that the program is behind then
        QMetaObject::invokeMethod(this, &Attention::look, Qt::QueuedConnection);
        break;
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_patience.start();
        if (!m_here)
            look();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Attention::look()
{
    const QWindowList windows = QGuiApplication::topLevelWindows();
    const bool visible =
        std::any_of(windows.cbegin(), windows.cend(), [](QWindow *window) { return window->isVisible(); });
    const bool here = visible && QGuiApplication::applicationState() == Qt::ApplicationActive && m_patience.isActive();
    if (std::exchange(m_here, here) != here)
        Q_EMIT changed(here);
}

} // namespace foyer
