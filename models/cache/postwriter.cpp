#include "models/cache/postwriter.h"

#include "models/cache/mergethreads.h"
#include "models/cache/noticemaker.h"
#include "models/cache/postparts.h"
#include "models/cache/recount.h"
#include "models/cache/searchtext.h"
#include "models/cache/servernotices.h"
#include "models/cache/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

std::optional<QString> textOf(const QHash<QString, QString> &extra)
{
    if (extra.isEmpty())
        return {};
    QJsonObject object;
    for (auto it = extra.begin(); it != extra.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// A level I chose and the server does not have yet stays.
void writeWatch(Cache &cache, ThreadId thread, WatchLevel level)
{
    cache
        .prepare(R"(
            INSERT INTO thread_state (thread, watch)
            SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM intention_under_way WHERE kind = 7 AND thread = ?1)
            ON CONFLICT (thread) DO UPDATE SET watch = excluded.watch)")
        .bind(thread, level)
        .run();
}

std::optional<QString> textOf(const QStringList &list)
{
    return list.isEmpty() ? std::optional<QString>() : list.join(u'\n');
}

} // namespace

PostWriter::PostWriter(IngestContext &context)
    : m_context(context)
    , m_cache(context.cache)
    , m_posts(context.cache, context.account)
    , m_threading(context.cache, context.account, m_posts, context.now.toMSecsSinceEpoch())
    , m_forums(context)
    , m_receipts(context)
    , m_words(context.cache)
    , m_waiting(waitingNotices(context))
{
}

void PostWriter::expect(std::span<const RemotePost> posts)
{
    QSet<QString> names;
    for (const RemotePost &post : posts) {
        names.insert(post.id.value);
        if (!post.references.isEmpty())
            names.insert(post.references.last().value);
    }
    m_posts.fetch(names);
}

void PostWriter::writeThread(const RemoteThread &thread)
{
    const ThreadId id = m_threading.threadNamed(thread.id, m_forums.findOrMake(thread.forum), thread.title);
    m_cache
        .prepare(R"(
            UPDATE thread SET title = ?, forum = ?, url = ?, views = ?, closed = ?, pinned = ?, archived = ?, solved = ?,
                              message = ?, likes = ?, tags = ?, rights = coalesce(?, rights),
                              answers = coalesce(?, answers)
            WHERE id = ?)")
        .bind(thread.title, m_forums.findOrMake(thread.forum), thread.url, thread.views, thread.closed, thread.pinned,
            thread.archived, thread.solved, thread.message, thread.likes, thread.tags.join(u'\n'),
            thread.rights ? std::optional(int(thread.rights->toInt())) : std::nullopt, thread.answers, id)
        .run();
    if (thread.watch)
        writeWatch(m_cache, id, *thread.watch);
    if (thread.readUpTo)
        m_readUpTo.insert(id, *thread.readUpTo);
    m_threading.touch(id);
}

void PostWriter::write(const RemotePost &post, const PreparedPost &prepared)
{
    const PersonId author = person(post.author);
    const bool mine = post.author.me || m_receipts.isMine(post.id)
        || (!m_context.myMail.isEmpty() && post.author.mail.compare(m_context.myMail, Qt::CaseInsensitive) == 0)
        || (!m_context.myName.isEmpty() && post.author.name.compare(m_context.myName, Qt::CaseInsensitive) == 0);
    KnownPost *known = m_posts.find(post.id);
    if (known && known->remoteId != post.id.value && known->author != author)
        known = m_posts.standAlone(post.id); // somebody else claimed to replace it
    if (!known && takeOver(post, prepared, author))
        return;
    known = m_posts.find(post.id);
    if (KnownPost *former =
            !known || known->ghost ? formerly(m_cache, m_posts, post, author, createdOf(post)) : nullptr) {
        move(*former, post);
        known = former;
    }
    if (known && !known->ghost) {
        update(*known, post, prepared);
    } else {
        known = &m_threading.settle(post, homeOf(post), createdOf(post));
        writeNew(*known, post, prepared, author, mine);
        for (const NoticeId notice : m_waiting.values(post.id.value))
            settleNotice(m_cache, notice, *known, prepared.snippet);
        m_waiting.remove(post.id.value);
        notify(*known, post, prepared);
    }
    writeParts(m_cache, known->id, post);
    m_receipts.postRead(post, known->id);
}

