// What I did, in a line: the first words of what I wrote, or "Like", "Report", "Watch".
#pragma once

#include "models/intention.h"

namespace foyer {

QString deedWords(const Deed &deed);

} // namespace foyer
