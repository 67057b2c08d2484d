#include "ui/conversation/documentbuilder.h"

#include "ui/conversation/pictureblocks.h"
#include "ui/drawable.h"

#include <QCoreApplication>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::PostDocument)
};

// QTextDocument turns the text round, but not the margins.
void setDirection(QTextBlockFormat &format, const Block &block)
{
    format.setLayoutDirection(block.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (block.rightToLeft) {
        format.setRightMargin(format.leftMargin());
        format.setLeftMargin(0);
    }
}

QString lines(QString words)
{
    return words.replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

DocumentBuilder::DocumentBuilder(QTextDocument &document, const DocumentStyle &style, const Folds &folds)
    : m_style(style)
    , m_folds(folds)
    , m_post(type::post(style.font))
    , m_lineHeight(postLineHeight * 14.5 * zoom())
    , m_cursor(&document)
{
    document.setDefaultFont(m_post);
    document.setDocumentMargin(0);
    document.setUndoRedoEnabled(false);
    document.setIndentWidth(scaled(20));
}

void DocumentBuilder::add(const Block &block)
{
    if (!m_folds.shows(block))
        return;
    switch (block.kind) {
    case Block::Kind::Table:
        return addTable(*this, block);
    case Block::Kind::Code:
        return addCode(*this, block);
    case Block::Kind::Card:
        return addCard(*this, block);
    case Block::Kind::Poll:
        return addPoll(*this, block);
    case Block::Kind::Rule:
        return addRule(block);
    case Block::Kind::Item:
        return addItem(block);
    case Block::Kind::Image:
        return addImage(block);
    case Block::Kind::QuoteTitle:
        return addQuoteTitle(block);
    case Block::Kind::Fold:
        return addFold(block);
    default:
        return addParagraph(block);
    }
}

void DocumentBuilder::startBlock(QTextBlockFormat format)
{
    if (std::exchange(m_afterItem, false)) // the items of a list stand close together, what follows them does not
        format.setTopMargin(qMax<double>(format.topMargin(), scaled(8)));
    if (m_started)
        m_cursor.insertBlock(format, QTextCharFormat());
    else
        m_cursor.setBlockFormat(format);
    m_started = true;
    m_inGrid = false;
}

// A table is followed by a block of its own already.
void DocumentBuilder::afterTable()
{
    m_cursor.movePosition(QTextCursor::End);
    m_started = false;
}

int DocumentBuilder::leftOf(const Block &block) const
{
    return quoteIndent(block.quote) + qMin(m_foldDepth.value(block.fold), 4) * scaled(16);
}

QTextBlockFormat DocumentBuilder::blockFormat(const Block &block, int indent) const
{
    QTextBlockFormat format;
    format.setLineHeight(m_lineHeight, QTextBlockFormat::MinimumHeight);
    format.setLeftMargin(leftOf(block) + indent);
    format.setBottomMargin(scaled(8));
    if (block.quote > 0)
        format.setProperty(QuoteDepth, block.quote);
    if (!block.places.isEmpty())
        format.setProperty(Places, block.places);
    return format;
}

QTextBlockFormat DocumentBuilder::groundFormat(const Block &block, Ground ground, int number) const
{
    QTextBlockFormat format = blockFormat(block, scaled(12));
    format.setRightMargin(scaled(12));
    format.setBottomMargin(0);
    format.setProperty(GroundKind, int(ground));
    format.setProperty(GroundNumber, number);
    return format;
}

QColor DocumentBuilder::colorOf(const Block &block) const
{
    if (block.kind == Block::Kind::Signature || block.kind == Block::Kind::Cut)
        return m_style.theme.faint;
    return block.quote > 0 || block.kind == Block::Kind::Image ? m_style.theme.muted : m_style.theme.ink;
}

QTextCharFormat DocumentBuilder::charFormat(Run::Styles styles, const QColor &color) const
{
    QTextCharFormat format;
    if (styles & Run::Code) {
        const QFont code = type::code(m_style.font);
        format.setFontFamilies({ code.family() });
        format.setFontPointSize(code.pointSizeF());
        format.setFontFixedPitch(true);
    }
    if (styles & Run::Formula) {
        const QFont formula = type::formula(m_style.font);
        format.setFontFamilies(formula.families());
        format.setFontStyleHint(QFont::Serif);
        format.setFontPointSize(formula.pointSizeF());
    }
    if (styles & Run::Bold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(styles & (Run::Italic | Run::Formula));
    format.setFontUnderline(styles & Run::Underline);
    format.setFontStrikeOut(styles & Run::Strike);
    format.setForeground(color);
    if (styles & Run::Marked)
        format.setBackground(m_style.theme.waitingWash);
    if (styles & Run::Raised)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (styles & Run::Lowered)
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    return format;
}

QTextCharFormat DocumentBuilder::sized(const QFont &font, const QColor &color) const
{
    QTextCharFormat format = charFormat({}, color);
    format.setFontPointSize(font.pointSizeF());
    format.setFontWeight(font.weight());
    return format;
}

void DocumentBuilder::setLink(QTextCharFormat &format, const QUrl &url) const
{
    if (url.isRelative() && url.hasFragment()) {
        format.setForeground(m_style.theme.accent);
        return setAct(format, { PostAct::Kind::Go, 0, 0, url.fragment(QUrl::FullyDecoded) });
    }
    format.setAnchor(true);
    format.setAnchorHref(url.toString(QUrl::FullyEncoded));
    format.setForeground(m_style.theme.accent);
    format.setFontUnderline(true);
}

void DocumentBuilder::setAct(QTextCharFormat &format, const PostAct &act, const QString &hint) const
{
    format.setAnchor(true);
    format.setAnchorHref(addressOf(act));
    if (!hint.isEmpty())
        format.setToolTip(hint);
}

QTextCharFormat DocumentBuilder::runFormat(const Run &run, const QColor &color) const
{
    QTextCharFormat format = charFormat(run.styles, color);
    if (!run.link.isEmpty())
        setLink(format, run.link);
    if (run.styles & (Run::Quiet | Run::File)) {
        format.setFontUnderline(false);
        format.setForeground(m_style.theme.accent);
    }
    if (run.styles & Run::File)
        format.setBackground(m_style.theme.accentWash);
    if (run.fold > 0)
        format.setBackground(m_style.theme.side);
    if (!run.hint.isEmpty())
        format.setToolTip(run.hint);
    if (!run.hint.isEmpty() && run.link.isEmpty() && !run.hint.startsWith(u':')) { // dots below: there is more to know
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_style.theme.faint);
    }
    return format;
}

// About as long as what it hides, and saying what it is.
void DocumentBuilder::addHidden(QTextCursor &at, const Run &run, const QString &words) const
{
    QTextCharFormat format = sized(type::meta(m_style.font), m_style.theme.accent);
    format.setBackground(m_style.theme.accentWash);
    setAct(format, { PostAct::Kind::Turn, run.fold }, Words::tr("Hidden by its author. Click to read it."));
    const QString label = Words::tr("Spoiler");
    const qsizetype room = qBound(qsizetype(2), (words.size() - label.size()) / 2, qsizetype(20));
    const QString gap(room, QChar(QChar::Nbsp));
    at.insertText(gap + label + gap, format);
}

// A face of the community's own has no letter. One that has, and that no font here has, is drawn once it is here.
bool DocumentBuilder::isDrawn(const Run &run, const QString &words) const
{
    if (!m_style.pictures || run.picture.isEmpty())
        return false;
    const bool own = run.text.startsWith(u':') && run.text.endsWith(u':');
    return own || (words != run.text && m_style.pictures->isHere(run.picture));
}

void DocumentBuilder::addRuns(QTextCursor &at, const QList<Run> &runs, const Block &block, bool strong) const
{
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const Run &run = runs.at(i);
        if (run.fold > 0 && !m_folds.isOpen(run.fold)) {
            QString words = run.text;
            while (i + 1 < runs.size() && runs.at(i + 1).fold == run.fold)
                words += runs.at(++i).text;
            addHidden(at, run, words);
            continue;
        }
        QTextCharFormat format = runFormat(run, colorOf(block));
        if (strong)
            format.setFontWeight(QFont::Bold);
        if (block.kind == Block::Kind::Signature)
            format.setFontPointSize(type::ui(m_style.font).pointSizeF());
        const QString words = drawableText(run.text);
        if (isDrawn(run, words)) {
            m_style.pictures->insertSmall(at, run.picture, run.text, format, run.styles & Run::Large ? 2 : 1);
            continue;
        }
        if (run.styles & Run::Large && words == run.text)
            format.setFontPointSize(2 * m_post.pointSizeF());
        at.insertText(run.styles & Run::File ? QChar(QChar::Nbsp) + words + QChar(QChar::Nbsp) : lines(words), format);
    }
}

void DocumentBuilder::addParagraph(const Block &block)
{
    const bool formula = block.kind == Block::Kind::Formula;
    QTextBlockFormat format = blockFormat(block, formula ? scaled(20) : 0);
    setDirection(format, block);
    if (block.kind == Block::Kind::Signature)
        format.setTopMargin(scaled(6));
    startBlock(format);
    addRuns(m_cursor, block.runs, block, block.kind == Block::Kind::Heading);
}

void DocumentBuilder::addRule(const Block &block)
{
    QTextBlockFormat format = blockFormat(block);
    format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth, QTextLength(QTextLength::PercentageLength, 100));
    startBlock(format);
}

