// Links to elsewhere that a server drew as boxes: each becomes one card.
#include "models/text/cooked.h"

#include "models/text/harmless.h"
#include "models/text/links.h"

#include <QUrlQuery>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNote = 300;
constexpr qsizetype longestCode = 4000;

QUrl linkIn(const GumboNode *element, const QUrl &page)
{
    return safeLink(textAttribute(element, "href"), page);
}

QString fileNameOf(const QUrl &url)
{
    return url.path().section(u'/', -1).left(200);
}

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

// What a box is about: everything it says beside its title, its site and its code.
class BoxReader {
public:
    BoxReader(const GumboNode *root, const QUrl &page)
        : m_root(root)
        , m_page(page)
    {
        walk(
            root, [this](const GumboNode *node) { return enter(node); }, [](const GumboNode *) {});
    }

    QString title;
    QString site;
    QString note;
    QString code;
    QUrl link;
    Picture picture;
    QUrl icon;

private:
    bool enter(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
            if (note.size() < 2 * longestNote)
                note += harmlessText(
                    QByteArrayView(node->v.text.text).first(qMin(qstrlen(node->v.text.text), size_t(4 * longestNote))));
            return false;
        }
        if (node->type != GUMBO_NODE_ELEMENT
            || (node != m_root && (isDroppedElement(node->v.element.tag) || isHidden(node))))
            return false;
        const GumboTag tag = node->v.element.tag;
        if (isBlockElement(tag) || tag == GUMBO_TAG_BR)
            note += u' ';
        if (tag == GUMBO_TAG_A && link.isEmpty())
            link = linkIn(node, m_page);
        if (tag == GUMBO_TAG_IMG)
            enterImage(node);
        if (tag == GUMBO_TAG_HEADER && hasClass(node, "source"))
            return takeSite(node);
        if (tag == GUMBO_TAG_PRE)
            return takeCode(node);
        if (isHeading(tag) && title.isEmpty())
            return takeTitle(node);
        return true;
    }

    void enterImage(const GumboNode *image)
    {
        note += emojiOf(image);
        const bool small = hasClass(image, "site-icon") || hasClass(image, "emoji") || hasClass(image, "avatar")
            || hasClass(image, "onebox-avatar");
        if (!small && picture.isNull())
            picture = pictureOf(image, m_page);
    }

    bool takeSite(const GumboNode *header)
    {
        site = wordsOf(header, 100);
        if (const GumboNode *image = firstBelow(header, GUMBO_TAG_IMG))
            icon = pictureOf(image, m_page).source;
        const GumboNode *anchor = firstBelow(header, GUMBO_TAG_A);
        if (anchor && link.isEmpty())
            link = linkIn(anchor, m_page);
        return false;
    }

    bool takeTitle(const GumboNode *heading)
    {
        title = wordsOf(heading, 200);
        if (const GumboNode *anchor = firstBelow(heading, GUMBO_TAG_A)) {
            if (const QUrl to = linkIn(anchor, m_page); !to.isEmpty())
                link = to;
        }
        return false;
    }

    // Lines stand in a list of their own; its numbers are not kept.
    bool takeCode(const GumboNode *pre)
    {
        walk(
            pre,
            [this](const GumboNode *node) {
                if (node->type == GUMBO_NODE_TEXT && code.size() < longestCode)
                    code += harmlessText(node->v.text.text);
                return node->type == GUMBO_NODE_ELEMENT && code.size() < longestCode;
            },
            [this](const GumboNode *node) {
                if (node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_LI && !code.endsWith(u'\n'))
                    code += u'\n';
            });
        return false;
    }

    const GumboNode *m_root;
    QUrl m_page;
};

QList<Block> oneboxCards(const GumboNode *aside, const QUrl &page)
{
    BoxReader box(aside, page);
    Block card { .kind = Block::Kind::Card };
    card.link = safeLink(textAttribute(aside, "data-onebox-src"), page);
    if (card.link.isEmpty())
        card.link = box.link;
    card.name = box.site.isEmpty() ? card.link.host() : box.site;
    card.note = box.note.simplified().left(longestNote + 1);
    if (card.note.size() > longestNote)
        card.note.replace(longestNote, 1, u'…');
    appendRun(card.runs, box.title.isEmpty() ? card.link.toDisplayString().left(200) : box.title);
    card.picture = box.picture;
    card.icon = box.icon;
    if (card.runs.isEmpty() && card.note.isEmpty())
        return {};
    QList<Block> result { card };
    if (!box.code.trimmed().isEmpty()) {
        Block code { .kind = Block::Kind::Code };
        code.name = fileNameOf(card.link).section(u'.', -1).toLower();
        appendRun(code.runs, box.code.left(longestCode));
        result.append(code);
    }
    return result;
}

