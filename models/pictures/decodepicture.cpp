#include "models/pictures/decodepicture.h"

#include "models/pictures/inspectpicture.h"

#include <QBuffer>
#include <QImageReader>

namespace foyer {

QSize fitted(const QSize &picture, const QSize &most)
{
    if (most.isEmpty() || (picture.width() <= most.width() && picture.height() <= most.height()))
        return picture;
    return picture.scaled(most, Qt::KeepAspectRatio).expandedTo({ 1, 1 });
}

QImage decodePicture(const QByteArray &bytes, const QSize &most)
{
    const auto inspected = inspectPicture(bytes);
    const auto *facts = std::get_if<PictureFacts>(&inspected);
    if (!facts)
        return {};
    // Four bytes for each of the pixels there may be; Qt's own limit would be a little less.
    static const bool roomy = (QImageReader::setAllocationLimit(int(mostPicturePixels * 4 / 1'000'000) + 32), true);
    Q_UNUSED(roomy)
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, facts->type);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize wanted = fitted(facts->size, most);
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    if (wanted != facts->size)
        reader.setScaledSize(turned ? wanted.transposed() : wanted); // before it is turned
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (image.width() > wanted.width() || image.height() > wanted.height())
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    return image;
}

} // namespace foyer
