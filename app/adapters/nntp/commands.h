// What we say to a news server: command lines without their line end, and the bytes of a post on the wire.
#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace foyer::nntp {

// Asks for these groups in as few commands as the length of a line allows. Names with the characters of a
// wildmat in them are left out: they cannot be asked for in this way.
QByteArrayList listActive(const QStringList &groups);
// Head and body with CRLF line ends and dots stuffed; the final dot is sent apart.
QByteArray dotStuffed(QByteArray article);

} // namespace foyer::nntp
