// From bytes to something to paint. Slow: never on the window's thread.
#pragma once

#include <QByteArray>
#include <QImage>

namespace foyer {

// Upright, no larger than `most` (empty: as it is), in a format that is painted as it stands. Null where it cannot be
// decoded: what was inspected well may still be broken in the middle.
QImage decodePicture(const QByteArray &bytes, const QSize &most);

// The largest size with these proportions that fits, never larger than the picture.
QSize fitted(const QSize &picture, const QSize &most);

} // namespace foyer
