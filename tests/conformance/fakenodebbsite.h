// The NodeBB of app/sample, from its other side.
#pragma once

#include "app/sample/nodebb/nodebbserver.h"
#include "tests/conformance/serverside.h"

namespace foyer {

class FakeNodebbSite : public ServerSide {
public:
    explicit FakeNodebbSite(QString folder = {})
        : m_folder(std::move(folder))
    {
    }

    bool reset(QString *why) override;
    void close() override { m_server.reset(); }
    QUrl url() const override { return m_server->url(); }
    Credentials member() const override;
    bool has(Trait trait) const override;
    std::unique_ptr<Adapter> makeAdapter(const AdapterOptions &options, Circumstances where) const override;
    QByteArray sending() const override { return "POST */api/v3/topics/*"; }
    QByteArray looking() const override { return "GET */api/recent"; }
    // The list, and what concerns the member.
    int quietRequests() const override { return 2; }

    RemotePostId write(const Words &words) override;
    void remove(const RemotePostId &post) override;
    void approve(const RemotePostId &post) override;
    void closeRoom(Room room) override;
    void makeModerator() override;
    void renumber(Room) override { }
    RemoteForumId addForum(const QString &name) override;
    void removeForum(const RemoteForumId &forum) override;
    void changeSecret(const QString &secret) override;
    void pass(std::chrono::seconds time) override { m_later += time.count(); }

    RemoteForumId room(Room room) const override { return { QString::number(m_rooms.value(room)) }; }
    Contents contents() const override;
    QString source(const RemotePostId &post) const override;
    MarksThere marks(const RemotePostId &post) const override;
    int waitingForModerator() const override { return int(forum().queue.size()); }
    int connections() const override { return m_server->http().connections; }
    int requests() const override { return int(m_server->http().requests.size()); }
    QList<QByteArray> asked() const override;

    void setFault(const Fault &fault) override { m_server->http().setFault(fault); }
    int struck() const override { return m_server->http().struck(); }
    void setRoad(Road road) override { m_road = road; }

    FakeNodebb &forum() { return m_server->forum; }
    const FakeNodebb &forum() const { return m_server->forum; }

    enum class Entry { Password, Token };
    Entry entry = Entry::Password;

private:
    FakeNodebb::Post postNamed(const RemotePostId &post) const;

    const QString m_folder; // the site is below it
    std::unique_ptr<NodebbServer> m_server;
    QMap<Room, qint64> m_rooms;
    qint64 m_mira = 0, m_otto = 0, m_moderator = 0;
    Road m_road = Road::Straight;
    qint64 m_later = 0; // seconds
};

} // namespace foyer
