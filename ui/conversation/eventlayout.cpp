// What stands in a conversation beside posts: small things that happened, and the words after a name.
#include "ui/conversation/postlayout.h"

#include "models/text/extract.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace foyer {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::PostLayout)
};

} // namespace

// "The thread was closed · Aino Reyes · yesterday 17:31", in the middle and quiet.
void PostLayout::layoutEvent()
{
    QString sentence = snippet(m_post.body);
    if (sentence.endsWith(u'.') || sentence.endsWith(QChar(0x3002)))
        sentence.chop(1);
    const QString words = Words::tr("%1 · %2 · %3", "what happened, who did it, when")
                              .arg(sentence, m_post.author.name, longTime(m_post.created, m_context.now));
    const QFont font = type::meta(m_context.font);
    const double room = m_context.right() - m_context.margin();
    m_y += scaled(m_facts.first ? 18 : 10);
    const double needed = std::ceil(QFontMetricsF(font).horizontalAdvance(words));
    const double width = qMin(needed, room);
    const QRectF line(m_context.margin() + (room - width) / 2, m_y, width, scaled(20));
    m_labels.append(
        { line, QFontMetricsF(font).elidedText(words, Qt::ElideMiddle, width), font, m_context.theme.muted, {} });
    if (!m_post.read)
        m_unread = QRectF(line.right() + scaled(6), m_y + scaled(7), scaled(6), scaled(6));
    m_y += scaled(30);
}

// The small framed words after the name: what the author is here, and what the post is. Answers where they end.
double PostLayout::layoutBadges(double x, double height)
{
    const Theme &t = m_context.theme;
    QFont plain = type::heading(m_context.font);
    plain.setWeight(QFont::Normal);
    const auto add = [&](const QString &text, const QColor &ink, const QColor &ground) {
        const double width = std::ceil(QFontMetricsF(plain).horizontalAdvance(text)) + scaled(10);
        m_labels.append({ QRectF(x, m_y + scaled(2), width, height - scaled(4)), text, plain, ink, ground });
        x += width + scaled(8);
    };
    if (!m_post.author.badge.isEmpty())
        add(m_post.author.badge, t.accent, t.accentWash);
    if (m_post.accepted)
        add(Words::tr("✓ Answer", "the post that solved its thread"), t.onAccent, t.accent);
    if (m_post.kind == PostKind::Whisper)
        add(Words::tr("Whisper · only the team sees it"), t.muted, t.side);
    if (m_post.kind == PostKind::Private)
        add(Words::tr("Private · others do not see it"), t.muted, t.side);
    return x;
}

} // namespace foyer
