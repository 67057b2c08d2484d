// How people and moments are shown: avatars, pills, times.
#include "ui/shapedline.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPixmapCache>

#include <array>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Time)
};

QString clock(const QTime &time)
{
    const QLocale locale;
    if (locale.language() == QLocale::C)
        return time.toString(u"HH:mm"_s);
    return locale.toString(time, QLocale::ShortFormat);
}

// The day in words; empty for today.
QString dayName(const QDate &day, const QDate &today)
{
    const QLocale locale;
    const qint64 age = day.daysTo(today);
    if (age == 0)
        return {};
    if (age == 1)
        return Words::tr("yesterday");
    if (age > 1 && age < 7)
        return locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    if (day.year() == today.year())
        return locale.toString(day, Words::tr("d MMM", "date within this year; Qt date format"));
    return locale.toString(day, Words::tr("d MMM yyyy", "date of another year; Qt date format"));
}

// Not qHash(): a person keeps the colour over program versions.
quint32 steadyHash(const QString &text)
{
    quint32 hash = 2166136261u;
    for (const char byte : text.toUtf8())
        hash = (hash ^ static_cast<uchar>(byte)) * 16777619u;
    return hash;
}

QPixmap avatar(const QString &name, QFont font, const QSize &size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(avatarColor(name));
    painter.drawEllipse(pixmap.rect());
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(qMax(7, qRound(size.height() * 0.375)));
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(pixmap.rect(), Qt::AlignCenter, initials(name));
    return pixmap;
}

// Cut to a circle, the middle of it where it is not square.
QPixmap round(const QPixmap &face, const QSize &size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QPixmap filling = face.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QBrush brush(filling);
    brush.setTransform(
        QTransform::fromTranslate((size.width() - filling.width()) / 2.0, (size.height() - filling.height()) / 2.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(brush);
    painter.drawEllipse(pixmap.rect());
    return pixmap;
}

} // namespace

QColor avatarColor(const QString &name)
{
    static const std::array<QRgb, 10> colors { 0xff0f6b66, 0xffb5532a, 0xff3b6db5, 0xff6f7f24, 0xff8b4fa5, 0xff5c6470,
        0xffb8541a, 0xff2f7d52, 0xffa53a5c, 0xff5a5bb0 };
    return QColor::fromRgb(colors.at(steadyHash(name.trimmed().toCaseFolded()) % colors.size()));
}

QColor forumColor(const QString &color, const QString &name)
{
    const QColor own(color);
    return own.isValid() ? own : avatarColor(name);
}

QString initials(const QString &name)
{
    static const auto letters = [](const QString &word) {
        QList<uint> found;
        for (const uint c : word.toUcs4()) {
            if (QChar::isLetterOrNumber(c))
                found.append(c);
        }
        return found;
    };
    QList<QList<uint>> words;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (const QList<uint> found = letters(word); !found.isEmpty())
            words.append(found);
    }
    if (words.isEmpty())
        return u"?"_s;
    QList<char32_t> two { words.first().first() };
    if (words.size() > 1)
        two.append(words.last().first());
    else if (words.first().size() > 1)
        two.append(words.first().at(1));
    return QString::fromUcs4(two.constData(), two.size()).toUpper();
}

void paintAvatar(QPainter &painter, const QRectF &circle, const QString &name, const QPixmap &face)
{
    // The same few people stand in every row: drawn once, then copied.
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize size = (circle.size() * ratio).toSize();
    const QString key = face.isNull() ? u"avatar/%1/%2/%3"_s.arg(name, painter.font().family()).arg(size.height())
                                      : u"face/%1/%2"_s.arg(face.cacheKey()).arg(size.height());
    QPixmap drawn;
    if (!QPixmapCache::find(key, &drawn)) {
        drawn = face.isNull() ? avatar(name, painter.font(), size) : round(face, size);
        QPixmapCache::insert(key, drawn);
    }
    painter.drawPixmap(circle, drawn, drawn.rect());
}

void paintPill(QPainter &painter, const QRectF &pill, const QString &text, const QColor &ground, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(pill, qMin(pill.height() / 2, 9.0), qMin(pill.height() / 2, 9.0));
    painter.setPen(ink);
    drawLine(painter, pill, text, Qt::AlignHCenter);
    painter.restore();
}

QString shortTime(const QDateTime &utc, const QDateTime &nowUtc)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const QString day = dayName(local.date(), nowUtc.toLocalTime().date());
    return day.isEmpty() ? clock(local.time()) : day;
}

QString longTime(const QDateTime &utc, const QDateTime &nowUtc)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    const QString day = dayName(local.date(), nowUtc.toLocalTime().date());
    return day.isEmpty() ? clock(local.time()) : Words::tr("%1 %2", "day, time").arg(day, clock(local.time()));
}

} // namespace foyer