// Supersedes: the new version takes the place of the old one, its answers and marks included. True when that
// is all there is to do; the place of one that was never seen is only taken, and filled like any other.
bool PostWriter::takeOver(const RemotePost &post, const PreparedPost &prepared, PersonId author)
{
    KnownPost *old = post.supersedes ? m_posts.find(post.supersedes) : nullptr;
    if (!old || (!old->ghost && old->author != author))
        return false;
    keepOlder(*old);
    m_posts.rename(*old, post.id);
    if (old->ghost)
        return false;
    replaceContent(old->id, post, prepared);
    writePlaces(old->id, old->thread, post.places);
    m_threading.touch(old->thread);
    m_receipts.postRead(post, old->id);
    return true;
}

// The server merged or split threads. What points at the post goes with it: marks and intentions by themselves.
void PostWriter::move(KnownPost &known, const RemotePost &post)
{
    const ThreadId from = known.thread;
    m_threading.move(known, post, homeOf(post), createdOf(post));
    known.gone = false;
    m_cache.prepare("UPDATE post SET gone = 0, url = ? WHERE id = ?").bind(post.url, known.id).run();
    m_cache.prepare("DELETE FROM post_place WHERE post = ?").bind(known.id).run();
    m_cache.prepare("UPDATE notice SET thread = ? WHERE post = ?").bind(known.thread, known.id).run();
    m_cache.prepare("UPDATE draft SET thread = ? WHERE post = ?").bind(known.thread, known.id).run();
    m_cache.touched().posts.insert(known.id);
    m_cache.touched().drafts = true;
    m_cache.touched().notices = true;
    m_movedTo.insert(from, known.thread);
}

// A thread whose posts have all gone elsewhere will not be listed any more: its star and its level go with them.
void PostWriter::keepMarksOfEmptied()
{
    for (auto it = m_movedTo.cbegin(); it != m_movedTo.cend(); ++it) {
        Statement left =
            m_cache.prepare("SELECT 1 FROM post WHERE thread = ? AND ghost = 0 AND superseded = 0 LIMIT 1");
        if (!left.bind(it.key()).next())
            mergeMarks(m_cache, it.value(), it.key());
    }
}

void PostWriter::writeNew(
    KnownPost &known, const RemotePost &post, const PreparedPost &prepared, PersonId author, bool mine)
{
    known.ghost = false;
    known.hasBody = true;
    known.mine = mine;
    known.author = author;
    Statement write = m_cache.prepare(R"(
        INSERT INTO post (id, account, remote_hash, remote_id, thread, parent, author, subject, created, arrived, edited,
                          format, length, mine, url, followup_to, extra)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
            author = excluded.author, subject = excluded.subject, created = excluded.created,
            arrived = excluded.arrived, edited = excluded.edited, format = excluded.format, length = excluded.length,
            mine = excluded.mine, url = excluded.url, followup_to = excluded.followup_to, extra = excluded.extra,
            ghost = 0)");
    write
        .bind(known.id, m_context.account, remoteHash(m_context.account, known.remoteId), known.remoteId, known.thread,
            known.parent, author, post.subject, createdOf(post), m_context.now, post.edited, post.body.format,
            prepared.length, mine, post.url, textOf(post.followupTo), textOf(post.extra))
        .run();
    writeContent(known.id, post, prepared);
    writePlaces(known.id, known.thread, post.places);
    writeAttachments(known.id, post.attachments);
    if (mine)
        m_cache.prepare("INSERT OR IGNORE INTO post_state (post, read) VALUES (?, 1)").bind(known.id).run();
    m_cache.touched().posts.insert(known.id);
    m_snippets.insert(known.id, prepared.snippet);
    ++m_context.result.newPosts;
}

void PostWriter::writeContent(PostId id, const RemotePost &post, const PreparedPost &prepared)
{
    m_cache.prepare("INSERT OR REPLACE INTO post_body (post, data) VALUES (?, ?)").bind(id, prepared.stored).run();
    if (!prepared.source.isEmpty())
        m_cache.prepare("INSERT OR REPLACE INTO post_source (post, data) VALUES (?, ?)")
            .bind(id, prepared.source)
            .run();
    m_words.add(id, { indexSubject(post.subject), prepared.indexText });
}

void PostWriter::replaceContent(PostId id, const RemotePost &post, const PreparedPost &prepared)
{
    m_words.remove(id);
    m_cache
        .prepare(R"(
            UPDATE post SET subject = ?, edited = coalesce(?, edited), format = ?, length = ?, gone = 0, url = ?,
                            followup_to = ?, extra = ?
            WHERE id = ?)")
        .bind(post.subject, post.supersedes ? post.created : post.edited, post.body.format, prepared.length, post.url,
            textOf(post.followupTo), textOf(post.extra), id)
        .run();
    writeContent(id, post, prepared);
    m_cache.prepare("DELETE FROM attachment WHERE post = ?").bind(id).run();
    writeAttachments(id, post.attachments);
    m_cache.touched().posts.insert(id);
    m_snippets.insert(id, prepared.snippet);
}

