// How a laid-out post is drawn. Nothing here decides where things stand.
#include "ui/conversation/pictureblocks.h"
#include "ui/conversation/postlayout.h"
#include "ui/shapedline.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>

namespace foyer {

void PostLayout::paint(QPainter &painter, const PaintState &state) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // names and words run as they are written
    paintTree(painter, state);
    if (m_ruleHeight > 0)
        paintRule(painter);
    paintCurrent(painter, state);
    if (!m_box.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_context.theme.waitingWash);
        painter.drawRoundedRect(m_box, radius, radius);
    }
    if (!m_avatar.isEmpty())
        paintFace(painter);
    paintHead(painter);
    if (m_document)
        paintText(painter, state);
    paintParts(painter, state);
}

void PostLayout::paintFace(QPainter &painter) const
{
    const QSizeF circle = m_avatar.size() * painter.device()->devicePixelRatioF();
    const QPixmap face = m_context.pictures ? m_context.pictures->face(m_post.author, circle) : QPixmap();
    paintAvatar(painter, m_avatar, m_post.author.name, face);
}

void PostLayout::paintTree(QPainter &painter, const PaintState &state) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_context.theme.tree);
    for (int level = 1; level <= m_facts.depth; ++level) {
        if (!(state.lines & (1 << level)))
            continue;
        const int x = m_context.margin() + (level - 1) * m_context.indent() + m_context.indent() / 2 - 1;
        QRect line(x, m_ruleHeight, scaled(2), m_height - m_ruleHeight);
        if (m_context.direction == Qt::RightToLeft)
            line.moveRight(m_context.width - x);
        painter.drawRect(line);
    }
}

void PostLayout::paintRule(QPainter &painter) const
{
    QColor color = m_context.theme.accent;
    color.setAlphaF(0.55F);
    painter.setPen(QPen(color, 1));
    const QRectF words = m_labels.first().rect;
    const double y = std::floor(m_ruleHeight / 2.0) + 0.5;
    painter.drawLine(QPointF(m_context.margin(), y), QPointF(words.left(), y));
    painter.drawLine(QPointF(words.right(), y), QPointF(m_context.right(), y));
}

// The current post, the one keys act on, has a bar at the pane's edge while the keys come here.
void PostLayout::paintCurrent(QPainter &painter, const PaintState &state) const
{
    if (!state.current || !state.focused)
        return;
    QRectF bar(0, m_ruleHeight + scaled(8), scaled(3), m_height - m_ruleHeight - scaled(12));
    if (m_context.direction == Qt::RightToLeft)
        bar.moveRight(m_context.width);
    painter.fillRect(bar, m_context.theme.accent);
}

void PostLayout::paintHead(QPainter &painter) const
{
    const Qt::AlignmentFlag start = m_context.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (const Label &label : m_labels) {
        painter.setFont(label.font);
        if (label.ground.isValid()) {
            painter.setPen(label.ground == m_context.theme.card ? QPen(m_context.theme.line, 1) : QPen(Qt::NoPen));
            painter.setBrush(label.ground);
            painter.drawRoundedRect(label.rect, scaled(4), scaled(4));
        }
        painter.setPen(label.color);
        const bool centered = label.ground.isValid() || (m_ruleHeight > 0 && &label == &m_labels.first());
        const QRectF room = label.rect.adjusted(0, 0, 1, 0);
        if (label.wrapped)
            painter.drawText(room, start | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextWordWrap, label.text);
        else
            drawLine(painter, room, label.text, centered ? Qt::AlignHCenter : start);
    }
    if (!m_unread.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_context.theme.accent);
        painter.drawEllipse(m_unread);
    }
}

void PostLayout::paintText(QPainter &painter, const PaintState &state) const
{
    const Theme &t = m_context.theme;
    painter.save();
    painter.translate(m_text.topLeft());
    paintGrounds(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.tree);
    for (const auto &[bar, depth] : m_bars) {
        painter.drawRect(bar);
    }
    QAbstractTextDocumentLayout::PaintContext context;
    if (state.visible.isValid())
        context.clip = state.visible.translated(-m_text.topLeft());
    context.palette.setColor(QPalette::Text, t.ink);
    const auto mark = [&](int from, int to, const QColor &ground, const QColor &ink) {
        QTextCursor cursor(m_document.get());
        cursor.setPosition(qBound(0, from, length()));
        cursor.setPosition(qBound(0, to, length()), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setBackground(ground);
        format.setForeground(ink);
        context.selections.append({ cursor, format });
    };
    if (!state.found.isEmpty()) {
        QTextCursor cursor = m_document->find(state.found, 0);
        for (int hits = 0; !cursor.isNull() && hits < 200; ++hits) {
            mark(cursor.selectionStart(), cursor.selectionEnd(), t.waitingWash, t.waiting);
            cursor = m_document->find(state.found, cursor);
        }
    }
    if (state.focusStart != state.focusEnd)
        mark(state.focusStart, state.focusEnd, t.accentWash, t.accent);
    if (state.selectionStart != state.selectionEnd)
        mark(state.selectionStart, state.selectionEnd, t.accent, t.onAccent);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
}

// Code lies on a shade of the paper, cards within a thin line; where there is only one paper, both have the line.
void PostLayout::paintGrounds(QPainter &painter) const
{
    const Theme &t = m_context.theme;
    for (const Area &ground : m_grounds) {
        const bool card = ground.kind == Ground::Card;
        const QColor paper = card || t.dark ? t.card : t.side;
        const bool edge = card || qAbs(paper.lightness() - t.background.lightness()) < 3;
        painter.setPen(edge ? QPen(t.line, 1) : QPen(Qt::NoPen));
        painter.setBrush(paper);
        const double half = edge ? 0.5 : 0;
        painter.drawRoundedRect(ground.rect.adjusted(half, half, -half, -half), scaled(6), scaled(6));
    }
    painter.setPen(Qt::NoPen);
    for (const auto &[bar, share] : m_shares) {
        painter.setBrush(t.accentWash);
        painter.drawRoundedRect(bar, scaled(2), scaled(2));
        painter.setBrush(t.accent);
        QRectF part = bar;
        part.setWidth(bar.width() * share);
        if (m_context.direction == Qt::RightToLeft)
            part.moveRight(bar.right());
        if (share > 0)
            painter.drawRoundedRect(part, scaled(2), scaled(2));
    }
}

QColor PostLayout::partColor(const Part &part, bool hovered, const PaintState &state) const
{
    const Theme &t = m_context.theme;
    if (!m_box.isEmpty())
        return hovered ? t.ink : t.waiting;
    if (hovered || part.set)
        return t.accent;
    if (part.verb == Verb::None)
        return t.muted;
    return state.hovered || (state.current && state.focused) ? t.muted : t.faint;
}

void PostLayout::paintParts(QPainter &painter, const PaintState &state) const
{
    for (int i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        const bool hovered = i == state.hoveredPart;
        if (part.text.isEmpty()) {
            if (hovered && part.rect != m_avatar)
                painter.fillRect(QRectF(part.rect.left(), part.rect.bottom() - scaled(2), part.rect.width(), 1),
                    m_context.theme.ink);
            continue;
        }
        QFont font = type::meta(m_context.font);
        font.setWeight(part.set ? QFont::DemiBold : QFont::Normal);
        font.setUnderline(hovered && !m_box.isEmpty());
        painter.setFont(font);
        painter.setPen(partColor(part, hovered, state));
        drawLine(painter, part.rect.adjusted(-1, 0, 1, 0), part.text, Qt::AlignHCenter);
    }
}

} // namespace foyer
