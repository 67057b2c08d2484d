// NodeBB forums as Foyer's verbs. Credentials: name and password, or a name and, as the password, the token an
// administrator made for it.
#pragma once

#include "app/adapters/nodebb/pull.h"
#include "app/net/underway.h"

namespace foyer {

class NodebbAdapter final : public Adapter {
public:
    explicit NodebbAdapter(const AdapterOptions &options)
        : NodebbAdapter(nodebb::Settings { options.url })
    {
    }
    explicit NodebbAdapter(nodebb::Settings settings);
    ~NodebbAdapter() override;

    Task<Expected<Capabilities>> signIn(Credentials credentials) override;
    Task<Expected<void>> forums(PageSink sink) override;
    Task<Expected<void>> pull(PullPlan plan, PageSink sink) override;
    Expected<Intention> compose(Intention intention, const IntentionContext &context) const override;
    Task<Expected<Delivery>> perform(Intention intention, IntentionContext context) override;
    Task<Expected<std::optional<Delivery>>> find(Intention intention, IntentionContext context) override;
    Task<Expected<RemotePost>> fetchPost(RemotePostId id) override;
    Task<Expected<Profile>> fetchProfile(QString handle) override;
    Task<Expected<void>> reportRead(ReadReport report) override;
    bool pausesPostsAlone() const override { return true; }
    bool uploadsFirst() const override { return true; }
    Task<Expected<QByteArray>> upload(OutgoingFile file) override;
    Task<Expected<void>> listen(LivePlan plan, LiveSink sink) override;
    void stopListening() override;
    void lookAt(std::optional<OpenThread> open) override;
    Expected<FileKey> keyFor(const QUrl &file) override;
    std::optional<QString> secretToKeep() const override { return m_site.secretToKeep(); }
    Task<void> close() override;

private:
    Task<> enterRoom();
    void touch(const Intention &intention, const IntentionContext &context);

    nodebb::Site m_site;
    SocketIo m_ear; // the listener's
    std::optional<OpenThread> m_open;
    QString m_room; // the topic whose room we are in
    bool m_listening = false;
    QSet<QString> m_touched; // posts written or changed here: the next pull reads them back
    UnderWay m_underWay;
};

// Finds the forum behind whatever a person pasted: its front page, a thread, a page in a sub-folder.
Task<Expected<Probed>> probeNodebb(HttpClient *http, QUrl url);

} // namespace foyer
