#include "models/text/htmltree.h"

#include "models/text/harmless.h"

#include <QSet>

namespace foyer {

namespace {

constexpr qsizetype mostTags = 8'000;
constexpr qsizetype mostReopenings = 300'000;
constexpr size_t blockBytes = 64 * 1024;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isFormatting(QByteArrayView tag)
{
    static constexpr const char *names[] = { "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike",
        "strong", "tt", "u" };
    qsizetype length = 0;
    while (length < tag.size() && isLetter(tag[length]))
        ++length;
    for (const char *name : names)
        if (tag.first(length).compare(name, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

// How much of the document may be parsed. HTML5 reopens every unclosed formatting element in every following
// block, and looks through all open elements at each end tag: a small text can ask for gigabytes or minutes.
// Counting every "<" as a tag and never counting down bounds both, whatever the nesting.
qsizetype affordableLength(QByteArrayView html)
{
    qsizetype tags = 0;
    QSet<QByteArray> formatting;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const QByteArrayView tag = html.sliced(at + 1, qMin<qsizetype>(64, html.size() - at - 1));
        if (isFormatting(tag))
            formatting.insert(tag.first(qMax<qsizetype>(0, tag.indexOf('>'))).toByteArray());
        if (++tags > mostTags || tags * formatting.size() > mostReopenings)
            return at;
    }
    return html.size();
}

} // namespace

HtmlTree::HtmlTree(QByteArrayView html)
{
    const qsizetype length = affordableLength(html.first(qMin(html.size(), longestText)));
    m_cut = length < html.size();
    m_html = html.first(length).toByteArray();
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &HtmlTree::allocate;
    options.deallocator = &HtmlTree::release;
    options.userdata = this;
    options.max_errors = 0;
    m_output = gumbo_parse_with_options(&options, m_html.constData(), size_t(m_html.size()));
}

HtmlTree::~HtmlTree() = default;

void *HtmlTree::allocate(void *self, size_t bytes)
{
    auto &tree = *static_cast<HtmlTree *>(self);
    constexpr size_t unit = sizeof(std::max_align_t);
    bytes = (bytes + unit - 1) / unit * unit;
    if (bytes > tree.m_left) {
        tree.m_left = qMax(bytes, blockBytes);
        tree.m_blocks.push_back(std::make_unique_for_overwrite<std::max_align_t[]>(tree.m_left / unit));
        tree.m_next = reinterpret_cast<char *>(tree.m_blocks.back().get());
    }
    char *const given = tree.m_next;
    tree.m_next += bytes;
    tree.m_left -= bytes;
    return given;
}

QByteArrayView attribute(const GumboNode *element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element->v.element.attributes, name);
    return found ? QByteArrayView(found->value) : QByteArrayView();
}

bool hasClass(const GumboNode *element, QByteArrayView name)
{
    const QByteArrayView words = attribute(element, "class");
    for (qsizetype at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' '))
            return true;
    }
    return false;
}

bool isDroppedElement(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
        return true;
    default:
        return false;
    }
}

bool isHidden(const GumboNode *element)
{
    if (attribute(element, "hidden").data())
        return true;
    const QByteArray style = attribute(element, "style").toByteArray().left(4000).toLower();
    bool cut = false;
    bool flat = false;
    for (const QByteArray &rule : style.split(';')) {
        const auto colon = rule.indexOf(':');
        if (colon < 0)
            continue;
        const QByteArray name = rule.first(colon).trimmed();
        QByteArray value = rule.sliced(colon + 1).trimmed();
        if (const auto mark = value.indexOf('!'); mark >= 0)
            value = value.first(mark).trimmed(); // !important
        const bool nothing = value == "0" || value == "0px" || value == "0pt" || value == "0.0" || value == "0%";
        if ((name == "display" && value == "none") || (name == "visibility" && value == "hidden")
            || (name == "mso-hide" && value == "all") || (name == "opacity" && nothing))
            return true;
        cut = cut || (name == "overflow" && value == "hidden");
        flat =
            flat || (nothing && (name == "height" || name == "max-height" || name == "width" || name == "max-width"));
    }
    return cut && flat;
}

bool isBlockElement(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_CENTER:
        return true;
    default:
        return false;
    }
}

} // namespace foyer
