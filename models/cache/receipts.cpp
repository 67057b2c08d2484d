#include "models/cache/receipts.h"

#include "models/cache/outboxrows.h"
#include "models/cache/statement.h"
#include "models/text/blocks.h"
#include "models/text/likeness.h"

namespace foyer {

namespace {

constexpr qsizetype fewestLetters = 20; // "Thank you!" is said by many
constexpr qint64 clocksDifferBySeconds = 600;
constexpr double alike = 0.8;

// What its author wrote, without quotations.
QString ownWords(const Body &body)
{
    QString words;
    const QList<Block> all = blocks(body);
    for (const Block &block : all) {
        if (block.quote == 0 && block.kind != Block::Kind::QuoteTitle)
            words += textOf(block);
    }
    return words;
}

} // namespace

Receipts::Receipts(IngestContext &context)
    : m_context(context)
{
    Statement rows = context.cache.prepare(R"(
        SELECT id, kind, post, state, body, token, remote_id, format, written,
               (SELECT thread FROM post WHERE post.id = intention.post)
        FROM intention WHERE account = ? AND state NOT IN (4, 8))");
    rows.bind(context.account);
    while (rows.next()) {
        Pending pending { rows.column<IntentionId>(0), rows.column<int>(1), rows.column<PostId>(2),
            rows.column<SendState>(3), rows.column<QByteArray>(4) };
        for (const QString &name : { QString::fromUtf8(rows.column<QByteArray>(5)), rows.column<QString>(6) }) {
            if (!name.isEmpty())
                m_byName.insert(name, pending);
        }
        if (pending.state == SendState::ByHand && pending.kind < deed::Edit) {
            pending.words = ownWords({ rows.column<Format>(7), pending.text });
            pending.written = rows.column<QDateTime>(8);
            pending.thread = rows.column<ThreadId>(9);
            m_byHand.append(pending);
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
    else if (!m_byHand.isEmpty())
        findByWords(remote, post);
}

// Sent from a browser, it has no name of ours: the same words in the same thread are the proof. Forums cut them, or put
// some around them; few words are a proof only when my name stands above them.
void Receipts::findByWords(const RemotePost &remote, PostId post)
{
    Statement row = m_context.cache.prepare("SELECT thread FROM post WHERE id = ?");
    const ThreadId thread = row.bind(post).next() ? row.column<ThreadId>(0) : ThreadId {};
    const bool named = !m_context.myName.isEmpty();
    if (named && remote.author.name.compare(m_context.myName, Qt::CaseInsensitive) != 0)
        return;
    const QString theirs = ownWords(remote.body);
    for (const Pending &mine : std::as_const(m_byHand)) {
        const bool enough = named || std::min(theirs.size(), mine.words.size()) >= fewestLetters;
        if (!enough || (mine.thread && mine.thread != thread) || likeness(theirs, mine.words) < alike
            || remote.created < mine.written.addSecs(-clocksDifferBySeconds) || m_context.result.seen.contains(mine.id))
            continue;
        seen(Pending(mine), post);
        learnName(remote.author.name, post);
        return;
    }
}

// Under which name I write there is known from now on.
void Receipts::learnName(const QString &name, PostId post)
{
    m_context.cache.prepare("UPDATE post SET mine = 1 WHERE id = ?").bind(post).run();
    m_context.cache
        .prepare("INSERT INTO post_state (post, read) VALUES (?, 1) ON CONFLICT (post) DO UPDATE SET read = 1")
        .bind(post)
        .run();
    if (!m_context.myName.isEmpty())
        return;
    m_context.myName = name;
    m_context.cache.prepare("UPDATE account SET identity_name = ? WHERE id = ? AND identity_name = ''")
        .bind(name, m_context.account)
        .run();
    m_context.cache.touched().accounts = true;
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
