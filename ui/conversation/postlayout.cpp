#include "ui/conversation/postlayout.h"

#include "models/text/blocks.h"
#include "ui/conversation/pictureblocks.h"
#include "ui/conversation/postactions.h"
#include "ui/conversation/postdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextOption>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

constexpr double textOffset = 50; // of the text from the avatar's left edge
constexpr double headHeight = 20;
constexpr int deepestDrawn = 6;
constexpr int narrow = 520;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::PostLayout)
};

double advance(const QFont &font, const QString &text)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

QString fileSize(qint64 bytes)
{
    return bytes > 0 ? QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat) : QString();
}

} // namespace

int LayoutContext::margin() const
{
    return scaled(width < narrow ? 16 : 28);
}

int LayoutContext::right() const
{
    return width - qMax(scaled(4), margin() - gutter);
}

int LayoutContext::indent() const
{
    return scaled(width < narrow ? 18 : 34);
}

int LayoutContext::deepest() const
{
    const int room = right() - margin() - scaled(textOffset) - scaled(260);
    return qBound(0, room / indent(), deepestDrawn);
}

int LayoutContext::textWidth(int depth) const
{
    const int room = right() - margin() - depth * indent() - scaled(textOffset);
    const int widest = qRound(QFontMetricsF(type::post(font)).averageCharWidth() * postCharactersPerLine);
    return qMax(scaled(120), qMin(room, widest));
}

int LayoutContext::lineHeight() const
{
    return qRound(postLineHeight * 14.5 * zoom());
}

PostLayout::PostLayout(const Post &post, const RowFacts &facts, const LayoutContext &context)
    : m_post(post)
    , m_facts(facts)
    , m_context(context)
{
    if (facts.newCount > 0)
        layoutRule();
    const bool pending = post.state && *post.state != SendState::Seen && *post.state != SendState::Cancelled;
    if (post.ghost)
        layoutGhost();
    else if (pending)
        layoutPending();
    else if (post.kind == PostKind::Event)
        layoutEvent();
    else
        layoutPost();
    m_height = m_y;
    if (context.direction == Qt::RightToLeft)
        mirror();
    // A document costs about a kilobyte for itself and some 90 bytes a character, shaped text included (Qt 6.4).
    m_bytes = 4096 + post.body.text.size() + (m_document ? m_document->characterCount() * 90 : 0);
}

void PostLayout::layoutRule()
{
    m_ruleHeight = scaled(34);
    m_y = m_ruleHeight;
    const QFont font = type::strong(m_context.font);
    QFont small = type::meta(m_context.font);
    small.setWeight(QFont::Bold);
    const QString words = Words::tr("%Ln new since your last visit", nullptr, m_facts.newCount);
    const double width = advance(small, words) + scaled(20);
    m_labels.append({ QRectF((m_context.margin() + m_context.right() - width) / 2, 0, width, m_ruleHeight), words,
        small, m_context.theme.accent, {} });
}

void PostLayout::layoutGhost()
{
    const int left = m_context.margin() + m_facts.depth * m_context.indent();
    const QFont font = type::meta(m_context.font);
    m_y += scaled(m_facts.first ? 18 : 12);
    const QString words = Words::tr("An earlier post that is not on this server");
    m_labels.append(
        { QRectF(left, m_y, advance(font, words), scaled(headHeight)), words, font, m_context.theme.faint, {} });
    m_y += scaled(headHeight + 10);
}

void PostLayout::layoutPost()
{
    const int left = m_context.margin() + m_facts.depth * m_context.indent();
    const int textLeft = left + scaled(textOffset);
    const int right = m_context.right();
    m_y += scaled(m_facts.first ? 20 : 14);
    m_avatar = QRectF(left, m_y, scaled(faceInPosts), scaled(faceInPosts));
    m_y -= scaled(2);
    layoutHead(textLeft, right);
    m_y += scaled(3);
    if (m_post.gone || m_post.pendingDelete || m_post.pendingEdit)
        layoutNote(textLeft, right);
    layoutDocument(textLeft, m_context.textWidth(m_facts.depth));
    layoutFiles(textLeft, right);
    m_y = qMax(m_y, int(m_avatar.bottom()));
    m_y += scaled(6);
    if (!m_facts.onlyText)
        layoutActions(textLeft, right);
    m_y += scaled(10);
}

