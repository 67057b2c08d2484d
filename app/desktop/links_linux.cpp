#include "app/desktop/links.h"

#include "app/desktop/linkhandler.h"

namespace foyer::desktop {

bool opensLinks(const QString &scheme)
{
    return linkHandler(scheme) == ownDesktopFile;
}

// The package says what it can open; the desktop's settings ask the person.
std::unique_ptr<LinkChoice> linkChoice()
{
    return nullptr;
}

} // namespace foyer::desktop
