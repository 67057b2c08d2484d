#include "models/text/htmltext.h"

#include "models/text/htmltree.h"

namespace foyer {

namespace {

class TextWriter {
public:
    bool enter(const GumboNode *node)
    {
        switch (node->type) {
        case GUMBO_NODE_DOCUMENT:
            return true;
        case GUMBO_NODE_ELEMENT:
            return enterElement(node);
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            append(node->v.text.text);
            return false;
        default:
            return false;
        }
    }

    void leave(const GumboNode *node)
    {
        if (node->type != GUMBO_NODE_ELEMENT)
            return;
        const GumboTag tag = node->v.element.tag;
        if (isBlockElement(tag))
            breakLine();
        if (tag == GUMBO_TAG_BLOCKQUOTE)
            --m_depth;
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            m_space = true;
    }

    QByteArray text;

private:
    bool enterElement(const GumboNode *node)
    {
        const GumboTag tag = node->v.element.tag;
        if (isDroppedElement(tag) || isHidden(node))
            return false;
        if (tag == GUMBO_TAG_BR || isBlockElement(tag))
            breakLine();
        if (tag == GUMBO_TAG_BLOCKQUOTE)
            ++m_depth;
        if (tag == GUMBO_TAG_IMG) {
            m_space = true;
            append(attribute(node, "alt"));
            m_space = true;
        }
        return true;
    }

    void append(QByteArrayView words)
    {
        for (const char c : words) {
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                m_space = true;
                continue;
            }
            if (m_atStart)
                text.append(QByteArray("> ").repeated(qMin(m_depth, 9)));
            else if (m_space)
                text.append(' ');
            m_atStart = m_space = false;
            text.append(c);
        }
    }

    void breakLine()
    {
        if (!m_atStart)
            text.append('\n');
        m_atStart = true;
        m_space = false;
    }

    int m_depth = 0;
    bool m_atStart = true;
    bool m_space = false;
};

} // namespace

QByteArray htmlText(QByteArrayView html)
{
    const HtmlTree tree(html);
    TextWriter writer;
    writer.text.reserve(html.size() / 2);
    walk(
        tree.root(), [&](const GumboNode *node) { return writer.enter(node); },
        [&](const GumboNode *node) { writer.leave(node); });
    return writer.text;
}

} // namespace foyer
