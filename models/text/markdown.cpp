#include "models/text/markdown.h"

#include "models/text/lines.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstdlib>
#include <cstring>
#include <memory>

namespace foyer {

namespace {

struct Free {
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
    void operator()(cmark_node *node) const { cmark_node_free(node); }
    void operator()(char *text) const { std::free(text); }
};

// Every mark at the start of a line can open one more quote or list inside the last. Nobody means hundreds, and
// cmark takes quadratic time over them: the ones beyond go.
QByteArray withoutDeepNesting(QByteArrayView text)
{
    constexpr qsizetype mostMarks = 200;
    QByteArray out;
    out.reserve(text.size());
    eachLine(text, [&](QByteArrayView line) {
        qsizetype marks = 0;
        while (marks < line.size() && std::strchr("> \t-*+.)0123456789", line[marks]) && line[marks] != 0)
            ++marks;
        out += marks > mostMarks ? line.first(mostMarks) : QByteArrayView();
        out += line.sliced(marks > mostMarks ? marks : 0);
        out += '\n';
        return true;
    });
    return out;
}

} // namespace

QByteArray markdownToHtml(QByteArrayView markdown)
{
    // Forums break lines where the author did. Raw HTML passes here: it is the sanitizer's business.
    constexpr int options = CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_HARDBREAKS;
    static const bool registered = (cmark_gfm_core_extensions_ensure_registered(), true);
    Q_UNUSED(registered)

    const std::unique_ptr<cmark_parser, Free> parser(cmark_parser_new(options));
    for (const char *name : { "table", "strikethrough", "autolink", "tasklist" })
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    const QByteArray text = withoutDeepNesting(markdown.first(qMin(markdown.size(), longestMarkdown)));
    cmark_parser_feed(parser.get(), text.constData(), size_t(text.size()));
    const std::unique_ptr<cmark_node, Free> document(cmark_parser_finish(parser.get()));
    const std::unique_ptr<char, Free> html(
        cmark_render_html(document.get(), options, cmark_parser_get_syntax_extensions(parser.get())));
    return QByteArray(html.get());
}

} // namespace foyer
