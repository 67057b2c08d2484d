// Files written into the text of a post, as before MIME: uuencode and yEnc.
#pragma once

#include "models/remote.h"

namespace foyer::nntp {

// Takes them out of `text` (the bytes as sent, before any charset is thought of). What looks like one and is
// broken stays text.
QList<RemoteAttachment> takeInlineFiles(QByteArray &text);

} // namespace foyer::nntp
