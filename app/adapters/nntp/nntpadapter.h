// News servers (NNTP, RFC 3977 and its relatives) as Foyer's verbs.
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/nntp/session.h"
#include "app/net/turns.h"
#include "app/net/underway.h"

namespace foyer {

class NntpAdapter final : public Adapter {
public:
    explicit NntpAdapter(const AdapterOptions &options);
    NntpAdapter(nntp::Settings settings, QByteArray remembered);
    ~NntpAdapter() override;

    Task<Expected<Capabilities>> signIn(Credentials credentials) override;
    Task<Expected<void>> forums(PageSink sink) override;
    Task<Expected<void>> pull(PullPlan plan, PageSink sink) override;
    Expected<Intention> compose(Intention intention, const IntentionContext &context) const override;
    Task<Expected<Delivery>> perform(Intention intention, IntentionContext context) override;
    Task<Expected<std::optional<Delivery>>> find(Intention intention, IntentionContext context) override;
    Task<Expected<RemotePost>> fetchPost(RemotePostId id) override;
    Task<void> close() override;

private:
    // A connection, and whose turn it is on it.
    struct Lane {
        nntp::Session session;
        Turns turns;
    };

    Lane &freeLane(); // for one short question: never behind a long pull
    Task<Expected<void>> open(Lane *lane);
    Task<void> leave(Lane *lane);
    Task<Expected<void>> readForums(nntp::Session *session, PageSink sink);

    nntp::Settings m_settings;
    QByteArray m_user;
    QByteArray m_secret;
    Lane m_bulk;
    Lane m_aside;
    UnderWay m_underWay;
    bool m_closing = false;
};

// Names the step that failed: name, connection, certificate, greeting.
Task<Expected<Probed>> probeNntp(QUrl url);

} // namespace foyer
