// Is this a picture that can be shown? Answered from its bytes alone, without decoding it.
#pragma once

#include "models/picture.h"

#include <optional>
#include <variant>

namespace foyer {

// Its facts, or what is wrong with it: NotAPicture, TooManyPixels, Damaged (its end is missing). Pure; bounded by the
// size of the bytes, for any bytes.
std::variant<PictureFacts, PictureTrouble> inspectPicture(const QByteArray &bytes);

// "png", "jpeg", "gif", "webp", or empty for everything else.
QByteArray pictureType(QByteArrayView bytes);

// True when the bytes go on to where a picture of this type ends (of a moving one: its first frame).
bool isWhole(QByteArrayView bytes, QByteArrayView type);

} // namespace foyer
