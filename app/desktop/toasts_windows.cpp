#include "app/desktop/toasts_windows.h"

#include "app/desktop/programid_windows.h"
#include "app/desktop/toastxml.h"
#include "models/log.h"

#include <QCoreApplication>
#include <QPointer>

#include <atomic>
#include <functional>

namespace foyer {
namespace {

using namespace winrt;
using namespace Qt::StringLiterals;

// Windows calls on a thread of its own.
class Click final : public ActivatedHandler {
public:
    explicit Click(std::function<void(const QString &)> then)
        : m_then(std::move(then))
    {
    }
    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID asked, void **found) override
    {
        const bool known = asked == IID_IUnknown || asked == ActivatedHandler::id || asked == IID_IAgileObject;
        *found = known ? this : nullptr;
        if (known)
            AddRef();
        return known ? S_OK : E_NOINTERFACE;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++m_holders; }
    ULONG STDMETHODCALLTYPE Release() override
    {
        const ULONG left = --m_holders;
        if (left == 0)
            delete this;
        return left;
    }
    HRESULT STDMETHODCALLTYPE Invoke(ToastNotification *, IInspectable *given) override
    {
        Com<ToastActivatedEventArgs> arguments;
        Text text;
        if (given && SUCCEEDED(given->QueryInterface(ToastActivatedEventArgs::id, &arguments)))
            arguments->get_Arguments(&text);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [then = m_then, words = text.toString()] { then(words); },
            Qt::QueuedConnection);
        return S_OK;
    }

private:
    std::atomic<ULONG> m_holders = 1;
    const std::function<void(const QString &)> m_then;
};

Com<ToastNotification> toastOf(const QString &xml, const QString &tag)
{
    Com<ToastNotification> toast;
    const auto object = newObject(u"Windows.Data.Xml.Dom.XmlDocument"_s);
    Com<XmlDocumentIo> io;
    Com<XmlDocument> document;
    Com<ToastNotificationFactory> maker;
    Com<ToastNotification2> tagged;
    if (!object || FAILED(object->QueryInterface(XmlDocumentIo::id, &io)) || FAILED(io->LoadXml(Text(xml)))
        || FAILED(object->QueryInterface(XmlDocument::id, &document))
        || FAILED(factory(u"Windows.UI.Notifications.ToastNotification"_s, ToastNotificationFactory::id, &maker))
        || FAILED(maker->CreateToastNotification(document.Get(), &toast)))
        return {};
    if (SUCCEEDED(toast->QueryInterface(ToastNotification2::id, &tagged)))
        tagged->put_Tag(Text(tag));
    return toast;
}

} // namespace

std::unique_ptr<Toasts> Toasts::make()
{
    Com<ToastNotificationManager> manager;
    Com<ToastNotifier> notifier;
    INT32 setting = 0;
    const QString manages = u"Windows.UI.Notifications.ToastNotificationManager"_s;
    if (FAILED(factory(manages, ToastNotificationManager::id, &manager))
        || FAILED(manager->CreateToastNotifierWithId(Text(QString::fromWCharArray(programId)), &notifier))
        || FAILED(notifier->get_Setting(&setting))) // says that it does not know us
        return nullptr;
    return std::unique_ptr<Toasts>(new Toasts(std::move(notifier)));
}

void Toasts::show(const Notification &notification)
{
    const auto toast = toastOf(toastXml(notification), QString::number(notification.thread.value));
    if (!toast) {
        qCWarning(lcApp) << "Windows did not take a notification";
        return;
    }
    INT64 token = 0;
    // The runtime may keep the handler longer than we live.
    auto *click = new Click([here = QPointer(this), thread = notification.thread](const QString &arguments) {
        if (here)
            here->clicked(thread, arguments);
    });
    toast->add_Activated(click, &token);
    click->Release();
    if (const HRESULT shown = m_notifier->Show(toast.Get()); FAILED(shown))
        qCWarning(lcApp) << "Windows did not show a notification:" << Qt::hex << quint32(shown);
    m_shown[notification.thread] = toast;
}

void Toasts::close(ThreadId thread)
{
    const auto shown = m_shown.find(thread);
    if (shown == m_shown.end())
        return;
    m_notifier->Hide(shown->second.Get());
    m_shown.erase(shown);
}

void Toasts::clicked(ThreadId thread, const QString &arguments)
{
    m_shown.erase(thread);
    switch (toastAnswer(arguments)) {
    case ToastAnswer::Open:
        Q_EMIT openWanted(thread);
        break;
    case ToastAnswer::Read:
        Q_EMIT readWanted(thread);
        break;
    case ToastAnswer::Mute:
        Q_EMIT muteWanted(thread);
        break;
    }
}

} // namespace foyer
