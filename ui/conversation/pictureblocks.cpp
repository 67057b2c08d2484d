#include "ui/conversation/pictureblocks.h"

#include "models/pictures/avatar.h"
#include "models/pictures/decodepicture.h"
#include "ui/conversation/postact.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

constexpr int objectType = QTextFormat::UserObject + 1;
constexpr int smallType = objectType + 1;
enum Property { ThePicture = QTextFormat::UserProperty + 100, TheSize, TheSource, TheName };

constexpr double highest = 520;
constexpr QSize unknown(360, 225); // where nobody says how large it is
constexpr QSize smallest(150, 66); // of one whose words must fit, where it is large enough itself

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::PictureBlocks)
};

PostPicture pictureOf(const QTextFormat &format)
{
    return format.property(ThePicture).value<PostPicture>();
}

// Pixels of the screen, not of the drawing: as sharp as it can be.
QSize devicePixels(const QPainter &painter, const QSizeF &size)
{
    return (size * painter.device()->devicePixelRatioF()).toSize();
}

void drawLines(QPainter &painter, const QRectF &room, const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, text);
}

} // namespace

PictureNote pictureNote(const CachedPicture &picture)
{
    using Act = PictureNote::Act;
    const QString load = Words::tr("Load"), again = Words::tr("Try again"), browse = Words::tr("Open in the browser");
    switch (picture.state) {
    case PictureState::Kept:
        return {};
    case PictureState::Known:
        return { Words::tr("Not downloaded"), load, Act::Load };
    case PictureState::Wanted:
        if (picture.wish == PictureWish::Asked)
            return { Words::tr("It comes as soon as there is a connection"), {}, Act::None };
        return { Words::tr("Not downloaded yet"), load, Act::Load };
    case PictureState::Refused:
        break;
    }
    switch (picture.trouble) {
    case PictureTrouble::None:
    case PictureTrouble::OtherHost:
        return { Words::tr("Picture from %1").arg(picture.url.host()), load, Act::Load };
    case PictureTrouble::NotFound:
        return { Words::tr("No longer on the server"), again, Act::Load };
    case PictureTrouble::Forbidden:
        return { Words::tr("%1 does not give it out").arg(picture.url.host()), again, Act::Load };
    case PictureTrouble::TooLarge:
        return { Words::tr("Larger than 10 MB"), browse, Act::Browse };
    case PictureTrouble::TooManyPixels:
        return { Words::tr("It has more pixels than Foyer shows"), browse, Act::Browse };
    case PictureTrouble::NotAPicture:
        return { Words::tr("Not a picture that Foyer can show"), browse, Act::Browse };
    case PictureTrouble::Damaged:
        return { Words::tr("The picture is damaged"), again, Act::Load };
    }
    return {};
}

PictureBlocks::PictureBlocks(PictureShelf &shelf, QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
{
}

void PictureBlocks::setPlace(AccountId account, ThreadId thread)
{
    m_account = account;
    m_thread = thread;
}

void PictureBlocks::setLook(const Theme &theme, const QFont &font)
{
    m_theme = theme;
    m_font = font;
}

void PictureBlocks::teach(QTextDocument &document)
{
    for (const int type : { objectType, smallType })
        document.documentLayout()->registerHandler(type, this);
}

// As the post means it, or as it is where the post does not say; a size that turns out wrong is kept while it is shown.
QSize PictureBlocks::sizeOf(const PostPicture &picture, int width) const
{
    const CachedPicture here = m_shelf.peek(placeOf(picture.picture.source)).picture;
    const bool told = !picture.picture.size.isEmpty();
    QSize size = told ? picture.picture.size : here.state == PictureState::Kept ? here.facts.size : unknown;
    size = QSize(scaled(size.width()), scaled(size.height()));
    return fitted(size, { qMax(scaled(40), width), scaled(highest) });
}

void PictureBlocks::insert(QTextCursor &cursor, const PostPicture &picture, int width) const
{
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(ThePicture, QVariant::fromValue(picture));
    format.setProperty(TheSize, sizeOf(picture, width));
    format.setAnchor(true);
    format.setAnchorHref(addressOf({ PostAct::Kind::Picture, int(picturesIn(*cursor.document()).size()) }));
    format.setToolTip(picture.description.isEmpty() ? Words::tr("Picture") : picture.description);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

bool PictureBlocks::isHere(const QUrl &source) const
{
    return m_shelf.look(placeOf(source), {}).picture.state == PictureState::Kept;
}

void PictureBlocks::insertSmall(
    QTextCursor &cursor, const QUrl &source, const QString &name, QTextCharFormat words, double scale) const
{
    const int side = qCeil(QFontMetricsF(words.font()).height() * scale);
    words.setObjectType(smallType);
    words.setProperty(TheSource, source);
    words.setProperty(TheName, name);
    words.setProperty(TheSize, QSize(side, side));
    words.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    if (words.toolTip().isEmpty())
        words.setToolTip(name);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), words);
}