// A post that is here already: met in one more place, edited, fetched in full, or back again.
void PostWriter::update(KnownPost &known, const RemotePost &post, const PreparedPost &prepared)
{
    writePlaces(known.id, known.thread, post.places);
    if (known.remoteId != post.id.value || post.body.text.isEmpty())
        return; // an older version than the one kept, or a mere mention
    Statement kept = m_cache.prepare(R"(
        SELECT post.subject, post.edited, post.gone, post_body.data, post.length
        FROM post LEFT JOIN post_body ON post_body.post = post.id WHERE post.id = ?)");
    kept.bind(known.id).next();
    if (post.excerpt && kept.column<int>(4) > prepared.length && !kept.column<bool>(2))
        return;
    const bool same = kept.column<QString>(0) == post.subject
        && (!post.edited.isValid() || kept.column<QDateTime>(1) == post.edited) && !kept.column<bool>(2)
        && kept.column<QByteArray>(3) == prepared.stored;
    if (same) { // the words behind it may come later than what the server made of them
        if (!prepared.source.isEmpty()) {
            m_cache.prepare("INSERT OR IGNORE INTO post_source (post, data) VALUES (?, ?)")
                .bind(known.id, prepared.source)
                .run();
        }
        return;
    }
    replaceContent(known.id, post, prepared);
    known.hasBody = true;
    m_threading.touch(known.thread);
}

// The name a post had before it was superseded goes on leading to it; its old words are kept beside.
void PostWriter::keepOlder(const KnownPost &post)
{
    const PostId older = m_posts.takeId();
    m_cache
        .prepare(R"(
            INSERT INTO post (id, account, remote_hash, remote_id, thread, parent, author, subject, created, arrived,
                              edited, format, length, ghost, gone, superseded)
            SELECT ?, account, remote_hash, remote_id, thread, id, author, subject, created, arrived,
                   edited, format, length, ghost, 1, 1
            FROM post WHERE id = ?)")
        .bind(older, post.id)
        .run();
    m_cache.prepare("INSERT INTO post_body (post, data) SELECT ?, data FROM post_body WHERE post = ?")
        .bind(older, post.id)
        .run();
}

void PostWriter::writePlaces(PostId post, ThreadId thread, const QList<Place> &places)
{
    for (const Place &place : places) {
        const ForumId forum = places.size() == 1 ? m_forums.findOrMake(place.forum) : m_forums.find(place.forum);
        if (!forum)
            continue;
        m_cache
            .prepare(R"(
                INSERT INTO post_place (post, forum, number) VALUES (?, ?, ?)
                ON CONFLICT (post, forum) DO UPDATE SET number = excluded.number)")
            .bind(post, forum, place.number)
            .run();
        if (forum == m_threading.homeOf(thread))
            continue;
        m_cache.prepare("INSERT OR IGNORE INTO thread_place (forum, thread) VALUES (?, ?)").bind(forum, thread).run();
        m_threading.touch(thread);
    }
}

void PostWriter::writeAttachments(PostId post, const QList<RemoteAttachment> &attachments)
{
    for (const RemoteAttachment &file : attachments) {
        Statement write =
            m_cache.prepare("INSERT INTO attachment (post, name, mime, size, url, kept) VALUES (?, ?, ?, ?, ?, ?)");
        const qint64 size = file.data.isEmpty() ? file.size : file.data.size();
        write.bind(post, file.name, file.mimeType, size, file.url, !file.data.isEmpty()).run();
        if (file.data.isEmpty())
            continue;
        m_cache.prepare("INSERT INTO attachment_data (attachment, data) VALUES (?, ?)")
            .bind(write.insertedId(), file.data)
            .run();
    }
}

void PostWriter::notify(const KnownPost &post, const RemotePost &remote, const PreparedPost &prepared)
{
    const bool old = createdOf(remote) < m_context.now.toMSecsSinceEpoch() - 7 * dayMs;
    if (m_context.firstSync && old)
        return;
    if (post.mine) {
        m_context.result.notices += noticeRepliesTo(m_cache, m_context.account, post.id, m_context.now);
        return;
    }
    const KnownPost *parent = post.parent ? m_posts.byId(post.parent) : nullptr;
    if (parent && parent->mine)
        m_context.result.notices += noticeReply(m_cache, m_context.account, post, prepared.snippet, m_context.now);
}

