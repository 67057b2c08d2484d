// NodeBB forums as Foyer's verbs. Credentials: name and password, or a name and, as the password, the token an
// administrator made for it.
#pragma once

#include "app/adapters/nodebb/pull.h"
#include "app/net/underway.h"

namespace foyer {

class NodebbAdapter final : public Adapter {
public:
    explicit NodebbAdapter(const AdapterOptions &options);
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
    bool uploadsFirst() const override { return true; }
    Task<Expected<QByteArray>> upload(OutgoingFile file) override;
    Task<Expected<void>> listen(LivePlan plan, LiveSink sink) override;
    void stopListening() override;
    void lookAt(std::optional<OpenThread> open) override;
    Task<Expected<void>> signOut() override;
    Expected<FileKey> keyFor(const QUrl &file) override;
    Task<void> close() override;

private:
    Task<> enterRoom();

    nodebb::Site m_site;
    HttpClient m_line; // the listener's
    SocketIo m_ear;
    std::optional<OpenThread> m_open;
    QString m_room; // the topic whose room we are in
    bool m_listening = false;
    QList<nodebb::Mine> m_answers; // to what was sent since the last pull
    UnderWay m_underWay;
};

// Finds the forum behind whatever a person pasted: its front page, a thread, a page in a sub-folder.
Task<Expected<Probed>> probeNodebb(QUrl url);

} // namespace foyer
