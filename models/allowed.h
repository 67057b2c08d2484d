// What this user may do with a post: as the server said of this very post, else as it is on the whole community.
#pragma once

#include "models/types.h"

namespace foyer {

// Likes and other reactions, put on or taken back. What was put on here and waits may always be taken back: the
// server's word then still is that one may like it.
bool mayReact(const Post &post, Capabilities community);
bool mayReport(const Post &post, Capabilities community); // to its moderators
bool mayAnswer(const Post &post); // where its thread takes answers: what one person was told alone has none
bool mayAnswerPrivately(const Post &post); // Reply::privately

// The plain like among the reactions; none: count 0.
Reaction likeOf(const Post &post);

} // namespace foyer
