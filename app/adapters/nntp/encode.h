// Text → what may stand in a head (RFC 2047, RFC 2231) or a body of an article.
#pragma once

#include <QByteArray>
#include <QString>

namespace foyer::nntp {

// "Name: value", folded; words that are not ASCII are encoded.
QByteArray headerLine(const QByteArray &name, const QString &value);
// A name before a mail address: quoted or encoded as need be.
QByteArray phrase(const QString &name);
// "; filename=…" or "; filename*=UTF-8''…"
QByteArray fileNameParameter(const QByteArray &parameter, const QString &name);
QByteArray quotedPrintable(const QByteArray &text);
QByteArray base64Lines(const QByteArray &data);

} // namespace foyer::nntp