void DocumentBuilder::addItem(const Block &block)
{
    QTextBlockFormat format = blockFormat(block, qMax(1, block.level) * scaled(20));
    setDirection(format, block);
    format.setBottomMargin(scaled(3));
    const QString marker = block.marker.isEmpty() ? QString() : block.marker + QChar(QChar::Nbsp) + QChar(QChar::Nbsp);
    format.setTextIndent(-QFontMetricsF(m_post).horizontalAdvance(marker));
    m_afterItem = false;
    startBlock(format);
    m_afterItem = true;
    m_cursor.insertText(marker, charFormat({}, m_style.theme.muted));
    addRuns(m_cursor, block.runs, block);
}

void DocumentBuilder::addImage(const Block &block)
{
    const Picture &picture = block.picture;
    const bool drawn = m_style.pictures && !picture.source.isEmpty();
    const bool inGrid = drawn && block.across > 1;
    if (inGrid && m_inGrid) {
        m_cursor.insertText(u" "_s, charFormat({}, m_style.theme.muted));
    } else {
        QTextBlockFormat paragraph = blockFormat(block);
        setDirection(paragraph, block);
        startBlock(paragraph);
    }
    m_inGrid = inGrid;
    if (drawn) {
        const PostPicture shown { picture, textOf(block.runs).simplified(), block.link };
        const int gaps = (block.across - 1) * (qCeil(QFontMetricsF(m_post).horizontalAdvance(u' ')) + 1);
        return m_style.pictures->insert(m_cursor, shown, (m_style.width - leftOf(block) - gaps) / block.across);
    }
    QTextCharFormat format = charFormat({}, m_style.theme.muted);
    const QUrl to = !block.link.isEmpty() ? block.link : !picture.full.isEmpty() ? picture.full : picture.source;
    if (!to.isEmpty())
        setLink(format, to);
    const QString words = textOf(block.runs).simplified();
    m_cursor.insertText(words.isEmpty() ? Words::tr("[picture]") : Words::tr("[picture: %1]").arg(words), format);
}

