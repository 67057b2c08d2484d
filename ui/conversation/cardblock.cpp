// A link to elsewhere as a card: the site, the title, some lines. The whole of it is one link.
#include "ui/conversation/documentbuilder.h"
#include "ui/conversation/pictureblocks.h"
#include "ui/drawable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

constexpr double widestPicture = 240; // a card tells of a page, it is none

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::PostDocument)
};

QString siteOf(const Block &card)
{
    switch (card.card) {
    case Block::CardKind::Video:
        return card.name.isEmpty() ? Words::tr("▶ Video") : Words::tr("▶ Video · %1").arg(card.name);
    case Block::CardKind::Sound:
        return card.name.isEmpty() ? Words::tr("♪ Recording") : Words::tr("♪ Recording · %1").arg(card.name);
    case Block::CardKind::Page:
        break;
    }
    return card.name;
}

} // namespace

void addCard(DocumentBuilder &builder, const Block &card)
{
    const Theme &theme = builder.style().theme;
    const int number = builder.newGround();
    const QString address = card.link.isEmpty() ? QString() : card.link.toString(QUrl::FullyEncoded);
    const QString title = textOf(card.runs);
    struct Line {
        QString words;
        QTextCharFormat format;
    };
    QList<Line> lines;
    if (const QString site = siteOf(card); !site.isEmpty())
        lines.append({ site, builder.sized(type::meta(builder.style().font), theme.muted) });
    if (!title.isEmpty()) {
        QTextCharFormat format = builder.charFormat({}, theme.ink);
        if (!card.link.isEmpty()) {
            builder.setLink(format, card.link);
            format.setFontUnderline(false);
        }
        format.setFontWeight(QFont::DemiBold);
        lines.append({ title, format });
    }
    if (!card.note.isEmpty())
        lines.append({ card.note, builder.sized(type::ui(builder.style().font), theme.muted) });
    const bool pictured = builder.style().pictures && !card.picture.source.isEmpty();
    const bool hasIcon = builder.style().pictures && !card.icon.isEmpty() && !card.name.isEmpty()
        && builder.style().pictures->isHere(card.icon);
    const auto start = [&](bool first, bool last) {
        QTextBlockFormat format = builder.groundFormat(card, Ground::Card, number);
        format.setProperty(GroundLink, address);
        format.setLineHeight(builder.lineHeight() * 0.9, QTextBlockFormat::MinimumHeight);
        format.setTopMargin(first ? scaled(14) : 0);
        format.setBottomMargin(last ? scaled(22) : scaled(1));
        builder.startBlock(format);
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        start(i == 0, i + 1 == lines.size() && !pictured);
        if (i == 0 && hasIcon) {
            builder.style().pictures->insertSmall(builder.cursor(), card.icon, {}, lines.at(i).format);
            builder.cursor().insertText(QString(2, QChar(QChar::Nbsp)), lines.at(i).format);
        }
        builder.cursor().insertText(drawableText(lines.at(i).words), lines.at(i).format);
    }
    if (!pictured)
        return;
    start(lines.isEmpty(), true);
    builder.style().pictures->insert(builder.cursor(), { card.picture, title, card.link }, scaled(widestPicture));
}

} // namespace foyer
