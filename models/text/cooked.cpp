#include "models/text/cooked.h"

#include "models/text/emoji.h"
#include "models/text/harmless.h"
#include "models/text/links.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

struct Known {
    const char *className;
    Construct construct;
};

template <size_t N> Construct find(const GumboNode *element, const Known (&known)[N])
{
    for (const Known &one : known)
        if (hasClass(element, one.className))
            return one.construct;
    return Construct::None;
}

Construct divOf(const GumboNode *element)
{
    static constexpr Known known[] = { { "lazy-video-container", Construct::Card }, { "lazyYT", Construct::Card },
        { "video-placeholder-container", Construct::Card }, { "poll", Construct::Poll },
        { "spoiler", Construct::Spoiler }, { "spoiled", Construct::Spoiler }, { "math", Construct::Formula },
        { "asciimath", Construct::AsciiFormula }, { "chat-transcript", Construct::Quote },
        { "chat-transcript-meta", Construct::QuoteTitle }, { "chat-transcript-user", Construct::QuoteTitle },
        { "broken-image", Construct::Missing }, { "blocked-hotlinked-placeholder", Construct::Missing },
        { "meta", Construct::Facts }, { "poll-info", Construct::Facts }, { "discourse-post-event", Construct::Event },
        { "d-image-grid", Construct::Grid } };
    if (hasClass(element, "title") && element->parent && element->parent->type == GUMBO_NODE_ELEMENT
        && element->parent->v.element.tag == GUMBO_TAG_ASIDE && hasClass(element->parent, "quote"))
        return Construct::QuoteTitle;
    return find(element, known);
}

Construct spanOf(const GumboNode *element)
{
    static constexpr Known known[] = { { "spoiler", Construct::Spoiler }, { "spoiled", Construct::Spoiler },
        { "math", Construct::Formula }, { "asciimath", Construct::AsciiFormula },
        { "discourse-local-date", Construct::Date }, { "chcklst-box", Construct::Check },
        { "mention", Construct::Mention }, { "hashtag-raw", Construct::Mention },
        { "broken-image", Construct::Missing } };
    if (hasClass(element, "hotlinked-image") && hasClass(element, "blocked"))
        return Construct::Missing;
    return find(element, known);
}

Construct linkOf(const GumboNode *element)
{
    static constexpr Known known[] = { { "mention", Construct::Mention }, { "mention-group", Construct::Mention },
        { "plugin-mentions-user", Construct::Mention }, { "plugin-mentions-group", Construct::Mention },
        { "hashtag-cooked", Construct::Hashtag }, { "hashtag", Construct::Mention }, { "attachment", Construct::File },
        { "lightbox", Construct::Lightbox }, { "blocked-hotlinked-placeholder", Construct::Missing } };
    return find(element, known);
}

} // namespace

Construct constructOf(const GumboNode *element)
{
    switch (element->v.element.tag) {
    case GUMBO_TAG_ASIDE:
        return hasClass(element, "quote") ? Construct::Quote
            : hasClass(element, "onebox") ? Construct::Card
                                          : Construct::None;
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
        return Construct::Card;
    case GUMBO_TAG_DIV:
        return attribute(element, "class").isNull() ? Construct::None : divOf(element);
    case GUMBO_TAG_SPAN:
        return attribute(element, "class").isNull() ? Construct::None : spanOf(element);
    case GUMBO_TAG_A:
        return attribute(element, "class").isNull() ? Construct::None : linkOf(element);
    default:
        return Construct::None;
    }
}

QString textAttribute(const GumboNode *element, const char *name)
{
    return harmlessText(attribute(element, name)).simplified();
}

QString emojiOf(const GumboNode *image)
{
    if (!hasClass(image, "emoji"))
        return {};
    QString first;
    for (const char *name : { "title", "alt" }) {
        const QString word = textAttribute(image, name).left(100);
        if (word.isEmpty())
            continue;
        if (const QString emoji = emojiNamed(word); !emoji.isEmpty())
            return emoji;
        if (word.front().unicode() > 127) // the sign itself, beside a name nobody else knows
            return word;
        first = first.isEmpty() ? word : first;
    }
    return first;
}

QString wordsOf(const GumboNode *node, qsizetype most)
{
    QString words;
    const auto enter = [&](const GumboNode *each) {
        if (words.size() > 4 * most)
            return false;
        if (each->type == GUMBO_NODE_TEXT || each->type == GUMBO_NODE_CDATA || each->type == GUMBO_NODE_WHITESPACE)
            words += harmlessText(QByteArrayView(each->v.text.text)
                                      .first(qMin<qsizetype>(8 * most, qsizetype(qstrlen(each->v.text.text)))));
        if (each->type != GUMBO_NODE_ELEMENT)
            return false;
        const GumboTag tag = each->v.element.tag;
        if (tag == GUMBO_TAG_IMG)
            words += emojiOf(each);
        if (isBlockElement(tag) || tag == GUMBO_TAG_BR)
            words += u' ';
        return each == node || (!isDroppedElement(tag) && !isHidden(each));
    };
    walk(node, enter, [](const GumboNode *) {});
    words = words.simplified();
    if (words.size() > most) {
        words.truncate(most - (words.at(most - 1).isHighSurrogate() ? 1 : 0));
        words += u'…';
    }
    return words;
}

namespace {

template <class Wanted> const GumboNode *search(const GumboNode *root, Wanted wanted)
{
    constexpr int mostLookedAt = 500; // what is meant stands near the top
    const GumboNode *found = nullptr;
    int seen = 0;
    walk(
        root,
        [&](const GumboNode *node) {
            if (++seen > mostLookedAt)
                return false;
            if (!found && node != root && node->type == GUMBO_NODE_ELEMENT && wanted(node))
                found = node;
            return !found;
        },
        [](const GumboNode *) {});
    return found;
}

} // namespace

