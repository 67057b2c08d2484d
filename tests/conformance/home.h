// One person's computer: a cache on disk, an account, an engine. May be switched off at any moment.
#pragma once

#include "app/secrets.h"
#include "app/sync/engine.h"
#include "tests/conformance/serverside.h"

#include <QTemporaryDir>

namespace foyer {

class Home {
public:
    explicit Home(const ServerSide &server);
    ~Home();

    Cache &cache() { return *m_cache; }
    AccountId account() const { return m_account; }
    Account details();
    QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(m_later); }
    void wait(std::chrono::seconds time) { m_later += time.count(); }

    Expected<RoundReport> sync();
    // Begins a round and stops it so many turns of the event loop later.
    void startAndStop(int turns = 20);
    void setPolicy(NetworkPolicy policy);
    void setSecret(const QString &secret);
    // The program ends, and starts again on the same files.
    void restart();
    // The next program does not wait for answers that do not come: only while none will, for a busy computer is slow.
    void setImpatient(bool impatient) { m_impatient = impatient; }

    // What is kept of the server's posts, mine on their way left out. `gone` ones are left out as well.
    Contents contents();
    QList<Post> allPosts();
    Post find(const RemotePostId &id);
    Thread threadOf(const RemotePostId &id); // whose post that is
    Post saying(const QString &text); // still there
    ForumId forum(const RemoteForumId &id);
    QList<Intention> outbox();
    SendState stateOf(IntentionId id);
    IntentionId reply(const RemotePostId &parent, const QString &text);
    IntentionId begin(const RemoteForumId &forum, const QString &subject, const QString &text);

private:
    void open();
    void shut();

    const ServerSide &m_server;
    bool m_impatient = false;
    QTemporaryDir m_folder;
    qint64 m_later = 0;
    QString m_secret;
    AccountId m_account;
    NetworkPolicy m_policy = NetworkPolicy::Online;
    ChangeStream m_stream;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Engine> m_engine;
};

} // namespace foyer
