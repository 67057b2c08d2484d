// A real server of one's own, seen through a second account: what "somebody else" does there, an adapter of the same
// kind does with that account. Nothing on it is deleted; each test looks at what was written since it began.
#pragma once

#include "tests/conformance/serverside.h"

#include <QDateTime>
#include <QHash>

namespace foyer {

class OwnServer : public ServerSide {
public:
    struct Address {
        QString kind;
        QUrl url;
        Credentials member;
        Credentials other;
        QString forum; // the name of the one to write in; empty: the first where a thread may be begun
    };
    explicit OwnServer(Address address);
    ~OwnServer() override;

    bool reset(QString *why) override;
    void close() override;
    QUrl url() const override { return m_address.url; }
    Credentials member() const override { return m_address.member; }
    bool has(Trait trait) const override { return trait == Trait::Sending && m_sends; }
    std::unique_ptr<Adapter> makeAdapter(const AdapterOptions &options, Circumstances where) const override;
    QByteArray sending() const override { return {}; }
    QByteArray looking() const override { return {}; }

    RemotePostId write(const Words &words) override;
    void remove(const RemotePostId &) override { }
    void approve(const RemotePostId &) override { }
    void closeRoom(Room) override { }
    void renumber(Room) override { }
    RemoteForumId addForum(const QString &) override { return {}; }
    void removeForum(const RemoteForumId &) override { }
    void changeSecret(const QString &) override { }

    RemoteForumId room(Room) const override { return m_forum; }
    Contents contents() const override;
    // Where nothing is written, all that is there counts.
    bool isOfThisTest(const QDateTime &created) const override { return !m_sends || created >= m_began; }
    int waitingForModerator() const override { return 0; }
    int connections() const override { return 0; }
    int requests() const override { return -1; }

    void setFault(const Fault &) override { }
    int struck() const override { return 0; }

private:
    Expected<void> choose();
    QHash<RemotePostId, RemotePost> look() const; // at everything there now

    const Address m_address;
    std::unique_ptr<Adapter> m_other;
    RemoteForumId m_forum;
    QHash<QString, QByteArray> m_places; // cursors that came with the list of forums
    bool m_sends = false;
    QDateTime m_began;
};

} // namespace foyer
