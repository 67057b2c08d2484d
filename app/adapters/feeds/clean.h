// What feeds do wrong before a parser sees them: charsets that lie, junk before the first tag, control characters,
// ampersands that mean themselves, document types.
#pragma once

#include <QByteArray>
#include <QString>

namespace foyer::feeds {

// Byte order mark, then HTTP, then the XML declaration; what does not decode so is UTF-8 or windows-1252.
QString decoded(const QByteArray &bytes, const QByteArray &contentType);

// XML that a strict parser can read: from the first tag on, without DOCTYPE, control characters or bare ampersands.
QString cleanXml(const QString &text);

// Names and titles: without tags, without entities (written twice now and then), on one line.
QString plainLine(const QString &text);

} // namespace foyer::feeds
