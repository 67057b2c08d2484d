#include "models/text/htmltext.h"

#include "models/text/cooked.h"

namespace foyer {

namespace {

constexpr QByteArrayView hiddenMark = "[…]"; // see hiddenWords

bool isQuote(const GumboNode *node)
{
    return node && node->type == GUMBO_NODE_ELEMENT && constructOf(node) == Construct::Quote;
}

// Quotations count once, the boxes around their blockquote included.
bool isQuotation(const GumboNode *element)
{
    return isQuote(element) || (element->v.element.tag == GUMBO_TAG_BLOCKQUOTE && !isQuote(element->parent));
}

class TextWriter {
public:
    explicit TextWriter(Words words)
        : m_words(words)
    {
    }

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
        if (isQuotation(node))
            --m_depth;
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            m_space = true;
    }

    QByteArray text;

private:
    bool enterElement(const GumboNode *node)
    {
        const GumboTag tag = node->v.element.tag;
        if (isHidden(node))
            return false;
        const Construct construct = constructOf(node);
        if (construct == Construct::Card)
            enterPlayer(node);
        if (isDroppedElement(tag))
            return false;
        if (tag == GUMBO_TAG_BR || isBlockElement(tag))
            breakLine();
        if (isQuotation(node))
            ++m_depth;
        if (tag == GUMBO_TAG_IMG)
            enterImage(node);
        if (construct == Construct::Spoiler && m_words == Words::Told) {
            append(hiddenMark);
            return false;
        }
        return construct != Construct::Facts || !isFacts(node);
    }

    void enterImage(const GumboNode *image)
    {
        if (m_words == Words::Told && hasClass(image, "emoji"))
            return append(emojiOf(image).toUtf8());
        m_space = true;
        append(attribute(image, "alt"));
        m_space = true;
    }

    // What plays when it is asked to has its title where no words are.
    void enterPlayer(const GumboNode *node)
    {
        for (const char *name : { "data-video-title", "data-youtube-title", "title" }) {
            const QByteArrayView title = attribute(node, name);
            if (title.isEmpty())
                continue;
            breakLine();
            append(title.first(qMin<qsizetype>(title.size(), 400)));
            return breakLine();
        }
    }

    // The name of the file below a picture, and its size; how many voted, as of when the post was written.
    static bool isFacts(const GumboNode *node)
    {
        const GumboNode *parent = node->parent;
        if (hasClass(node, "poll-info"))
            return true;
        return parent && parent->type == GUMBO_NODE_ELEMENT && constructOf(parent) == Construct::Lightbox;
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

    Words m_words;
    int m_depth = 0;
    bool m_atStart = true;
    bool m_space = false;
};

} // namespace

QByteArray htmlText(QByteArrayView html, Words words)
{
    const HtmlTree tree(html);
    TextWriter writer(words);
    writer.text.reserve(html.size() / 2);
    walk(
        tree.root(), [&](const GumboNode *node) { return writer.enter(node); },
        [&](const GumboNode *node) { writer.leave(node); });
    return writer.text;
}

} // namespace foyer
