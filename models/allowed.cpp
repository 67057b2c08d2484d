#include "models/allowed.h"

#include <algorithm>

namespace foyer {

namespace {

// Of somebody else, said in words, and still there.
bool standsThere(const Post &post)
{
    return post.id && !post.ghost && !post.gone && !post.author.me && post.kind != PostKind::Event;
}

} // namespace

bool mayReact(const Post &post, Capabilities community)
{
    if (!standsThere(post))
        return false;
    if (post.rights)
        return bool(*post.rights & (PostRight::Like | PostRight::Unlike));
    return community.testFlag(Capability::Like);
}

bool mayReport(const Post &post, Capabilities community)
{
    if (!standsThere(post) || post.flagged)
        return false;
    return post.rights ? post.rights->testFlag(PostRight::Flag) : community.testFlag(Capability::Flag);
}

bool mayAnswer(const Post &post)
{
    return post.kind != PostKind::Private;
}

bool mayAnswerPrivately(const Post &post)
{
    return standsThere(post) && mayAnswer(post) && post.rights && post.rights->testFlag(PostRight::AnswerPrivately);
}

Reaction likeOf(const Post &post)
{
    const auto like = std::find_if(post.reactions.cbegin(), post.reactions.cend(),
        [](const Reaction &reaction) { return reaction.name.isEmpty(); });
    return like == post.reactions.cend() ? Reaction {} : *like;
}

} // namespace foyer
