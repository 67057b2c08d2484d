#include "models/cache/marks.h"

#include "models/cache/answertext.h"
#include "models/cache/marksteps.h"
#include "models/cache/noticemaker.h"
#include "models/cache/outboxrows.h"

#include <QDateTime>

#include <algorithm>

namespace foyer {

namespace {

// What the mark would replace, should it still wait.
struct Subject {
    PostId post;
    ForumId forum;
    QString name; // of a reaction or a poll; a level of watching has none
    QString tag {};
};

struct ToSubject {
    Cache &cache;

    Subject operator()(const React &deed) const { return { deed.post, {}, deed.reaction }; }
    Subject operator()(const Vote &deed) const { return { deed.post, {}, deed.poll }; }
    Subject operator()(const Bookmark &deed) const { return { deed.post, {}, {} }; }
    Subject operator()(const FlagPost &deed) const { return { deed.post, {}, deed.reason }; }
    Subject operator()(const SetWatch &deed) const { return { rootOf(cache, deed.thread), deed.forum, {}, deed.tag }; }
    Subject operator()(const SetPinned &deed) const { return { rootOf(cache, deed.thread), {}, {} }; }
    Subject operator()(const SetClosed &deed) const { return { rootOf(cache, deed.thread), {}, {} }; }
    template <class Words> Subject operator()(const Words &) const { return {}; }
};

// Marks nobody has seen yet: waiting, or refused.
void withdraw(Cache &cache, AccountId account, const Deed &deed)
{
    const Subject subject = std::visit(ToSubject { cache }, deed);
    const bool named = !std::holds_alternative<SetWatch>(deed);
    Statement rows = cache.prepare(R"(
        SELECT id FROM intention WHERE account = ?1 AND kind = ?2 AND post IS ?3 AND forum IS ?4
          AND (?5 = 0 OR subject = ?6) AND tags = ?7 AND state IN (0, 5))");
    rows.bind(account, qint64(deed.index()), subject.post, subject.forum, named, subject.name, subject.tag);
    QList<IntentionId> waiting;
    while (rows.next())
        waiting.append(rows.column<IntentionId>(0));
    for (const IntentionId id : waiting)
        cancelMark(cache, id);
}

bool isUnderWay(Cache &cache, AccountId account, const Deed &deed)
{
    const Subject subject = std::visit(ToSubject { cache }, deed);
    Statement row =
        cache.prepare("SELECT 1 FROM intention_under_way WHERE account = ? AND kind = ? AND post IS ? AND forum IS ?");
    return row.bind(account, qint64(deed.index()), subject.post, subject.forum).next();
}

// Says the server so already?
struct Holds {
    Cache &cache;

    bool operator()(const React &deed) const
    {
        const QList<Reaction> all = reactionsIn(text("SELECT reactions FROM post WHERE id = ?", deed.post));
        const auto mine = [&deed](const Reaction &each) { return each.name == deed.reaction && each.mine; };
        return std::any_of(all.cbegin(), all.cend(), mine) == deed.on;
    }
    bool operator()(const Vote &deed) const
    {
        const QList<Poll> all = pollsIn(text("SELECT polls FROM post WHERE id = ?", deed.post));
        const auto same = [&deed](const Poll &each) { return each.name == deed.poll && each.mine == deed.options; };
        return std::any_of(all.cbegin(), all.cend(), same);
    }
    bool operator()(const Bookmark &deed) const
    {
        return (text("SELECT bookmarked FROM post WHERE id = ?", deed.post) == u"1") == deed.on;
    }
    bool operator()(const SetPinned &deed) const
    {
        return (text("SELECT pinned FROM thread WHERE id = ?", deed.thread) == u"1") == deed.on;
    }
    bool operator()(const SetClosed &deed) const
    {
        return (text("SELECT closed FROM thread WHERE id = ?", deed.thread) == u"1") == deed.on;
    }
    template <class Other> bool operator()(const Other &) const { return false; }

private:
    template <class Id> QString text(const char *sql, Id id) const
    {
        Statement row = cache.prepare(sql);
        return row.bind(id).next() ? row.column<QString>(0) : QString();
    }
};

} // namespace

PostId rootOf(Cache &cache, ThreadId thread)
{
    Statement row = cache.prepare("SELECT root FROM thread WHERE id = ?");
    return thread && row.bind(thread).next() ? row.column<PostId>(0) : PostId {};
}

void cancelMark(Cache &cache, IntentionId id)
{
    touchIntention(cache, id);
    withdrawProblem(cache, id);
    cache.prepare("DELETE FROM intention WHERE id = ?").bind(id).run();
}

void queueMark(Cache &cache, AccountId account, const Deed &deed)
{
    withdraw(cache, account, deed);
    // What is under way right now is answered first; then the newer wish goes.
    if (!isUnderWay(cache, account, deed) && std::visit(Holds { cache }, deed))
        return;
    Intention intention;
    intention.account = account;
    intention.deed = deed;
    intention.written = QDateTime::currentDateTimeUtc();
    touchIntention(cache, insertIntention(cache, intention));
    cache.touched().syncWanted.insert(account);
}

Expected<void> mark(Cache &cache, AccountId account, const Deed &deed)
{
    Transaction transaction(cache, Transaction::Kind::Durable);
    queueMark(cache, account, deed);
    return transaction.commit();
}

bool keepsMarks(Cache &cache, AccountId account, Capability capability)
{
    Statement row = cache.prepare("SELECT capabilities FROM account WHERE id = ?");
    return row.bind(account).next() && Capabilities::fromInt(row.column<quint32>(0)).testFlag(capability);
}

} // namespace foyer
