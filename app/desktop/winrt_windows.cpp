#include "app/desktop/winrt_windows.h"

namespace foyer::winrt {
namespace {

struct Library {
    HMODULE module = LoadLibraryExW(L"combase.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);

    template <class Function> void find(Function &function, const char *name) const
    {
        function =
            module ? reinterpret_cast<Function>(reinterpret_cast<void *>(GetProcAddress(module, name))) : nullptr;
    }
    HRESULT(WINAPI *createString)(const wchar_t *, UINT32, HSTRING *);
    HRESULT(WINAPI *deleteString)(HSTRING);
    const wchar_t *(WINAPI *bufferOf)(HSTRING, UINT32 *);
    HRESULT(WINAPI *activate)(HSTRING, IInspectable **);
    HRESULT(WINAPI *factory)(HSTRING, REFIID, void **);

    Library()
    {
        find(createString, "WindowsCreateString");
        find(deleteString, "WindowsDeleteString");
        find(bufferOf, "WindowsGetStringRawBuffer");
        find(activate, "RoActivateInstance");
        find(factory, "RoGetActivationFactory");
    }
    bool isThere() const { return createString && deleteString && bufferOf && activate && factory; }
};

const Library &library()
{
    static const Library library;
    return library;
}

} // namespace

Text::Text(const QString &text)
{
    if (library().isThere() && !text.isEmpty())
        library().createString(reinterpret_cast<const wchar_t *>(text.utf16()), UINT32(text.size()), &m_handle);
}

Text::~Text()
{
    if (m_handle)
        library().deleteString(m_handle);
}

QString Text::toString() const
{
    UINT32 size = 0;
    const wchar_t *buffer = m_handle ? library().bufferOf(m_handle, &size) : nullptr;
    return QString::fromWCharArray(buffer, int(size));
}

Com<IInspectable> newObject(const QString &className)
{
    Com<IInspectable> made;
    if (library().isThere())
        library().activate(Text(className), &made);
    return made;
}

HRESULT factory(const QString &className, const GUID &id, void **found)
{
    return library().isThere() ? library().factory(Text(className), id, found) : E_NOTIMPL;
}

} // namespace foyer::winrt
