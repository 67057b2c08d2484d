#include "models/cache/outboxrows.h"

#include "models/cache/marksteps.h"
#include "models/cache/noticemaker.h"

namespace foyer {

namespace {

QList<OutgoingFile> filesOf(Cache &cache, IntentionId id)
{
    Statement rows = cache.prepare("SELECT name, mime, data FROM intention_file WHERE intention = ? ORDER BY id");
    rows.bind(id);
    QList<OutgoingFile> files;
    while (rows.next())
        files.append({ rows.column<QString>(0), rows.column<QString>(1), rows.column<QByteArray>(2) });
    return files;
}

ThreadId threadOfPost(Cache &cache, PostId post)
{
    Statement row = cache.prepare("SELECT thread FROM post WHERE id = ?");
    return post && row.bind(post).next() ? row.column<ThreadId>(0) : ThreadId {};
}

QStringList tagsIn(const QString &lines)
{
    return lines.split(u'\n', Qt::SkipEmptyParts);
}

Effort effortOf(const Statement &row)
{
    return { row.column<int>(22), row.column<int>(23) };
}

// Marks say what they are in `subject` and how in `body`. A thread is kept as its first post: that one stays in it
// when threads merge.
Deed readDeed(Cache &cache, const Statement &row)
{
    const Body body { row.column<Format>(6), row.column<QByteArray>(7) };
    switch (row.column<deed::Kind>(2)) {
    case deed::Reply:
        return Reply { row.column<PostId>(3), body, filesOf(cache, row.column<IntentionId>(0)), effortOf(row),
            row.column<bool>(24) };
    case deed::NewThread:
        return NewThread { row.column<ForumId>(4), row.column<QString>(5), body,
            filesOf(cache, row.column<IntentionId>(0)), tagsIn(row.column<QString>(21)), effortOf(row) };
    case deed::Edit:
        return EditPost { row.column<PostId>(3), body, row.column<QByteArray>(8) };
    case deed::React:
        return React { row.column<PostId>(3), !body.text.isEmpty(), row.column<QString>(5) };
    case deed::Flag:
        return FlagPost { row.column<PostId>(3), row.column<QString>(5), QString::fromUtf8(body.text) };
    case deed::Bookmark:
        return Bookmark { row.column<PostId>(3), !body.text.isEmpty() };
    case deed::SetWatch:
        return SetWatch { threadOfPost(cache, row.column<PostId>(3)), row.column<ForumId>(4),
            WatchLevel(row.column<QString>(5).toInt()), tagsIn(row.column<QString>(21)).value(0) };
    case deed::Vote:
        return Vote { row.column<PostId>(3), row.column<QString>(5),
            QString::fromUtf8(body.text).split(u'\n', Qt::SkipEmptyParts) };
    case deed::SetPinned:
        return SetPinned { threadOfPost(cache, row.column<PostId>(3)), !body.text.isEmpty() };
    case deed::SetClosed:
        return SetClosed { threadOfPost(cache, row.column<PostId>(3)), !body.text.isEmpty() };
    case deed::Delete:
        break;
    }
    return DeletePost { row.column<PostId>(3) };
}

// A deed as columns.
struct Columns {
    PostId post;
    ForumId forum;
    QString subject;
    Body body;
    QByteArray startedFrom;
    QList<OutgoingFile> files;
    QStringList tags {};
    Effort effort {};
    bool privately = false;
};

struct ToColumns {
    Cache &cache;

