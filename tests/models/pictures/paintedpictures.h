// Pictures for tests, painted.
#pragma once

#include <QBuffer>
#include <QImage>
#include <QtEndian>

namespace foyer::test {

inline QByteArray painted(const char *type, int width = 64, int height = 48, const QColor &color = Qt::darkCyan)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(color);
    for (int i = 0; i < qMin(width, height); ++i)
        image.setPixelColor(i, i, QColor((i * 37) % 256, (i * 11) % 256, 90));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, type);
    return buffer.data();
}

// Two frames of one pixel; Qt writes no GIF.
inline QByteArray movingGif()
{
    const QByteArray frame = QByteArray::fromHex("21f904000a000000"
                                                 "2c00000000010001000002"
                                                 "024401"
                                                 "00");
    return "GIF89a"
        + QByteArray::fromHex("01000100"
                              "800000"
                              "ffffff000000")
        + frame + frame + ";";
}

// A true PNG of a few bytes that claims any size.
inline QByteArray claiming(quint32 width, quint32 height)
{
    QByteArray bytes = painted("PNG", 1, 1);
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    quint32 crc = 0xffffffffU; // of the head, so that it is believed
    for (int i = 12; i < 29; ++i) {
        crc ^= uchar(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320U : crc >> 1;
    }
    qToBigEndian(crc ^ 0xffffffffU, bytes.data() + 29);
    return bytes;
}

} // namespace foyer::test