const GumboNode *firstBelow(const GumboNode *node, GumboTag tag)
{
    return search(node, [tag](const GumboNode *each) { return each->v.element.tag == tag; });
}

const GumboNode *firstBelow(const GumboNode *node, QByteArrayView className)
{
    return search(node, [className](const GumboNode *each) { return hasClass(each, className); });
}

namespace {

// The thread's own address leads to the post quoted: only the last two numbers differ.
QUrl postAddress(const GumboNode *aside, const QUrl &page)
{
    const qint64 topic = attribute(aside, "data-topic").toByteArray().left(18).toLongLong();
    const qint64 post = attribute(aside, "data-post").toByteArray().left(18).toLongLong();
    const QString path = page.path();
    const qsizetype at = path.lastIndexOf("/t/"_L1);
    if (topic <= 0 || at < 0)
        return {};
    QUrl url = page.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(path.left(at) + u"/t/-/%1/%2"_s.arg(topic).arg(qMax<qint64>(1, post)));
    return url;
}

const GumboNode *titleOf(const GumboNode *aside)
{
    const GumboVector &children = aside->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && constructOf(child) == Construct::QuoteTitle)
            return child;
    }
    return nullptr;
}

} // namespace

Block quoteTitle(const GumboNode *aside, const QUrl &page)
{
    Block block { .kind = Block::Kind::QuoteTitle };
    for (const char *name : { "data-display-name", "data-username" })
        if (block.name.isEmpty())
            block.name = textAttribute(aside, name).left(200);
    block.link = postAddress(aside, page);
    const GumboNode *title = titleOf(aside);
    if (!title)
        return block;
    if (const GumboNode *link = firstBelow(title, GUMBO_TAG_A)) {
        appendRun(block.runs, wordsOf(link));
        if (const QUrl to = safeLink(textAttribute(link, "href"), page); !to.isEmpty())
            block.link = to;
        return block;
    }
    QString shown = wordsOf(title, 200); // the person's whole name, on some
    if (shown.endsWith(u':'))
        shown.chop(1);
    if (!shown.isEmpty() && hasClass(aside, "quote"))
        block.name = shown;
    return block;
}

Block pollOf(const GumboNode *div)
{
    constexpr qsizetype mostOptions = 100;
    Block block { .kind = Block::Kind::Poll };
    block.name = textAttribute(div, "data-poll-name").left(200);
    if (block.name.isEmpty())
        block.name = u"poll"_s;
    walk(
        div,
        [&](const GumboNode *node) {
            if (node->type != GUMBO_NODE_ELEMENT)
                return node->type == GUMBO_NODE_DOCUMENT;
            if (hasClass(node, "poll-title"))
                appendRun(block.runs, wordsOf(node));
            if (node->v.element.tag != GUMBO_TAG_LI || attribute(node, "data-poll-option-id").isNull())
                return block.rows.size() < mostOptions;
            QList<Run> words;
            appendRun(words, wordsOf(node));
            block.rows.append(TableRow { { words } });
            return false;
        },
        [](const GumboNode *) {});
    return block;
}

WrittenDate dateOf(const GumboNode *span)
{
    const QString countdown = textAttribute(span, "data-countdown");
    return { textAttribute(span, "data-date"), textAttribute(span, "data-time"), textAttribute(span, "data-timezone"),
        textAttribute(span, "data-recurring"), !countdown.isEmpty() && countdown != "false"_L1 };
}

Picture pictureOf(const GumboNode *image, const QUrl &page)
{
    const auto side = [image](const char *name) {
        return qBound(0, attribute(image, name).toByteArray().left(9).toInt(), 20'000);
    };
    Picture picture { safeLink(textAttribute(image, "src"), page), {}, {} };
    if (side("width") > 0 && side("height") > 0)
        picture.size = { side("width"), side("height") };
    return picture;
}

// As the site's own page does it: three, where that does not leave one alone.
int columnsOf(const GumboNode *grid)
{
    int pictures = 0;
    const auto count = [&pictures](const GumboNode *node) {
        if (node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_IMG && !hasClass(node, "emoji"))
            ++pictures;
        return true;
    };
    walk(grid, count, [](const GumboNode *) {});
    return pictures == 2 || pictures == 4 ? 2 : qBound(1, pictures, 3);
}

QString languageOf(const GumboNode *pre)
{
    QString language = textAttribute(pre, "data-code-wrap");
    if (const GumboNode *code = language.isEmpty() ? firstBelow(pre, GUMBO_TAG_CODE) : nullptr) {
        for (const QString &word : textAttribute(code, "class").left(500).split(u' '))
            for (const auto prefix : { "lang-"_L1, "language-"_L1 })
                if (word.startsWith(prefix))
                    language = word.mid(prefix.size());
    }
    return language == "auto"_L1 || language == "nohighlight"_L1 ? QString() : language.left(40).toLower();
}

Qt::Alignment alignmentOf(const GumboNode *cell)
{
    QByteArray told = attribute(cell, "align").toByteArray().left(20).toLower();
    if (const QByteArray style = attribute(cell, "style").toByteArray().left(200).toLower(); told.isEmpty()) {
        if (const qsizetype at = style.indexOf("text-align"); at >= 0)
            told = style.mid(style.indexOf(':', at) + 1).trimmed();
    }
    return told.startsWith("right") ? Qt::AlignRight
        : told.startsWith("center") ? Qt::AlignHCenter
        : told.startsWith("left")   ? Qt::AlignLeft
                                    : Qt::Alignment();
}

} // namespace foyer
