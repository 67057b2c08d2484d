#include "app/desktop/badge.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace foyer {
namespace {

using namespace Qt::StringLiterals;

// The signal that docks and task bars listen for (Ubuntu's, Plasma's, Dash to Dock); nobody need be there.
class LauncherBadge final : public ProgramBadge {
public:
    ~LauncherBadge() override { set(0); }
    void set(int count) override
    {
        if (std::exchange(m_count, count) == count)
            return;
        QDBusMessage update =
            QDBusMessage::createSignal(u"/org/foyer/Foyer"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
        update << u"application://org.foyer.Foyer.desktop"_s
               << QVariantMap { { u"count"_s, qint64(count) }, { u"count-visible"_s, count > 0 } };
        QDBusConnection::sessionBus().send(update);
    }

private:
    int m_count = 0;
};

} // namespace

std::unique_ptr<ProgramBadge> ProgramBadge::make(QWidget &)
{
    return std::make_unique<LauncherBadge>();
}

} // namespace foyer
