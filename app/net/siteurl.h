// The address of a site on the web, as it is kept and asked.
#pragma once

#include <QUrl>

namespace foyer {

// The folder it is in: ends with a slash, and is nobody's and no question.
QUrl baseOf(QUrl url);
// What a person signs in to is never in the open: https, but on this computer.
QUrl secured(QUrl url);

} // namespace foyer
