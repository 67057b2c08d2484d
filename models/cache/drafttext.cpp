#include "models/cache/drafttext.h"

#include "models/cache/outbox.h"
#include "models/cache/statement.h"

namespace foyer {

namespace {

ThreadId threadOfPost(Cache &cache, PostId post)
{
    Statement rows = cache.prepare("SELECT thread FROM post WHERE id = ?");
    return rows.bind(post).next() ? rows.column<ThreadId>(0) : ThreadId {};
}

struct Filler {
    Draft &draft;

    bool operator()(const Reply &deed) const
    {
        draft.kind = Draft::Kind::Reply;
        draft.post = deed.parent;
        draft.files = deed.files;
        draft.effort = deed.effort;
        draft.privately = deed.privately;
        draft.text = QString::fromUtf8(deed.body.text);
        return true;
    }
    bool operator()(const NewThread &deed) const
    {
        draft.kind = Draft::Kind::NewThread;
        draft.forum = deed.forum;
        draft.subject = deed.subject;
        draft.tags = deed.tags;
        draft.files = deed.files;
        draft.effort = deed.effort;
        draft.text = QString::fromUtf8(deed.body.text);
        return true;
    }
    bool operator()(const EditPost &deed) const
    {
        draft.kind = Draft::Kind::Edit;
        draft.post = deed.post;
        draft.startedFrom = deed.startedFrom;
        draft.text = QString::fromUtf8(deed.body.text);
        return true;
    }
    template <class WithoutWords> bool operator()(const WithoutWords &) const { return false; }
};

} // namespace

std::optional<Draft> asDraft(Cache &cache, const Intention &intention)
{
    Draft draft;
    if (!std::visit(Filler { draft }, intention.deed))
        return {};
    draft.account = intention.account;
    draft.updated = intention.written;
    if (draft.post)
        draft.thread = threadOfPost(cache, draft.post);
    return draft;
}

void keepAsDraft(Cache &cache, const Intention &intention, const QDateTime &binned)
{
    if (auto draft = asDraft(cache, intention)) {
        draft->binned = binned;
        writeDraft(cache, *draft);
    }
}

} // namespace foyer
