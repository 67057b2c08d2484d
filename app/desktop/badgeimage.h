// The number on a badge, as a picture for systems that only take one.
#pragma once

#include <QImage>

namespace foyer {

QString badgeText(int count); // "", "7", "99+"
QImage badgeImage(int count, int side); // a disc; null for none

} // namespace foyer
