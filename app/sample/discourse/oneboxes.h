// What becomes of an address that stands alone on its line: a card.
#pragma once

#include "app/sample/discourse/fakediscourse.h"

namespace foyer {

QString oneboxHtml(const FakeDiscourse &forum, const QString &address);

} // namespace foyer
