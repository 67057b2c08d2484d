// What a person wrote, in the markup of the board it goes to.
#pragma once

#include "models/types.h"

namespace foyer {

enum class Markup { Plain, Markdown, BBCode, Html };

// Plain: as it was typed.
QString inMarkup(const Body &body, Markup markup);

} // namespace foyer
