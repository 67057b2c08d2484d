// Compares what the server shows with what I wrote: a post of mine read back ends its intention.
#pragma once

#include "models/cache/ingestcontext.h"

namespace foyer {

class Receipts {
public:
    explicit Receipts(IngestContext &context);

    // True when the post is one of mine by its name (the token of an intention, or the name the server gave it).
    bool isMine(const RemotePostId &id) const;
    void postRead(const RemotePost &remote, PostId post); // it is in the cache now
    void postGone(PostId post);

private:
    struct Pending {
        IntentionId id;
        int kind = 0;
        PostId post;
        SendState state = SendState::Queued;
        QByteArray text;
        QString words {}; // of what is finished in a browser
        QDateTime written {};
        ThreadId thread {};
    };
    void findByWords(const RemotePost &remote, PostId post);
    void learnName(const QString &name, PostId post);
    void seen(const Pending &intention, PostId post);

    IngestContext &m_context;
    QHash<QString, Pending> m_byName;
    QList<Pending> m_byHand;
    QHash<PostId, Pending> m_byPost; // edits and deletions the server has taken
};

} // namespace foyer
