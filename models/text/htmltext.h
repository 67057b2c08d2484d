// The words of an HTML document, one block a line, quotations marked with "> ".
#pragma once

#include <QByteArray>

namespace foyer {

enum class Words : quint8 {
    Told, // as one reads them: emoji as signs, spoilers kept back
    Findable, // all, and emoji by their names
};
QByteArray htmlText(QByteArrayView html, Words words); // UTF-8; the same for every language and time zone

} // namespace foyer