// Who is quoted, and where that stands when it is elsewhere.
void DocumentBuilder::addQuoteTitle(const Block &block)
{
    QTextBlockFormat format = blockFormat(block);
    format.setProperty(QuoteStart, true);
    format.setBottomMargin(scaled(2));
    startBlock(format);
    QTextCharFormat name = sized(type::lead(m_style.font), m_style.theme.muted);
    QTextCharFormat title = sized(type::meta(m_style.font), m_style.theme.accent);
    if (!block.link.isEmpty()) {
        for (QTextCharFormat *one : { &name, &title }) {
            const QBrush color = one->foreground();
            setLink(*one, block.link);
            one->setForeground(color);
            one->setFontUnderline(false);
        }
        title.setForeground(m_style.theme.accent);
    }
    const QString gap = block.name.isEmpty() ? QString() : u"  "_s;
    m_cursor.insertText(block.name, name);
    if (!block.runs.isEmpty())
        m_cursor.insertText(gap + drawableText(textOf(block.runs)), title);
    else if (!block.link.isEmpty())
        m_cursor.insertText(gap + u"↑"_s, title);
}

void DocumentBuilder::addAct(const QString &label, const PostAct &act, int quote)
{
    Block block;
    block.quote = quote;
    startBlock(blockFormat(block));
    QTextCharFormat format = sized(type::meta(m_style.font), m_style.theme.accent);
    setAct(format, act);
    m_cursor.insertText(label, format);
}

void DocumentBuilder::addFold(const Block &block)
{
    const bool open = m_folds.isOpen(block.level);
    startBlock(blockFormat(block));
    m_foldDepth.insert(block.level, m_foldDepth.value(block.fold) + 1);
    QString title = textOf(block.runs);
    if (title.isEmpty())
        title = block.spoiler ? Words::tr("Spoiler") : Words::tr("More");
    QTextCharFormat format = charFormat({}, block.quote > 0 ? m_style.theme.muted : m_style.theme.ink);
    format.setFontWeight(QFont::DemiBold);
    QTextCharFormat mark = charFormat({}, m_style.theme.accent);
    setAct(mark, { PostAct::Kind::Turn, block.level });
    setAct(format, { PostAct::Kind::Turn, block.level });
    m_cursor.insertText((open ? u"▾"_s : u"▸"_s) + QChar(QChar::Nbsp) + QChar(QChar::Nbsp), mark);
    m_cursor.insertText(title, format);
}

} // namespace foyer
