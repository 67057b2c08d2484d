#include "models/cache/postparts.h"

#include "models/cache/answertext.h"
#include "models/cache/body.h"
#include "models/cache/noticemaker.h"
#include "models/cache/outboxrows.h"
#include "models/cache/recount.h"

#include <algorithm>

namespace foyer {

namespace {

QList<Deed> pendingMarks(Cache &cache, PostId post)
{
    Statement rows = cache.prepare("SELECT " FOYER_INTENTION_COLUMNS R"( FROM intention
        WHERE post = ? AND state NOT IN (4, 5, 8) AND kind >= 4 ORDER BY id)");
    rows.bind(post);
    QList<Deed> marks;
    while (rows.next())
        marks.append(readIntention(cache, rows).deed);
    return marks;
}

struct Kept { // what the row says before this page
    QString reactions;
    QString polls;
    std::optional<bool> bookmarked;
};

Kept keptParts(Cache &cache, PostId post)
{
    Statement row = cache.prepare("SELECT reactions, polls, bookmarked FROM post WHERE id = ?");
    if (!row.bind(post).next())
        return {};
    return { row.column<QString>(0), row.column<QString>(1), row.column<std::optional<bool>>(2) };
}

// Read by nobody in particular, an answer cannot say which of them are mine, and may be older than mine.
QList<Reaction> withMine(QList<Reaction> told, const QList<Reaction> &kept)
{
    for (const Reaction &before : kept) {
        if (!before.mine)
            continue;
        const auto same = [&before](const Reaction &each) { return each.name == before.name; };
        const auto now = std::find_if(told.begin(), told.end(), same);
        if (now == told.end())
            told.append({ before.name, 1, true });
        else
            now->mine = true;
    }
    return told;
}

// Some polls hide what others chose from those who have not voted, and so from nobody in particular: then what I was
// told as a voter stays.
void keepCounts(Poll &now, const Poll &before)
{
    for (qsizetype i = 0; i < now.options.size() && i < before.options.size(); ++i) {
        if (!now.options[i].votes && now.options[i].id == before.options[i].id)
            now.options[i].votes = before.options[i].votes;
    }
}

QList<Poll> withMine(QList<Poll> told, const QList<Poll> &kept)
{
    for (const Poll &before : kept) {
        for (Poll &now : told) {
            if (now.name != before.name || !now.mine.isEmpty())
                continue;
            now.mine = before.mine;
            if (!before.mine.isEmpty())
                keepCounts(now, before);
        }
    }
    return told;
}

void writeStar(Cache &cache, PostId post, bool on)
{
    cache
        .prepare(R"(
            INSERT INTO post_state (post, starred) VALUES (?, ?)
            ON CONFLICT (post) DO UPDATE SET starred = excluded.starred)")
        .bind(post, on)
        .run();
}

bool hasBookmarkMark(Cache &cache, PostId post)
{
    const QList<Deed> marks = pendingMarks(cache, post);
    return std::any_of(
        marks.cbegin(), marks.cend(), [](const Deed &deed) { return std::holds_alternative<Bookmark>(deed); });
}

// One set or taken off elsewhere is set or taken off here; that there is none takes off none of mine.
void followBookmark(Cache &cache, PostId post, std::optional<bool> before, bool now)
{
    if (before.value_or(false) != now && !hasBookmarkMark(cache, post))
        writeStar(cache, post, now);
}

template <class Change> void changeColumn(Cache &cache, PostId post, const char *read, const char *write, Change change)
{
    Statement row = cache.prepare(read);
    if (row.bind(post).next())
        cache.prepare(write).bind(change(row.column<QString>(0)), post).run();
}

struct Settler {
    Cache &cache;

    void operator()(const React &deed) const
    {
        changeColumn(cache, deed.post, "SELECT reactions FROM post WHERE id = ?",
            "UPDATE post SET reactions = ? WHERE id = ?", [&deed](const QString &text) {
                QList<Reaction> reactions = reactionsIn(text);
                react(reactions, deed.reaction, deed.on);
                return textOf(reactions);
            });
    }
    void operator()(const Vote &deed) const
    {
        changeColumn(cache, deed.post, "SELECT polls FROM post WHERE id = ?", "UPDATE post SET polls = ? WHERE id = ?",
            [&deed](const QString &text) {
                QList<Poll> polls = pollsIn(text);
                vote(polls, deed.poll, deed.options);
                return textOf(polls);
            });
    }
    void operator()(const Bookmark &deed) const
    {
        cache.prepare("UPDATE post SET bookmarked = ? WHERE id = ?").bind(deed.on, deed.post).run();
    }
    void operator()(const FlagPost &deed) const
    {
        cache.prepare("UPDATE post SET flagged = 1 WHERE id = ?").bind(deed.post).run();
    }
    void operator()(const SetPinned &deed) const
    {
        cache.prepare("UPDATE thread SET pinned = ? WHERE id = ?").bind(deed.on, deed.thread).run();
        recount(cache, { deed.thread }); // its place in the list
    }
    void operator()(const SetClosed &deed) const
    {
        cache.prepare("UPDATE thread SET closed = ? WHERE id = ?").bind(deed.on, deed.thread).run();
    }
    template <class Other> void operator()(const Other &) const { } // its row says so already
};

struct Overlay {
    Post &post;

