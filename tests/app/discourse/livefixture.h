// A whole client on a whole Discourse, both in this process: the cache, what syncs it, and the forum behind it.
#pragma once

#include "app/adapters/discourse/discourseadapter.h"
#include "app/sample/httpsession.h"
#include "app/secrets.h"
#include "app/sync/synchronizer.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/posts.h"
#include "models/cache/status.h"
#include "models/cache/threads.h"
#include "models/settings.h"
#include "tests/app/await.h"
#include "tests/fakes/discoursefixture.h"

#include <QTemporaryDir>

namespace foyer {

class LiveFixture : public DiscourseFixture {
public:
    explicit LiveFixture(DiscourseAge age = DiscourseAge::Of2026)
        : DiscourseFixture(age)
        , secrets(folder.path())
    {
        now = QDateTime::currentDateTimeUtc().addSecs(-3600);
        auto opened = Cache::open(folder.filePath(QStringLiteral("foyer.db")), stream);
        Q_ASSERT(opened);
        cache = std::move(*opened);
    }

    // Somebody who signed in, or, without a key, a guest.
    void signIn(const QString &user, const QByteArray &key)
    {
        Account account;
        account.kind = QStringLiteral("discourse");
        account.name = QStringLiteral("Forum");
        account.url = site.url();
        account.user = user;
        account.secretStore = user.isEmpty() ? Account::SecretStore::None : Account::SecretStore::Ask;
        account.id = this->account = *addAccount(*cache, account);
        if (!user.isEmpty() && !await(secrets.write(account, SecretKind::Password, key)))
            qFatal("The key cannot be kept.");
    }

    Surroundings surroundings()
    {
        Surroundings around { secrets };
        around.makeAdapter = [this](const QString &, const AdapterOptions &options) -> std::unique_ptr<Adapter> {
            discourse::Settings settings = this->settings;
            settings.url = options.url;
            return std::make_unique<DiscourseAdapter>(settings, options.remembered);
        };
        return around;
    }

    int asked(const QByteArray &beginning) const
    {
        return int(std::count_if(site.http().requests.begin(), site.http().requests.end(),
            [&](const QByteArray &request) { return request.startsWith(beginning); }));
    }
    int polls() const { return asked("POST /message-bus/"); }
    int connectionsOpen() const
    {
        return int(site.http().findChildren<HttpSession *>(Qt::FindDirectChildrenOnly).size());
    }
    QByteArrayList texts() const
    {
        QByteArrayList texts;
        ThreadQuery query;
        query.scope = AccountScope { account };
        for (const ThreadPlace &place : threadPlaces(*cache, query).valueOr({})) {
            for (const PostStub &stub : postStubs(*cache, place.id).valueOr({}))
                texts.append(post(*cache, stub.id).valueOr({}).body.text);
        }
        return texts;
    }
    bool has(const QByteArray &words) const
    {
        const QByteArrayList all = texts();
        return std::any_of(all.begin(), all.end(), [&](const QByteArray &text) { return text.contains(words); });
    }

    QTemporaryDir folder;
    ChangeStream stream;
    std::unique_ptr<Cache> cache;
    AccountId account;
    Secrets secrets;
    discourse::Settings settings;
};

} // namespace foyer
