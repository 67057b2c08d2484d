// HTML that is taken out of the page its addresses are relative to.
#pragma once

#include <QByteArray>
#include <QUrl>

namespace foyer {

// Addresses of links and pictures made whole; what is no address stays as it is.
QByteArray withWholeAddresses(const QByteArray &html, const QUrl &base);

} // namespace foyer
