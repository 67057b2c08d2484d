// An address without what changes from visit to visit, to tell whether two lead to the same page.
#pragma once

#include <QString>
#include <QUrl>

namespace foyer {

// Without scheme, "www.", session and who sent one there; with the fragment.
QString plainAddress(const QUrl &url);

} // namespace foyer
