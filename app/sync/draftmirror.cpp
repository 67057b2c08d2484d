#include "app/sync/draftmirror.h"

#include "models/cache/drafts.h"
#include "models/log.h"

#include <QCryptographicHash>

#include <algorithm>

namespace foyer {

namespace {

constexpr qint64 settledSeconds = 30; // since the last key
constexpr qint64 lookEverySeconds = 600;
constexpr int mostARound = 5;

QByteArray digestOf(const QString &subject, const QStringList &tags, const QString &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(subject.simplified().toUtf8() + '\0');
    hash.addData(tags.join(u'\n').toUtf8() + '\0');
    hash.addData(text.toUtf8());
    return hash.result();
}

QByteArray digestOf(const RemoteDraft &draft)
{
    return digestOf(draft.subject, draft.tags, draft.text);
}

// An answer has neither subject nor tags of its own on the server.
RemoteDraft remoteOf(const PlacedDraft &placed)
{
    const Draft &draft = placed.draft;
    RemoteDraft remote;
    remote.thread = placed.thread;
    if (draft.kind == Draft::Kind::NewThread) {
        remote.forum = placed.forum;
        remote.subject = draft.subject;
        remote.tags = draft.tags;
    }
    remote.text = draft.text;
    remote.typingMs = draft.effort.typingMs;
    remote.openMs = draft.effort.openMs;
    remote.updated = draft.updated;
    return remote;
}

PlacedDraft placedOf(const RemoteDraft &remote)
{
    PlacedDraft placed { {}, remote.thread, remote.forum };
    placed.draft.subject = remote.subject;
    placed.draft.tags = remote.tags;
    placed.draft.text = remote.text;
    placed.draft.effort = { remote.typingMs, remote.openMs };
    placed.draft.updated = remote.updated;
    return placed;
}

} // namespace

// Every draft of ours that may be there, with the row that says how far both sides agree.
struct DraftMirror::Ours {
    struct Local {
        PlacedDraft placed;
        QByteArray digest;
    };
    QList<MirroredDraft> mirrors;
    QHash<DraftId, Local> locals;

