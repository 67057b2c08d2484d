#include "app/sync/outbox.h"

#include "app/sync/backoff.h"
#include "models/cache/byhand.h"
#include "models/cache/ingest.h"
#include "models/cache/uploads.h"
#include "models/log.h"

#include <QCoreApplication>

namespace foyer {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Outbox)
};

// Faults of the line and not of the item: the next item would meet the same.
bool concernsAll(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Unreachable:
    case ErrorKind::AuthNeeded:
    case ErrorKind::RateLimited:
    case ErrorKind::TlsFailed:
    case ErrorKind::Cancelled:
    case ErrorKind::Storage:
        return true;
    default:
        return false;
    }
}

constexpr int mostAskedAbout = 3; // in one round, of what waits for moderators

// Sign-in and certificates are mended elsewhere; the text waits for that like for the network.
bool waits(ErrorKind kind)
{
    return isTransient(kind) || kind == ErrorKind::AuthNeeded || kind == ErrorKind::TlsFailed;
}

// It was on its way before and nobody can be sure that it did not arrive.
bool mayBeThere(const Intention &item)
{
    return !item.wire.isEmpty() && item.attempts > 0 && (!item.lastError || item.lastError->kind == ErrorKind::Unclear);
}

// The person saw the reason it was held for, and said: send.
bool decidedByPerson(const Intention &item)
{
    return item.lastError && item.lastError->kind == ErrorKind::Conflict;
}

} // namespace

Outbox::Outbox(Cache &cache, AccountId account, Adapter &adapter, const Surroundings &surroundings)
    : m_cache(cache)
    , m_account(account)
    , m_adapter(adapter)
    , m_surroundings(surroundings)
{
}

Task<Expected<int>> Outbox::push()
{
    m_taken = 0;
    m_wireFaults = 0;
    if (const auto recovered = recover(); !recovered)
        co_return recovered.error();
    if (const Verdict verdict = co_await settleUnclear())
        co_return *verdict;
    QSet<IntentionId> tried; // a broken store must not make the same item come back for ever
    for (;;) {
        const auto next = nextToSend(m_cache, m_account, m_surroundings.now());
        if (!next)
            co_return next.error();
        if (!*next || tried.contains((*next)->id))
            break;
        tried.insert((*next)->id);
        const Verdict verdict = co_await deliver(**next);
        if (verdict && verdict->kind == ErrorKind::RateLimited && m_adapter.pausesPostsAlone())
            break; // what else was written waits with it
        if (verdict)
            co_return *verdict;
    }
    if (const Verdict verdict = co_await confirmChanges(tried))
        co_return *verdict;
    if (const Verdict verdict = co_await askModerators(std::move(tried)))
        co_return *verdict;
    co_return m_taken;
}

// What they release is read back like anything else; what they refuse nobody says by itself.
Task<Outbox::Verdict> Outbox::askModerators(QSet<IntentionId> sentNow)
{
    const auto items = outbox(m_cache, m_account);
    if (!items)
        co_return items.error();
    int asked = 0;
    for (const Intention &item : *items) {
        if (item.state != SendState::Moderation || asked == mostAskedAbout || sentNow.contains(item.id))
            continue;
        const auto context = contextOf(m_cache, item);
        if (!context && context.error().kind == ErrorKind::Storage)
            co_return context.error();
        if (!context)
            continue;
        ++asked;
        const auto found = co_await m_adapter.find(item, *context);
        if (!found && concernsAll(found.error().kind))
            co_return found.error();
        if (!found || (*found && (*found)->moderated))
            continue; // still with them, or not to be known
        if (*found) {
            if (const auto marked = markSent(m_cache, item.id, (*found)->id, SendState::Sent); !marked)
                co_return marked.error();
            continue;
        }
        const Error refused { ErrorKind::Rejected,
            Words::tr("The moderators did not release this, or they released it with other words.") };
        if (const Verdict verdict = stopped(item, SendState::NeedsAttention, refused))
            co_return verdict;
    }
    co_return std::nullopt;
}

// A new post is read back by a pull. That one has gone, many servers tell only those who ask; that one in the middle
// was edited too, when the answer that said so went down with the program.
Task<Outbox::Verdict> Outbox::confirmChanges(QSet<IntentionId> sentNow)
{
    const auto items = outbox(m_cache, m_account);
    if (!items)
        co_return items.error();
    for (const Intention &item : *items) {
        const bool removal = std::holds_alternative<DeletePost>(item.deed);
        const bool edit = std::holds_alternative<EditPost>(item.deed) && !sentNow.contains(item.id);
        if (item.state != SendState::Sent || !(removal || edit))
            continue;
        const auto context = contextOf(m_cache, item);
        if (!context)
            co_return context.error();
        const auto found = co_await m_adapter.find(item, *context);
        if (!found && concernsAll(found.error().kind))
            co_return found.error();
        if (!found || !*found || edit) // asked again at the next round; an edit is in the next pull
            continue;
        Page page;
        page.gone = { context->parent };
        const auto noted = ingest(m_cache, m_account, prepare(std::move(page)));
        if (!noted)
            co_return noted.error();
    }
    co_return std::nullopt;
}

