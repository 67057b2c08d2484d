// Small pictures, painted rather than stored: people, landscapes, emoji. The same number is the same picture.
#pragma once

#include <QByteArray>
#include <QString>

namespace foyer {

QByteArray portrait(qint64 person, int size); // PNG
QByteArray landscape(int seed, int width, int height, bool jpeg = false); // PNG, or JPEG
QByteArray emojiPicture(const QString &name, int size); // PNG; empty: nobody has painted that one

} // namespace foyer
