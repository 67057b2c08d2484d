// A server as a value, and an adapter that plays it: what it holds, what it will answer next, what it was asked.
#pragma once

#include "app/adapters/adapter.h"
#include "app/net/bell.h"

#include <QSet>

namespace foyer {

struct ScriptedServer {
    // What it holds: posts by token, with the bytes that made them.
    QHash<QByteArray, QByteArray> posts;
    QList<Page> forumPages;
    QList<Page> pages; // given to every pull

    // What the next questions get; a list that has run out means "fine".
    QList<Error> signInFaults;
    QList<Error> performFaults; // refused: nothing is kept
    QList<bool> lostAnswers; // the line breaks; true: after the post was taken
    QList<Error> pullFaults;
    QHash<QString, Expected<Profile>> profiles;
    bool cannotTell = false; // find() never knows
    QList<Error> findFaults;
    bool moderated = false;
    bool hangs = false; // pull waits, after its pages, until close()
    QSet<QByteArray> refused; // by body: never taken
    bool pausesPosts = false; // and never who reads
    std::optional<QString> keeps; // what a sign-in gives for the next one

    // What happened.
    QList<QByteArray> performed; // tokens, in order
    QStringList asked; // whose profile
    int signIns = 0;
    int finds = 0;
    int pulls = 0;
    int hanging = 0;
    bool hadCredentials = false;
    QList<RemoteForumId> followed;
    std::function<void()> onPerform; // before the answer, the item is marked already
};

class ScriptedAdapter : public Adapter {
public:
    explicit ScriptedAdapter(ScriptedServer &server)
        : m_server(server)
    {
    }

    Task<Expected<Capabilities>> signIn(Credentials credentials) override
    {
        ++m_server.signIns;
        m_server.hadCredentials = !credentials.secret.isEmpty();
        if (!m_server.signInFaults.isEmpty())
            co_return m_server.signInFaults.takeFirst();
        co_return Capabilities(Capability::Reply | Capability::NewThread | Capability::Profiles);
    }
    bool pausesPostsAlone() const override { return m_server.pausesPosts; }
    std::optional<QString> secretToKeep() const override { return m_server.keeps; }
    Task<Expected<Profile>> fetchProfile(QString handle) override
    {
        m_server.asked.append(handle);
        co_return m_server.profiles.value(handle, Error { ErrorKind::NotFound, QStringLiteral("Nobody.") });
    }

    Task<Expected<void>> forums(PageSink sink) override { return give(m_server.forumPages, std::move(sink)); }

    Task<Expected<void>> pull(PullPlan plan, PageSink sink) override
    {
        ++m_server.pulls;
        m_server.followed = plan.followed;
        if (!m_server.pullFaults.isEmpty())
            co_return m_server.pullFaults.takeFirst();
        const Expected<void> given = co_await give(m_server.pages, std::move(sink));
        if (!given || !m_server.hangs)
            co_return given;
        ++m_server.hanging;
        co_await m_closed;
        --m_server.hanging;
        co_return Error { ErrorKind::Cancelled, {} };
    }

    Expected<Intention> compose(Intention intention, const IntentionContext &context) const override
    {
        static int made = 0;
        if (intention.token.isEmpty())
            intention.token = "<" + QByteArray::number(++made) + "@test>";
        intention.wire = intention.token + ' ' + context.forum.value.toUtf8() + ' ' + bodyOf(intention);
        return intention;
    }

    Task<Expected<Delivery>> perform(Intention intention, IntentionContext) override
    {
        m_server.performed.append(intention.token);
        if (m_server.onPerform)
            m_server.onPerform();
        if (m_server.refused.contains(bodyOf(intention)))
            co_return Error { ErrorKind::Timeout, {} };
        if (!m_server.performFaults.isEmpty())
            co_return m_server.performFaults.takeFirst();
        if (!m_server.lostAnswers.isEmpty()) {
            if (m_server.lostAnswers.takeFirst())
                m_server.posts.insert(intention.token, intention.wire);
            co_return Error { ErrorKind::Unclear, QStringLiteral("The connection broke.") };
        }
        m_server.posts.insert(intention.token, intention.wire);
        co_return Delivery { RemotePostId { QString::fromLatin1(intention.token) }, m_server.moderated };
    }

    Task<Expected<std::optional<Delivery>>> find(Intention intention, IntentionContext) override
    {
        using Found = Expected<std::optional<Delivery>>;
        ++m_server.finds;
        if (m_server.cannotTell)
            co_return Error { ErrorKind::Unclear, {} };
        if (!m_server.findFaults.isEmpty())
            co_return m_server.findFaults.takeFirst();
        if (!m_server.posts.contains(intention.token))
            co_return Found(std::nullopt);
        co_return Found(std::optional(Delivery { RemotePostId { QString::fromLatin1(intention.token) }, false }));
    }

    Task<Expected<RemotePost>> fetchPost(RemotePostId) override { co_return Error { ErrorKind::NotFound, {} }; }

    Task<void> close() override
    {
        m_closed.ring();
        co_return;
    }

private:
    struct Words {
        QByteArray operator()(const Reply &deed) const { return deed.body.text; }
        QByteArray operator()(const NewThread &deed) const { return deed.body.text; }
        QByteArray operator()(const EditPost &deed) const { return deed.body.text; }
        template <class Other> QByteArray operator()(const Other &) const { return {}; }
    };
    static QByteArray bodyOf(const Intention &intention) { return std::visit(Words {}, intention.deed); }

    static Task<Expected<void>> give(QList<Page> pages, PageSink sink)
    {
        for (const Page &page : pages) {
            const Expected<void> taken = co_await sink(page);
            if (!taken)
                co_return taken;
        }
        co_return {};
    }

    ScriptedServer &m_server;
    Bell m_closed;
};

} // namespace foyer