    Columns operator()(const Reply &deed) const
    {
        return { deed.parent, {}, {}, deed.body, {}, deed.files, {}, deed.effort, deed.privately };
    }
    Columns operator()(const NewThread &deed) const
    {
        return { {}, deed.forum, deed.subject, deed.body, {}, deed.files, deed.tags, deed.effort };
    }
    Columns operator()(const EditPost &deed) const { return { deed.post, {}, {}, deed.body, deed.startedFrom, {} }; }
    Columns operator()(const DeletePost &deed) const { return { deed.post, {}, {}, {}, {}, {} }; }
    Columns operator()(const React &deed) const { return { deed.post, {}, deed.reaction, onOff(deed.on), {}, {} }; }
    Columns operator()(const FlagPost &deed) const
    {
        return { deed.post, {}, deed.reason, { Format::Plain, deed.words.toUtf8() }, {}, {} };
    }
    Columns operator()(const Bookmark &deed) const { return { deed.post, {}, {}, onOff(deed.on), {}, {} }; }
    Columns operator()(const SetWatch &deed) const
    {
        return { rootOf(cache, deed.thread), deed.forum, QString::number(int(deed.level)), {}, {}, {},
            deed.tag.isEmpty() ? QStringList() : QStringList(deed.tag) };
    }
    Columns operator()(const SetPinned &deed) const { return ofThread(deed.thread, deed.on); }
    Columns operator()(const SetClosed &deed) const { return ofThread(deed.thread, deed.on); }
    Columns operator()(const Vote &deed) const
    {
        return { deed.post, {}, deed.poll, { Format::Plain, deed.options.join(u'\n').toUtf8() }, {}, {} };
    }

    Columns ofThread(ThreadId thread, bool on) const { return { rootOf(cache, thread), {}, {}, onOff(on), {}, {} }; }
    static Body onOff(bool on) { return { Format::Plain, on ? "1" : "" }; }
};

} // namespace

Intention readIntention(Cache &cache, const Statement &row)
{
    Intention intention;
    intention.id = row.column<IntentionId>(0);
    intention.account = row.column<AccountId>(1);
    intention.deed = readDeed(cache, row);
    intention.token = row.column<QByteArray>(9);
    intention.wire = row.column<QByteArray>(10);
    intention.state = row.column<SendState>(11);
    intention.attempts = row.column<int>(12);
    intention.nextTry = row.column<QDateTime>(13);
    if (!row.isNull(14))
        intention.lastError = Error { row.column<ErrorKind>(14), row.column<QString>(15), {} };
    if (intention.lastError && !row.isNull(16))
        intention.lastError->retryAfter = std::chrono::seconds(row.column<qint64>(16));
    intention.written = row.column<QDateTime>(17);
    intention.sent = row.column<QDateTime>(18);
    intention.seen = row.column<QDateTime>(19);
    intention.remoteId = row.column<RemotePostId>(20);
    return intention;
}

IntentionId insertIntention(Cache &cache, const Intention &intention)
{
    const Columns columns = std::visit(ToColumns { cache }, intention.deed);
    Statement write = cache.prepare(R"(
        INSERT INTO intention (account, kind, post, forum, subject, format, body, started_from, written, tags,
                               typing_ms, open_ms, privately)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))");
    write
        .bind(intention.account, qint64(intention.deed.index()), columns.post, columns.forum, columns.subject,
            columns.body.format, columns.body.text, columns.startedFrom, intention.written, columns.tags.join(u'\n'),
            columns.effort.typingMs, columns.effort.openMs, columns.privately)
        .run();
    const IntentionId id { write.insertedId() };
    for (const OutgoingFile &file : columns.files) {
        cache.prepare("INSERT INTO intention_file (intention, name, mime, data) VALUES (?, ?, ?, ?)")
            .bind(id, file.name, file.mimeType, file.data)
            .run();
    }
    return id;
}

void writeSeen(Cache &cache, IntentionId id, PostId post, const QDateTime &when)
{
    touchIntention(cache, id);
    cache
        .prepare(R"(
            UPDATE intention SET state = ?, seen = ?, sent = coalesce(sent, ?), seen_post = ?, next_try = NULL,
                                 error_kind = NULL, error_text = '', error_retry = NULL
            WHERE id = ?)")
        .bind(SendState::Seen, when, when, post, id)
        .run();
    withdrawProblem(cache, id);
}

void touchIntention(Cache &cache, IntentionId id)
{
    cache.touched().intentions.insert(id);
    Statement row = cache.prepare(R"(
        SELECT post.id, post.thread, intention.kind FROM intention JOIN post ON post.id = intention.post
        WHERE intention.id = ?)");
    if (!row.bind(id).next())
        return;
    cache.touched().threads.insert(row.column<ThreadId>(1));
    if (row.column<int>(2) >= deed::Edit)
        cache.touched().posts.insert(row.column<PostId>(0));
}

} // namespace foyer
