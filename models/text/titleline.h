// Names and titles that come as HTML, or as something that was escaped once too often.
#pragma once

#include <QString>

namespace foyer {

// On one line, without tags and entities (written twice now and then). "vector<T>" stays: T is no tag.
QString titleLine(const QString &html);

} // namespace foyer