    const Local *behind(const MirroredDraft &mirror) const
    {
        const auto found = locals.constFind(mirror.draft);
        return found == locals.cend() ? nullptr : &*found;
    }
    MirroredDraft *under(const QByteArray &key)
    {
        const auto found = std::find_if(
            mirrors.begin(), mirrors.end(), [&key](const MirroredDraft &mirror) { return mirror.key == key; });
        return found == mirrors.end() ? nullptr : &*found;
    }
};

DraftMirror::DraftMirror(Cache &cache, AccountId account, std::function<QDateTime()> now)
    : m_cache(cache)
    , m_account(account)
    , m_now(std::move(now))
{
}

// Each key has one draft of ours: the one it had, else what was kept beside that, else the newest of that place.
Expected<DraftMirror::Ours> DraftMirror::read(const Adapter &adapter) const
{
    const Reading reading(m_cache);
    auto mirrors = mirroredDrafts(m_cache, m_account);
    const auto all = draftsToMirror(m_cache, m_account);
    if (!mirrors || !all)
        return mirrors ? all.error() : mirrors.error();
    Ours ours { std::move(*mirrors), {} };
    QSet<DraftId> taken;
    for (MirroredDraft &mirror : ours.mirrors) {
        if (!mirror.draft)
            mirror.draft = std::exchange(mirror.elsewhere, {});
        taken.insert(mirror.draft);
    }
    for (const PlacedDraft &placed : *all) {
        const RemoteDraft remote = remoteOf(placed);
        ours.locals.insert(placed.draft.id, { placed, digestOf(remote) });
        if (taken.contains(placed.draft.id))
            continue;
        const QByteArray key = adapter.draftKey(remote);
        MirroredDraft *mirror = key.isEmpty() ? nullptr : ours.under(key);
        if (mirror && !mirror->draft)
            mirror->draft = placed.draft.id;
        else if (!mirror && !key.isEmpty())
            ours.mirrors.append({ key, placed.draft.id });
    }
    return reading.result(std::move(ours));
}

bool DraftMirror::isSettled(const Draft &draft) const
{
    const qint64 age = draft.updated.secsTo(m_now());
    return age >= settledSeconds || age < -settledSeconds; // a clock that was set back is no reason to wait
}

bool DraftMirror::hasNews(const Ours &ours) const
{
    return std::any_of(ours.mirrors.cbegin(), ours.mirrors.cend(), [&](const MirroredDraft &mirror) {
        const Ours::Local *local = ours.behind(mirror);
        if (!local || !mirror.sent.isEmpty())
            return mirror.there || !mirror.sent.isEmpty();
        return !mirror.elsewhere && local->digest != mirror.known && isSettled(local->placed.draft)
            && !m_refused.contains(local->digest) && !m_foreign.contains(mirror.key);
    });
}

Task<Expected<void>> DraftMirror::look(Adapter *adapter)
{
    m_fresh = false;
    const auto ours = read(*adapter);
    if (!ours)
        co_return ours.error();
    const qint64 age = m_looked.isValid() ? m_looked.secsTo(m_now()) : lookEverySeconds;
    if (age >= 0 && age < lookEverySeconds && !hasNews(*ours))
        co_return Expected<void>();
    const auto theirs = co_await adapter->drafts();
    if (!theirs)
        co_return theirs.error();
    m_looked = m_now();
    m_fresh = true;
    m_foreign = theirs->foreign;
    m_complete = theirs->complete;
    co_return takeIn(*adapter, *theirs);
}

Expected<void> DraftMirror::takeIn(const Adapter &adapter, const RemoteDrafts &theirs)
{
    QSet<QByteArray> there = theirs.foreign;
    for (const RemoteDraft &each : theirs.drafts) {
        there.insert(each.key);
        auto ours = read(adapter); // what came before may have changed it
        if (!ours)
            return ours.error();
        if (const auto taken = takeIn(*ours, each); !taken)
            return taken;
    }
    if (!theirs.complete)
        return {};
    const auto mirrors = mirroredDrafts(m_cache, m_account);
    if (!mirrors)
        return mirrors.error();
    for (const MirroredDraft &mirror : *mirrors) {
        if (there.contains(mirror.key))
            continue;
        if (const auto noted = noteGone(mirror); !noted)
            return noted;
    }
    return {};
}

Expected<void> DraftMirror::takeIn(Ours &ours, const RemoteDraft &theirs)
{
    const QByteArray digest = digestOf(theirs);
    MirroredDraft *known = ours.under(theirs.key);
    MirroredDraft mirror = known ? *known : MirroredDraft { theirs.key };
    const Ours::Local *local = ours.behind(mirror);
    const bool expected = digest == mirror.known || digest == mirror.sent;
    const bool changedHere = local && local->digest != mirror.known;
    const bool undecided = bool(mirror.elsewhere);
    const QByteArray before = std::exchange(mirror.known, digest);
    mirror.sequence = theirs.sequence;
    mirror.there = true;
    mirror.sent.clear();
    if (expected || (local && local->digest == digest)) {
        if (!undecided)
            mirror.base = theirs.text;
        if (known && *known == mirror)
            return {};
        return noteMirror(m_cache, m_account, mirror);
    }
    Arrival arrival = Arrival::New;
    if (local)
        arrival = changedHere || undecided ? Arrival::Beside : Arrival::Instead;
    if (arrival != Arrival::Beside)
        mirror.base = theirs.text;
    else if (before.isEmpty())
        mirror.base.clear();
    const DraftId beside = undecided ? mirror.elsewhere : DraftId();
    const auto taken = takeServerDraft(m_cache, m_account, mirror, placedOf(theirs), arrival);
    if (!taken)
        return taken.error();
    if (!*taken)
        qCInfo(lcSync) << "a draft of the server belongs to a place that is not here";
    return beside ? retire(beside, before) : Expected<void>();
}

// What was kept beside ours went on growing elsewhere: its last state is enough, unless somebody wrote in it here.
Expected<void> DraftMirror::retire(DraftId beside, const QByteArray &asItCame)
{
    const auto copy = draft(m_cache, beside);
    if (!copy || digestOf(copy->subject, copy->tags, copy->text) != asItCame)
        return {};
    return binDraft(m_cache, beside);
}

// Sent or thrown away elsewhere, or aged away. What is here stays.
Expected<void> DraftMirror::noteGone(const MirroredDraft &mirror)
{
    if (!mirror.draft && !mirror.elsewhere)
        return forgetMirror(m_cache, m_account, mirror.key);
    if (!mirror.there && mirror.sent.isEmpty())
        return {};
    MirroredDraft gone = mirror;
    gone.there = false;
    gone.sent.clear(); // it did not arrive, or went since
    return noteMirror(m_cache, m_account, gone);
}

Task<Expected<void>> DraftMirror::tell(Adapter *adapter)
{
    if (!std::exchange(m_fresh, false))
        co_return Expected<void>();
    const auto ours = read(*adapter);
    if (!ours)
        co_return ours.error();
    int told = 0;
    for (const MirroredDraft &mirror : ours->mirrors) {
        const Ours::Local *local = ours->behind(mirror);
        const bool drops = !local && !mirror.draft && mirror.there && !m_foreign.contains(mirror.key);
        const bool keeps = local && !mirror.elsewhere && local->digest != mirror.known && isSettled(local->placed.draft)
            && !m_refused.contains(local->digest) && !m_foreign.contains(mirror.key) && (mirror.there || m_complete);
        if (!drops && !keeps)
            continue;
        if (told++ >= mostARound)
            break;
        Expected<void> done;
        if (drops) {
            done = co_await drop(adapter, mirror);
        } else {
            RemoteDraft remote = remoteOf(local->placed);
            done = co_await keep(adapter, mirror, std::move(remote));
        }
        if (!done)
            co_return done;
    }
    co_return Expected<void>();
}

// The answer says nothing about whether it went: the next look does.
Task<Expected<void>> DraftMirror::drop(Adapter *adapter, MirroredDraft mirror)
{
    RemoteDraft draft { mirror.key };
    draft.sequence = mirror.sequence;
    auto dropped = co_await adapter->dropDraft(std::move(draft));
    if (!dropped && dropped.error().kind == ErrorKind::NotFound)
        dropped = Expected<void>();
    co_return dropped;
}

Task<Expected<void>> DraftMirror::keep(Adapter *adapter, MirroredDraft mirror, RemoteDraft draft)
{
    const QByteArray digest = digestOf(draft);
    mirror.sent = digest;
    if (const auto noted = noteMirror(m_cache, m_account, mirror); !noted)
        co_return noted;
    draft.key = mirror.key;
    draft.sequence = mirror.sequence;
    const QString words = draft.text;
    const auto sequence = co_await adapter->keepDraft(std::move(draft));
    if (!sequence) {
        const Error &why = sequence.error();
        if (why.kind == ErrorKind::Conflict) { // somebody was quicker: looked at in the next round
            m_looked = {};
            co_return Expected<void>();
        }
        const bool never = why.kind == ErrorKind::Rejected || why.kind == ErrorKind::Forbidden;
        if (!never)
            co_return why;
        m_refused.insert(digest);
        mirror.sent.clear();
        qCInfo(lcSync) << "the server does not keep a draft:" << why.text;
        co_return noteMirror(m_cache, m_account, mirror);
    }
    mirror.sequence = *sequence;
    mirror.there = true;
    mirror.known = digest;
    mirror.sent.clear();
    mirror.base = words;
    co_return noteMirror(m_cache, m_account, mirror);
}

} // namespace foyer