// Players that a page loads only when asked: a picture with the number of the film.
Block lazyCard(const GumboNode *div, const QUrl &page)
{
    Block card { .kind = Block::Kind::Card };
    card.card = Block::CardKind::Video;
    card.name = textAttribute(div, "data-provider-name").left(100);
    QString title = textAttribute(div, "data-video-title");
    QString id = textAttribute(div, "data-video-id");
    if (hasClass(div, "lazyYT")) {
        card.name = u"youtube"_s;
        title = textAttribute(div, "data-youtube-title");
        id = textAttribute(div, "data-youtube-id");
    }
    if (const GumboNode *anchor = firstBelow(div, GUMBO_TAG_A))
        card.link = linkIn(anchor, page);
    if (card.link.isEmpty() && card.name == "youtube"_L1 && !id.isEmpty()) {
        card.link = QUrl(u"https://www.youtube.com/watch"_s);
        QUrlQuery query;
        query.addQueryItem(u"v"_s, QString::fromLatin1(QUrl::toPercentEncoding(id.left(50))));
        card.link.setQuery(query);
    } else if (card.link.isEmpty() && card.name == "vimeo"_L1 && !id.isEmpty()) {
        card.link = safeLink(u"https://vimeo.com/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id.left(50))));
    }
    if (const GumboNode *image = firstBelow(div, GUMBO_TAG_IMG))
        card.picture = pictureOf(image, page);
    appendRun(card.runs, title.isEmpty() ? card.link.toDisplayString() : title.left(200));
    return card;
}

// A film or a recording that is a file.
Block playerCard(const GumboNode *element, const QUrl &page)
{
    Block card { .kind = Block::Kind::Card };
    const GumboTag tag = element->v.element.tag;
    card.card = tag == GUMBO_TAG_AUDIO ? Block::CardKind::Sound : Block::CardKind::Video;
    QString source = textAttribute(element, "data-video-src");
    if (source.isEmpty())
        source = textAttribute(element, "src");
    if (const GumboNode *inner = source.isEmpty() ? firstBelow(element, GUMBO_TAG_SOURCE) : nullptr)
        source = textAttribute(inner, "src");
    card.link = safeLink(source, page);
    card.name = card.link.host();
    card.picture.source =
        safeLink(textAttribute(element, tag == GUMBO_TAG_DIV ? "data-thumbnail-src" : "poster"), page);
    appendRun(card.runs, card.link.isEmpty() ? wordsOf(element, 200) : fileNameOf(card.link));
    return card;
}

QList<Block> frameCards(const GumboNode *frame, const QUrl &page)
{
    Block card { .kind = Block::Kind::Card };
    card.link = safeLink(textAttribute(frame, "src"), page);
    const auto tiny = [frame](const char *side) {
        const QByteArrayView value = attribute(frame, side);
        return value == "0" || value == "1" || value == "2";
    };
    if (!card.link.scheme().startsWith("http"_L1) || tiny("width") || tiny("height"))
        return {};
    card.name = card.link.host();
    const QString title = textAttribute(frame, "title").left(200);
    appendRun(card.runs, title.isEmpty() ? card.link.toDisplayString().left(200) : title);
    return { card };
}

} // namespace

QList<Block> cards(const GumboNode *element, const QUrl &page)
{
    switch (element->v.element.tag) {
    case GUMBO_TAG_ASIDE:
        return oneboxCards(element, page);
    case GUMBO_TAG_IFRAME:
        return frameCards(element, page);
    default:
        break;
    }
    const bool lazy = hasClass(element, "lazy-video-container") || hasClass(element, "lazyYT");
    const Block card = lazy ? lazyCard(element, page) : playerCard(element, page);
    return card.runs.isEmpty() ? QList<Block>() : QList<Block> { card };
}

} // namespace foyer
