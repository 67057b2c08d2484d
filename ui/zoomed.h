// Fixed sizes that follow the zoom.
#pragma once

#include <functional>

class QWidget;

namespace foyer {

// Calls `apply` now and after every change of the program's font, as long as the widget lives.
void onZoom(QWidget *widget, std::function<void()> apply);

} // namespace foyer
