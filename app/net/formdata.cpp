#include "app/net/formdata.h"

#include <QRandomGenerator>

namespace foyer {

namespace {

// Nothing in it ends the header it stands in.
QByteArray quotable(QString name)
{
    for (QChar &letter : name) {
        if (letter < u' ' || letter == u'"' || letter == u'\\')
            letter = u'_';
    }
    return name.toUtf8();
}

} // namespace

FormData formOf(const QByteArray &name, const OutgoingFile &file, const FormFields &fields)
{
    QByteArray boundary;
    do {
        boundary = "foyer" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    } while (file.data.contains(boundary));
    const QByteArray part = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"";
    QByteArray body;
    for (const auto &[field, value] : fields)
        body += part + field + "\"\r\n\r\n" + value + "\r\n";
    const QByteArray type = file.mimeType.isEmpty() ? QByteArray("application/octet-stream") : file.mimeType.toLatin1();
    body += part + name + "\"; filename=\"" + quotable(file.name) + "\"\r\nContent-Type: " + type + "\r\n\r\n"
        + file.data + "\r\n--" + boundary + "--\r\n";
    return { "multipart/form-data; boundary=" + boundary, body };
}

} // namespace foyer
