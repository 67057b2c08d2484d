#include "models/cache/body.h"
#include "models/cache/ingest.h"
#include "models/cache/searchtext.h"

namespace foyer {

namespace {

PreparedPost prepared(const RemotePost &post)
{
    PreparedPost result;
    result.stored = packBody(post.body.text);
    result.indexText = indexBody(post.body);
    result.snippet = snippetOf(post.body);
    result.length = int(textToIndex(post.body).size());
    return result;
}

} // namespace

PreparedPage prepare(Page page)
{
    PreparedPage result;
    result.posts.reserve(page.posts.size());
    for (const RemotePost &post : page.posts)
        result.posts.append(prepared(post));
    result.page = std::move(page);
    return result;
}

} // namespace foyer
