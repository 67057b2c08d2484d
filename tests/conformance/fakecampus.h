// The Moodle of app/sample, from its other side.
#pragma once

#include "app/adapters/moodle/site.h"
#include "app/sample/moodle/moodleserver.h"
#include "tests/conformance/faults.h"
#include "tests/conformance/serverside.h"

namespace foyer {

class FakeCampus : public ServerSide {
public:
    explicit FakeCampus(QString folder = {});

    bool reset(QString *why) override;
    void close() override { m_server.reset(); }
    QUrl url() const override { return m_server->url(); }
    Credentials member() const override;
    bool has(Trait trait) const override;
    std::unique_ptr<Adapter> makeAdapter(const AdapterOptions &options, Circumstances where) const override;
    QByteArray sending() const override { return "mod_forum_add_discussion_post"; }
    QByteArray looking() const override { return "batch *"; }

    RemotePostId write(const Words &words) override;
    void remove(const RemotePostId &post) override;
    void approve(const RemotePostId &) override { }
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
    int waitingForModerator() const override { return 0; }
    int connections() const override { return m_server->http().connections; }
    int requests() const override { return int(m_server->http().requests.size()); }
    QList<QByteArray> asked() const override { return m_server->http().names; }

    void setFault(const Fault &fault) override { m_server->http().setFault(fault); }
    int struck() const override { return m_server->http().struck(); }
    void setRoad(Road road) override { m_road = road; }

    MoodleServer &server() { return *m_server; }
    FakeMoodle &moodle() { return m_server->moodle; }
    const FakeMoodle &moodle() const { return m_server->moodle; }

private:
    const QString m_folder; // the site is below it
    std::unique_ptr<MoodleServer> m_server;
    QMap<Room, qint64> m_rooms;
    qint64 m_mira = 0, m_otto = 0;
    Road m_road = Road::Straight;
    qint64 m_later = 0; // seconds
};

// As webFaults(), of a Moodle: every "no" of its own comes as 200.
QList<FaultRow> moodleFaults(const QByteArray &group);

} // namespace foyer
