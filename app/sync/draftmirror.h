// Drafts here and on the server: kept in step for who writes on two computers, and neither side ever loses to the
// other. What is here is on disk before anything of this happens, and stays whatever the server says.
//
//   only ours changed            → the server gets it, half a minute after the last key
//   only the server's changed    → it takes the place of ours, which goes to the bin
//   both changed                 → both are kept, and nothing goes to the server before the person has decided
//   ours was sent, thrown away   → the server drops what we know it has; anything else comes in as a draft
//   the server's went away       → ours stays, and goes there again when it changes
//
// What both had is remembered as a digest, what is being sent is noted before it goes: so a lost answer, or a program
// that was killed, leaves nothing in doubt. The server's sequence alone would not do: some count only some changes.
#pragma once

#include "app/adapters/adapter.h"
#include "app/net/task.h"
#include "models/cache/draftmirror.h"

namespace foyer {

class DraftMirror {
public:
    DraftMirror(Cache &cache, AccountId account, std::function<QDateTime()> now);

    // What the server has, when it is time to look: before anything is posted, for a post makes some servers drop the
    // draft of its thread. Then tell() may follow.
    Task<Expected<void>> look(Adapter *adapter);
    // What changed here; a few a round.
    Task<Expected<void>> tell(Adapter *adapter);

private:
    struct Ours;
    Expected<Ours> read(const Adapter &adapter) const;
    bool hasNews(const Ours &ours) const;
    Expected<void> takeIn(const Adapter &adapter, const RemoteDrafts &theirs);
    Expected<void> takeIn(Ours &ours, const RemoteDraft &theirs);
    Expected<void> retire(DraftId beside, const QByteArray &asItCame);
    Expected<void> noteGone(const MirroredDraft &mirror);
    Task<Expected<void>> drop(Adapter *adapter, MirroredDraft mirror);
    Task<Expected<void>> keep(Adapter *adapter, MirroredDraft mirror, RemoteDraft draft);
    bool isSettled(const Draft &draft) const;

    Cache &m_cache;
    const AccountId m_account;
    const std::function<QDateTime()> m_now;
    QDateTime m_looked; // invalid: not yet, or something has to be looked at
    bool m_fresh = false; // looked in this round
    QSet<QByteArray> m_foreign; // keys that hold something else
    bool m_complete = false; // of the last look
    QSet<QByteArray> m_refused; // digests the server would not take
};

} // namespace foyer
