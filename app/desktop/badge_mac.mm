// Not tried on a Mac yet.
#include "app/desktop/badge.h"

#include "app/desktop/badgeimage.h"

#import <AppKit/AppKit.h>

namespace foyer {
namespace {

class DockBadge final : public ProgramBadge {
public:
    ~DockBadge() override { set(0); }
    void set(int count) override
    {
        const QString text = badgeText(count);
        NSApp.dockTile.badgeLabel = text.isEmpty() ? nil : text.toNSString();
    }
};

} // namespace

std::unique_ptr<ProgramBadge> ProgramBadge::make(QWidget &)
{
    return std::make_unique<DockBadge>();
}

} // namespace foyer
