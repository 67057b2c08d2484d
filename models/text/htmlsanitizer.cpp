#include "models/text/htmlsanitizer.h"

#include "models/text/asciimath.h"
#include "models/text/blockwriter.h"
#include "models/text/cooked.h"
#include "models/text/formula.h"
#include "models/text/harmless.h"
#include "models/text/htmlelements.h"
#include "models/text/htmltree.h"
#include "models/text/links.h"

#include <QCoreApplication>
#include <QSet>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QString decoded(QByteArrayView utf8)
{
    return harmlessText(utf8);
}

class Sanitizer {
public:
    explicit Sanitizer(const QUrl &page)
        : m_page(page)
    {
    }

    bool enter(const GumboNode *node)
    {
        switch (node->type) {
        case GUMBO_NODE_DOCUMENT:
            return true;
        case GUMBO_NODE_ELEMENT:
            return !out.full() && enterElement(node);
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            enterText(decoded(node->v.text.text));
            return false;
        default:
            return false;
        }
    }

    void leave(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_ELEMENT)
            leaveElement(node);
    }

    BlockWriter out;

private:
    // What must be as it was when the element ends.
    struct Saved {
        Run::Styles styles;
        QUrl link;
        QString hint;
        int fold = 0;
        int outerFold = -1; // >= 0: a fold of blocks ends with the element
        Construct construct = Construct::None;
    };

    void enterText(const QString &words)
    {
        const Construct within = m_saved.isEmpty() ? Construct::None : m_saved.last().construct;
        out.text(within == Construct::Formula       ? readableFormula(words)
                : within == Construct::AsciiFormula ? readableAsciiMath(words)
                                                    : words);
    }

    bool enterElement(const GumboNode *node)
    {
        const GumboTag tag = node->v.element.tag;
        if (isHidden(node) || enterVoid(node, tag))
            return false;
        const Construct construct = constructOf(node);
        if (enterWhole(node, construct) || isDroppedElement(tag))
            return false;
        m_saved.append({ out.styles, out.link, out.hint, out.fold, -1, construct });
        if (isBlockElement(tag))
            out.breakBlock();
        enterPlace(node, tag);
        enterBlock(node, tag);
        out.styles |= styleOf(tag);
        if (tag == GUMBO_TAG_A)
            enterLink(node, construct);
        enterConstruct(node, construct);
        return true;
    }

    // What is drawn as one thing, and whose children are not walked.
    bool enterWhole(const GumboNode *node, Construct construct)
    {
        switch (construct) {
        case Construct::QuoteTitle:
            return true;
        case Construct::Facts:
            return !m_full.isEmpty();
        case Construct::Card:
            for (const Block &block : cards(node, m_page))
                out.whole(block);
            return true;
        case Construct::Poll:
            out.whole(pollOf(node));
            return true;
        case Construct::Date:
            return enterDate(node);
        case Construct::Check:
            out.check(hasClass(node, "checked") || hasClass(node, "fa-check-square-o"));
            return true;
        case Construct::Missing:
            enterMissing(node);
            return true;
        default:
            return enterSummary(node);
        }
    }

    // The title of a fold, which its block has said already.
    static bool enterSummary(const GumboNode *node)
    {
        const GumboNode *parent = node->parent;
        return isElement(node, GUMBO_TAG_SUMMARY) && parent && isElement(parent, GUMBO_TAG_DETAILS)
            && firstBelow(parent, GUMBO_TAG_SUMMARY) == node;
    }

    bool enterDate(const GumboNode *node)
    {
        const std::optional<LocalDate> date = localDate(dateOf(node));
        if (!date)
            return false;
        out.hint = date->there;
        out.text(date->here);
        out.hint = m_saved.isEmpty() ? QString() : m_saved.last().hint;
        return true;
    }

    void enterMissing(const GumboNode *node)
    {
        QString address = textAttribute(node, "data-blocked-hotlinked-src");
        if (address.isEmpty())
            address = textAttribute(node, node->v.element.tag == GUMBO_TAG_A ? "href" : "data-src");
        const QUrl before = std::exchange(out.link, safeLink(address, m_page));
        out.text(out.link.isEmpty()
                ? QCoreApplication::translate("foyer::Text", "[a picture that its server could not load]")
                : QCoreApplication::translate("foyer::Text", "[a picture on another server: %1]").arg(out.link.host()));
        out.link = before;
    }

    // Where links of the same post lead: notes and headings.
    void enterPlace(const GumboNode *node, GumboTag tag)
    {
        const bool may = tag == GUMBO_TAG_A || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_SUP || headingLevel(tag) > 0;
        if (!may)
            return;
        out.place(textAttribute(node, "id"));
        if (tag == GUMBO_TAG_A)
            out.place(textAttribute(node, "name"));
    }

    void enterLink(const GumboNode *node, Construct construct)
    {
        const QString address = decoded(attribute(node, "href"));
        out.link = safeLink(address, m_page);
        if (address.startsWith(u'#') && address.size() > 1 && address.size() < 200) {
            out.link = QUrl();
            out.link.setFragment(address.mid(1), QUrl::DecodedMode);
        }
        if (construct == Construct::Lightbox)
            m_full = out.link;
    }

    void enterConstruct(const GumboNode *node, Construct construct)
    {
        switch (construct) {
        case Construct::Quote:
            out.quote(+1);
            out.whole(quoteTitle(node, m_page));
            break;
        case Construct::Spoiler:
            enterSpoiler(node);
            break;
        case Construct::Formula:
        case Construct::AsciiFormula:
            if (isElement(node, GUMBO_TAG_DIV))
                out.beginFormula();
            out.styles |= Run::Formula;
            break;
        case Construct::Mention:
            out.styles |= Run::Quiet;
            break;
        case Construct::Hashtag:
            out.styles |= Run::Quiet;
            if (!wordsOf(node, 100).startsWith(u'#'))
                out.text(u"#"_s);
            break;
        case Construct::File:
            enterFile(node);
            break;
        case Construct::Event:
            enterEvent(node);
            break;
        case Construct::Grid:
            out.across = columnsOf(node);
            break;
        default:
            break;
        }
        if (isElement(node, GUMBO_TAG_DETAILS))
            enterDetails(node);
    }

    // Inside a spoiler everything is hidden already. Words hide as words; what has blocks in it, as a block.
    void enterSpoiler(const GumboNode *node)
    {
        const bool hidden = out.inSpoiler();
        out.spoiler(+1);
        if (hidden)
            return;
        const bool blocks = isElement(node, GUMBO_TAG_DIV) || holdsBlocks(node);
        Block head { .kind = Block::Kind::Fold };
        head.spoiler = true;
        if (blocks)
            m_saved.last().outerFold = out.beginFold(head);
        if (m_saved.last().outerFold < 0)
            out.fold = out.newFold();
    }

    static bool holdsBlocks(const GumboNode *node)
    {
        bool found = false;
        walk(
            node,
            [&](const GumboNode *each) {
                if (each->type == GUMBO_NODE_ELEMENT) {
                    const GumboTag tag = each->v.element.tag;
                    found = found || isBlockElement(tag) || (tag == GUMBO_TAG_IMG && !hasClass(each, "emoji"));
                }
                return !found;
            },
            [](const GumboNode *) {});
        return found;
    }

    void enterDetails(const GumboNode *node)
    {
        Block head { .kind = Block::Kind::Fold };
        head.open = !attribute(node, "open").isNull();
        if (const GumboNode *summary = firstBelow(node, GUMBO_TAG_SUMMARY))
            appendRun(head.runs, wordsOf(summary, 200));
        m_saved.last().outerFold = out.beginFold(head);
    }

    void enterFile(const GumboNode *node)
    {
        out.styles |= Run::File;
        if (attribute(node, "data-orig-href").isNull() || !decoded(attribute(node, "href")).endsWith("/404"_L1))
            return;
        out.link.clear();
        out.hint = QCoreApplication::translate("foyer::Text", "This file is missing on its server.");
    }

    void enterEvent(const GumboNode *node)
    {
        const QString name = textAttribute(node, "data-name").left(200);
        const QString start = textAttribute(node, "data-start");
        const std::optional<LocalDate> date =
            localDate({ start.section(u' ', 0, 0), start.section(u' ', 1, 1), textAttribute(node, "data-timezone") });
        out.styles |= Run::Bold;
        out.text(name.isEmpty() ? QCoreApplication::translate("foyer::Text", "Event") : name);
        out.styles &= ~Run::Styles(Run::Bold);
        if (date)
            out.text(u" · "_s + date->here);
        out.breakBlock();
    }

    // Elements without children.
    bool enterVoid(const GumboNode *node, GumboTag tag)
    {
        switch (tag) {
        case GUMBO_TAG_BR:
            out.lineBreak();
            return true;
        case GUMBO_TAG_HR:
            out.rule();
            return true;
        case GUMBO_TAG_INPUT:
            if (attribute(node, "type") == "checkbox")
                out.check(!attribute(node, "checked").isNull());
            return true;
        case GUMBO_TAG_IMG:
            enterImage(node);
            return true;
        default:
            return false;
        }
    }

    void enterImage(const GumboNode *node)
    {
        if (isTrackingPixel(node))
            return;
        if (const QString emoji = emojiOf(node); !emoji.isEmpty()) {
            const QString hint = std::exchange(out.hint, textAttribute(node, "title").left(100));
            const Run::Styles styles = out.styles;
            out.styles.setFlag(Run::Large, hasClass(node, "only-emoji"));
            out.picture = pictureOf(node, m_page).source;
            out.text(emoji);
            out.picture.clear();
            out.styles = styles;
            out.hint = hint;
            return;
        }
        Picture picture = pictureOf(node, m_page);
        if (m_full != picture.source)
            picture.full = m_full;
        out.image(decoded(attribute(node, "alt")), picture, m_full.isEmpty() ? out.link : QUrl());
    }

    void enterBlock(const GumboNode *node, GumboTag tag)
    {
        switch (tag) {
        case GUMBO_TAG_BLOCKQUOTE:
            if (!isOfQuote(node))
                out.quote(+1);
            break;
        case GUMBO_TAG_PRE:
            out.beginCode(languageOf(node));
            break;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            out.beginList(tag == GUMBO_TAG_OL, qBound(0, listStart(node), 1'000'000));
            break;
        case GUMBO_TAG_LI:
            out.beginItem();
            break;
        case GUMBO_TAG_TABLE:
            if (!out.inTable() && isDataTable(node)) {
                out.beginTable();
                m_table = node;
            }
            break;
        case GUMBO_TAG_TR:
            out.beginRow();
            break;
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
            if (!out.inTable())
                out.breakBlock();
            out.beginCell(tag == GUMBO_TAG_TH, alignmentOf(node));
            break;
        default:
            if (headingLevel(tag) > 0)
                out.beginHeading(headingLevel(tag));
            else if (attribute(node, "class").contains("moz-signature"))
                out.beginSignature();
        }
    }

    // The element around it has counted already.
    static bool isOfQuote(const GumboNode *blockquote)
    {
        const GumboNode *parent = blockquote->parent;
        return parent && isElement(parent, GUMBO_TAG_ASIDE) && constructOf(parent) == Construct::Quote;
    }

    static int listStart(const GumboNode *list)
    {
        const QByteArrayView start = attribute(list, "start");
        return start.isNull() ? 1 : start.toByteArray().toInt();
    }

    void leaveElement(const GumboNode *node)
    {
        const GumboTag tag = node->v.element.tag;
        switch (tag) {
        case GUMBO_TAG_PRE:
            out.endCode();
            break;
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            out.endList();
            break;
        case GUMBO_TAG_TABLE:
            if (node == std::exchange(m_table, m_table == node ? nullptr : m_table))
                out.endTable();
            break;
        default:
            if (headingLevel(tag) > 0)
                out.endHeading();
            else if (attribute(node, "class").contains("moz-signature"))
                out.endSignature();
        }
        if (isBlockElement(tag))
            out.breakBlock();
        if (tag == GUMBO_TAG_BLOCKQUOTE && !isOfQuote(node))
            out.quote(-1);
        leaveConstruct(node, m_saved.last());
        const Saved saved = m_saved.takeLast();
        out.styles = saved.styles;
        out.link = saved.link;
        out.hint = saved.hint;
        out.fold = saved.fold;
    }

    void leaveConstruct(const GumboNode *node, const Saved &saved)
    {
        if (saved.outerFold >= 0) {
            out.breakBlock();
            out.endFold(saved.outerFold);
        }
        if (saved.construct == Construct::Quote)
            out.quote(-1);
        else if (saved.construct == Construct::Spoiler)
            out.spoiler(-1);
        else if (isElement(node, GUMBO_TAG_DIV)
            && (saved.construct == Construct::Formula || saved.construct == Construct::AsciiFormula))
            out.endFormula();
        else if (saved.construct == Construct::Lightbox)
            m_full.clear();
        else if (saved.construct == Construct::Grid)
            out.across = 1;
    }

    QList<Saved> m_saved;
    QUrl m_page;
    QUrl m_full; // of the lightbox we are in: the whole picture
    const GumboNode *m_table = nullptr; // the data table we are in
};

} // namespace