// What is still Sending was left by a crash, or by a disk that refused the last step. And a wait longer than any
// we choose comes from a clock that was set back meanwhile.
Expected<void> Outbox::recover()
{
    const auto items = outbox(m_cache, m_account);
    if (!items)
        return items.error();
    const QDateTime now = m_surroundings.now();
    for (const Intention &item : *items) {
        Expected<void> done;
        if (item.state == SendState::Sending) {
            done = markStopped(m_cache, item.id, SendState::Unclear,
                { ErrorKind::Unclear, Words::tr("Foyer ended while this was being sent.") });
        } else if (item.state == SendState::Queued && item.lastError && item.nextTry.isValid()) {
            const auto asked = item.lastError->retryAfter.value_or(std::chrono::seconds(0));
            const auto longest = std::max<std::chrono::milliseconds>(longestWait, asked + asked / 5);
            if (item.nextTry > now.addMSecs(longest.count()))
                done = markWaiting(m_cache, item.id, *item.lastError, now);
        }
        if (!done)
            return done;
    }
    return {};
}

Expected<void> releaseWaiting(Cache &cache, AccountId account, const QDateTime &now)
{
    const auto items = outbox(cache, account);
    if (!items)
        return items.error();
    for (const Intention &item : *items) {
        const bool waits = item.state == SendState::Queued && item.lastError && item.nextTry > now;
        if (!waits || item.lastError->kind == ErrorKind::RateLimited)
            continue;
        if (const auto released = markWaiting(cache, item.id, *item.lastError, now); !released)
            return released;
    }
    return {};
}

Task<Outbox::Verdict> Outbox::settleUnclear()
{
    const auto items = outbox(m_cache, m_account);
    if (!items)
        co_return items.error();
    for (const Intention &item : *items) {
        if (item.state != SendState::Unclear)
            continue;
        const auto context = contextOf(m_cache, item);
        if (!context)
            continue; // its thread is gone: the person decides
        if (const Verdict verdict = co_await look(item, *context, false))
            co_return verdict;
    }
    co_return std::nullopt;
}

Task<Outbox::Verdict> Outbox::deliver(Intention item)
{
    const auto context = contextOf(m_cache, item);
    if (!context && context.error().kind == ErrorKind::Storage)
        co_return context.error();
    if (!context) {
        co_return stopped(
            item, SendState::Held, { ErrorKind::Conflict, Words::tr("What this belongs to is no longer kept here.") });
    }
    if (mayBeThere(item))
        co_return co_await look(item, *context, true);
    const auto reason = decidedByPerson(item) ? editedUnder(m_cache, item) : changedUnder(m_cache, item);
    if (!reason)
        co_return reason.error();
    if (*reason)
        co_return stopped(item, SendState::Held, **reason);
    if (item.wire.isEmpty()) {
        Expected<Intention> whole = co_await withFiles(item);
        if (!whole && whole.error().kind == ErrorKind::Storage)
            co_return whole.error();
        if (!whole)
            co_return failed(item, whole.error());
        item = std::move(*whole);
        Expected<Intention> composed = m_adapter.compose(item, *context);
        if (!composed)
            co_return stopped(item, SendState::NeedsAttention, composed.error());
        item = std::move(*composed);
    }
    co_return co_await send(std::move(item), *context);
}

// Where files go first: each is handed over once, what stands for it is kept, and the words get it at their end. A post
// is never sent without a file that was to go with it.
Task<Expected<Intention>> Outbox::withFiles(Intention item)
{
    const auto fileList = [](Deed &deed) -> QList<OutgoingFile> * {
        if (auto *reply = std::get_if<Reply>(&deed))
            return &reply->files;
        auto *thread = std::get_if<NewThread>(&deed);
        return thread ? &thread->files : nullptr;
    };
    QList<OutgoingFile> *files = fileList(item.deed);
    if (!m_adapter.uploadsFirst() || !files || files->isEmpty())
        co_return item;
    const QList<OutgoingFile> all = std::exchange(*files, {});
    auto references = uploadedAs(m_cache, item.id);
    if (!references)
        co_return references.error();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i < references->size() && !references->at(i).isEmpty())
            continue;
        auto reference = co_await m_adapter.upload(all[i]);
        if (!reference)
            co_return reference.error();
        if (const auto kept = keepUploaded(m_cache, item.id, i, *reference); !kept)
            co_return kept.error();
        references->resize(std::max(references->size(), i + 1));
        (*references)[i] = *reference;
    }
    auto *reply = std::get_if<Reply>(&item.deed);
    Body &body = reply ? reply->body : std::get<NewThread>(item.deed).body;
    if (!body.text.trimmed().isEmpty())
        body.text += "\n\n";
    body.text += QByteArrayList(*references).join('\n');
    co_return item;
}