    void operator()(const React &deed) const { react(post.reactions, deed.reaction, deed.on); }
    void operator()(const Vote &deed) const { vote(post.polls, deed.poll, deed.options); }
    void operator()(const FlagPost &) const { post.flagged = true; }
    template <class Other> void operator()(const Other &) const { }
};

} // namespace

void writeParts(Cache &cache, PostId post, const RemotePost &remote)
{
    const bool told = remote.reactions || remote.polls || remote.accepted || remote.rights || remote.bookmarked;
    if (!told && remote.number == 0 && remote.kind == PostKind::Words)
        return;
    const Kept kept = keptParts(cache, post);
    QString reactions = kept.reactions;
    if (remote.reactions)
        reactions =
            textOf(remote.rights ? *remote.reactions : withMine(*remote.reactions, reactionsIn(kept.reactions)));
    QString polls = kept.polls;
    if (remote.polls)
        polls = textOf(remote.rights ? *remote.polls : withMine(*remote.polls, pollsIn(kept.polls)));
    Statement write = cache.prepare(R"(
        UPDATE post SET kind = ?1, number = coalesce(nullif(?2, 0), number), accepted = coalesce(?3, accepted),
                        rights = coalesce(?4, rights), bookmarked = coalesce(?5, bookmarked), reactions = ?6, polls = ?7
        WHERE id = ?8 AND (kind, number, accepted, rights, bookmarked, reactions, polls)
              IS NOT (?1, coalesce(nullif(?2, 0), number), coalesce(?3, accepted), coalesce(?4, rights),
                      coalesce(?5, bookmarked), ?6, ?7))");
    const auto rights = remote.rights ? std::optional(int(remote.rights->toInt())) : std::nullopt;
    write.bind(remote.kind, remote.number, remote.accepted, rights, remote.bookmarked, reactions, polls, post).run();
    if (write.rowsChanged() > 0)
        cache.touched().posts.insert(post);
    if (remote.bookmarked)
        followBookmark(cache, post, kept.bookmarked, *remote.bookmarked);
}

void readParts(Cache &cache, Post &post)
{
    {
        Statement row = cache.prepare(R"(
            SELECT kind, number, accepted, rights, flagged, reactions, polls, post_source.data
            FROM post LEFT JOIN post_source ON post_source.post = post.id WHERE id = ?)");
        if (!row.bind(post.id).next())
            return;
        post.kind = row.column<PostKind>(0);
        post.number = row.column<qint64>(1);
        post.accepted = row.column<bool>(2);
        if (!row.isNull(3))
            post.rights = PostRights::fromInt(row.column<quint32>(3));
        post.flagged = row.column<bool>(4);
        post.reactions = reactionsIn(row.column<QString>(5));
        post.polls = pollsIn(row.column<QString>(6));
        if (!row.isNull(7))
            post.source = unpackBody(row.column<QByteArray>(7));
    }
    for (const Deed &mark : pendingMarks(cache, post.id))
        std::visit(Overlay { post }, mark);
}

void settleMark(Cache &cache, const Deed &deed)
{
    std::visit(Settler { cache }, deed);
}

void readUpTo(Cache &cache, ThreadId thread, qint64 number)
{
    Statement rows = cache.prepare(R"(
        INSERT INTO post_state (post, read)
        SELECT id, 1 FROM post
        WHERE thread = ? AND number BETWEEN 1 AND ? AND NOT EXISTS (SELECT 1 FROM post_state WHERE post_state.post = post.id)
        RETURNING post)");
    rows.bind(thread, number);
    QList<PostId> read;
    while (rows.next())
        read.append(rows.column<PostId>(0));
    for (const PostId post : read) {
        cache.touched().posts.insert(post);
        readNoticesOf(cache, post, true);
    }
}

} // namespace foyer
