#include "app/desktop/links.h"

#include "app/desktop/portable.h"
#include "app/desktop/registration.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

#include <qt_windows.h>

#include <shlobj.h>
#include <shlwapi.h>

#include <array>

namespace foyer::desktop {
namespace {

using namespace Qt::StringLiterals;

class RegistryLinks final : public LinkChoice {
public:
    bool isOn() const override { return registration::hasLinks(m_software, QCoreApplication::applicationFilePath()); }
    Expected<void> set(bool on) override
    {
        if (on)
            registration::addLinks(m_software, QCoreApplication::applicationFilePath());
        else
            registration::removeLinks(m_software);
        m_software.sync();
        SHChangeNotify(SHCNE_ASSOCCHANGED, SHCNF_IDLIST, nullptr, nullptr);
        if (m_software.status() == QSettings::NoError)
            return {};
        return Error { ErrorKind::Storage,
            QCoreApplication::translate("foyer::Registration",
                "Windows did not keep this choice. Choose Foyer in Settings → Apps → Default apps instead.") };
    }

private:
    QSettings m_software { u"HKEY_CURRENT_USER\\Software"_s, QSettings::NativeFormat };
};

} // namespace

bool opensLinks(const QString &scheme)
{
    std::array<wchar_t, 2048> program {};
    DWORD room = DWORD(program.size());
    const HRESULT found = AssocQueryStringW(ASSOCF_IS_PROTOCOL, ASSOCSTR_EXECUTABLE,
        reinterpret_cast<const wchar_t *>(scheme.utf16()), L"open", program.data(), &room);
    const QString ours = QDir::toNativeSeparators(QCoreApplication::applicationFilePath());
    return found == S_OK && QString::fromWCharArray(program.data()).compare(ours, Qt::CaseInsensitive) == 0;
}

std::unique_ptr<LinkChoice> linkChoice()
{
    if (portable::isOn())
        return nullptr;
    return std::make_unique<RegistryLinks>();
}

} // namespace foyer::desktop