// A post of mine that waits stands in its place on the waiting wash, with its state and what I can do.
void PostLayout::layoutPending()
{
    // In line with the text of the post it answers.
    const int left = m_context.margin() + m_facts.depth * m_context.indent()
        + (m_facts.depth > 0 ? scaled(textOffset) - m_context.indent() : 0);
    const int right = m_context.right();
    const int inset = scaled(12);
    m_y += scaled(m_facts.first ? 20 : 6);
    const int top = m_y;
    m_y += scaled(8);
    layoutDocument(left + inset, qMin(m_context.textWidth(m_facts.depth), right - left - 2 * inset));
    layoutFiles(left + inset, right - inset);
    m_y += scaled(4);
    const QFont font = type::meta(m_context.font);
    const QFontMetricsF metrics(font);
    // The sentence may need more than one line; the words to click follow it.
    const QRectF room(left + inset, m_y, right - left - 2 * inset, 10000);
    const QRectF sentence = metrics.boundingRect(room, Qt::TextWordWrap, m_facts.note.sentence);
    m_labels.append({ QRectF(room.left(), m_y, room.width(), std::ceil(sentence.height())), m_facts.note.sentence, font,
        m_context.theme.waiting, {}, true });
    QPointF at(room.left() + std::ceil(sentence.width()) + scaled(12), m_y);
    double words = 0;
    for (const auto &[verb, word] : m_facts.note.words)
        words += advance(font, word) + scaled(12);
    if (sentence.height() > metrics.height() * 1.5 || at.x() + words > room.right() + scaled(12)) {
        at = QPointF(room.left(), m_y + std::ceil(sentence.height()) + scaled(4));
        m_y += std::ceil(sentence.height()) + scaled(4);
    }
    for (const auto &[verb, word] : m_facts.note.words) {
        addWord(at, verb, word, font);
        at.rx() += scaled(12);
    }
    m_y += qCeil(metrics.height()) + scaled(9);
    m_box = QRectF(left, top, right - left, m_y - top);
    m_y += scaled(8);
}

void PostLayout::layoutHead(int left, int right)
{
    const Theme &t = m_context.theme;
    const QFont strong = type::strong(m_context.font);
    const QFont meta = type::meta(m_context.font);
    double x = left;
    const double height = scaled(headHeight);
    const QString unknown = Words::tr("Somebody");
    const QString name = m_post.author.name.isEmpty() ? unknown : m_post.author.name;
    const double nameWidth = qMin(advance(strong, name), (right - left) * 0.6);
    m_labels.append({ QRectF(x, m_y, nameWidth, height),
        QFontMetricsF(strong).elidedText(name, Qt::ElideRight, nameWidth), strong, t.ink, {} });
    if (!m_facts.onlyText && m_post.author.id) {
        m_parts.append({ Verb::Person, -1, QRectF(x, m_y, nameWidth, height), {} });
        m_parts.append({ Verb::Person, -1, m_avatar, {} });
    }
    x += nameWidth + scaled(8);
    x = layoutBadges(x, height);
    QString facts = longTime(m_post.created, m_context.now);
    if (m_post.edited.isValid())
        facts += Words::tr(" · edited");
    if (!m_facts.parentName.isEmpty())
        facts += Words::tr(" · in reply to %1").arg(m_facts.parentName);
    const double width = qMin(advance(meta, facts), right - x - (m_post.read ? 0 : scaled(14)));
    m_labels.append({ QRectF(x, m_y, width, height), QFontMetricsF(meta).elidedText(facts, Qt::ElideRight, width), meta,
        t.faint, {} });
    if (!m_post.read)
        m_unread = QRectF(x + width + scaled(6), m_y + (height - scaled(6)) / 2, scaled(6), scaled(6));
    m_y += qRound(height);
    if (m_post.subject.isEmpty())
        return;
    QFont subject = type::ui(m_context.font);
    subject.setWeight(QFont::DemiBold);
    m_labels.append({ QRectF(left, m_y, right - left, height),
        QFontMetricsF(subject).elidedText(m_post.subject, Qt::ElideRight, right - left), subject, t.muted, {} });
    m_y += qRound(height);
}

// The band of a post that is not as the server has it.
void PostLayout::layoutNote(int left, int right)
{
    const Theme &t = m_context.theme;
    const QString words = m_post.pendingDelete ? Words::tr("You deleted this · the server does not know yet")
        : m_post.pendingEdit                   ? Words::tr("With your changes · not sent yet")
                                               : Words::tr("No longer on the server · kept here");
    const QFont font = type::meta(m_context.font);
    const double width = qMin<double>(advance(font, words) + scaled(16), right - left);
    const bool mine = m_post.pendingDelete || m_post.pendingEdit;
    m_y += scaled(2);
    m_labels.append({ QRectF(left, m_y, width, scaled(20)), words, font, mine ? t.waiting : t.muted,
        mine ? t.waitingWash : t.list });
    m_y += scaled(24);
}

