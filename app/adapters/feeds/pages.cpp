#include "app/adapters/feeds/pages.h"

#include "app/adapters/feeds/words.h"
#include "models/text/boards.h"
#include "models/text/extract.h"
#include "models/text/feedbody.h"
#include "models/text/plainaddress.h"
#include "models/text/threadtitle.h"

#include <algorithm>
#include <numeric>

namespace foyer::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMadeTitle = 80;

// Of what people see of it.
QString printOf(const Item &item)
{
    const QString all = item.title + u'\n' + item.author + u'\n' + item.published.toString(Qt::ISODate) + u'\n';
    return QString::fromLatin1(digest(all.toUtf8() + item.html));
}

QString ownName(const Item &item)
{
    if (!item.id.isEmpty())
        return item.idIsLink ? plainAddress(QUrl(item.id)) : item.id.left(300);
    if (!item.link.isEmpty())
        return plainAddress(item.link);
    return printOf(item);
}

QDateTime writtenAt(const Item &item, const QDateTime &now)
{
    const QDateTime told = item.published.isValid() ? item.published : item.updated;
    return told.isValid() && told <= now.addDays(1) ? told : now;
}

// A name that most of them share, or that is the address of the whole, is nobody's.
QString sharedId(const Document &document)
{
    QHash<QString, int> times;
    for (const Item &item : document.items)
        ++times[item.id];
    for (auto it = times.cbegin(); it != times.cend(); ++it) {
        const bool home = !document.home.isEmpty() && plainAddress(QUrl(it.key())) == plainAddress(document.home);
        if (!it.key().isEmpty() && (home || (it.value() > 2 && it.value() * 2 > document.items.size())))
            return it.key();
    }
    return {};
}

// The posts by their own names, each but once: of two versions the newer one, of two posts with one id both.
QList<Names> namesIn(const Document &document)
{
    const QString shared = sharedId(document);
    QList<Names> all;
    QHash<QString, qsizetype> met;
    for (Item item : document.items) {
        if (!shared.isEmpty() && item.id == shared)
            item.id.clear();
        Names names = namesOf(item);
        const qsizetype before = met.value(names.post, -1);
        if (before >= 0) {
            const Item &other = document.items[before];
            const bool samePage = plainAddress(item.link) == plainAddress(other.link);
            if (samePage && (item.updated.isValid() || item.html == other.html)) {
                Names &older = item.updated > other.updated ? all[before] : names;
                std::swap(names.post, older.post);
                older.post.clear();
            } else {
                names.post += u'|' + (samePage ? printOf(item) : plainAddress(item.link));
            }
        }
        if (!names.post.isEmpty())
            met.insert(names.post, all.size());
        all.append(names);
    }
    return all;
}

// A board that moved tells the same posts by other names.
void recognise(const Document &document, const Book &book, QList<Names> *names)
{
    QSet<QString> here;
    for (const Names &each : std::as_const(*names))
        here.insert(each.post);
    for (qsizetype i = 0; i < names->size(); ++i) {
        Names &each = (*names)[i];
        const Entry *same = each.post.isEmpty() || book.post(each.post) ? nullptr : book.sameAs(document.items[i]);
        if (!same || here.contains(same->post))
            continue;
        each.post = same->post;
        each.thread = same->thread;
    }
}

RemotePost postOf(const Item &item, const Document &document, const Names &names, const Origin &origin)
{
    const Item &who = item.author.isEmpty() ? document.about : item;
    RemotePost post;
    post.id = { names.post };
    post.thread = { names.thread };
    post.places = { { origin.forum, 0 } };
    post.author.name = who.author.isEmpty() ? Words::tr("Somebody") : who.author;
    post.author.id = { who.author.toLower() };
    post.author.url = who.authorPage;
    post.subject = threadTitle(item.title, document.title + item.tags.join(u'\n'));
    post.created = writtenAt(item, origin.now);
    if (item.published.isValid() && item.updated > item.published.addSecs(60))
        post.edited = item.updated;
    post.body = { Format::Html, withoutCounters(item.html) };
    post.excerpt = isExcerpt(post.body.text);
    post.attachments = item.files;
    post.url = item.link;
    const BoardAddress board = boardAddress(item.link);
    post.extra.insert(u"reply"_s, board.answerOn.toString(QUrl::FullyEncoded));
    post.extra.insert(u"markup"_s, QString::number(int(board.markup)));
    return post;
}

