#include "app/adapters/feeds/pages.h"

#include "app/adapters/feeds/names.h"
#include "app/adapters/feeds/words.h"
#include "models/text/plainaddress.h"

#include <QRegularExpression>

namespace foyer::feeds {

using namespace Qt::StringLiterals;

namespace {

RemotePerson personOf(const Item &item)
{
    RemotePerson person;
    person.name = item.author.isEmpty() ? Words::tr("Somebody") : item.author;
    person.id = { item.author.toLower() };
    person.url = item.authorPage;
    return person;
}

QDateTime writtenAt(const Item &item, const QDateTime &now)
{
    const QDateTime told = item.published.isValid() ? item.published : item.updated;
    return told.isValid() && told <= now.addDays(1) ? told : now;
}

RemotePost postOf(const Item &item, const Names &names, const RemoteThreadId &thread, const Origin &origin)
{
    RemotePost post;
    post.id = { names.post };
    post.thread = thread;
    post.places = { { origin.forum, 0 } };
    post.author = personOf(item);
    post.subject = item.title;
    post.created = writtenAt(item, origin.now);
    if (item.published.isValid() && item.updated > item.published.addSecs(60))
        post.edited = item.updated;
    post.body = { Format::Html, withoutCounters(item.html) };
    post.attachments = item.files;
    post.url = item.link;
    post.extra.insert(u"reply"_s, replyPage(item.link).toString(QUrl::FullyEncoded));
    return post;
}

RemoteThread threadOf(const Item &item, const RemoteThreadId &id, const Document &document, const Origin &origin)
{
    RemoteThread thread;
    thread.id = id;
    thread.forum = origin.forum;
    thread.title = threadTitle(item.title, document.title);
    if (thread.title.isEmpty())
        thread.title = Words::tr("Without a title");
    thread.url = item.link.adjusted(QUrl::RemoveFragment);
    thread.tags = item.tags;
    return thread;
}

} // namespace

QByteArray withoutCounters(QByteArray html)
{
    static const QRegularExpression volatileParts[] {
        // Discourse's lists of topics
        QRegularExpression(
            u"<p><small>\\d+ posts? - \\d+ participants?</small></p>\\s*(?:<p><a [^>]*>[^<]*</a></p>)?\\s*$"_s),
        // phpBB, in its language
        QRegularExpression(
            u"<p>[^<:]{3,40}: [^<]{0,60}(?:<a [^>]*>)?[^<]{1,80}(?:</a>)?(?: — [^<]*| • [^<]*)</p>\\s*<hr ?/?>\\s*$"_s),
        // bbPress's topics begin with it
        QRegularExpression(u"^\\s*<p>\\s*Replies: \\d+\\s*</p>"_s),
    };
    QString text = QString::fromUtf8(html);
    for (const QRegularExpression &part : volatileParts)
        text.remove(part);
    return text.toUtf8();
}

QString threadTitle(const QString &title, const QString &feedTitle)
{
    static const QRegularExpression answers(
        u"^(?:(?:re|aw|sv|rép|odp)\\s*(?:\\[\\d+\\])?\\s*:\\s*|reply to:?\\s+|comment on\\s+)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString bare = title;
    const qsizetype dot = bare.indexOf(u" • "_s); // phpBB: the forum's name first
    if (dot > 0 && feedTitle.contains(bare.left(dot)))
        bare = bare.mid(dot + 3);
    return bare.remove(answers).simplified();
}

Page pageOf(const Document &document, const Origin &origin)
{
    Page page;
    QList<RemotePostId> undated;
    QList<Names> names;
    for (const Item &item : document.items) {
        names.append(namesOf(item));
        if (!item.published.isValid() && !item.updated.isValid())
            undated.append({ names.last().post });
    }
    // What an item answers is named as its feed names it, which need not be how we name it.
    QHash<QString, QString> byId;
    for (qsizetype i = 0; i < document.items.size(); ++i)
        byId.insert(document.items[i].id, names[i].post);
    const QSet<RemotePostId> known = origin.known && !undated.isEmpty() ? origin.known(undated) : QSet<RemotePostId>();
    QSet<RemotePostId> met;
    QSet<RemoteThreadId> begun;
    for (qsizetype i = 0; i < document.items.size(); ++i) {
        const Item &item = document.items[i];
        if (met.contains({ names[i].post })) // the same id for another: its address tells them apart
            names[i].post += u'|' + plainAddress(item.link);
        const RemotePostId id { names[i].post };
        const bool undatedAndKept = known.contains(id);
        if (met.contains(id) || undatedAndKept)
            continue;
        met.insert(id);
        RemoteThreadId thread = origin.thread;
        if (thread.value.isEmpty() && !names[i].thread.isEmpty())
            thread = { names[i].thread };
        if (thread.value.isEmpty() && item.answers.isEmpty())
            thread = { names[i].post };
        if (!thread.value.isEmpty() && origin.thread.value.isEmpty() && !begun.contains(thread)) {
            begun.insert(thread);
            page.threads.append(threadOf(item, thread, document, origin));
        }
        page.posts.append(postOf(item, names[i], thread, origin));
        if (item.answers.isEmpty())
            continue;
        Item answered;
        answered.id = item.answers;
        answered.link = QUrl(item.answers);
        page.posts.last().references = { { byId.value(item.answers, namesOf(answered).post) } };
    }
    return page;
}

} // namespace foyer::feeds
