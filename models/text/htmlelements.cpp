#include "models/text/htmlelements.h"

namespace foyer {

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
    case GUMBO_TAG_MARK:
        return Run::Marked;
    case GUMBO_TAG_SUP:
        return Run::Raised;
    case GUMBO_TAG_SUB:
        return Run::Lowered;
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

} // namespace foyer
