#include "models/pictures/inspectpicture.h"

#include <QBuffer>
#include <QImageReader>

namespace foyer {

namespace {

qsizetype number(QByteArrayView bytes, qsizetype at, int length, bool bigEndian)
{
    if (at < 0 || at + length > bytes.size())
        return -1;
    qsizetype value = 0;
    for (int i = 0; i < length; ++i)
        value = value << 8 | uchar(bytes[bigEndian ? at + i : at + length - 1 - i]);
    return value;
}

// Chunks: length, name, data, checksum; the last is IEND.
bool isWholePng(QByteArrayView bytes)
{
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const qsizetype length = number(bytes, at, 4, true);
        if (bytes.sliced(at + 4, 4) == "IEND")
            return true;
        at += 12 + length;
    }
    return false;
}

// Segments with a length up to the start of the scan; in the scan, 0xFF 0xD9 can only be the end.
bool isWholeJpeg(QByteArrayView bytes)
{
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        if (uchar(bytes[at]) != 0xff)
            return false;
        const uchar marker = uchar(bytes[at + 1]);
        if (marker == 0xda)
            return bytes.lastIndexOf("\xff\xd9") > at;
        const bool bare = marker == 0xff || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
        at += bare ? (marker == 0xff ? 1 : 2) : 2 + qMax<qsizetype>(2, number(bytes, at + 2, 2, true));
    }
    return false;
}

qsizetype afterSubBlocks(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size() && bytes[at] != 0)
        at += 1 + uchar(bytes[at]);
    return at < bytes.size() ? at + 1 : -1;
}

bool isWholeGif(QByteArrayView bytes)
{
    const auto colours = [](uchar flags) -> qsizetype { return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0; };
    if (bytes.size() < 13)
        return false;
    qsizetype at = 13 + colours(uchar(bytes[10]));
    while (at >= 0 && at + 10 < bytes.size()) {
        if (bytes[at] == '!')
            at = afterSubBlocks(bytes, at + 2);
        else if (bytes[at] == ',')
            return afterSubBlocks(bytes, at + 11 + colours(uchar(bytes[at + 9]))) > 0;
        else
            return false;
    }
    return false;
}

} // namespace

QByteArray pictureType(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP")
        return "webp";
    return {};
}

bool isWhole(QByteArrayView bytes, QByteArrayView type)
{
    if (type == "png")
        return isWholePng(bytes);
    if (type == "jpeg")
        return isWholeJpeg(bytes);
    if (type == "gif")
        return isWholeGif(bytes);
    return number(bytes, 4, 4, false) >= 0 && number(bytes, 4, 4, false) + 8 <= bytes.size();
}

std::variant<PictureFacts, PictureTrouble> inspectPicture(const QByteArray &bytes)
{
    const QByteArray type = pictureType(bytes);
    if (type.isEmpty() || !QImageReader::supportedImageFormats().contains(type))
        return PictureTrouble::NotAPicture;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, type);
    reader.setAutoDetectImageFormat(false);
    QSize size = reader.size();
    if (size.isEmpty())
        return isWhole(bytes, type) ? PictureTrouble::NotAPicture : PictureTrouble::Damaged;
    if (qint64(size.width()) * size.height() > mostPicturePixels)
        return PictureTrouble::TooManyPixels;
    if (!isWhole(bytes, type))
        return PictureTrouble::Damaged;
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        size.transpose();
    return PictureFacts { type, size };
}

} // namespace foyer
