// Is there somewhere to open a window? Asked before Qt is, because Qt ends the program where there is not.
#pragma once

namespace foyer {

bool displayAnswers();

} // namespace foyer
