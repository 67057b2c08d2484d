// Pages of a made-up news server, for tests.
#pragma once

#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/ingest.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"

#include <QTest>

namespace foyer::test {

using namespace Qt::StringLiterals;

// The value, or a failed test.
template <class T> T must(Expected<T> value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().text));
    return *std::move(value);
}
inline void must(const Expected<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
}

struct PostMaker {
    RemotePost post;

    PostMaker(const QString &id, const QString &subject = u"Tea or coffee"_s)
    {
        post.id = { u'<' + id + u'>' };
        post.places = { { { u"conf.general"_s }, 0 } };
        post.author = { { u"ann@example.org"_s }, u"Ann"_s, u"ann@example.org"_s, {} };
        post.subject = subject;
        post.created = QDateTime::fromString(u"2026-11-20T10:00:00Z"_s, Qt::ISODate);
        post.body = { Format::Plain, "Hello from " + id.toUtf8() + "\n" };
    }
    PostMaker &by(const QString &name)
    {
        const QString mail = name.toLower() + u"@example.org"_s;
        post.author = { { mail }, name, mail, {} };
        return *this;
    }
    PostMaker &refers(const QStringList &ids)
    {
        for (const QString &id : ids)
            post.references.append({ u'<' + id + u'>' });
        if (!post.subject.startsWith(u"Re: "_s))
            post.subject.prepend(u"Re: "_s);
        return *this;
    }
    PostMaker &says(const QByteArray &text, Format format = Format::Plain)
    {
        post.body = { format, text };
        return *this;
    }
    PostMaker &at(int minute)
    {
        post.created = QDateTime::fromString(u"2026-11-20T10:00:00Z"_s, Qt::ISODate).addSecs(60 * minute);
        return *this;
    }
    PostMaker &in(const QString &forum, qint64 number)
    {
        post.places = { { { forum }, number } };
        return *this;
    }
    PostMaker &alsoIn(const QString &forum, qint64 number)
    {
        post.places.append({ { forum }, number });
        return *this;
    }
    operator RemotePost() const { return post; }
};

inline Page pageOf(const QList<RemotePost> &posts)
{
    Page page;
    page.posts = posts;
    return page;
}

// A cache with an account of Mia's on a server with three forums, the first of them followed.
struct Community {
    ChangeStream stream;
    std::unique_ptr<Cache> cache;
    AccountId account;

    explicit Community(const QString &file = u":memory:"_s)
    {
        cache = must(Cache::open(file, stream));
        Account mia;
        mia.kind = u"nntp"_s;
        mia.name = u"Conference"_s;
        mia.url = QUrl(u"nntp://news.example.org"_s);
        mia.identityName = u"Mia"_s;
        mia.identityMail = u"mia@example.org"_s;
        account = must(addAccount(*cache, mia));
        Page page;
        for (const QString &name : { u"conf.general"_s, u"conf.test"_s, u"conf.announce"_s })
            page.forums.append({ { name }, {}, name, {}, {}, Posting::Open, 0 });
        page.forumsComplete = true;
        take(page);
        must(setFollowed(*cache, { forum(u"conf.general"_s) }, true));
    }
    Ingested take(const Page &page) { return must(ingest(*cache, account, prepare(page))); }
    Ingested take(const QList<RemotePost> &posts) { return take(pageOf(posts)); }
    ForumId forum(const QString &name)
    {
        for (const Forum &forum : must(forums(*cache, account))) {
            if (forum.remoteId.value == name)
                return forum.id;
        }
        return {};
    }
    QList<Thread> list(const ThreadScope &scope = InboxScope {})
    {
        QList<ThreadId> ids;
        for (const ThreadPlace &place : must(threadPlaces(*cache, { scope, false, {}, -1 })))
            ids.append(place.id);
        return must(threads(*cache, ids));
    }
    // The posts of the first thread of the forum, in time order.
    QList<Post> conversation(ThreadId thread)
    {
        QList<PostId> ids;
        for (const PostStub &stub : must(postStubs(*cache, thread))) {
            if (stub.id)
                ids.append(stub.id);
        }
        return must(posts(*cache, ids));
    }
    Post named(const QString &id)
    {
        const Target target = must(locate(*cache, QUrl(u"news:"_s + id)));
        return must(post(*cache, target.post));
    }
};

} // namespace foyer::test
