// The Discourse of app/sample, from its other side.
#pragma once

#include "app/adapters/discourse/site.h"
#include "app/sample/discourse/discourseserver.h"
#include "tests/conformance/serverside.h"

namespace foyer {

class FakeSite : public ServerSide {
public:
    explicit FakeSite(DiscourseAge age = DiscourseAge::Of2026, QString folder = {});

    bool reset(QString *why) override;
    void close() override { m_server.reset(); }
    QUrl url() const override;
    Credentials member() const override;
    bool has(Trait trait) const override;
    std::unique_ptr<Adapter> makeAdapter(const AdapterOptions &options, Circumstances where) const override;
    QByteArray sending() const override;
    QByteArray looking() const override { return "GET */latest.json"; }
    // The list, and what concerns the member; old sites have to be asked for that in two places.
    int quietRequests() const override { return m_age == DiscourseAge::Of2023 ? 3 : 2; }

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

    RemoteForumId room(Room room) const override;
    Contents contents() const override;
    QString source(const RemotePostId &post) const override;
    MarksThere marks(const RemotePostId &post) const override;
    int waitingForModerator() const override { return int(forum().pending.size()); }
    int connections() const override { return m_server->http().connections; }
    int requests() const override { return int(m_server->http().requests.size()); }
    QList<QByteArray> asked() const override;

    void setFault(const Fault &fault) override { m_server->http().setFault(fault); }
    int struck() const override { return m_server->http().struck(); }
    void setRoad(Road road) override { m_road = road; }

    DiscourseServer &server() { return *m_server; }
    FakeDiscourse &forum() { return m_server->forum; }
    const FakeDiscourse &forum() const { return m_server->forum; }
    qint64 mira() const { return m_mira; }
    qint64 otto() const { return m_otto; }
    qint64 moderator() const { return m_moderator; }

    bool guest = false; // the member under test has no account

protected:
    discourse::Settings settingsFor(const AdapterOptions &options, const Circumstances &where) const;

private:
    const FakeDiscourse::Post &postNamed(const RemotePostId &post) const;

    const DiscourseAge m_age;
    const QString m_folder; // the site is below it
    std::unique_ptr<DiscourseServer> m_server;
    QMap<Room, qint64> m_rooms;
    qint64 m_mira = 0, m_otto = 0, m_moderator = 0;
    Road m_road = Road::Straight;
    QByteArray m_key;
    qint64 m_later = 0; // seconds
};

} // namespace foyer
