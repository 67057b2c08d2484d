// One post, laid out for one width: where its name, text, words to click and marks stand. Made when a row
// comes on screen, thrown away when it was not looked at for long.
#pragma once

#include "models/types.h"
#include "ui/conversation/pendingnote.h"
#include "ui/conversation/postdocument.h"
#include "ui/conversation/verb.h"
#include "ui/theme.h"

#include <QFont>
#include <QTextDocument>

#include <memory>

class QPainter;
class QTextBlock;

namespace foyer {

struct PostPicture;

// What the whole conversation has in common.
struct LayoutContext {
    Theme theme;
    QFont font;
    int width = 0;
    int gutter = 0; // of the scroll bar beside it: part of the margin on that side
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Capabilities capabilities;
    bool mayReply = true;
    bool choosesReactions = false; // there is more than a like, and it is known what
    QDateTime now;
    PictureBlocks *pictures = nullptr; // none: words and initials stand for them

    int margin() const;
    int right() const; // where lines end
    int indent() const; // one level of the tree
    int deepest() const; // levels there is room for, six at most
    int textWidth(int depth) const;
    int lineHeight() const;
};

// What the model knows about the row beside the post itself.
struct RowFacts {
    int depth = 0; // clamped to LayoutContext::deepest()
    QString parentName;
    int newCount = 0; // > 0: the rule "N new since your last visit" stands above
    bool first = false;
    bool onlyText = false; // no words to click: a preview
    PostState state; // what the reader opened and ticked in it
    bool mayVote = false;
    PendingNote note; // of a post of mine on its way
};

constexpr int faceInPosts = 32; // its diameter in the drawing

class PostLayout {
public:
    PostLayout(const Post &post, const RowFacts &facts, const LayoutContext &context);

    struct Part {
        Verb verb = Verb::None;
        int index = -1; // of the attachment or the reaction
        QRectF rect;
        QString text; // empty: over what is drawn anyway, a name or a picture
        bool set = false;
    };
    struct PaintState {
        quint8 lines = 0; // bit k: the tree line of level k passes here
        bool current = false;
        bool focused = false;
        bool hovered = false;
        int hoveredPart = -1;
        int selectionStart = 0; // positions in the text; equal: nothing selected
        int selectionEnd = 0;
        int focusStart = 0; // of the target the keys act on; equal: none
        int focusEnd = 0;
        QString found; // words to mark
        QRectF visible; // of the row; invalid: all of it
    };
    // Something in the text to follow or to press.
    struct Target {
        int start = 0;
        int end = 0;
        QString address; // of a page, or a PostAct's
        QString words;
        QString hint;
    };

    int height() const { return m_height; }
    qsizetype bytes() const { return m_bytes; }
    const Post &post() const { return m_post; }
    const QList<Part> &parts() const { return m_parts; }
    QRectF textRect() const { return m_text; }
    QTextDocument *document() const { return m_document.get(); }

    void paint(QPainter &painter, const PaintState &state) const;

    int partAt(QPointF point) const; // -1: none
    int positionAt(QPointF point) const; // the nearest place in the text
    QString linkAt(QPointF point) const;
    QList<PostPicture> pictures() const; // in the order of the text
    QString hintAt(QPointF point) const; // more about the words there; empty: nothing
    QList<Target> targets() const; // in reading order
    QRectF rectOf(int start, int end) const; // of a stretch of the text
    double placeOf(const QString &name) const; // how far down links to it lead; -1: it is not here
    QString textBetween(int start, int end) const;
    int length() const; // positions in the text

private:
    void layoutRule();
    void layoutGhost();
    void layoutPost();
    void layoutEvent();
    double layoutBadges(double x, double height);
    void layoutPending();
    void layoutHead(int left, int right);
    void layoutActions(int left, int right);
    void layoutNote(int left, int right);
    void layoutFiles(int left, int right);
    void layoutDocument(int left, int width);
    void layoutGrounds(double shift);
    void addBars(const QTextBlock &block, const QRectF &rect, double shift);
    void addGround(const QTextBlock &block, const QRectF &rect, double shift);
    void mirror();
    void addWord(QPointF &at, Verb verb, const QString &text, const QFont &font, bool set = false);

    void paintFace(QPainter &painter) const;
    void paintTree(QPainter &painter, const PaintState &state) const;
    void paintRule(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintText(QPainter &painter, const PaintState &state) const;
    void paintGrounds(QPainter &painter) const;
    void paintParts(QPainter &painter, const PaintState &state) const;
    void paintCurrent(QPainter &painter, const PaintState &state) const;
    QColor partColor(const Part &part, bool hovered, const PaintState &state) const;

    struct Label {
        QRectF rect;
        QString text;
        QFont font;
        QColor color;
        QColor ground; // valid: a pill
        bool wrapped = false; // a sentence that may need more than one line
    };

    Post m_post;
    RowFacts m_facts;
    LayoutContext m_context;
    std::unique_ptr<QTextDocument> m_document;
    QList<Label> m_labels;
    QList<Part> m_parts;
    QList<std::pair<QRectF, int>> m_bars; // of quotations, in the text's coordinates
    struct Area {
        QRectF rect;
        Ground kind = Ground::None;
        int number = 0;
        QString link;
    };
    QList<Area> m_grounds; // of code and cards
    QList<std::pair<QRectF, double>> m_shares; // of votes: the whole bar, how much of it
    QRectF m_avatar;
    QRectF m_text;
    QRectF m_box; // the waiting wash
    QRectF m_unread; // the dot of a post not read yet; its accessible name says so in words
    int m_y = 0;
    int m_ruleHeight = 0;
    int m_height = 0;
    qsizetype m_bytes = 0;
};

} // namespace foyer
