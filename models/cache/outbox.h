// What I did and the server does not have yet. Every call commits durably before it returns:
// when it says yes, the words are on disk.
#pragma once

#include "models/cache/cache.h"
#include "models/intention.h"

namespace foyer {

// Queues; when `draft` is given, that draft goes in the same transaction.
Expected<IntentionId> intend(Cache &cache, AccountId account, const Deed &deed, DraftId draft = {});
Expected<Intention> intention(Cache &cache, IntentionId id); // NotFound
// Everything not seen, cancelled included only when asked for; oldest first.
Expected<QList<Intention>> outbox(Cache &cache, AccountId account = {});
// Sent and read back, newest first: the receipts.
Expected<QList<Intention>> receipts(Cache &cache, int limit);
Expected<IntentionContext> contextOf(Cache &cache, const Intention &intention);
Expected<ThreadId> threadOf(Cache &cache, const Intention &intention);

// The next one to send for the account now, or none: order per thread is kept, one that waits or needs
// attention does not block another thread.
Expected<std::optional<Intention>> nextToSend(Cache &cache, AccountId account, const QDateTime &now);
Expected<std::optional<QDateTime>> nextTryAt(Cache &cache, AccountId account);

// Steps of the ladder. Each is one durable transaction.
Expected<void> markSending(Cache &cache, IntentionId id, const QByteArray &token, const QByteArray &wire);
Expected<void> markSent(
    Cache &cache, IntentionId id, const RemotePostId &remoteId, SendState state /* Sent or Moderation */);
Expected<void> markSeen(Cache &cache, IntentionId id, PostId post);
Expected<void> markWaiting(Cache &cache, IntentionId id, const Error &why, const QDateTime &nextTry); // back to Queued
Expected<void> markStopped(
    Cache &cache, IntentionId id, SendState state, const Error &why); // NeedsAttention, Unclear, Held
// After a crash: what was being sent becomes Unclear.
Expected<void> recoverOutbox(Cache &cache);

// What the person does in the Outbox. An edit that met somebody else's meets it again when it is just tried again: only
// replaceTheirs() puts mine in its place.
Expected<void> retryNow(Cache &cache, IntentionId id);
// What the server has of the post instead, for an edit that is held because of that; none: it is held for another
// reason.
Expected<std::optional<QByteArray>> theirVersion(Cache &cache, IntentionId id);
// The person has seen their version and wants mine. What changes after this moment is not replaced.
Expected<void> replaceTheirs(Cache &cache, IntentionId id);
Expected<void> cancelIntention(Cache &cache, IntentionId id); // refused while Sending; text goes to the bin of drafts
Expected<DraftId> takeBackToDraft(Cache &cache, IntentionId id); // Edit: the intention becomes a draft again
// An edit that met somebody else's: the draft has what both made of it, and goes on from theirs. Mine as it was is in
// the bin of drafts.
struct MergedDraft {
    DraftId draft;
    int conflicts = 0; // places both changed, for the person to decide
};
Expected<MergedDraft> mergeIntoDraft(Cache &cache, IntentionId id);

} // namespace foyer
