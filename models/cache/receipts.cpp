#include "models/cache/receipts.h"

#include "models/cache/outboxrows.h"
#include "models/cache/statement.h"

namespace foyer {

Receipts::Receipts(IngestContext &context)
    : m_context(context)
{
    Statement rows = context.cache.prepare(R"(
        SELECT id, kind, post, state, body, token, remote_id FROM intention
        WHERE account = ? AND state NOT IN (4, 8))");
    rows.bind(context.account);
    while (rows.next()) {
        const Pending pending { rows.column<IntentionId>(0), rows.column<int>(1), rows.column<PostId>(2),
            rows.column<SendState>(3), rows.column<QByteArray>(4) };
        for (const QString &name : { QString::fromUtf8(rows.column<QByteArray>(5)), rows.column<QString>(6) }) {
            if (!name.isEmpty())
                m_byName.insert(name, pending);
        }
        if (pending.kind == deed::Edit || pending.kind == deed::Delete)
            m_byPost.insert(pending.post, pending);
    }
}

bool Receipts::isMine(const RemotePostId &id) const
{
    return m_byName.contains(id.value);
}

void Receipts::postRead(const RemotePost &remote, PostId post)
{
    if (const auto named = m_byName.constFind(remote.id.value); named != m_byName.cend()) {
        seen(Pending(*named), post);
        return;
    }
    // Equal words are the proof only for what the server has for sure.
    const auto answered = m_byName.constFind(QString::fromUtf8(remote.token));
    if (answered != m_byName.cend()
        && (answered->state == SendState::Sent || answered->state == SendState::Moderation)) {
        seen(Pending(*answered), post);
        return;
    }
    const auto edit = m_byPost.constFind(post);
    if (edit != m_byPost.cend() && edit->kind == deed::Edit && edit->state == SendState::Sent
        && (edit->text.trimmed() == remote.body.text.trimmed() || edit->text.trimmed() == remote.source.trimmed()))
        seen(Pending(*edit), post);
}

void Receipts::postGone(PostId post)
{
    const auto removal = m_byPost.constFind(post);
    if (removal != m_byPost.cend() && removal->kind == deed::Delete)
        seen(Pending(*removal), post);
}

void Receipts::seen(const Pending &intention, PostId post)
{
    if (m_context.result.seen.contains(intention.id))
        return;
    writeSeen(m_context.cache, intention.id, post, m_context.now);
    m_context.result.seen.append(intention.id);
    m_byPost.remove(intention.post);
}

} // namespace foyer
