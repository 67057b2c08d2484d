// A NodeBB below a folder, with two members and a category, and what the pulls of one of them hand out.
#pragma once

#include "app/adapters/nodebb/nodebbadapter.h"
#include "app/sample/nodebb/nodebbserver.h"
#include "tests/app/await.h"
#include "tests/app/discourse/taken.h"

namespace foyer {

class NodebbFixture {
public:
    NodebbFixture()
        : server([this] { return QDateTime::currentDateTimeUtc().addSecs(later); })
    {
        server.folder = QStringLiteral("/forum");
        ana = addMember(server.forum, { 0, QStringLiteral("ana"), QStringLiteral("Ana"), QStringLiteral("pear") });
        ben = addMember(server.forum, { 0, QStringLiteral("ben"), QStringLiteral("Ben"), QStringLiteral("plum") });
        talk = addCategory(server.forum, { 0, 0, QStringLiteral("Talk") });
        if (!server.start())
            qFatal("no free port");
        taken.plan.followed = { { QString::number(talk) } };
        taken.plan.ownNames = [this](const RemoteThreadId &thread) {
            QHash<QString, RemotePostId> names;
            for (const RemotePost &post : std::as_const(taken.posts)) {
                if (post.thread == thread && !taken.gone.contains(post.id))
                    names.insert(post.extra.value(QStringLiteral("id")), post.id);
            }
            return names;
        };
    }

    nodebb::Settings settings() const
    {
        nodebb::Settings settings;
        settings.url = server.url();
        settings.now = [this] { return server.now(); };
        return settings;
    }
    // Ana; a stranger without a secret.
    std::unique_ptr<NodebbAdapter> signedIn(const QString &secret = QStringLiteral("pear")) const
    {
        auto adapter = std::make_unique<NodebbAdapter>(settings());
        const auto may = await(adapter->signIn({ secret.isEmpty() ? QString() : QStringLiteral("ana"), secret }));
        if (!may)
            qFatal("%s", qPrintable(may.error().text));
        return adapter;
    }
    Expected<void> pull(NodebbAdapter &adapter) { return await(adapter.pull(taken.plan, into(&taken))); }
    // Ben's, a second after the one before; without a topic it begins one.
    qint64 write(const QString &raw, qint64 tid = 0, qint64 uid = 0)
    {
        ++later;
        return forcePost(server.forum, { uid ? uid : ben, tid, 0, talk, QStringLiteral("A topic"), raw }, server.now());
    }
    qint64 topicOf(qint64 pid) const { return server.forum.posts.value(pid).tid; }
    IntentionContext answering(qint64 tid) const
    {
        IntentionContext context;
        context.thread = { QString::number(tid) };
        context.forum = { QString::number(talk) };
        const qint64 first = server.forum.topics.value(tid).posts.first();
        context.parent = { QStringLiteral("%1/%2").arg(tid).arg(first) };
        context.extra.insert(QStringLiteral("first"), QStringLiteral("1"));
        return context;
    }
    QByteArrayList askedSince(qsizetype before) const { return server.http().requests.mid(before); }
    qsizetype asked() const { return server.http().requests.size(); }

    int later = -3000;
    NodebbServer server;
    Taken taken;
    qint64 talk = 0, ana = 0, ben = 0;
};

inline Intention replying(const QByteArray &words)
{
    Intention intention;
    intention.deed = Reply { {}, { Format::Markdown, words } };
    return intention;
}

inline qsizetype countOf(const QByteArrayList &requests, const QByteArray &what)
{
    return std::count_if(
        requests.cbegin(), requests.cend(), [&what](const QByteArray &each) { return each.contains(what); });
}

} // namespace foyer