void PostWriter::place(const Placing &placing)
{
    KnownPost *post = m_posts.find(placing.post);
    if (!post)
        return;
    writePlaces(post->id, post->thread, { placing.place });
    if (post->gone && post->remoteId == placing.post.value)
        setBack(*post);
}

// A server put back from its backup has again what it had lost.
void PostWriter::setBack(KnownPost &post)
{
    post.gone = false;
    m_cache.prepare("UPDATE post SET gone = 0 WHERE id = ?").bind(post.id).run();
    m_cache.touched().posts.insert(post.id);
    m_threading.touch(post.thread);
}

void PostWriter::setGone(const RemotePostId &id)
{
    KnownPost *post = m_posts.find(id);
    if (!post || post->ghost || post->gone || post->remoteId != id.value)
        return;
    post->gone = true;
    m_cache.prepare("UPDATE post SET gone = 1 WHERE id = ?").bind(post->id).run();
    // What was withdrawn before I read it does not wait for me.
    m_cache.prepare("INSERT INTO post_state (post, read) VALUES (?, 1) ON CONFLICT (post) DO UPDATE SET read = 1")
        .bind(post->id)
        .run();
    m_cache.touched().posts.insert(post->id);
    m_threading.touch(post->thread);
    m_receipts.postGone(post->id);
}

ThreadId PostWriter::threadNamed(const RemoteThreadId &id)
{
    Statement row = m_cache.prepare("SELECT id FROM thread WHERE account = ? AND remote_id = ?");
    return row.bind(m_context.account, id).next() ? row.column<ThreadId>(0) : ThreadId {};
}

void PostWriter::setGone(const RemoteThreadId &id)
{
    QSet<QString> names;
    {
        Statement rows = m_cache.prepare(
            "SELECT remote_id FROM post WHERE thread = ? AND ghost = 0 AND superseded = 0 AND gone = 0");
        rows.bind(threadNamed(id));
        while (rows.next())
            names.insert(rows.column<QString>(0));
    }
    m_posts.fetch(names);
    for (const QString &name : std::as_const(names))
        setGone(RemotePostId { name });
}

void PostWriter::readElsewhere(const RemoteThreadId &id, qint64 upTo)
{
    const ThreadId thread = threadNamed(id);
    if (!thread)
        return;
    m_readUpTo[thread] = std::max(m_readUpTo.value(thread), upTo);
    m_threading.touch(thread);
}

void PostWriter::finish()
{
    m_threading.setRoots();
    keepMarksOfEmptied();
    for (auto it = m_readUpTo.cbegin(); it != m_readUpTo.cend(); ++it)
        readUpTo(m_cache, it.key(), it.value());
    recount(m_cache, m_threading.touched(), m_snippets);
    m_words.write();
}

ForumId PostWriter::homeOf(const RemotePost &post)
{
    ForumId first;
    for (const Place &place : post.places) {
        const ForumId forum = m_forums.find(place.forum);
        if (forum && m_forums.followed(forum))
            return forum;
        if (!first)
            first = forum;
    }
    return first ? first : m_forums.findOrMake(post.places.isEmpty() ? RemoteForumId {} : post.places.first().forum);
}

PersonId PostWriter::person(const RemotePerson &person)
{
    const QString handle = person.id ? person.id.value : person.name;
    if (const PersonId known = m_people.value(handle))
        return known;
    const bool me =
        person.me || (!m_context.myMail.isEmpty() && person.mail.compare(m_context.myMail, Qt::CaseInsensitive) == 0);
    Statement write = m_cache.prepare(R"(
        INSERT INTO person (account, handle, name, mail, badge, me, avatar, url) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (account, handle) DO UPDATE SET
            name = excluded.name, mail = excluded.mail, badge = excluded.badge, me = excluded.me,
            avatar = iif(excluded.avatar = '', avatar, excluded.avatar), url = coalesce(excluded.url, url)
        RETURNING id)");
    write.bind(m_context.account, handle, person.name, person.mail, person.badge, me, person.avatar, person.url).next();
    const PersonId id = write.column<PersonId>(0);
    m_people.insert(handle, id);
    return id;
}

// Nobody writes in the future: a clock that is wrong by days must not keep a post on top for days.
qint64 PostWriter::createdOf(const RemotePost &post) const
{
    const qint64 now = m_context.now.toMSecsSinceEpoch();
    return post.created.isValid() ? std::min(post.created.toMSecsSinceEpoch(), now + dayMs) : now;
}

} // namespace foyer
