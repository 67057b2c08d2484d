// Pictures inside the text of a post: boxes whose size is known before their picture is, so that nothing moves under
// the reader when it comes. Drawn by QTextDocument wherever the text flows.
#pragma once

#include "models/items/pictureshelf.h"
#include "models/text/block.h"
#include "ui/theme.h"

#include <QTextObjectInterface>

class QTextCursor;
class QTextDocument;

namespace foyer {

// One picture of a post, in the order of its text.
struct PostPicture {
    Picture picture;
    QString description;
    QUrl link; // where a click leads, other than to the picture

    const QUrl &best() const { return picture.full.isEmpty() ? picture.source : picture.full; }
    friend bool operator==(const PostPicture &, const PostPicture &) = default;
};

// What stands in the place of a picture that is not there, and the one thing that can be done about it.
struct PictureNote {
    enum class Act { None, Load, Browse };
    QString sentence; // empty: it is there, or about to be
    QString action;
    Act act = Act::None;
};
PictureNote pictureNote(const CachedPicture &picture);

class PictureBlocks : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    // `shelf` outlives it.
    explicit PictureBlocks(PictureShelf &shelf, QObject *parent = nullptr);

    void setPlace(AccountId account, ThreadId thread); // of the posts shown
    void setLook(const Theme &theme, const QFont &font);
    PictureShelf &shelf() const { return m_shelf; }
    PictureShelf::Place placeOf(const QUrl &url) const { return { m_account, url, m_thread }; }

    // Before the document has any: teaches it to draw them.
    void teach(QTextDocument &document);
    // At the cursor, no wider than `width`.
    void insert(QTextCursor &cursor, const PostPicture &picture, int width) const;
    // A small one among words, `name` being what it is called: as high as they are, times `scale`.
    void insertSmall(
        QTextCursor &cursor, const QUrl &source, const QString &name, QTextCharFormat words, double scale = 1) const;
    bool isHere(const QUrl &source) const; // if not, it is wished for
    // The face of a person for a circle of this size on the screen; null: not here.
    QPixmap face(const Person &person, const QSizeF &circle) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
        const QTextFormat &format) override;

private:
    void drawSmall(QPainter &painter, const QRectF &rect, const QUrl &source) const;
    QSize sizeOf(const PostPicture &picture, int width) const;
    void drawNote(QPainter &painter, const QRectF &rect, const PostPicture &picture, const PictureNote &note) const;

    PictureShelf &m_shelf;
    AccountId m_account;
    ThreadId m_thread;
    Theme m_theme;
    QFont m_font;
};

// The words between two positions, small pictures by their names.
QString wordsBetween(QTextDocument &document, int start, int end);
// Those of a document, in their order. Their links are PostAct::Kind::Picture.
QList<PostPicture> picturesIn(const QTextDocument &document);

} // namespace foyer

Q_DECLARE_METATYPE(foyer::PostPicture)
