// As much of the Windows Runtime as toasts need. The compiler's headers (mingw-w64 10) know none of it; the interfaces
// are a promise of Windows since 8.0 (Windows.UI.Notifications, Windows.Data.Xml.Dom). The library is loaded when it is
// wanted, so that the program starts where it is missing.
#pragma once

#include <QString>

#include <qt_windows.h>

#include <hstring.h>
#include <inspectable.h>
#include <wrl/client.h>

namespace foyer::winrt {

template <class T> using Com = Microsoft::WRL::ComPtr<T>;

// Only those methods are named that are called or stand before one that is.
struct XmlDocumentIo : IInspectable {
    static constexpr GUID id { 0x6cd0e74e, 0xee65, 0x4489, { 0x9e, 0xbf, 0xca, 0x43, 0xe8, 0x7b, 0xa6, 0x37 } };
    virtual HRESULT STDMETHODCALLTYPE LoadXml(HSTRING xml) = 0;
};

struct XmlDocument : IInspectable {
    static constexpr GUID id { 0xf7f3a506, 0x1e87, 0x42d6, { 0xbc, 0xfb, 0xb8, 0xc8, 0x09, 0xfa, 0x54, 0x94 } };
};

struct ToastNotification : IInspectable {
    virtual HRESULT STDMETHODCALLTYPE get_Content(void **) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ExpirationTime(void *) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ExpirationTime(void **) = 0;
    virtual HRESULT STDMETHODCALLTYPE add_Dismissed(IUnknown *handler, INT64 *token) = 0;
    virtual HRESULT STDMETHODCALLTYPE remove_Dismissed(INT64 token) = 0;
    virtual HRESULT STDMETHODCALLTYPE add_Activated(IUnknown *handler, INT64 *token) = 0;
    virtual HRESULT STDMETHODCALLTYPE remove_Activated(INT64 token) = 0;
};

struct ToastNotification2 : IInspectable {
    static constexpr GUID id { 0x9dfb9fd1, 0x143a, 0x490e, { 0x90, 0xbf, 0xb9, 0xfb, 0xa7, 0x13, 0x2d, 0xe7 } };
    virtual HRESULT STDMETHODCALLTYPE put_Tag(HSTRING tag) = 0; // a later one of the same tag replaces it
};

struct ToastNotificationFactory : IInspectable {
    static constexpr GUID id { 0x04124b20, 0x82c6, 0x4229, { 0xb1, 0x09, 0xfd, 0x9e, 0xd4, 0x66, 0x2b, 0x53 } };
    virtual HRESULT STDMETHODCALLTYPE CreateToastNotification(XmlDocument *content, ToastNotification **toast) = 0;
};

struct ToastNotifier : IInspectable {
    virtual HRESULT STDMETHODCALLTYPE Show(ToastNotification *toast) = 0;
    virtual HRESULT STDMETHODCALLTYPE Hide(ToastNotification *toast) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Setting(INT32 *setting) = 0;
};

struct ToastNotificationManager : IInspectable {
    static constexpr GUID id { 0x50ac103f, 0xd235, 0x4598, { 0xbb, 0xef, 0x98, 0xfe, 0x4d, 0x1a, 0x3a, 0xd4 } };
    virtual HRESULT STDMETHODCALLTYPE CreateToastNotifier(ToastNotifier **notifier) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateToastNotifierWithId(HSTRING programId, ToastNotifier **notifier) = 0;
};

struct ToastActivatedEventArgs : IInspectable {
    static constexpr GUID id { 0xe3bf92f3, 0xc197, 0x436f, { 0x82, 0x65, 0x06, 0x25, 0x82, 0x4f, 0x8d, 0xac } };
    virtual HRESULT STDMETHODCALLTYPE get_Arguments(HSTRING *arguments) = 0;
};

// TypedEventHandler<ToastNotification, Object>
struct ActivatedHandler : IUnknown {
    static constexpr GUID id { 0xab54de2d, 0x97d9, 0x5528, { 0xb6, 0xad, 0x10, 0x5a, 0xfe, 0x15, 0x65, 0x30 } };
    virtual HRESULT STDMETHODCALLTYPE Invoke(ToastNotification *toast, IInspectable *arguments) = 0;
};

// A string of the runtime's; empty where the runtime is missing.
class Text {
public:
    explicit Text(const QString &text = {});
    ~Text();
    Text(const Text &) = delete;
    operator HSTRING() const { return m_handle; }
    HSTRING *operator&() { return &m_handle; } // for what a function gives back
    QString toString() const;

private:
    HSTRING m_handle = nullptr;
};

// Null where there is none.
Com<IInspectable> newObject(const QString &className);
HRESULT factory(const QString &className, const GUID &id, void **found);

} // namespace foyer::winrt