Block cutBlock()
{
    Block block { .kind = Block::Kind::Cut };
    appendRun(block.runs,
        QCoreApplication::translate("foyer::Text",
            "The rest of this post is not shown: it is longer or more intricate than a post can be. Open it on its "
            "server to read all of it."));
    return block;
}

namespace {

// Links to places that do not exist lead nowhere.
void dropDeadLinks(QList<Block> &blocks)
{
    QSet<QString> places;
    for (const Block &block : blocks)
        for (const QString &place : block.places)
            places.insert(place);
    const auto check = [&places](QList<Run> &runs) {
        for (Run &run : runs)
            if (!run.link.isEmpty() && run.link.isRelative() && !places.contains(run.link.fragment(QUrl::FullyDecoded)))
                run.link.clear();
    };
    for (Block &block : blocks) {
        check(block.runs);
        for (TableRow &row : block.rows)
            for (QList<Run> &cell : row.cells)
                check(cell);
    }
}

} // namespace

QList<Block> htmlBlocks(QByteArrayView html, const QUrl &page)
{
    const HtmlTree tree(html);
    Sanitizer sanitizer(page);
    walk(
        tree.root(), [&](const GumboNode *node) { return sanitizer.enter(node); },
        [&](const GumboNode *node) { sanitizer.leave(node); });
    const bool cut = tree.cut() || sanitizer.out.full();
    QList<Block> blocks = sanitizer.out.take();
    dropDeadLinks(blocks);
    if (cut)
        blocks.append(cutBlock());
    return blocks;
}

} // namespace foyer
