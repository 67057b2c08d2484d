#include "app/desktop/badgeimage.h"

#include "ui/theme.h"

#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace foyer {

QString badgeText(int count)
{
    if (count <= 0)
        return {};
    return count > 99 ? u"99+"_s : QString::number(count);
}

QImage badgeImage(int count, int side)
{
    const QString text = badgeText(count);
    if (text.isEmpty())
        return {};
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const Theme &theme = themeOf(QGuiApplication::palette());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(image.rect());
    QFont font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(side * (text.size() > 2 ? 8 : text.size() > 1 ? 10 : 12) / 16);
    painter.setFont(font);
    painter.setPen(theme.onAccent);
    painter.drawText(image.rect(), Qt::AlignCenter, text);
    return image;
}

} // namespace foyer
