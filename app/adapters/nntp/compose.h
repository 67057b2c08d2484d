// Makes the bytes of what a person wrote, once; and refuses, before any network, what every server refuses.
#pragma once

#include "models/error.h"
#include "models/intention.h"

namespace foyer::nntp {

// Fills in token (our Message-ID) and wire (the article, LF line ends, dots not stuffed). What has both is left alone.
// `secret` makes the cancel locks (RFC 8315): the same on all devices of a person, or they cannot withdraw each
// other's.
Expected<Intention> compose(Intention intention, const IntentionContext &context, const QByteArray &secret);

// "<32 characters.foyer@domain>"; the domain is the mail address's, or x.invalid.
QByteArray newMessageId(const QString &mail);
// The key that opens the lock of a post of ours.
QByteArray cancelKey(const QByteArray &messageId, const QByteArray &secret);
QByteArray cancelLock(const QByteArray &messageId, const QByteArray &secret);
// The References of a reply: without doubles, the parent last, and short enough for one header line (RFC 5537, 3.4.4).
QByteArray referencesHeader(QList<RemotePostId> references, const RemotePostId &parent);
// "Re[2]: AW: x" → "x"
QString subjectBase(const QString &subject);

} // namespace foyer::nntp
