// The news server of app/sample, from its other side.
#pragma once

#include "app/sample/newsserver.h"
#include "tests/conformance/serverside.h"

namespace foyer {

class FakeNews final : public ServerSide {
public:
    bool reset(QString *why) override;
    void close() override { m_server.reset(); }
    QUrl url() const override { return m_server->url(); }
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
    int connections() const override { return m_server->connections; }
    int requests() const override { return int(m_server->commands.size()); }

    void setFault(const Fault &fault) override { m_server->setFault(fault); }
    int struck() const override { return m_server->struck(); }

    NewsServer &server() { return *m_server; }

private:
    std::unique_ptr<NewsServer> m_server;
    int m_written = 0;
};

} // namespace foyer
