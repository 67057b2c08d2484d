// Moodle forums as Foyer's verbs. Credentials: the user's name, and a web service token, or the password, which is
// exchanged for one (kept: see secretToKeep()).
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/moodle/pull.h"
#include "app/net/underway.h"

namespace foyer {

class MoodleAdapter final : public Adapter {
public:
    explicit MoodleAdapter(moodle::Settings settings);
    ~MoodleAdapter() override;

    Task<Expected<Capabilities>> signIn(Credentials credentials) override;
    Task<Expected<void>> forums(PageSink sink) override;
    Task<Expected<void>> pull(PullPlan plan, PageSink sink) override;
    Expected<Intention> compose(Intention intention, const IntentionContext &context) const override;
    Task<Expected<Delivery>> perform(Intention intention, IntentionContext context) override;
    Task<Expected<std::optional<Delivery>>> find(Intention intention, IntentionContext context) override;
    Task<Expected<RemotePost>> fetchPost(RemotePostId id) override;
    Task<Expected<void>> reportRead(ReadReport report) override;
    Expected<FileKey> keyFor(const QUrl &file) override;
    std::optional<QString> secretToKeep() const override { return m_exchanged; }
    Task<void> close() override;

    int requests() const { return m_site.requests(); } // so far

private:
    moodle::Site m_site;
    moodle::Memory m_memory;
    std::optional<QString> m_exchanged; // the token given for a password
    Credentials m_refused; // not tried again …
    Error m_refusal; // … for this reason
    UnderWay m_underWay;
};

// Finds the Moodle behind whatever a person pasted, and asks it whether programs may come in.
Task<Expected<Probed>> probeMoodle(HttpClient *http, QUrl url);

} // namespace foyer
