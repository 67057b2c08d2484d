#include "models/text/htmlsanitizer.h"

#include "models/text/blockwriter.h"
#include "models/text/harmless.h"
#include "models/text/htmltree.h"
#include "models/text/links.h"

#include <QCoreApplication>

namespace foyer {

namespace {

QString decoded(QByteArrayView utf8)
{
    return harmlessText(utf8);
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

Run::Styles styleOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_TH:
        return Run::Bold;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_DFN:
        return Run::Italic;
    case GUMBO_TAG_U:
    case GUMBO_TAG_INS:
        return Run::Underline;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
        return Run::Strike;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        return Run::Code;
    default:
        return {};
    }
}

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? int(tag) - int(GUMBO_TAG_H1) + 1 : 0;
}

// Mail programs lay whole letters out in tables. One is data when it has headings or several columns and no
// other table inside; else its cells are simply shown one after the other.
bool isDataTable(const GumboNode *table)
{
    int seen = 0;
    unsigned columns = 0;
    bool nested = false, heading = false;
    const auto enter = [&](const GumboNode *node) {
        nested |= node != table && isElement(node, GUMBO_TAG_TABLE);
        heading |= isElement(node, GUMBO_TAG_TH);
        if (isElement(node, GUMBO_TAG_TR))
            columns = 0;
        columns += isElement(node, GUMBO_TAG_TD) || isElement(node, GUMBO_TAG_TH);
        heading |= columns > 1;
        return ++seen < 2000 && !nested;
    };
    walk(table, enter, [](const GumboNode *) {});
    return heading && !nested && attribute(table, "role") != "presentation";
}

bool isTrackingPixel(const GumboNode *image)
{
    const auto tiny = [&](const char *side) {
        const QByteArrayView value = attribute(image, side);
        return value == "0" || value == "1" || value == "2";
    };
    return tiny("width") || tiny("height");
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
            out.text(decoded(node->v.text.text));
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
    };

    bool enterElement(const GumboNode *node)
    {
        const GumboTag tag = node->v.element.tag;
        if (isHidden(node) || enterVoid(node, tag) || isDroppedElement(tag))
            return false;
        m_saved.append({ out.styles, out.link });
        if (isBlockElement(tag))
            out.breakBlock();
        enterBlock(node, tag);
        out.styles |= styleOf(tag);
        if (tag == GUMBO_TAG_A)
            out.link = safeLink(decoded(attribute(node, "href")), m_page);
        return true;
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
        const QString description = decoded(attribute(node, "alt"));
        if (attribute(node, "class").contains("emoji"))
            out.text(description);
        else
            out.image(description, safeLink(decoded(attribute(node, "src")), m_page));
    }

    void enterBlock(const GumboNode *node, GumboTag tag)
    {
        switch (tag) {
        case GUMBO_TAG_BLOCKQUOTE:
            out.quote(+1);
            break;
        case GUMBO_TAG_PRE:
            out.beginCode();
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
            out.beginCell(tag == GUMBO_TAG_TH);
            break;
        default:
            if (headingLevel(tag) > 0)
                out.beginHeading(headingLevel(tag));
            else if (attribute(node, "class").contains("moz-signature"))
                out.beginSignature();
        }
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
        if (tag == GUMBO_TAG_BLOCKQUOTE)
            out.quote(-1);
        const Saved saved = m_saved.takeLast();
        out.styles = saved.styles;
        out.link = saved.link;
    }

    QList<Saved> m_saved;
    QUrl m_page;
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

QList<Block> htmlBlocks(QByteArrayView html, const QUrl &page)
{
    const HtmlTree tree(html);
    Sanitizer sanitizer(page);
    walk(
        tree.root(), [&](const GumboNode *node) { return sanitizer.enter(node); },
        [&](const GumboNode *node) { sanitizer.leave(node); });
    const bool cut = tree.cut() || sanitizer.out.full();
    QList<Block> blocks = sanitizer.out.take();
    if (cut)
        blocks.append(cutBlock());
    return blocks;
}

} // namespace foyer
