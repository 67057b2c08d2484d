// A draft as the server keeps it, so that another computer finds it. Values; what came from the server is bounded.
//
// The server counts: a change by anybody else gives a draft another sequence. Who changes or drops one names the
// sequence they know, and an adapter never forces its way past another: keepDraft() ends with Conflict. Some servers
// count only some changes, so who writes has looked (drafts()) just before.
#pragma once

#include "models/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QStringList>

namespace foyer {

struct RemoteDraft {
    QByteArray key {}; // where the server keeps it: one per thread, one per new thread
    qint64 sequence = 0;
    RemoteThreadId thread {}; // the thread it answers; none: it begins a new one …
    RemoteForumId forum {}; // … here; none: nobody chose yet
    QString subject {}; // of a new thread
    QStringList tags {}; // of a new thread
    QString text {};
    int typingMs = 0;
    int openMs = 0;
    QDateTime updated {};

    friend bool operator==(const RemoteDraft &, const RemoteDraft &) = default;
};

struct RemoteDrafts {
    QList<RemoteDraft> drafts;
    // Kept there for something else than an answer or a new thread, or not to be understood: left as they are.
    QSet<QByteArray> foreign {};
    bool complete = false; // what is not named is not there
};

} // namespace foyer
