// The posts of a thread, painted by hand: only what is on screen is laid out, the rest has estimated
// heights. What the reader looks at never moves by itself: the first visible post and the offset into it
// are the anchor, and every change of heights is undone around it.
//
// The view shows and points; it changes nothing. What the reader asks for goes out as asked().
#pragma once

#include "models/items/postlistmodel.h"
#include "ui/conversation/pictureblocks.h"
#include "ui/conversation/postact.h"
#include "ui/conversation/postrows.h"
#include "ui/conversation/textselection.h"
#include "ui/conversation/verb.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <functional>

namespace foyer {

class ConversationView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ConversationView(PostListModel &model, QWidget *parent = nullptr);
    ~ConversationView() override;

    // What may be done here, and what is known about a post of mine on its way.
    struct Rules {
        AccountId account {};
        Capabilities capabilities {};
        bool mayReply = true;
        bool choosesReactions = false;
        bool singleKeys = true;
        std::function<PendingNote(const Post &)> note {};
    };
    void setRules(const Rules &rules);
    void setPictures(PictureShelf &shelf); // outlives the view

    PostListModel &model() const { return m_model; }
    PictureBlocks *pictures() const { return m_pictures.get(); } // null: none are shown
    int currentRow() const { return m_current.row(); } // -1: none
    enum class Scroll { AsNeeded, ToTop };
    void setCurrentRow(int row, Scroll scroll = Scroll::AsNeeded);
    bool atEnd() const;
    bool pageDown(); // false: the end was on screen already
    std::pair<int, int> visibleRows() const; // (-1, -1): none
    bool isSeen(int row) const; // its end, or half a screen of it, is in view
    QRect rowRect(int row) const; // in the viewport
    QPoint below(int row, Verb verb); // on the screen, where a menu of that word of the row would stand
    PostLayout &layoutOf(int row); // lays out if need be
    const PostState &stateOf(int row) const; // what the reader opened and ticked in a post
    int target() const { return m_target; } // of the current post's targets; -1: none
    void press(int row, int target); // follows or presses it

    QString selectedText() const;
    PostId selectedPost() const; // where the selection begins
    void clearSelection();
    void selectAll();
    void copy() const;
    void setFound(const QString &words); // marks them
    int findRow(const QString &words, int from, bool backwards) const; // -1: nowhere

Q_SIGNALS:
    void visibleRangeChanged(int first, int last);
    void currentChanged(int row);
    void asked(foyer::Verb verb, int row, int index);
    void menuAsked(int row, const QPoint &global);
    void linkActivated(const QUrl &url);
    void linkHovered(const QString &where); // empty: no longer
    void selectionChanged();
    void voteAsked(int row, const QString &poll, const QStringList &options); // none: takes the vote back

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void watchModel();
    void restart();
    void restyle(); // width, font or colours changed: every layout is stale
    LayoutContext makeContext() const;
    RowFacts factsOf(int row, const Post &post) const;
    int estimate(int row) const;
    std::vector<int> estimates(int first, int last) const;
    int depthOf(int row) const;
    void updateTreeLines();
    void catchUpSoon(bool treeChanged);
    void keepBooks();
    void catchUp(); // lays out what the model's last changes left behind

    void moveAnchorBy(qint64 pixels);
    void anchorAt(int row, qint64 offset);
    void settle(); // lays out what is visible, keeps the anchor, corrects the scroll bar
    void showRow(int row, Scroll scroll);

    struct Hit {
        int row = -1;
        int part = -1;
        QString link;
        QPointF inRow;
    };
    Hit hitAt(QPoint point);
    TextPlace placeAt(QPoint point);
    void setHover(const Hit &hit);
    void openLink(const QString &link, int row);
    void act(const PostAct &act, int row);
    void choose(const Poll &poll, int option, PostState &state) const;
    void goToPlace(const QString &place, int row);
    bool moveTarget(int step);
    bool pressTarget(const QKeyEvent &event);
    void forgetTarget();
    bool moveSelection(QKeyEvent *event);
    Verb verbOf(const QKeyEvent &event) const;
    bool moveByKey(const QKeyEvent &event);

    PostListModel &m_model;
    std::unique_ptr<PictureBlocks> m_pictures; // before the layouts that draw with it
    Rules m_rules;
    LayoutContext m_context;
    PostRows m_rows;
    std::vector<quint8> m_lines; // tree lines per row
    bool m_treeStale = false;
    QHash<qint64, PostState> m_states; // per post: what the reader opened and ticked
    int m_target = -1; // of the current post's, the one that keys act on
    int m_anchorRow = 0;
    qint64 m_anchorOffset = 0; // of the viewport's top in the anchor row
    qint64 m_lastValue = 0;
    QPersistentModelIndex m_moving; // the anchor while rows change places
    bool m_settling = false;
    std::pair<int, int> m_visible { -1, -1 };
    QPersistentModelIndex m_current;
    TextSelection m_selection;
    QString m_found;
    Hit m_hover;
    Hit m_pressed;
    bool m_selecting = false;
    int m_clicks = 0;
    QBasicTimer m_tripleClick;
    QBasicTimer m_autoScroll;
    QBasicTimer m_catchUp;
};

} // namespace foyer
