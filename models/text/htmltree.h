// A parsed HTML document, for the files of this folder. Hostile input costs bounded time, memory and stack.
#pragma once

#include <QByteArray>
#include <QVarLengthArray>

#include <gumbo.h>

#include <memory>
#include <vector>

namespace foyer {

class HtmlTree {
public:
    explicit HtmlTree(QByteArrayView html);
    ~HtmlTree();
    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    const GumboNode *root() const { return m_output->root; }
    bool cut() const { return m_cut; } // the document was too long or too intricate and ends early

private:
    static void *allocate(void *self, size_t bytes);
    static void release(void *, void *) { }

    // Gumbo frees its tree recursively, which a deep document turns into a stack overflow; so its memory comes
    // from blocks of ours that go all at once.
    std::vector<std::unique_ptr<std::max_align_t[]>> m_blocks;
    size_t m_left = 0;
    char *m_next = nullptr;

    QByteArray m_html; // the tree points into it
    bool m_cut = false;
    GumboOutput *m_output = nullptr;
};

// Depth first, without recursion. enter(node) says whether to go into the children; leave(node) comes after
// them, only when enter said yes.
template <class Enter, class Leave> void walk(const GumboNode *root, Enter enter, Leave leave)
{
    struct Step {
        const GumboNode *node;
        unsigned next;
    };
    const auto childrenOf = [](const GumboNode *node) -> const GumboVector * {
        switch (node->type) {
        case GUMBO_NODE_DOCUMENT:
            return &node->v.document.children;
        case GUMBO_NODE_ELEMENT:
            return &node->v.element.children;
        default: // templates too: their content is not part of the document
            return nullptr;
        }
    };
    QVarLengthArray<Step, 64> path;
    if (enter(root))
        path.append({ root, 0 });
    while (!path.isEmpty()) {
        Step &step = path.last();
        const GumboVector *children = childrenOf(step.node);
        if (!children || step.next == children->length) {
            leave(step.node);
            path.removeLast();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[step.next++]);
        if (enter(child))
            path.append({ child, 0 });
    }
}

// The attribute's value, entities decoded, or a null view.
QByteArrayView attribute(const GumboNode *element, const char *name);

// Whether `name` is one of the words of its class.
bool hasClass(const GumboNode *element, QByteArrayView name);

// What holds no words for the reader, or only words nobody may trust: script, style, form parts, frames, …
bool isDroppedElement(GumboTag tag);
// Written not to be seen: the hidden attribute, or a style of its own that says so (a mail's preview line, the
// bait for scanners). Rules of a style sheet are not read.
bool isHidden(const GumboNode *element);
// Elements that stand on lines of their own.
bool isBlockElement(GumboTag tag);

} // namespace foyer
