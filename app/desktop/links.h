// Links that the system hands to a program by their scheme: to which one, and the person's wish that it be Foyer.
#pragma once

#include "ui/services.h"

#include <QStringList>

#include <memory>

namespace foyer::desktop {

// What Foyer can open. discourse: is where a Discourse server sends the browser after a sign-in.
inline const QStringList linkSchemes { QStringLiteral("foyer"), QStringLiteral("news"), QStringLiteral("nntp"),
    QStringLiteral("discourse") };

// Does the system start this very program for them?
bool opensLinks(const QString &scheme);
// None where the system has its own place for that wish, or where nothing may be left outside our folder (portable.h).
std::unique_ptr<LinkChoice> linkChoice();

} // namespace foyer::desktop
