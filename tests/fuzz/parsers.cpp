#include "tests/fuzz/parsers.h"

#include "app/adapters/feeds/pages.h"
#include "app/adapters/nntp/answer.h"
#include "app/adapters/nntp/article.h"
#include "app/adapters/nntp/census.h"
#include "app/adapters/nntp/compose.h"
#include "app/adapters/nntp/cursor.h"
#include "app/adapters/nntp/features.h"
#include "app/adapters/nntp/flowed.h"
#include "app/adapters/nntp/headers.h"
#include "app/instancemessage.h"
#include "app/net/deflate.h"
#include "models/cache/ingest.h"
#include "models/text/blocks.h"
#include "models/text/extract.h"
#include "models/text/feedlinks.h"
#include "models/text/links.h"
#include "models/text/plaintext.h"
#include "tests/models/text/tame.h"

#include <QDir>

namespace foyer::fuzz {

using namespace Qt::StringLiterals;

namespace {

void demand(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}
#define DEMAND(condition) demand(condition, #condition)

void readArticle(const QByteArray &bytes)
{
    const auto post = nntp::parseArticle({ u"a.general"_s, 7, "<seven@example.org>", bytes });
    DEMAND(post.has_value());
    DEMAND(post->id.value.size() <= 1000 && !post->id.value.isEmpty());
    DEMAND(post->subject.size() <= 4096 && post->subject.isValidUtf16());
    DEMAND(!post->subject.contains(u'\n') && !post->subject.contains(QChar(0)));
    DEMAND(post->author.name.isValidUtf16());
    DEMAND(post->references.size() <= 200 && !post->references.contains(post->id));
    DEMAND(post->body.text.isValidUtf8() && !post->body.text.contains('\0'));
    DEMAND(post->attachments.size() <= 500);
    for (const RemoteAttachment &file : post->attachments)
        DEMAND(!file.name.isEmpty() && !file.name.contains(u'/') && !file.name.contains(u'\\'));
    Page page;
    page.posts = { *post };
    const PreparedPage prepared = prepare(page);
    DEMAND(prepared.posts.size() == 1 && prepared.posts.first().snippet.size() <= 200);
    (void)nntp::supersededBy(bytes);
}

void readHead(const QByteArray &bytes)
{
    const nntp::Headers headers(bytes);
    DEMAND(headers.bodyBegins() >= 0 && headers.bodyBegins() <= bytes.size());
    (void)headers.value("subject");
    const QString text = nntp::decodedText(bytes);
    DEMAND(text.isValidUtf16() && !text.contains(QChar(0)));
    DEMAND(nntp::parsePerson(bytes).name.isValidUtf16());
    DEMAND(nntp::parseReferences(bytes).size() <= 200);
    (void)nntp::parseDate(bytes);
    (void)nntp::parseGroups(bytes);
    const QString name = nntp::bareFileName(text);
    DEMAND(!name.isEmpty() && !name.contains(u'/'));
    const QString subject = nntp::subjectBase(text);
    DEMAND(subject.size() <= text.size());
}

// What can be read is written back as it was.
template <class T> void keeps(const T &read)
{
    DEMAND(T::fromText(read.toText()) == read);
}

void readAnswers(const QByteArray &bytes)
{
    const nntp::OverviewFormat format = nntp::parseOverviewFormat(nntp::lines(bytes));
    nntp::forEachLine(bytes, [format](QByteArrayView line) {
        const nntp::Status status = nntp::parseStatus(line.toByteArray());
        DEMAND(status.code >= 0 && status.code <= 999);
        if (const auto group = nntp::parseGroup(status))
            DEMAND(group->low >= 0 && group->high >= 0);
        if (const auto active = nntp::parseActive(line))
            DEMAND(!active->name.isEmpty() && nntp::forumOf(*active, {}).onServer >= 0);
        (void)nntp::parseDescription(line);
        for (const Place &place : nntp::parseXref(line))
            DEMAND(place.number > 0);
        for (const nntp::OverviewFormat &each : { format, nntp::OverviewFormat { 4, 6, 8 } }) {
            if (const auto overview = nntp::parseOverview(line, each))
                DEMAND(overview->number > 0 && overview->bytes >= 0 && overview->messageId.startsWith('<'));
        }
    });
    keeps(nntp::GroupCursor::fromText(bytes));
    keeps(nntp::CensusNote::fromText(bytes));
    keeps(nntp::Features::fromText(bytes));
    (void)decoded(bytes);
    (void)nntp::withoutDelSp(bytes);
}

void readBody(Format format, const QByteArray &bytes)
{
    const Body body { format, bytes };
    const QList<Block> all = blocks(body);
    DEMAND(all.size() <= 5001);
    const QString tag = untamed(safeHtml(body));
    if (!tag.isEmpty())
        qFatal("not tame: %s", qPrintable(tag));
    DEMAND(plainText(all).isValidUtf16());
    DEMAND(plainText(body).isValidUtf16());
    const QString line = snippet(body);
    DEMAND(line.size() <= 200 && line.isValidUtf16() && !line.contains(u'\n'));
    (void)quoteForReply(body);
}

void readHtml(const QByteArray &bytes)
{
    readBody(Format::Html, bytes);
}

void readMarkdown(const QByteArray &bytes)
{
    readBody(Format::Markdown, bytes);
}

void readText(const QByteArray &bytes)
{
    readBody(Format::Plain, bytes);
    readBody(Format::Flowed, bytes);
    const QByteArray written = nntp::flowed(QString::fromUtf8(bytes).toUtf8());
    DEMAND(written.isValidUtf8());
    const QUrl link = safeLink(QString::fromUtf8(bytes.left(300)));
    DEMAND(link.isEmpty() || link.scheme() != "javascript"_L1);
}

void readFeed(const QByteArray &bytes)
{
    const QUrl from(u"https://board.example/feed"_s);
    auto document = feeds::parseFeed(bytes, from, "text/xml");
    if (!document)
        return;
    DEMAND(document->items.size() <= feeds::mostItems);
    feeds::addOpening(&*document);
    const feeds::Origin origin { { from.toString() }, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC) };
    feeds::Book book;
    const QList<feeds::Names> names = feeds::placed(*document, origin, &book);
    DEMAND(names.size() == document->items.size());
    const Page page = feeds::pageOf(*document, names, origin, {});
    QSet<RemotePostId> ids;
    for (const RemotePost &post : page.posts) {
        DEMAND(post.id && !ids.contains(post.id) && post.created.isValid());
        DEMAND(post.url.isEmpty() || post.url.scheme() == "https"_L1 || post.url.scheme() == "http"_L1);
        ids.insert(post.id);
    }
    DEMAND(feeds::Book::fromText(book.toText()).toText() == book.toText());
    (void)boardFeeds(bytes, from);
    (void)feedLinks(bytes, from);
}

// First as it is; then as the compressed form of itself, which is what a damaged stream looks like after some good
// bytes.
void expand(const QByteArray &bytes)
{
    DeflateStream sender;
    const QByteArray good = sender.compress(bytes);
    for (const QByteArray &wire : { bytes, good, good.left(good.size() / 2) + bytes }) {
        DeflateStream stream;
        stream.feed(wire);
        QByteArray out;
        qint64 total = 0;
        int turns = 0;
        for (bool fine = true; fine && stream.hasPending(); ++turns) {
            DEMAND(turns < 10'000);
            out.clear();
            fine = stream.expand(out);
            DEMAND(out.size() <= 256 * 1024);
            if (fine && out.isEmpty())
                break; // wants more than is there
            total += out.size();
        }
        if (wire == good)
            DEMAND(total == bytes.size());
    }
}

} // namespace

const QList<Parser> &parsers()
{
    static const QList<Parser> all {
        { "article", readArticle, "snapshots/nntp/*.eml",
            { "\r\n", "\r\n\r\n", "--b\r\n", "--b--\r\n", "Content-Type: multipart/mixed; boundary=b\r\n",
                "Content-Type: text/html; charset=utf-8\r\n", "Content-Type: message/rfc822\r\n",
                "Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: quoted-printable\r\n",
                "References: <a@b> <c@d>\r\n", "Subject: ", "=?utf-8?B?", "=?utf-8?Q?", "?=", "begin 644 x\r\n",
                "=ybegin line=128 size=9 name=x\r\n", "=yend size=9\r\n", "end\r\n", "charset=utf-16",
                "format=flowed; delsp=yes" },
            700 },
        { "head", readHead, "snapshots/nntp/*.eml",
            { "=?utf-8?B?", "=?utf-8?Q?", "?=", "=E9", "<a@b>", "\r\n ", "\t", "(", ")", "\"", "\\", "Re: ", "AW: ",
                "Mon, 06 Jan 2025 08:00:00 +0000", "-0000 (UTC)", "99999999999", "iso-2022-jp", "../", "\x1b$B" },
            1500 },
        { "answers", readAnswers, "transcripts/nntp/*.txt",
            { "211 ", "224 ", "\t", "\t\t\t", "<a@b>", "1-5000,5007", "-", "4294967297", "9223372036854775807",
                "9223372036854775808", "-1", "1 1 9 1-9 9<a@b>", "Xref: host a.b:7 c.d:9", "{\"listed\":true}", ".",
                "\r\n", ",", ":" },
            2500 },
        { "html", readHtml, "snapshots/text/*.html",
            { "<", ">", "</", "&#", "&#x0;", "&amp;", "<script>", "<style>", "<table>", "<td>", "<a href=\"",
                "javascript:", "\"", "'", "<!--", "-->", "<![CDATA[", "<svg>", "<math>", "<template>", "<p dir=rtl>",
                "<blockquote>", "<pre>", " onclick=" },
            600 },
        { "markdown", readMarkdown, "snapshots/text/*.md",
            { "*", "**", "_", "`", "```\n", "> ", "- ", "1. ", "    ", "\t", "[", "](", ")", "![", "|", "|-|-|\n",
                "<b>", "\n\n", "#", "~~", "https://", "[x]: y\n" },
            600 },
        { "text", readText, "snapshots/text/*.[tf]*",
            { "> ", ">>", "-- \n", " \n", "\r\n", "\r", "http://", "mailto:", "*", "_", "/", "\xe2\x80\xae",
                "\xf0\x9f\x98\x80", "\xd7\x90", "\t", "begin 644 x\n" },
            1200 },
        { "feed", readFeed, "snapshots/feeds/*",
            { "<", "/>", "</item>", "<item>", "<entry>", "<guid>", "<![CDATA[", "]]>", "&", "&eacute;", "&#0;",
                "<link/>", "<!DOCTYPE x [", "<!ENTITY", " xmlns:thr='", "thr:in-reply-to", " ref='", "<pubDate>",
                "xml:base='", "{", "\"items\":[", "null", "encoding='utf-16'", "\xef\xbb\xbf",
                "viewtopic.php?p=", "#comment-1", "Re: " },
            500 },
        { "deflate", expand, "transcripts/nntp/*.txt",
            { QByteArray(300, '\0'), QByteArray(300, '\xff'), "\x00\x00\xff\xff" }, 700 },
    };
    return all;
}

const Parser *parser(const QByteArray &name)
{
    for (const Parser &each : parsers()) {
        if (each.name == name)
            return &each;
    }
    return nullptr;
}

QByteArrayList seedsOf(const Parser &parser, const QString &tests)
{
    const QFileInfo pattern(tests + u'/' + QString::fromLatin1(parser.seeds));
    const QDir folder = pattern.dir();
    QByteArrayList seeds;
    for (const QString &name : folder.entryList({ pattern.fileName() }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && !name.endsWith(".json"_L1))
            seeds.append(file.readAll());
    }
    return seeds;
}

} // namespace foyer::fuzz