Task<Outbox::Verdict> Outbox::send(Intention item, IntentionContext context)
{
    if (const auto marked = markSending(m_cache, item.id, item.token, item.wire); !marked)
        co_return marked.error();
    ++item.attempts;
    const Expected<Delivery> sent = co_await m_adapter.perform(item, context);
    if (sent)
        co_return taken(item, *sent);
    const Error &why = sent.error();
    if (why.kind == ErrorKind::Conflict && std::holds_alternative<EditPost>(item.deed))
        co_await fetchTheirs(context);
    // An answer nobody can read may have been a yes.
    if (why.kind != ErrorKind::Unclear && why.kind != ErrorKind::ParseFailed)
        co_return failed(item, why);
    if (const Verdict verdict = stopped(item, SendState::Unclear, { ErrorKind::Unclear, why.text }))
        co_return verdict;
    ++m_wireFaults; // looked for at the next round, over a fresh connection
    co_return Verdict(Error { ErrorKind::Unreachable, why.text });
}

// The person decides between two texts: both must be here. What cannot be fetched now comes with the next pull.
Task<> Outbox::fetchTheirs(IntentionContext context)
{
    auto theirs = co_await m_adapter.fetchPost(context.parent);
    if (!theirs)
        co_return;
    Page page;
    page.posts.append(std::move(*theirs));
    if (const auto taken = ingest(m_cache, m_account, prepare(std::move(page))); !taken)
        qCWarning(lcOutbox) << "the other text was not kept:" << taken.error().text;
}

// Look before sending again. Not there: the same bytes once more. Not to be known: only when the person said so.
Task<Outbox::Verdict> Outbox::look(Intention item, IntentionContext context, bool sendAnyway)
{
    const auto found = co_await m_adapter.find(item, context);
    if (found && *found)
        co_return taken(item, **found);
    if (found || (sendAnyway && found.error().kind == ErrorKind::Unclear))
        co_return co_await send(std::move(item), std::move(context));
    const Error &why = found.error();
    if (item.state == SendState::Queued || why.kind == ErrorKind::Rejected) // or it was there, and was taken back
        co_return failed(item, why);
    co_return concernsAll(why.kind) ? Verdict(why) : std::nullopt;
}

Outbox::Verdict Outbox::taken(const Intention &item, const Delivery &delivery)
{
    if (!delivery.byHand.isEmpty()) {
        const auto marked = markByHand(m_cache, item.id, delivery.byHand, delivery.paste);
        return marked ? std::nullopt : Verdict(marked.error());
    }
    const SendState state = delivery.moderated ? SendState::Moderation : SendState::Sent;
    if (const auto marked = markSent(m_cache, item.id, delivery.id, state); !marked)
        return marked.error();
    ++m_taken;
    m_wireFaults = 0;
    return std::nullopt;
}

Outbox::Verdict Outbox::failed(const Intention &item, const Error &why)
{
    if (!waits(why.kind)) {
        m_wireFaults = 0;
        const bool changed = why.kind == ErrorKind::Conflict;
        return stopped(item, changed ? SendState::Held : SendState::NeedsAttention, why);
    }
    const auto wait = waitAfter(item.attempts, m_surroundings.random(), why.retryAfter);
    const QDateTime next = m_surroundings.now().addMSecs(wait.count());
    if (const auto marked = markWaiting(m_cache, item.id, why, next); !marked)
        return marked.error();
    // Two in a row cannot be the items' own fault any more.
    if (concernsAll(why.kind) || ++m_wireFaults >= 2)
        return why;
    return std::nullopt;
}

Outbox::Verdict Outbox::stopped(const Intention &item, SendState state, const Error &why)
{
    qCInfo(lcOutbox) << "item" << item.id.value << "stopped, state" << int(state) << "kind" << int(why.kind);
    if (const auto marked = markStopped(m_cache, item.id, state, why); !marked)
        return marked.error();
    return std::nullopt;
}

} // namespace foyer
