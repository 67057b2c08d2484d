// Which drafts the server keeps too, and how far both sides agree. Sync decides with it (app/sync/draftmirror.h) and
// the composer lets the person choose where both sides changed. Nothing here deletes words: what is replaced goes to
// the bin of drafts.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/outbox.h"
#include "models/intention.h"

namespace foyer {

struct MirroredDraft {
    QByteArray key; // the server's
    DraftId draft {}; // ours; none: sent, thrown away, or in the bin
    qint64 sequence = 0;
    bool there = false; // the server has one
    QByteArray known {}; // digest of what both sides surely had; empty: nothing
    QByteArray sent {}; // digest of what may have arrived since
    QString base {}; // the words behind `known`
    DraftId elsewhere {}; // the server's words, kept beside ours until the person decides

    friend bool operator==(const MirroredDraft &, const MirroredDraft &) = default;
};
Expected<QList<MirroredDraft>> mirroredDrafts(Cache &cache, AccountId account);
Expected<void> noteMirror(Cache &cache, AccountId account, const MirroredDraft &mirror); // durable
Expected<void> forgetMirror(Cache &cache, AccountId account, const QByteArray &key);

// A draft and the server's names of its place.
struct PlacedDraft {
    Draft draft;
    RemoteThreadId thread {};
    RemoteForumId forum {};

    friend bool operator==(const PlacedDraft &, const PlacedDraft &) = default;
};
// Answers and new threads with words in them, newest first; without what is kept beside another.
Expected<QList<PlacedDraft>> draftsToMirror(Cache &cache, AccountId account);

enum class Arrival {
    New, // no draft of ours is there
    Instead, // ours did not change: it goes to the bin, and this one takes its place with its files
    Beside, // both changed: ours stays, the person decides
};
// Keeps what the server has and notes `mirror`, in one transaction; its draft or elsewhere names the new one. False:
// the place is not known here (yet), nothing was done.
Expected<bool> takeServerDraft(
    Cache &cache, AccountId account, MirroredDraft mirror, const PlacedDraft &words, Arrival arrival);

// The two versions of a draft that was changed here and elsewhere.
struct DraftVersions {
    DraftId mine;
    DraftId elsewhere;
    QDateTime changed; // when that was, as the server says
};
Expected<std::optional<DraftVersions>> versionsOf(Cache &cache, DraftId either); // none: there is only one
Expected<QSet<DraftId>> draftsElsewhere(Cache &cache); // all that are kept beside another
// The one that is not kept goes to the bin; the server gets the other.
Expected<void> keepVersion(Cache &cache, DraftId either);
// Both in one, line by line; the two as they were go to the bin. NotFound: there is only one.
Expected<MergedDraft> mergeVersions(Cache &cache, DraftId either, const QString &myName, const QString &theirName);

} // namespace foyer
