// Any bytes → UTF-8. Labels lie; nothing is ever refused.
#pragma once

#include <QByteArray>
#include <QString>

namespace foyer {

bool isAscii(QByteArrayView bytes);
bool isUtf8(QByteArrayView bytes);
// `label` is what the message or the answer says ("" when nothing). iso-8859-1 and us-ascii are read as windows-1252
// where they are not what they claim; unlabelled 8-bit text is UTF-8 if it can be, else windows-1252. NUL is removed.
QByteArray utf8Of(QByteArray bytes, QByteArray label);
// The text of an answer that is XML or something like it: byte order mark, then what HTTP says in `contentType`, then
// the XML declaration. A label that cannot be right is passed over.
QString textOf(const QByteArray &bytes, const QByteArray &contentType);

} // namespace foyer
