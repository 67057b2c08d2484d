#include "app/sample/discourse/pictures.h"

#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace foyer {

static QByteArray file(const QImage &image, const char *format = "PNG")
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

// A few numbers out of one.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_state(seed * 2654435761U + 12345)
    {
    }
    int below(int limit)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return int(m_state % quint32(limit));
    }

private:
    quint32 m_state;
};

QByteArray portrait(qint64 person, int size)
{
    Dice dice(quint32(person) + 1);
    const int hue = dice.below(360);
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(hue, 70, 225));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.scale(size / 100.0, size / 100.0);
    painter.setBrush(QColor::fromHsv((hue + 150 + dice.below(60)) % 360, 130, 150)); // shoulders
    painter.drawEllipse(QRectF(12, 64, 76, 70));
    painter.setBrush(QColor::fromHsv(20 + dice.below(18), 60 + dice.below(90), 150 + dice.below(100))); // face
    painter.drawEllipse(QRectF(32, 26, 36, 44));
    painter.setBrush(QColor::fromHsv(20 + dice.below(25), 60 + dice.below(120), 40 + dice.below(140))); // hair
    QPainterPath hair;
    hair.moveTo(30, 46 + dice.below(14));
    hair.quadTo(28, 16 + dice.below(8), 50, 18);
    hair.quadTo(73, 16 + dice.below(8), 70, 46 + dice.below(14));
    hair.quadTo(62, 34, 50, 34 + dice.below(5));
    hair.quadTo(36, 34, 30, 48);
    painter.drawPath(hair);
    return file(image);
}

QByteArray landscape(int seed, int width, int height, bool jpeg)
{
    Dice dice(quint32(seed) + 77);
    QImage image(width, height, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int hue = dice.below(360);
    QLinearGradient sky(0, 0, 0, height);
    sky.setColorAt(0, QColor::fromHsv(hue, 110, 235));
    sky.setColorAt(1, QColor::fromHsv((hue + 40) % 360, 40, 255));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(QColor(255, 250, 220, 210));
    const int sun = height / 5;
    painter.drawEllipse(
        QPoint(width / 6 + dice.below(width * 2 / 3), height / 5 + dice.below(height / 5)), sun / 2, sun / 2);
    for (int row = 0; row < 4; ++row) {
        const double base = height * (0.45 + 0.14 * row), wave = height * (0.13 - 0.02 * row);
        const double phase = dice.below(628) / 100.0, stretch = 1.2 + dice.below(200) / 100.0;
        QPainterPath hill;
        hill.moveTo(0, height);
        for (int x = 0; x <= width; x += qMax(1, width / 120))
            hill.lineTo(x, base + wave * std::sin(phase + stretch * 6.28 * x / width));
        hill.lineTo(width, height);
        painter.setBrush(QColor::fromHsv((hue + 120 + 12 * row) % 360, 60 + 20 * row, 210 - 40 * row));
        painter.drawPath(hill);
    }
    painter.end();
    return file(image, jpeg ? "JPEG" : "PNG");
}

// Invented signs, each name its own: a face, a leaf, a star, a cup or a stone, in a colour of its own.
static void paintFace(QPainter &painter, Dice &dice)
{
    painter.drawEllipse(QRectF(4, 4, 92, 92));
    const QColor dark(70, 45, 10);
    painter.setBrush(dark);
    const int eyes = 26 + dice.below(12);
    painter.drawEllipse(QRectF(28, eyes, 12, 18));
    painter.drawEllipse(QRectF(60, eyes, 12, 18));
    painter.setPen(QPen(dark, 6, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    if (dice.below(3) == 0)
        painter.drawLine(32, 70, 68, 70);
    else
        painter.drawArc(QRectF(26, 34 + dice.below(8), 48, 42), 200 * 16, 140 * 16);
}

static void paintStar(QPainter &painter, Dice &dice)
{
    const int points = 4 + dice.below(4);
    QPolygonF star;
    for (int i = 0; i < 2 * points; ++i) {
        const double reach = i % 2 ? 22 : 46, turn = 3.1416 * i / points - 1.57;
        star << QPointF(50 + reach * std::cos(turn), 50 + reach * std::sin(turn));
    }
    painter.drawPolygon(star);
}

static void paintLeaf(QPainter &painter, Dice &dice)
{
    QPainterPath leaf(QPointF(50, 96));
    leaf.quadTo(2, 60, 50, 4);
    leaf.quadTo(98, 60, 50, 96);
    painter.translate(50, 50);
    painter.rotate(dice.below(60) - 30);
    painter.translate(-50, -50);
    painter.drawPath(leaf);
    painter.setPen(QPen(QColor(255, 255, 255, 180), 4));
    painter.drawLine(50, 20, 50, 96);
}

static void paintCup(QPainter &painter, Dice &dice)
{
    painter.drawRoundedRect(QRectF(16, 34, 52, 54), 10, 10);
    painter.setPen(QPen(painter.brush().color(), 8));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(QRectF(56, 42, 30, 30), -90 * 16, 180 * 16);
    painter.setPen(QPen(QColor(150, 150, 160), 5, Qt::SolidLine, Qt::RoundCap));
    for (int x = 28; x <= 56; x += 14)
        painter.drawLine(x, 24, x + dice.below(9) - 4, 8);
}

static void paintStone(QPainter &painter, Dice &dice)
{
    painter.drawEllipse(QRectF(6, 24 + dice.below(10), 88, 60));
    painter.setBrush(QColor(255, 255, 255, 70));
    painter.drawEllipse(QRectF(22, 36, 30, 16));
}

QByteArray emojiPicture(const QString &name, int size)
{
    using Painter = void (*)(QPainter &, Dice &);
    static const QHash<QString, Painter> painters { { u"smile"_s, paintFace }, { u"slight_smile"_s, paintFace },
        { u"joy"_s, paintFace }, { u"sweat_smile"_s, paintFace }, { u"thinking"_s, paintFace },
        { u"star"_s, paintStar }, { u"sunny"_s, paintStar }, { u"seedling"_s, paintLeaf }, { u"coffee"_s, paintCup },
        { u"forum_cup"_s, paintCup }, { u"site"_s, paintStone } };
    const Painter paint = painters.value(name, nullptr);
    if (!paint)
        return {};
    quint32 seed = 7; // the same on every computer and in every run
    for (const QChar c : name)
        seed = seed * 31 + c.unicode();
    Dice dice(seed);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 100.0, size / 100.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv(dice.below(360), 150 + dice.below(80), 190 + dice.below(60)));
    paint(painter, dice);
    painter.end();
    return file(image);
}

} // namespace foyer