void PostLayout::layoutDocument(int left, int width)
{
    m_document = postDocument(blocks(m_post.body, m_post.url),
        { m_context.theme, m_context.font, width, true, m_facts.state, m_post.polls, m_facts.mayVote,
            m_context.pictures });
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_document->setDefaultTextOption(option);
    // What was shaped to be laid out is kept to be drawn: it would be shaped again for every picture.
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
    m_document->setTextWidth(width);
    // Text that runs against the window keeps close to its author instead of standing at the far side.
    bool against = false;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        against = against || (block.length() > 1 && block.textDirection() != m_context.direction);
    if (against && m_document->idealWidth() < width) {
        width = qCeil(m_document->idealWidth());
        m_document->setTextWidth(width);
    }
    const QSizeF size = m_document->size();
    // The line height's extra room stands above each line; half of it belongs below.
    const double shift = (m_context.lineHeight() - QFontMetricsF(type::post(m_context.font)).height()) / 2;
    m_text = QRectF(left, m_y - shift, width, size.height());
    m_y += qCeil(size.height());
    if (m_document->lastBlock().blockFormat().hasProperty(GroundKind))
        m_y += scaled(6); // the words below stand clear of its edge
    layoutGrounds(shift);
}

void PostLayout::layoutFiles(int left, int right)
{
    const QFont font = type::meta(m_context.font);
    for (int i = 0; i < m_post.attachments.size(); ++i) {
        const Attachment &file = m_post.attachments.at(i);
        const QString size = fileSize(file.size);
        const QString label = size.isEmpty() ? file.name : Words::tr("%1 · %2").arg(file.name, size);
        m_y += scaled(6);
        const double height = scaled(24);
        const double width = qMin(advance(font, label) + scaled(18), (right - left) * 0.7);
        m_labels.append({ QRectF(left, m_y, width, height),
            QFontMetricsF(font).elidedText(label, Qt::ElideMiddle, width - scaled(16)), font, m_context.theme.ink,
            m_context.theme.card });
        QPointF at(left + width + scaled(10), m_y + scaled(3));
        const qsizetype first = m_parts.size();
        addWord(at, Verb::SaveFile, Words::tr("Save"), font);
        at.rx() += scaled(10);
        addWord(at, Verb::OpenFile, Words::tr("Open"), font);
        for (qsizetype part = first; part < m_parts.size(); ++part)
            m_parts[part].index = i;
        m_y += qRound(height) + (i + 1 == m_post.attachments.size() ? scaled(4) : 0);
    }
}

void PostLayout::layoutActions(int left, int right)
{
    const QFont font = type::meta(m_context.font);
    const int line = qCeil(QFontMetricsF(font).height());
    QPointF at(left, m_y);
    const ActionRules rules { m_context.capabilities, m_context.mayReply, m_context.choosesReactions };
    for (const PostAction &action : actionsOf(m_post, rules)) {
        const double width = advance(font, action.text);
        if (at.x() > left && at.x() + width > right)
            at = QPointF(left, at.y() + line + scaled(4));
        addWord(at, action.verb, action.text, font, action.set);
        m_parts.last().index = action.index;
        at.rx() += scaled(16);
    }
    m_y = qRound(at.y()) + line;
}

void PostLayout::addWord(QPointF &at, Verb verb, const QString &text, const QFont &font, bool set)
{
    QFont shown = font;
    if (set)
        shown.setWeight(QFont::DemiBold);
    const double width = advance(shown, text);
    m_parts.append({ verb, -1, QRectF(at, QSizeF(width, std::ceil(QFontMetricsF(font).height()))), text, set });
    at.rx() += width;
}

void PostLayout::mirror()
{
    const auto flip = [this](QRectF &rect) { rect.moveLeft(m_context.width - rect.right()); };
    for (Label &label : m_labels)
        flip(label.rect);
    for (Part &part : m_parts)
        flip(part.rect);
    flip(m_avatar);
    flip(m_text);
    flip(m_box);
    flip(m_unread);
}

int PostLayout::partAt(QPointF point) const
{
    const double slack = scaled(4);
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts.at(i).verb != Verb::None
            && m_parts.at(i).rect.adjusted(-slack, -slack, slack, slack).contains(point))
            return i;
    }
    return -1;
}

int PostLayout::positionAt(QPointF point) const
{
    if (!m_document || point.y() < m_text.top())
        return 0;
    if (point.y() > m_text.bottom())
        return length();
    return qMax(0, m_document->documentLayout()->hitTest(point - m_text.topLeft(), Qt::FuzzyHit));
}

int PostLayout::length() const
{
    return m_document ? m_document->characterCount() - 1 : 0;
}

QList<PostPicture> PostLayout::pictures() const
{
    return m_document && m_context.pictures ? picturesIn(*m_document) : QList<PostPicture>();
}

QString PostLayout::textBetween(int start, int end) const
{
    if (!m_document)
        return {};
    return wordsBetween(*m_document, qBound(0, start, length()), qBound(0, end, length()));
}

} // namespace foyer
