// Keys, mouse and selection of the conversation view.
#include "ui/conversation/accessible.h"
#include "ui/conversation/conversationview.h"
#include "ui/conversation/postdocument.h"

#include "models/items/roles.h"
#include "models/text/blocks.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace foyer {

ConversationView::Hit ConversationView::hitAt(QPoint point)
{
    catchUp();
    qint64 y = -m_anchorOffset;
    for (int row = m_anchorRow; row < m_rows.size() && y < viewport()->height(); ++row) {
        const PostLayout &layout = layoutOf(row);
        if (point.y() >= y && point.y() < y + layout.height()) {
            const QPointF inRow(point.x(), point.y() - double(y));
            return { row, layout.partAt(inRow), layout.linkAt(inRow), inRow };
        }
        y += layout.height();
    }
    return {};
}

// The nearest place in a text; above or below all posts, the first or last place there is.
TextPlace ConversationView::placeAt(QPoint point)
{
    if (m_rows.size() == 0)
        return {};
    const Hit hit = hitAt(point);
    if (hit.row >= 0)
        return { m_model.index(hit.row), layoutOf(hit.row).positionAt(hit.inRow) };
    if (point.y() < 0)
        return { m_model.index(m_anchorRow), 0 };
    const int last = qMax(m_anchorRow, m_visible.second);
    return { m_model.index(last), layoutOf(last).length() };
}

void ConversationView::setHover(const Hit &hit)
{
    const bool overText = hit.row >= 0 && layoutOf(hit.row).textRect().contains(hit.inRow);
    viewport()->setCursor(hit.part >= 0 || !hit.link.isEmpty() ? Qt::PointingHandCursor
            : overText                                         ? Qt::IBeamCursor
                                                               : Qt::ArrowCursor);
    if (hit.link != m_hover.link) {
        const QUrl url(hit.link);
        const bool ours = hit.link.isEmpty() || actOf(hit.link).kind != PostAct::Kind::None;
        Q_EMIT linkHovered(ours ? QString() : url.host().isEmpty() ? url.toDisplayString() : url.host());
    }
    const bool repaint = hit.row != m_hover.row || hit.part != m_hover.part;
    m_hover = hit;
    if (repaint)
        viewport()->update();
}

bool ConversationView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHover({});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Hit hit = hitAt(help->pos());
        const QString hint = hit.row < 0 ? QString() : layoutOf(hit.row).hintAt(hit.inRow);
        const bool leads = !hit.link.isEmpty() && actOf(hit.link).kind == PostAct::Kind::None;
        if (!hint.isEmpty() || leads)
            QToolTip::showText(
                help->globalPos(), hint.isEmpty() ? QUrl(hit.link).toDisplayString().left(300) : hint, viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ConversationView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = hitAt(event->pos());
    if (m_pressed.row >= 0 && m_pressed.row != currentRow()) {
        forgetTarget();
        m_current = m_model.index(m_pressed.row); // not setCurrentRow: nothing moves under a click
        Q_EMIT currentChanged(m_pressed.row);
    }
    if (m_pressed.part >= 0)
        return;
    const TextPlace place = placeAt(event->pos());
    if (m_tripleClick.isActive() && place.isValid()) {
        const QTextDocument *document = layoutOf(place.post.row()).document();
        const QTextBlock block = document ? document->findBlock(place.position) : QTextBlock();
        if (block.isValid())
            m_selection.set({ place.post, block.position() }, { place.post, block.position() + block.length() - 1 });
    } else if (event->modifiers() & Qt::ShiftModifier && m_selection.anchor().isValid()) {
        m_selection.extend(place);
    } else {
        m_selection.start(place);
    }
    m_selecting = true;
    viewport()->update();
}

void ConversationView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_selecting) {
        setHover(hitAt(event->pos()));
        return;
    }
    m_selection.extend(placeAt(event->pos()));
    const bool outside = event->pos().y() < 0 || event->pos().y() > viewport()->height();
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start(30, this);
    else if (!outside)
        m_autoScroll.stop();
    viewport()->update();
}

void ConversationView::mouseReleaseEvent(QMouseEvent *event)
{
    m_autoScroll.stop();
    m_selecting = false;
    if (event->button() != Qt::LeftButton)
        return;
    const Hit hit = hitAt(event->pos());
    if (hit.row == m_pressed.row && hit.part == m_pressed.part && hit.part >= 0) {
        const PostLayout::Part part = layoutOf(hit.row).parts().at(hit.part);
        if (part.verb == Verb::More)
            Q_EMIT menuAsked(hit.row, viewport()->mapToGlobal(event->pos()));
        else
            Q_EMIT asked(part.verb, hit.row, part.index);
    } else if (!hit.link.isEmpty() && hit.link == m_pressed.link && m_selection.isEmpty()) {
        openLink(hit.link, hit.row);
    }
    m_pressed = {};
    if (!m_selection.isEmpty() && QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    Q_EMIT selectionChanged();
}

void ConversationView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->pos());
    if (event->button() != Qt::LeftButton || hit.row < 0 || hit.part >= 0)
        return mousePressEvent(event);
    const TextPlace place = placeAt(event->pos());
    if (QTextDocument *document = layoutOf(hit.row).document()) {
        QTextCursor cursor(document);
        cursor.setPosition(place.position);
        cursor.select(QTextCursor::WordUnderCursor);
        m_selection.set({ place.post, cursor.selectionStart() }, { place.post, cursor.selectionEnd() });
    }
    m_tripleClick.start(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this);
    viewport()->update();
}

