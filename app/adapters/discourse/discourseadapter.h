// Discourse sites as Foyer's verbs. Credentials: the user's name and a user API key (signin.h).
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/discourse/bus.h"
#include "app/adapters/discourse/site.h"
#include "app/net/underway.h"

namespace foyer {

class DiscourseAdapter final : public Adapter {
public:
    explicit DiscourseAdapter(const AdapterOptions &options);
    DiscourseAdapter(discourse::Settings settings, QByteArray remembered);
    ~DiscourseAdapter() override;

    Task<Expected<Capabilities>> signIn(Credentials credentials) override;
    Task<Expected<void>> forums(PageSink sink) override;
    Task<Expected<void>> pull(PullPlan plan, PageSink sink) override;
    Expected<Intention> compose(Intention intention, const IntentionContext &context) const override;
    Task<Expected<Delivery>> perform(Intention intention, IntentionContext context) override;
    Task<Expected<std::optional<Delivery>>> find(Intention intention, IntentionContext context) override;
    Task<Expected<RemotePost>> fetchPost(RemotePostId id) override;
    Task<Expected<Profile>> fetchProfile(QString handle) override;
    Task<Expected<void>> reportRead(ReadReport report) override;
    bool uploadsFirst() const override { return true; }
    Task<Expected<QByteArray>> upload(OutgoingFile file) override;
    bool keepsDrafts() const override { return m_site.hasKey(); }
    QByteArray draftKey(const RemoteDraft &draft) const override;
    Task<Expected<RemoteDrafts>> drafts() override;
    Task<Expected<qint64>> keepDraft(RemoteDraft draft) override;
    Task<Expected<void>> dropDraft(RemoteDraft draft) override;
    Task<Expected<void>> listen(LivePlan plan, LiveSink sink) override;
    void stopListening() override;
    void lookAt(std::optional<OpenThread> open) override;
    Task<Expected<void>> signOut() override;
    Expected<FileKey> keyFor(const QUrl &file) override;
    Task<void> close() override;

    int requests() const { return m_site.requests(); } // so far

private:
    struct Lists {
        QJsonValue categories;
        Customs customs;
    };
    Task<Expected<Lists>> categories(discourse::As as);
    Task<> overhear();

    discourse::Site m_site;
    discourse::Bus m_bus { m_site };
    discourse::Bus m_topicBus { m_site }; // of the one on screen
    std::optional<OpenThread> m_open;
    std::optional<discourse::Bus::Tuning> m_tuning; // since it was read
    LiveSink m_sink; // while somebody listens
    bool m_overhearing = false;
    QList<discourse::PostRow> m_answers; // to what was sent since the last pull
    const QString m_owner; // of drafts: who this client is, in this run
    UnderWay m_underWay;
    bool m_budgetRead = false;
    bool m_neverAsked; // what this user may do
};

// Finds the community behind whatever a person pasted: its front page, a thread, a page in a sub-folder, an address
// that redirects.
Task<Expected<Probed>> probeDiscourse(HttpClient *http, QUrl url);

} // namespace foyer
