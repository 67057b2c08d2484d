// What tells the kinds of community apart for who shows them; how each is spoken with is an adapter's business.
#pragma once

#include <QString>

namespace foyer {

// Posts carry the name and mail address their author gives; elsewhere the server knows who writes.
inline bool signsWithMail(const QString &kind)
{
    return kind == QLatin1StringView("nntp");
}

// There is somebody to be; a feed is the same for everybody.
inline bool hasMembers(const QString &kind)
{
    return kind != QLatin1StringView("feed");
}

} // namespace foyer
