// A cache on disk with one account on a scripted server: a forum, two threads with a post each.
#pragma once

#include "app/secrets.h"
#include "app/sync/surroundings.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/ingest.h"
#include "models/cache/outbox.h"
#include "models/cache/threads.h"
#include "tests/app/await.h"
#include "tests/app/sync/scriptedserver.h"

#include <QTemporaryDir>

namespace foyer {

inline RemotePost remotePost(
    const QString &id, const QString &forum = QStringLiteral("talk"), const QString &parent = {})
{
    RemotePost post;
    post.id = { id };
    if (!parent.isEmpty())
        post.references = { { parent } };
    static qint64 number = 0;
    post.places = { { { forum }, ++number } };
    post.author = { { QStringLiteral("ada@example.org") }, QStringLiteral("Ada"), QStringLiteral("ada@example.org"),
        {} };
    post.subject = QStringLiteral("About ") + id;
    post.created = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    post.body = { Format::Plain, "Text of " + id.toUtf8() };
    return post;
}

inline Page forumPage(int count)
{
    Page page;
    for (int i = 0; i < count; ++i) {
        RemoteForum forum;
        forum.id = { i == 0 ? QStringLiteral("talk") : QStringLiteral("talk.%1").arg(i) };
        forum.name = forum.id.value;
        page.forums.append(forum);
    }
    page.forumsComplete = true;
    return page;
}

class SyncFixture {
public:
    SyncFixture()
        : secrets(folder.path())
    {
        reopen(folder.filePath(QStringLiteral("foyer.db")));
        account = addAccount();
        Page page = forumPage(1);
        page.posts = { remotePost(QStringLiteral("<a@x>")), remotePost(QStringLiteral("<b@x>")) };
        const auto taken = ingest(*cache, account, prepare(page));
        Q_ASSERT(taken);
        server.forumPages = { forumPage(1) };
    }

    AccountId addAccount(const QString &user = {})
    {
        Account account;
        account.kind = QStringLiteral("scripted");
        account.name = QStringLiteral("Test");
        account.url = QUrl(QStringLiteral("nntp://127.0.0.1:1"));
        account.user = user;
        account.identityName = QStringLiteral("Me");
        account.identityMail = QStringLiteral("me@example.org");
        account.secretStore = user.isEmpty() ? Account::SecretStore::None : Account::SecretStore::Ask;
        const auto id = foyer::addAccount(*cache, account);
        Q_ASSERT(id);
        return *id;
    }

    void reopen(const QString &file)
    {
        cache.reset();
        auto opened = Cache::open(file, stream);
        Q_ASSERT(opened);
        cache = std::move(*opened);
    }

    // As a program that is killed at this instant leaves it behind.
    QString snapshot()
    {
        static int number = 0;
        const QString copy = folder.filePath(QStringLiteral("crash%1.db").arg(++number));
        for (const auto &part : { QString(), QStringLiteral("-wal") })
            QFile::copy(cache->file() + part, copy + part);
        return copy;
    }

    Surroundings surroundings()
    {
        Surroundings around { secrets };
        around.makeAdapter = [this](const QString &, const AdapterOptions &) -> std::unique_ptr<Adapter> {
            return std::make_unique<ScriptedAdapter>(server);
        };
        around.now = [this] { return now; };
        around.random = [] { return 0.5; };
        return around;
    }

    PostId post(const QString &remoteId) const
    {
        const auto target = locate(*cache, QUrl(QStringLiteral("news:") + remoteId.mid(1, remoteId.size() - 2)));
        Q_ASSERT(target && target->post);
        return target->post;
    }
    ForumId forum() const { return forums(*cache, account)->first().id; }

    IntentionId reply(const QString &parent, const QByteArray &text)
    {
        return *intend(*cache, account, Reply { post(parent), { Format::Plain, text } });
    }
    Intention item(IntentionId id) const { return *intention(*cache, id); }
    SendState state(IntentionId id) const { return item(id).state; }

    QTemporaryDir folder;
    ChangeStream stream;
    std::unique_ptr<Cache> cache;
    AccountId account;
    ScriptedServer server;
    Secrets secrets;
    QDateTime now = QDateTime::currentDateTimeUtc();
};

} // namespace foyer
