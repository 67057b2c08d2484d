// What lies behind and within the text of a post: grounds, bars, and everything that can be pressed.
#include "ui/conversation/postlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextFragment>
#include <QTextLayout>

namespace foyer {

void PostLayout::layoutGrounds(double shift)
{
    const QAbstractTextDocumentLayout *layout = m_document->documentLayout();
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block);
        addBars(block, rect, shift);
        addGround(block, rect, shift);
    }
}

void PostLayout::addBars(const QTextBlock &block, const QRectF &rect, double shift)
{
    const QTextBlockFormat format = block.blockFormat();
    const int deepest = format.intProperty(QuoteDepth);
    for (int depth = 1; depth <= deepest; ++depth) {
        QRectF bar(quoteIndent(depth - 1), rect.top() + shift / 2, scaled(3), rect.height() - shift / 2 + 2);
        if (block.textDirection() == Qt::RightToLeft)
            bar.moveLeft(m_text.width() - bar.right());
        const auto above = std::find_if(m_bars.begin(), m_bars.end(), [&](const auto &known) {
            return known.second == depth && known.first.left() == bar.left()
                && qAbs(known.first.bottom() - bar.top()) < scaled(14);
        });
        const bool begins = depth == deepest && format.boolProperty(QuoteStart);
        if (above != m_bars.end() && !begins)
            above->first.setBottom(bar.bottom());
        else
            m_bars.append({ bar, depth });
    }
}

void PostLayout::addGround(const QTextBlock &block, const QRectF &rect, double shift)
{
    const QTextBlockFormat format = block.blockFormat();
    const auto kind = Ground(format.intProperty(GroundKind));
    if (kind == Ground::None)
        return;
    const double left = format.leftMargin() - scaled(12);
    // The margins of the format are inside the rectangle of a block, and half a line's extra room is above it.
    const int below = scaled(kind == Ground::Code ? 9 : 12);
    const QRectF ground(
        left, rect.top() - scaled(4) + shift / 2, m_text.width() - left, rect.height() + scaled(4) - shift / 2 + below);
    const int number = format.intProperty(GroundNumber);
    if (!m_grounds.isEmpty() && m_grounds.last().number == number)
        m_grounds.last().rect.setBottom(ground.bottom());
    else
        m_grounds.append({ ground, kind, number, format.stringProperty(GroundLink) });
    if (format.hasProperty(Share)) {
        const QRectF bar(left + scaled(12), rect.bottom() + scaled(5), m_text.width() - left - scaled(24), scaled(4));
        m_shares.append({ bar, format.doubleProperty(Share) });
    }
}

QString PostLayout::linkAt(QPointF point) const
{
    if (!m_document || !m_text.contains(point))
        return {};
    const QPointF inText = point - m_text.topLeft();
    if (const QString link = m_document->documentLayout()->anchorAt(inText); !link.isEmpty())
        return link;
    for (const Area &ground : m_grounds)
        if (!ground.link.isEmpty() && ground.rect.contains(inText))
            return ground.link;
    return {};
}

QString PostLayout::hintAt(QPointF point) const
{
    if (!m_document || !m_text.contains(point))
        return {};
    const int at = m_document->documentLayout()->hitTest(point - m_text.topLeft(), Qt::ExactHit);
    if (at < 0)
        return {};
    QTextCursor cursor(m_document.get());
    cursor.setPosition(qMin(at + 1, length()));
    return cursor.charFormat().toolTip();
}

QList<PostLayout::Target> PostLayout::targets() const
{
    QList<Target> all;
    if (!m_document)
        return all;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (!format.isAnchor() || format.anchorHref().isEmpty())
                continue;
            const int start = fragment.position();
            if (all.isEmpty() || all.last().end != start || all.last().address != format.anchorHref())
                all.append({ start, start, format.anchorHref(), {}, format.toolTip() });
            all.last().end = start + fragment.length();
            // A picture is a character of its own: its description says more.
            all.last().words += format.objectType() == QTextFormat::NoObject ? fragment.text() : format.toolTip();
        }
    }
    return all;
}

QRectF PostLayout::rectOf(int start, int end) const
{
    if (!m_document)
        return {};
    QRectF all;
    for (QTextBlock block = m_document->findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        const QPointF origin = m_document->documentLayout()->blockBoundingRect(block).topLeft();
        const int from = qMax(0, start - block.position());
        const int to = qMin(block.length() - 1, end - block.position());
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const int first = qMax(from, line.textStart());
            const int last = qMin(to, line.textStart() + line.textLength());
            if (first >= last)
                continue;
            const double left = line.cursorToX(first);
            const double right = line.cursorToX(last);
            all |= QRectF(qMin(left, right), line.y(), qAbs(right - left), line.height()).translated(origin);
        }
    }
    return all.translated(m_text.topLeft());
}

double PostLayout::placeOf(const QString &name) const
{
    if (!m_document)
        return -1;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().property(Places).toStringList().contains(name))
            return m_text.top() + m_document->documentLayout()->blockBoundingRect(block).top();
    }
    return -1;
}

} // namespace foyer