RemoteThread threadOf(const RemotePost &post, const Item &item)
{
    RemoteThread thread;
    thread.id = post.thread;
    thread.forum = post.places.first().forum;
    thread.title = post.subject.isEmpty() ? snippet(post.body).left(longestMadeTitle) : post.subject;
    if (thread.title.isEmpty())
        thread.title = Words::tr("Without a title");
    thread.url = item.link.adjusted(QUrl::RemoveFragment);
    thread.tags = item.tags;
    thread.answers = item.replyCount < 0 ? std::nullopt : std::optional(item.replyCount);
    return thread;
}

Names namesAt(const QUrl &link, const QString &ownName)
{
    const BoardAddress board = boardAddress(link);
    if (!board.known)
        return { {}, ownName };
    if (board.post.isEmpty())
        return { board.thread, board.thread + u"/1"_s, true };
    return { board.thread, board.postsAreCounted ? board.thread + u'/' + board.post : u"p"_s + board.post, true };
}

// What a quotation leads back to says what a post answers, where nothing else does.
QString quotedBy(const Item &item, const Names &names, const Book &book)
{
    for (const QUrl &link : quotedPosts(item.html, item.link)) {
        const Entry *quoted = book.post(namesAt(link, plainAddress(link)).post);
        if (quoted && quoted->post != names.post && quoted->thread == names.thread)
            return quoted->post;
    }
    return {};
}

} // namespace

Names namesOf(const Item &item)
{
    return namesAt(item.link, ownName(item));
}

void addOpening(Document *document)
{
    const Item &about = document->about;
    const Names names = namesOf(about);
    if (!names.byBoard || names.post != names.thread + u"/1"_s || about.author.isEmpty() || about.html.isEmpty())
        return;
    for (const Item &item : std::as_const(document->items)) {
        if (namesOf(item).post == names.post)
            return;
    }
    document->items.append(about);
}

QList<Names> placed(const Document &document, const Origin &origin, Book *book)
{
    QList<Names> all = namesIn(document);
    recognise(document, *book, &all);
    const Names about = namesOf(document.about);
    const QString whole = about.byBoard ? about.thread : boardAddress(QUrl(origin.forum.value)).thread;
    // From the oldest on: who began a thread has named it.
    QList<qsizetype> order(all.size());
    std::iota(order.rbegin(), order.rend(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return writtenAt(document.items[a], origin.now) < writtenAt(document.items[b], origin.now);
    });
    for (const qsizetype i : order) {
        const Item &item = document.items[i];
        Names &names = all[i];
        if (names.post.isEmpty())
            continue;
        const qint64 ms = writtenAt(item, origin.now).toMSecsSinceEpoch();
        const QString subject = threadTitle(item.title, document.title + item.tags.join(u'\n'));
        if (!origin.thread.isEmpty())
            names.thread = origin.thread;
        if (names.thread.isEmpty())
            names.thread = whole;
        if (names.thread.isEmpty() && item.answers.isEmpty()) {
            const bool byTitle = names.byBoard || isAnswerTitle(item.title);
            names.thread = byTitle && !subject.isEmpty() ? book->threadOn(subject, ms) : QString();
            if (names.thread.isEmpty())
                names.thread = names.post;
        }
        if (item.answers.isEmpty())
            names.quoted = quotedBy(item, names, *book);
        book->add(item, names, subject, ms);
    }
    return all;
}

Page pageOf(const Document &document, const QList<Names> &names, const Origin &origin, const Book &before)
{
    // What an item answers is named as its feed names it, which need not be how we name it.
    QHash<QString, QString> byId;
    for (qsizetype i = 0; i < names.size(); ++i)
        byId.insert(document.items[i].id, names[i].post);
    Page page;
    QSet<RemoteThreadId> begun;
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        const Item &item = document.items[i];
        if (names[i].post.isEmpty())
            continue;
        page.posts.append(postOf(item, document, names[i], origin));
        RemotePost &post = page.posts.last();
        if (origin.thread.isEmpty() && post.thread && !begun.contains(post.thread)
            && (!before.hasThread(names[i].thread) || !isAnswerTitle(item.title))) {
            begun.insert(post.thread);
            page.threads.append(threadOf(post, item));
        }
        if (!names[i].quoted.isEmpty())
            post.references = { { names[i].quoted } };
        if (item.answers.isEmpty())
            continue;
        const auto near = std::find_if(
            item.answers.cbegin(), item.answers.cend(), [&](const QString &id) { return byId.contains(id); });
        const QString id = near == item.answers.cend() ? item.answers.first() : *near; // it may be in another document
        post.references = { { byId.value(id, namesAt(QUrl(id), id.left(300)).post) } };
    }
    // Most feeds begin with the newest; what is equally old keeps the other order.
    std::stable_sort(page.posts.begin(), page.posts.end(),
        [](const RemotePost &a, const RemotePost &b) { return a.created < b.created; });
    return page;
}

} // namespace foyer::feeds
