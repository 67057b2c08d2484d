// The ladder: how an intention gets from one state to the next. Each step is one durable transaction.

#include "models/cache/body.h"
#include "models/cache/byhand.h"
#include "models/cache/drafttext.h"
#include "models/cache/noticemaker.h"
#include "models/cache/outbox.h"
#include "models/cache/outboxrows.h"
#include "models/cache/postindex.h"
#include "models/cache/postparts.h"
#include "models/cache/posts.h"
#include "models/text/merge.h"

#include <QCoreApplication>

namespace foyer {

namespace {

using Kind = Transaction::Kind;

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

Error notInState(const QString &text)
{
    return { ErrorKind::Usage, text, {} };
}

// The server has it, or is getting it right now.
bool outOfReach(SendState state)
{
    return state == SendState::Sending || state == SendState::Sent || state == SendState::Moderation
        || state == SendState::Seen;
}

QString outOfReachText(SendState state)
{
    return state == SendState::Sending
        ? QCoreApplication::translate("foyer::Cache", "This is being sent right now. Wait for its outcome first.")
        : QCoreApplication::translate("foyer::Cache", "The server has this already. Edit or delete the post instead.");
}

void setState(Cache &cache, IntentionId id, SendState state, const std::optional<Error> &why, const QDateTime &nextTry)
{
    const auto retry = why && why->retryAfter ? std::optional(qint64(why->retryAfter->count())) : std::nullopt;
    cache
        .prepare(R"(
                UPDATE intention SET state = ?, error_kind = ?, error_text = ?, error_retry = ?, next_try = ?
                WHERE id = ?)")
        .bind(state, why ? std::optional(why->kind) : std::nullopt, why ? why->text : QString(), retry, nextTry, id)
        .run();
    touchIntention(cache, id);
}

void requestRound(Cache &cache, AccountId account)
{
    cache.touched().syncWanted.insert(account);
}

// What an edited post says on the server now, as it is typed; as the edit began where that was not told.
QByteArray theirWords(Cache &cache, const Intention &intention)
{
    const auto &edit = std::get<EditPost>(intention.deed);
    const QByteArray source = post(cache, edit.post).valueOr({}).source;
    const Body body = bodyOf(cache, edit.post); // without my edit over it
    if (!source.isEmpty() || body.text.isEmpty() || (body.format == Format::Html) != (edit.body.format == Format::Html))
        return source.isEmpty() ? edit.startedFrom : source;
    return body.text;
}

// Read back before the server's answer came: sync was quicker than we.
PostId alreadyHere(Cache &cache, const Intention &intention, const RemotePostId &remoteId)
{
    if (intention.deed.index() >= deed::Delete)
        return {};
    PostIndex posts(cache, intention.account);
    for (const RemotePostId &name : { remoteId, RemotePostId { QString::fromUtf8(intention.token) } }) {
        const KnownPost *post = name ? posts.find(name) : nullptr;
        if (post && !post->ghost && post->remoteId == name.value)
            return post->id;
    }
    return {};
}

} // namespace

Expected<IntentionId> intend(Cache &cache, AccountId account, const Deed &deed, DraftId draft)
{
    Transaction transaction(cache, Kind::Durable);
    Intention intention;
    intention.account = account;
    intention.deed = deed;
    intention.written = now();
    const IntentionId id = insertIntention(cache, intention);
    touchIntention(cache, id);
    if (draft) {
        cache.prepare("DELETE FROM draft WHERE id = ?").bind(draft).run();
        cache.touched().drafts = true;
    }
    requestRound(cache, account);
    return transaction.commit(id);
}

Expected<void> markSending(Cache &cache, IntentionId id, const QByteArray &token, const QByteArray &wire)
{
    const auto before = intention(cache, id);
    if (!before)
        return before.error();
    const bool frozen = !before->wire.isEmpty() && (before->token != token || before->wire != wire);
    if ((before->state != SendState::Queued && before->state != SendState::Unclear) || frozen)
        return notInState(
            QCoreApplication::translate("foyer::Cache", "What was sent once may not be sent differently."));
    Transaction transaction(cache, Kind::Durable);
    cache.prepare("UPDATE intention SET state = ?, token = ?, wire = ?, attempts = attempts + 1 WHERE id = ?")
        .bind(SendState::Sending, token, wire, id)
        .run();
    touchIntention(cache, id);
    return transaction.commit();
}

Expected<void> markSent(Cache &cache, IntentionId id, const RemotePostId &remoteId, SendState state)
{
    const auto before = intention(cache, id);
    if (!before)
        return before.error();
    Transaction transaction(cache, Kind::Durable);
    cache.prepare("UPDATE intention SET remote_id = ?, sent = coalesce(sent, ?) WHERE id = ?")
        .bind(remoteId, now(), id)
        .run();
    if (before->state != SendState::Seen) { // read back already: nothing to take back
        setState(cache, id, state, {}, {});
        withdrawProblem(cache, id);
        const PostId post = alreadyHere(cache, *before, remoteId);
        if (isMark(before->deed))
            settleMark(cache, before->deed);
        if (post || isMark(before->deed))
            writeSeen(cache, id, post, now());
    }
    touchIntention(cache, id);
    return transaction.commit();
}

Expected<void> markByHand(Cache &cache, IntentionId id, const QUrl &page, const QByteArray &paste)
{
    Transaction transaction(cache, Kind::Durable);
    const QByteArray wire = paste.isEmpty() ? page.toEncoded() : page.toEncoded() + '\n' + paste;
    cache.prepare("UPDATE intention SET wire = ? WHERE id = ?").bind(wire, id).run();
    setState(cache, id, SendState::ByHand, {}, {});
    withdrawProblem(cache, id);
    return transaction.commit();
}

Expected<void> markSeen(Cache &cache, IntentionId id, PostId post)
{
    Transaction transaction(cache, Kind::Durable);
    writeSeen(cache, id, post, now());
    return transaction.commit();
}

Expected<void> markWaiting(Cache &cache, IntentionId id, const Error &why, const QDateTime &nextTry)
{
    const auto before = intention(cache, id);
    if (!before)
        return before.error();
    Transaction transaction(cache, Kind::Durable);
    if (!(before->state == SendState::Seen || before->state == SendState::Cancelled)) {
        setState(cache, id, SendState::Queued, why, nextTry);
        withdrawProblem(cache, id);
    }
    return transaction.commit();
}

Expected<void> markStopped(Cache &cache, IntentionId id, SendState state, const Error &why)
{
    const auto before = intention(cache, id);
    if (!before)
        return before.error();
    Transaction transaction(cache, Kind::Durable);
    if (!(before->state == SendState::Seen || before->state == SendState::Cancelled)) {
        setState(cache, id, state, why, {});
        if (!isMark(before->deed)) // words are worth a notice; a mark says so in the Outbox
            noticeProblem(cache, id, why.text, now());
    }
    return transaction.commit();
}

Expected<void> recoverOutbox(Cache &cache)
{
    QList<IntentionId> interrupted;
    {
        Statement rows = cache.prepare("SELECT id FROM intention WHERE state = ?");
        rows.bind(SendState::Sending);
        while (rows.next())
            interrupted.append(rows.column<IntentionId>(0));
        if (auto read = rows.outcome(); !read || interrupted.isEmpty())
            return read;
    }
    Transaction transaction(cache, Kind::Durable);
    const Error why { ErrorKind::Unclear,
        QCoreApplication::translate("foyer::Cache",
            "Foyer ended while this was being sent. It is looked for on the server before it is sent again."),
        {} };
    for (const IntentionId id : interrupted)
        setState(cache, id, SendState::Unclear, why, {});
    return transaction.commit();
}

Expected<void> retryNow(Cache &cache, IntentionId id)
{
    const auto before = intention(cache, id);
    if (!before)
        return before.error();
    if (outOfReach(before->state))
        return notInState(outOfReachText(before->state));
    Transaction transaction(cache, Kind::Durable);
    // The error stays: what was unclear is looked for once more before it goes again, what was held just goes.
    setState(cache, id, SendState::Queued, before->lastError, {});
    withdrawProblem(cache, id);
    // After a clear no nobody has these bytes: they may be made anew. The token stays.
    if (before->state == SendState::NeedsAttention)
        cache.prepare("UPDATE intention SET wire = x'' WHERE id = ?").bind(id).run();
    requestRound(cache, before->account);
    return transaction.commit();
}

Expected<std::optional<QByteArray>> theirVersion(Cache &cache, IntentionId id)
{
    const auto item = intention(cache, id);
    if (!item)
        return item.error();
    const auto *edit = std::get_if<EditPost>(&item->deed);
    if (!edit || item->state != SendState::Held)
        return std::optional<QByteArray>();
    const QByteArray theirs = theirWords(cache, *item);
    const bool differs = theirs != edit->startedFrom && theirs != edit->body.text;
    return differs ? std::optional(theirs) : std::nullopt;
}

Expected<void> replaceTheirs(Cache &cache, IntentionId id)
{
    const auto before = intention(cache, id);
    if (!before)
        return before.error();
    if (!std::holds_alternative<EditPost>(before->deed) || before->state != SendState::Held)
        return notInState(QCoreApplication::translate("foyer::Cache", "There is nothing to replace here."));
    Transaction transaction(cache, Kind::Durable);
    setState(cache, id, SendState::Queued, before->lastError, {});
    withdrawProblem(cache, id);
    // Goes on from theirs, in other bytes: the server said no to the first ones.
    cache.prepare("UPDATE intention SET started_from = ?, wire = x'' WHERE id = ?")
        .bind(theirWords(cache, *before), id)
        .run();
    requestRound(cache, before->account);
    return transaction.commit();
}

Expected<void> cancelIntention(Cache &cache, IntentionId id)
{
    const auto before = intention(cache, id);
    if (!before)
        return before.error();
    if (outOfReach(before->state))
        return notInState(outOfReachText(before->state));
    Transaction transaction(cache, Kind::Durable);
    if (before->state != SendState::Cancelled) {
        keepAsDraft(cache, *before, now());
        setState(cache, id, SendState::Cancelled, {}, {});
        withdrawProblem(cache, id);
    }
    return transaction.commit();
}

Expected<DraftId> takeBackToDraft(Cache &cache, IntentionId id)
{
    const auto before = intention(cache, id);
    if (!before)
        return before.error();
    if (outOfReach(before->state))
        return notInState(outOfReachText(before->state));
    const auto draft = asDraft(cache, *before);
    if (!draft)
        return notInState(QCoreApplication::translate("foyer::Cache", "There is nothing to write in this."));
    Transaction transaction(cache, Kind::Durable);
    const DraftId kept = writeDraft(cache, *draft);
    setState(cache, id, SendState::Cancelled, {}, {});
    withdrawProblem(cache, id);
    return transaction.commit(kept);
}

Expected<MergedDraft> mergeIntoDraft(Cache &cache, IntentionId id)
{
    const auto before = intention(cache, id);
    if (!before)
        return before.error();
    const auto *edit = std::get_if<EditPost>(&before->deed);
    if (!edit || before->state != SendState::Held)
        return notInState(QCoreApplication::translate("foyer::Cache", "There is nothing to merge here."));
    const QByteArray theirs = theirWords(cache, *before);
    const MergedText merged = mergeTexts(QString::fromUtf8(edit->startedFrom), QString::fromUtf8(edit->body.text),
        QString::fromUtf8(theirs), QCoreApplication::translate("foyer::Cache", "Yours"),
        QCoreApplication::translate("foyer::Cache", "Theirs"));
    auto draft = asDraft(cache, *before);
    draft->text = merged.text;
    draft->startedFrom = theirs;
    Transaction transaction(cache, Kind::Durable);
    keepAsDraft(cache, *before, now());
    const DraftId kept = writeDraft(cache, *draft);
    setState(cache, id, SendState::Cancelled, {}, {});
    withdrawProblem(cache, id);
    return transaction.commit(MergedDraft { kept, merged.conflicts });
}

} // namespace foyer
