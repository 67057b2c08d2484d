// Not tried on a Mac yet.
#include "app/desktop/links.h"

#include <QUrl>

#import <AppKit/AppKit.h>

namespace foyer::desktop {

bool opensLinks(const QString &scheme)
{
    const QUrl any(scheme + QStringLiteral(":x"));
    NSURL *program = [NSWorkspace.sharedWorkspace URLForApplicationToOpenURL:any.toNSURL()];
    return program && [program.URLByStandardizingPath isEqual:NSBundle.mainBundle.bundleURL.URLByStandardizingPath];
}

// The bundle's Info.plist says what it can open; the system asks the person.
std::unique_ptr<LinkChoice> linkChoice()
{
    return nullptr;
}

} // namespace foyer::desktop
