// Every forum that has a feed, as Foyer's verbs: read here, answered in the browser.
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/feeds/fetch.h"
#include "app/adapters/feeds/pages.h"
#include "app/net/underway.h"

namespace foyer {

namespace feeds {

struct Settings {
    QUrl url;
    std::chrono::milliseconds silence { 30'000 };
    bool paced = true; // keeps away as long as good manners ask
};

} // namespace feeds

class FeedAdapter final : public Adapter {
public:
    explicit FeedAdapter(const AdapterOptions &options)
        : FeedAdapter(feeds::Settings { options.url })
    {
    }
    explicit FeedAdapter(feeds::Settings settings)
        : m_settings(std::move(settings))
    {
    }

    Task<Expected<Capabilities>> signIn(Credentials credentials) override;
    Task<Expected<void>> forums(PageSink sink) override;
    Task<Expected<void>> pull(PullPlan plan, PageSink sink) override;
    Expected<Intention> compose(Intention intention, const IntentionContext &context) const override;
    Task<Expected<Delivery>> perform(Intention intention, IntentionContext context) override;
    Task<Expected<std::optional<Delivery>>> find(Intention intention, IntentionContext context) override;
    Task<Expected<RemotePost>> fetchPost(RemotePostId id) override;
    Task<void> close() override;

private:
    Task<Expected<void>> pullFeed(const PullPlan *plan, RemoteForumId forum, const PageSink *sink);
    Task<Expected<bool>> pullOlder(
        const PullPlan *plan, feeds::Origin origin, QUrl older, feeds::Book *book, const PageSink *sink);
    Task<Expected<void>> pullComments(
        const PullPlan *plan, feeds::Origin origin, QUrl url, Revisit visit, int told, const PageSink *sink);
    Task<feeds::Look> ask(const PullPlan *plan, QUrl url, Revisit visit);

    feeds::Settings m_settings;
    HttpClient m_http;
    UnderWay m_underWay;
    QHash<QString, QByteArray> m_rests; // of hosts, as cursors: until when
    bool m_closing = false;
};

// Finds the feed behind an address: one itself, the one a page names, or where boards of its kind have it.
Task<Expected<Probed>> probeFeed(HttpClient *http, QUrl url);

} // namespace foyer
