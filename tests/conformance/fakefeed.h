// The forum of app/sample/feeds, from its other side.
#pragma once

#include "app/sample/feeds/feedserver.h"
#include "tests/conformance/serverside.h"

namespace foyer {

class FakeFeed : public ServerSide {
public:
    bool reset(QString *why) override;
    void close() override { m_server.reset(); }
    QUrl url() const override { return m_server->url(); }
    Credentials member() const override { return {}; }
    bool has(Trait trait) const override { return trait == Trait::LateParents || trait == Trait::Inside; }
    std::unique_ptr<Adapter> makeAdapter(const AdapterOptions &options, Circumstances where) const override;
    QByteArray sending() const override { return "POST /nowhere"; }
    QByteArray looking() const override { return "GET /feed.xml"; }

    RemotePostId write(const Words &words) override;
    void remove(const RemotePostId &post) override;
    void approve(const RemotePostId &) override { }
    void closeRoom(Room) override { }
    void renumber(Room) override { }
    RemoteForumId addForum(const QString &) override { return {}; }
    void removeForum(const RemoteForumId &) override { }
    void changeSecret(const QString &) override { }

    RemoteForumId room(Room) const override { return { url().toString(QUrl::FullyEncoded) }; }
    Contents contents() const override;
    int waitingForModerator() const override { return 0; }
    int connections() const override { return m_server->http().connections; }
    int requests() const override { return int(m_server->http().requests.size()); }
    QList<QByteArray> asked() const override { return m_server->http().requests; }

    void setFault(const Fault &fault) override { m_server->http().setFault(fault); }
    int struck() const override { return m_server->http().struck(); }
    void setRoad(Road road) override { m_road = road; }

private:
    std::unique_ptr<FeedServer> m_server;
    Road m_road = Road::Straight;
    qint64 m_later = 0; // seconds
};

} // namespace foyer