void ConversationView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tripleClick.timerId()) {
        m_tripleClick.stop();
    } else if (event->timerId() == m_catchUp.timerId()) {
        catchUp();
    } else if (event->timerId() == m_autoScroll.timerId()) {
        const int y = viewport()->mapFromGlobal(QCursor::pos()).y();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (y < 0 ? y : y - viewport()->height()) / 2);
        m_selection.extend(
            placeAt({ viewport()->mapFromGlobal(QCursor::pos()).x(), qBound(0, y, viewport()->height() - 1) }));
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void ConversationView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Hit hit = hitAt(event->pos());
        if (hit.row >= 0) {
            m_current = m_model.index(hit.row);
            Q_EMIT currentChanged(hit.row);
            viewport()->update();
            Q_EMIT menuAsked(hit.row, event->globalPos());
        }
    } else if (currentRow() >= 0) {
        Q_EMIT menuAsked(currentRow(), viewport()->mapToGlobal(rowRect(currentRow()).center()));
    }
}

void ConversationView::focusInEvent(QFocusEvent *event)
{
    if (!m_current.isValid() && m_visible.first >= 0)
        setCurrentRow(m_visible.first);
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void ConversationView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

// Single keys may be bound by the window too; with the focus here they are ours.
bool ConversationView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool press = m_target >= 0 && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
        if (press || verbOf(*key) != Verb::None || key->matches(QKeySequence::Copy)
            || key->matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

QPoint ConversationView::below(int row, Verb verb)
{
    if (row < 0 || row >= m_rows.size())
        return viewport()->mapToGlobal(QPoint());
    const QPoint top = rowRect(row).topLeft();
    for (const PostLayout::Part &part : layoutOf(row).parts()) {
        if (part.verb == verb)
            return viewport()->mapToGlobal(top + part.rect.bottomLeft().toPoint() + QPoint(0, scaled(4)));
    }
    return viewport()->mapToGlobal(rowRect(row).center());
}

Verb ConversationView::verbOf(const QKeyEvent &event) const
{
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return Verb::None;
    if (event.key() == Qt::Key_Space && !shift)
        return Verb::ScrollOrNext;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        const PostLayout *layout = currentRow() >= 0 ? m_rows.peek(currentRow()) : nullptr;
        const bool pictures = layout && !layout->pictures().isEmpty();
        return shift ? Verb::None : pictures ? Verb::Picture : Verb::Person;
    }
    if (!m_rules.singleKeys)
        return Verb::None;
    switch (event.key()) {
    case Qt::Key_R:
        return shift ? Verb::ReplyToThread : Verb::Reply;
    case Qt::Key_Q:
    case Qt::Key_Greater:
        return Verb::Quote;
    case Qt::Key_N:
        return shift ? Verb::None : Verb::NextUnread;
    case Qt::Key_M:
        return shift ? Verb::None : Verb::ToggleRead;
    case Qt::Key_U:
        return shift ? Verb::UnreadFromHere : Verb::None;
    case Qt::Key_S:
        return shift ? Verb::None : Verb::Star;
    case Qt::Key_I:
        return shift ? Verb::None : Verb::Person;
    case Qt::Key_L:
        return shift ? Verb::React : Verb::Like;
    case Qt::Key_Exclam:
        return Verb::Report;
    default:
        return Verb::None;
    }
}

bool ConversationView::moveByKey(const QKeyEvent &event)
{
    const int from = m_current.isValid() ? currentRow() : m_visible.first - 1;
    const bool single = m_rules.singleKeys && !(event.modifiers() & ~Qt::KeypadModifier);
    const int last = m_model.rowCount() - 1;
    if (single && (event.key() == Qt::Key_J || event.key() == Qt::Key_F))
        setCurrentRow(qMin(from + 1, last));
    else if (single && (event.key() == Qt::Key_K || event.key() == Qt::Key_B))
        setCurrentRow(qMax(from - 1, 0));
    else if (event.key() == Qt::Key_Home)
        setCurrentRow(0, Scroll::ToTop);
    else if (event.key() == Qt::Key_End)
        setCurrentRow(last);
    else if (event.key() == Qt::Key_Space && event.modifiers() & Qt::ShiftModifier)
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    else
        return false;
    return true;
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (pressTarget(*event))
        return;
    if (const Verb verb = verbOf(*event); verb != Verb::None) {
        if (currentRow() < 0 && m_visible.first >= 0)
            setCurrentRow(m_visible.first);
        Q_EMIT asked(verb, currentRow(), -1);
        return;
    }
    if (event->key() == Qt::Key_Menu && currentRow() >= 0) {
        Q_EMIT menuAsked(currentRow(), viewport()->mapToGlobal(rowRect(currentRow()).center()));
        return;
    }
    if (moveByKey(*event) || moveSelection(event))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

// Shift with the arrows: from the start of the current post, over the borders of posts.
bool ConversationView::moveSelection(QKeyEvent *event)
{
    static const QHash<int, QTextCursor::MoveOperation> moves { { Qt::Key_Left, QTextCursor::Left },
        { Qt::Key_Right, QTextCursor::Right }, { Qt::Key_Up, QTextCursor::Up }, { Qt::Key_Down, QTextCursor::Down } };
    if (!(event->modifiers() & Qt::ShiftModifier) || !moves.contains(event->key()) || currentRow() < 0)
        return false;
    if (!m_selection.cursor().isValid())
        m_selection.start({ m_current, 0 });
    TextPlace place = m_selection.cursor();
    QTextCursor::MoveOperation move = moves.value(event->key());
    if (event->modifiers() & Qt::ControlModifier && event->key() == Qt::Key_Right)
        move = QTextCursor::WordRight;
    else if (event->modifiers() & Qt::ControlModifier && event->key() == Qt::Key_Left)
        move = QTextCursor::WordLeft;
    bool moved = false;
    if (QTextDocument *document = layoutOf(place.post.row()).document()) {
        QTextCursor cursor(document);
        cursor.setPosition(qMin(place.position, layoutOf(place.post.row()).length()));
        moved = cursor.movePosition(move);
        place.position = cursor.position();
    }
    const bool forwards = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const int next = place.post.row() + (forwards ? 1 : -1);
    if (!moved && next >= 0 && next < m_rows.size())
        place = { m_model.index(next), forwards ? 0 : layoutOf(next).length() };
    m_selection.extend(place);
    m_current = place.post;
    showRow(place.post.row(), Scroll::AsNeeded);
    Q_EMIT selectionChanged();
    return true;
}

// Posts selected from end to end come with who wrote them and when.
QString ConversationView::selectedText() const
{
    if (m_selection.isEmpty())
        return {};
    auto *self = const_cast<ConversationView *>(this); // lays out on demand
    const int first = m_selection.first().post.row();
    const int last = m_selection.last().post.row();
    if (first == last) {
        const auto [from, to] = m_selection.rangeIn(first, self->layoutOf(first).length());
        return self->layoutOf(first).textBetween(from, to);
    }
    QStringList texts;
    for (int row = first; row <= last; ++row) {
        const auto post = m_model.data(m_model.index(row), roles::PostValue).value<Post>();
        const bool whole = row > first && row < last;
        QString text;
        if (whole) {
            text = plainText(blocks(post.body, post.url), m_states.value(post.id.value).turned);
        } else {
            const auto [from, to] = m_selection.rangeIn(row, self->layoutOf(row).length());
            text = self->layoutOf(row).textBetween(from, to);
        }
        if (!text.trimmed().isEmpty())
            texts.append(
                tr("%1, %2:").arg(post.author.name, longTime(post.created, m_context.now)) + u'\n' + text.trimmed());
    }
    return texts.join(u"\n\n"_s);
}

PostId ConversationView::selectedPost() const
{
    if (m_selection.isEmpty())
        return {};
    return m_model.data(m_selection.first().post, roles::PostValue).value<Post>().id;
}

void ConversationView::clearSelection()
{
    m_selection.clear();
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ConversationView::selectAll()
{
    if (m_rows.size() == 0)
        return;
    const int last = m_rows.size() - 1;
    m_selection.set({ m_model.index(0), 0 }, { m_model.index(last), layoutOf(last).length() });
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ConversationView::copy() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void ConversationView::setFound(const QString &words)
{
    m_found = words;
    viewport()->update();
}

int ConversationView::findRow(const QString &words, int from, bool backwards) const
{
    const int count = m_model.rowCount();
    if (words.isEmpty() || count == 0)
        return -1;
    for (int step = 0; step < count; ++step) {
        const int row = ((backwards ? from - step : from + step) % count + count) % count;
        const auto post = m_model.data(m_model.index(row), roles::PostValue).value<Post>();
        if (post.author.name.contains(words, Qt::CaseInsensitive)
            || plainText(blocks(post.body, post.url), m_states.value(post.id.value).turned)
                   .contains(words, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

} // namespace foyer
