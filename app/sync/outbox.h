// Carries what the person wrote to the server, step by step; every step is durable before the next one.
//
//   Queued ─compose─▶ Sending ─perform─▶ Sent · Moderation ─(read back by a pull)─▶ Seen
//                        ├─ the network failed ─▶ Queued, with the next try
//                        ├─ the server said no ─▶ NeedsAttention
//                        ├─ the answer was lost ─▶ Unclear ─find─▶ Sent, or sent again (the same bytes), or asked
//                        └─ the thread changed under it ─▶ Held
#pragma once

#include "app/sync/surroundings.h"
#include "models/cache/outbox.h"

namespace foyer {

class Outbox {
public:
    Outbox(Cache &cache, AccountId account, Adapter &adapter, const Surroundings &surroundings);

    // Sends what is due, in order per thread; one that fails does not stop the others. Gives how many the server
    // took, or the fault that made going on senseless (no connection, sign-in refused, slow down, broken cache).
    Task<Expected<int>> push();
    // Taken by the server in this push, also when it ended with a fault.
    int taken() const { return m_taken; }

private:
    // What one item's fate means for the others: nullopt, go on.
    using Verdict = std::optional<Error>;

    Expected<void> recover();
    Task<Verdict> settleUnclear();
    Task<Verdict> askModerators(QSet<IntentionId> sentNow);
    Task<Verdict> confirmChanges(QSet<IntentionId> sentNow);
    Task<Verdict> deliver(Intention item);
    Task<Expected<Intention>> withFiles(Intention item);
    Task<Verdict> send(Intention item, IntentionContext context);
    Task<> fetchTheirs(IntentionContext context);
    Task<Verdict> look(Intention item, IntentionContext context, bool sendAnyway);
    Verdict taken(const Intention &item, const Delivery &delivery);
    Verdict failed(const Intention &item, const Error &why);
    Verdict stopped(const Intention &item, SendState state, const Error &why);

    Cache &m_cache;
    const AccountId m_account;
    Adapter &m_adapter;
    const Surroundings &m_surroundings;
    int m_taken = 0;
    int m_wireFaults = 0; // in a row
};

// Lets what waits after a fault of the network go at once: the network is back.
Expected<void> releaseWaiting(Cache &cache, AccountId account, const QDateTime &now);

// Why the person should look again before this goes out: what it answers is gone, the forum or the thread is closed,
// the post an edit changes was changed by somebody else. None: it may go.
Expected<std::optional<Error>> changedUnder(Cache &cache, const Intention &item);
// The last of these alone. Who saw the others and said "send" did not say "over theirs": that is replaceTheirs().
Expected<std::optional<Error>> editedUnder(Cache &cache, const Intention &item);

} // namespace foyer
