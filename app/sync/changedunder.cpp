// Between writing and sending there may be days: what a person answered may be gone by then.
#include "app/sync/outbox.h"

#include "models/allowed.h"
#include "models/cache/forums.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"

#include <QCoreApplication>

#include <algorithm>

namespace foyer {

namespace {

using Reason = Expected<std::optional<Error>>;

Reason held(const char *why)
{
    return Reason(std::optional(Error { ErrorKind::Conflict, QCoreApplication::translate("foyer::Outbox", why) }));
}

Reason forumReason(Cache &cache, ForumId id)
{
    const auto forum = foyer::forum(cache, id);
    if (!forum && forum.error().kind != ErrorKind::NotFound)
        return forum.error();
    if (!forum || forum->gone)
        return held(QT_TRANSLATE_NOOP("foyer::Outbox", "The forum this was written for is no longer on the server."));
    if (forum->posting == Posting::ReadOnly)
        return held(QT_TRANSLATE_NOOP("foyer::Outbox", "The forum was closed for posting since this was written."));
    return Reason(std::nullopt);
}

// By me, and the server does not know yet: what I wrote before goes first.
Expected<bool> closesByMe(Cache &cache, const Thread &thread)
{
    const auto items = outbox(cache, thread.account);
    if (!items)
        return items.error();
    return std::any_of(items->cbegin(), items->cend(), [&thread](const Intention &item) {
        const auto *close = std::get_if<SetClosed>(&item.deed);
        return close && close->on && close->thread == thread.id;
    });
}

Reason threadReason(Cache &cache, ThreadId id)
{
    const auto thread = foyer::thread(cache, id);
    if (!thread && thread.error().kind != ErrorKind::NotFound)
        return thread.error();
    if (!thread)
        return Reason(std::nullopt); // told by the post
    const auto byMe = thread->closed ? closesByMe(cache, *thread) : false;
    if (!byMe)
        return byMe.error();
    if (thread->closed && !*byMe)
        return held(QT_TRANSLATE_NOOP("foyer::Outbox", "The thread was closed since this was written."));
    return forumReason(cache, thread->forum);
}

Reason goneReason(Cache &cache, PostId id)
{
    const auto post = foyer::post(cache, id);
    if (!post && post.error().kind != ErrorKind::NotFound)
        return post.error();
    if (!post || post->gone)
        return held(QT_TRANSLATE_NOOP("foyer::Outbox", "The post this belongs to was deleted since it was written."));
    return Reason(std::nullopt);
}

// An edit of mine that the server has taken and nobody has read back: what is kept here is older.
Expected<bool> editedByMe(Cache &cache, const Intention &item)
{
    const auto items = outbox(cache, item.account);
    if (!items)
        return items.error();
    return std::any_of(items->cbegin(), items->cend(), [&item](const Intention &other) {
        const auto *edit = std::get_if<EditPost>(&other.deed);
        return edit && other.id != item.id && other.state == SendState::Sent
            && edit->post == std::get<EditPost>(item.deed).post;
    });
}

// What is kept as HTML was typed as something else; without that only the server can compare.
Reason editReason(Cache &cache, const Post &post, const Intention &item)
{
    const auto &edit = std::get<EditPost>(item.deed);
    if (post.source.isEmpty() || post.source == edit.startedFrom || post.source == edit.body.text)
        return Reason(std::nullopt);
    const auto mine = editedByMe(cache, item);
    if (!mine)
        return mine.error();
    if (*mine)
        return Reason(std::nullopt);
    return held(QT_TRANSLATE_NOOP("foyer::Outbox", "The post was changed by somebody since you edited it."));
}

Reason postReason(Cache &cache, PostId id, const Intention *edit = nullptr)
{
    const auto post = foyer::post(cache, id);
    if (!post && post.error().kind != ErrorKind::NotFound)
        return post.error();
    if (!post || post->gone)
        return held(QT_TRANSLATE_NOOP("foyer::Outbox", "The post this belongs to was deleted since it was written."));
    const Reason changed = edit ? editReason(cache, *post, *edit) : Reason(std::nullopt);
    return !changed || *changed ? changed : threadReason(cache, post->thread);
}

struct Visit {
    Cache &cache;
    const Intention &item;
    Reason operator()(const Reply &reply) const
    {
        const Reason changed = postReason(cache, reply.parent);
        const bool may = !reply.privately || mayAnswerPrivately(post(cache, reply.parent).valueOr({}));
        if (!changed || *changed || may)
            return changed;
        return held(QT_TRANSLATE_NOOP("foyer::Outbox",
            "The server does not let you answer this post in private any more. Take the reply back to send it to "
            "everybody."));
    }
    Reason operator()(const NewThread &deed) const { return forumReason(cache, deed.forum); }
    Reason operator()(const EditPost &edit) const { return postReason(cache, edit.post, &item); }
    Reason operator()(const DeletePost &deed) const { return postReason(cache, deed.post); }
    Reason operator()(const SetWatch &) const { return Reason(std::nullopt); }
    Reason operator()(const SetPinned &) const { return Reason(std::nullopt); }
    Reason operator()(const SetClosed &) const { return Reason(std::nullopt); }
    // A closed thread may still be liked, reported, kept.
    template <class Mark> Reason operator()(const Mark &mark) const { return goneReason(cache, mark.post); }
};

} // namespace

Reason changedUnder(Cache &cache, const Intention &item)
{
    return std::visit(Visit { cache, item }, item.deed);
}

Reason editedUnder(Cache &cache, const Intention &item)
{
    const auto *edit = std::get_if<EditPost>(&item.deed);
    if (!edit)
        return Reason(std::nullopt);
    const auto post = foyer::post(cache, edit->post);
    if (!post && post.error().kind != ErrorKind::NotFound)
        return post.error();
    return post ? editReason(cache, *post, item) : Reason(std::nullopt);
}

} // namespace foyer
