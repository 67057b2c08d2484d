// What a committed transaction touched. Everybody who shows or carries cached things listens to one
// ChangeStream; nobody is told anything in another way.
#pragma once

#include "models/cache/writeturns.h"
#include "models/ids.h"

#include <QMetaType>
#include <QObject>
#include <QSet>

namespace foyer {

struct Changes {
    QSet<ForumId> forums; // added, removed, renamed, followed, or their counts
    QSet<ThreadId> threads; // added, removed, or anything a thread row shows
    QSet<PostId> posts; // added, removed, content or state
    QSet<IntentionId> intentions;
    bool accounts = false;
    bool drafts = false;
    bool notices = false;
    bool status = false; // progress, last sync, last error
    bool settings = false;
    QSet<AccountId> syncWanted; // somebody asked for a round now
    QSet<AccountId> pictures {}; // some of theirs are here now, or will not come
    QSet<AccountId> picturesWanted {};
    QSet<AccountId> people {}; // profiles of some of theirs are here now

    bool isEmpty() const;
    Changes &operator|=(const Changes &other);
    friend bool operator==(const Changes &, const Changes &) = default;
};

// One per file and process, shared by its connections. publish() may be called from any thread; receivers in other
// threads get it queued.
class ChangeStream : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void publish(const Changes &changes);
    WriteTurns &writeTurns() { return m_turns; }

Q_SIGNALS:
    void changed(const foyer::Changes &changes);

private:
    WriteTurns m_turns;
};

} // namespace foyer

Q_DECLARE_METATYPE(foyer::Changes)
