// Quoting so that the community's pages know whom and what: they show who wrote it and lead back to the post.
#pragma once

#include "models/types.h"

namespace foyer {

// Some communities number the posts of a thread and write quotations as [quote="user, post:3, topic:12"]; elsewhere
// every line is quoted by a ">" before it (quoteForReply). The selection, where there is one, instead of the whole;
// the whole as its author typed it, where that is known.
bool quotesByNumber(const Post &post, const Thread &thread, Capabilities community);
QString quotation(const Post &post, const Thread &thread, Capabilities community, const QString &selection = {});

} // namespace foyer
