// A real InterNetNews under the conformance suite, with a relay in front of it for the faults. Each test has groups of
// its own there; others act through an independent client, or as the news administrator.
#pragma once

#include "tests/conformance/serverside.h"
#include "tests/fakes/newsclient.h"
#include "tests/servers/innserver.h"
#include "tests/servers/newsrelay.h"

namespace foyer {

class InnNews final : public ServerSide {
public:
    bool reset(QString *why) override;
    void close() override;
    QUrl url() const override { return m_relay->url(); }
    Credentials member() const override;
    bool has(Trait trait) const override { return trait != Trait::EditConflicts && trait != Trait::Moderators; }
    std::unique_ptr<Adapter> makeAdapter(const AdapterOptions &options, Circumstances where) const override;
    QByteArray sending() const override { return "ARTICLE-SENT"; }
    QByteArray looking() const override { return "LIST"; }

    RemotePostId write(const Words &words) override;
    void remove(const RemotePostId &post) override;
    void approve(const RemotePostId &post) override;
    void closeRoom(Room room) override;
    void renumber(Room room) override;
    RemoteForumId addForum(const QString &name) override;
    void removeForum(const RemoteForumId &forum) override;
    void changeSecret(const QString &secret) override;

    RemoteForumId room(Room room) const override;
    Contents contents() const override;
    int waitingForModerator() const override;
    int connections() const override { return m_relay->connections(); }
    int requests() const override { return m_relay->requests(); }

    void setFault(const Fault &fault) override { m_relay->setFault(fault); }
    int struck() const override { return m_relay->struck(); }

private:
    RemoteForumId named(const QString &name) const;
    void makeForum(const RemoteForumId &forum, char status);
    QList<QByteArray> mailed() const; // of this test

    InnServer m_inn;
    std::unique_ptr<NewsRelay> m_relay;
    std::unique_ptr<NewsClient> m_otto; // who writes
    QList<RemoteForumId> m_forums; // of this test
    QByteArray m_secret;
    int m_test = 0;
    int m_written = 0;
};

} // namespace foyer
