// Not tried on a Mac yet.
#include "app/desktop/power.h"

#import <AppKit/AppKit.h>

namespace foyer {
namespace {

class WorkspacePower final : public Power {
public:
    WorkspacePower()
    {
        m_observer =
            [NSWorkspace.sharedWorkspace.notificationCenter addObserverForName:NSWorkspaceDidWakeNotification
                                                                        object:nil
                                                                         queue:NSOperationQueue.mainQueue
                                                                    usingBlock:^(NSNotification *) {
                                                                      Q_EMIT resumed();
                                                                    }];
    }
    ~WorkspacePower() override { [NSWorkspace.sharedWorkspace.notificationCenter removeObserver:m_observer]; }

private:
    id m_observer;
};

} // namespace

std::unique_ptr<Power> Power::make()
{
    return std::make_unique<WorkspacePower>();
}

} // namespace foyer