// Until it comes, a shade in its place: nothing moves under the reader.
void PictureBlocks::drawSmall(QPainter &painter, const QRectF &rect, const QUrl &source) const
{
    const PictureShelf::Look look = m_shelf.look(placeOf(source), devicePixels(painter, rect.size()));
    if (look.pixmap.isNull()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.line);
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), scaled(3), scaled(3));
        return;
    }
    QRectF where(QPointF(), QSizeF(look.pixmap.size()).scaled(rect.size(), Qt::KeepAspectRatio));
    where.moveCenter(rect.center());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(where, look.pixmap, look.pixmap.rect());
}

QPixmap PictureBlocks::face(const Person &person, const QSizeF &circle) const
{
    const QUrl url = avatarAddress(person, qRound(circle.width()));
    return url.isEmpty() ? QPixmap() : m_shelf.look({ m_account, url, {} }, circle.toSize()).pixmap;
}

QSizeF PictureBlocks::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    return format.property(TheSize).toSize();
}

void PictureBlocks::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    if (format.objectType() == smallType) {
        painter->save();
        drawSmall(*painter, rect, format.property(TheSource).toUrl());
        return painter->restore();
    }
    const PostPicture picture = pictureOf(format);
    const PictureShelf::Look look = m_shelf.look(placeOf(picture.picture.source), devicePixels(*painter, rect.size()));
    painter->save();
    if (!look.pixmap.isNull()) {
        const QSizeF size = QSizeF(look.pixmap.size()) / painter->device()->devicePixelRatioF();
        QRectF where(QPointF(), size.scaled(rect.size(), Qt::KeepAspectRatio).boundedTo(size));
        where.moveTopLeft(rect.topLeft());
        painter->drawPixmap(where, look.pixmap, look.pixmap.rect());
    } else {
        drawNote(*painter, rect, picture, look.known ? pictureNote(look.picture) : PictureNote());
    }
    painter->restore();
}

void PictureBlocks::drawNote(
    QPainter &painter, const QRectF &rect, const PostPicture &picture, const PictureNote &note) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.dark ? m_theme.card : m_theme.side);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), scaled(5), scaled(5));
    const QFont font = type::meta(m_font);
    const QRectF room = rect.adjusted(scaled(8), scaled(4), -scaled(8), -scaled(4));
    if (room.height() < QFontMetricsF(font).height() || room.width() < scaled(60))
        return; // the words are in its tooltip
    const bool many = rect.width() >= smallest.width() && rect.height() >= scaled(smallest.height());
    const double line = QFontMetricsF(font).height() + scaled(3);
    QStringList above;
    if (many && !picture.description.isEmpty())
        above.append(painter.fontMetrics().elidedText(
            picture.description, Qt::ElideMiddle, int(room.width()) * (rect.height() > scaled(140) ? 2 : 1)));
    if (!note.sentence.isEmpty() && (many || note.action.isEmpty()))
        above.append(note.sentence);
    QRectF words = room;
    if (!note.action.isEmpty()) {
        QFont strong = font;
        strong.setWeight(QFont::DemiBold);
        const double height = QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, above.join(u'\n')).height();
        const double taken = above.isEmpty() ? 0 : height + scaled(4);
        const double top = room.center().y() - (taken + line) / 2;
        words = QRectF(room.left(), top, room.width(), taken);
        drawLines(painter, QRectF(room.left(), top + taken, room.width(), line), note.action, strong, m_theme.accent);
    }
    drawLines(painter, words, above.join(u'\n'), font, m_theme.muted);
}

QString wordsBetween(QTextDocument &document, int start, int end)
{
    QTextCursor cursor(&document);
    QString words;
    const auto take = [&](int from, int to) {
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        words += cursor.selection().toPlainText().remove(QChar::ObjectReplacementCharacter);
    };
    for (int at = start; at < end; ++at) {
        if (document.characterAt(at) != QChar::ObjectReplacementCharacter)
            continue;
        cursor.setPosition(at + 1);
        const QString name = cursor.charFormat().stringProperty(TheName);
        take(start, at);
        words += name;
        start = at + 1;
    }
    take(start, end);
    return words;
}

QList<PostPicture> picturesIn(const QTextDocument &document)
{
    QList<PostPicture> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextCharFormat format = fragment.fragment().charFormat();
            if (format.objectType() == objectType)
                pictures.append(pictureOf(format));
        }
    }
    return pictures;
}

} // namespace foyer
