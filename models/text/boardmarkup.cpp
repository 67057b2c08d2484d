#include "models/text/boardmarkup.h"

#include "models/text/blocks.h"
#include "models/text/htmlwords.h"

#include <QRegularExpression>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QString runsCode(const QList<Run> &runs)
{
    static constexpr std::pair<Run::Style, const char *> tags[] = { { Run::Code, "code" }, { Run::Strike, "s" },
        { Run::Underline, "u" }, { Run::Italic, "i" }, { Run::Bold, "b" } };
    QString code;
    for (const Run &run : runs) {
        QString words = run.text;
        for (const auto &[style, tag] : tags) {
            if (run.styles & style)
                words = u"[%1]"_s.arg(QLatin1String(tag)) + words + u"[/%1]"_s.arg(QLatin1String(tag));
        }
        if (!run.link.isEmpty() && !run.link.isRelative() && run.link.toString() != run.text)
            words = u"[url=%1]"_s.arg(run.link.toString(QUrl::FullyEncoded)) + words + u"[/url]"_s;
        code += words;
    }
    return code;
}

QString blockCode(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Code:
        return u"[code]"_s + textOf(block.runs) + u"[/code]"_s;
    case Block::Kind::Heading:
        return u"[b]"_s + runsCode(block.runs) + u"[/b]"_s;
    case Block::Kind::Item: // boards differ about lists; every reader knows these
        return QString((block.level - 1) * 2, u' ') + block.marker + u' ' + runsCode(block.runs);
    case Block::Kind::Image:
        return u"[img]"_s + block.picture.source.toString(QUrl::FullyEncoded) + u"[/img]"_s;
    case Block::Kind::Rule:
        return u"———"_s;
    case Block::Kind::QuoteTitle:
        return block.name.isEmpty() ? runsCode(block.runs) : block.name + u':';
    case Block::Kind::Paragraph:
        return runsCode(block.runs);
    default:
        return textOf(block);
    }
}

QString bbCode(const Body &body)
{
    QString code;
    int depth = 0;
    const Block *before = nullptr;
    const auto quoteTo = [&](int wanted) {
        for (; depth < wanted; ++depth)
            code += u"[quote]\n"_s;
        for (; depth > wanted; --depth)
            code += u"[/quote]\n"_s;
    };
    const QList<Block> all = blocks(body);
    for (const Block &block : all) {
        const bool sameList = before && before->kind == Block::Kind::Item && block.kind == Block::Kind::Item
            && before->quote == block.quote;
        if (before && !sameList && block.quote == depth)
            code += u'\n';
        quoteTo(block.quote);
        code += blockCode(block) + u'\n';
        before = &block;
    }
    quoteTo(0);
    return code.trimmed();
}

} // namespace

QString inMarkup(const Body &body, Markup markup)
{
    // What looks like HTML to Markdown would be gone from what is pasted: then the words go as they were typed.
    static const QRegularExpression tag(u"<[A-Za-z/!?](?!ttps?:)"_s);
    if (body.format == Format::Markdown && tag.match(QString::fromUtf8(body.text)).hasMatch())
        return QString::fromUtf8(body.text);
    switch (markup) {
    case Markup::BBCode:
        return bbCode(body);
    case Markup::Html:
        return htmlOf(body).trimmed();
    case Markup::Plain:
    case Markup::Markdown:
        break;
    }
    return QString::fromUtf8(body.text);
}

} // namespace foyer
