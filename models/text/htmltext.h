// The words of an HTML document, one block a line, quotations marked with "> ".
#pragma once

#include <QByteArray>

namespace foyer {

QByteArray htmlText(QByteArrayView html); // UTF-8

} // namespace foyer
