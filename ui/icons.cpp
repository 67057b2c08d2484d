#include "ui/icons.h"

#include "ui/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QPixmap rendered(const QString &name, const QColor &color, const QSize &pixels)
{
    const QString key =
        u"foyer/%1/%2/%3x%4"_s.arg(name, color.name(QColor::HexArgb)).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/foyer/icons/%1.svg"_s.arg(name));
    Q_ASSERT_X(file.exists(), "icon", qPrintable(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Asks for the palette each time it paints, so that a change of theme needs no new icons.
class Glyph : public QIconEngine {
public:
    explicit Glyph(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, color(mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(m_name, color(mode, state), size);
    }
    QIconEngine *clone() const override { return new Glyph(m_name); }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state)
    {
        const Theme &theme = themeOf(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return theme.faint;
        if (mode == QIcon::Selected) // on the highlight
            return theme.onAccent;
        return state == QIcon::On ? theme.accent : theme.muted;
    }

    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new Glyph(name));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color, bool mirrored)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = rendered(name, color, (rect.size() * ratio).toSize());
    painter.save();
    if (mirrored) {
        painter.translate(rect.left() + rect.right(), 0);
        painter.scale(-1, 1);
    }
    painter.drawPixmap(rect, pixmap, pixmap.rect());
    painter.restore();
}

QIcon applicationIcon()
{
    return QIcon(u":/foyer/icons/foyer.svg"_s);
}

} // namespace foyer
