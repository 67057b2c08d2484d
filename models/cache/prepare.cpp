#include "models/cache/body.h"
#include "models/cache/ingest.h"
#include "models/cache/searchtext.h"
#include "models/text/extract.h"

namespace foyer {

PreparedPage prepare(Page page)
{
    PreparedPage result;
    result.posts.reserve(page.posts.size());
    for (const RemotePost &post : page.posts) {
        const QString text = findableText(post.body);
        result.posts.append({ packBody(post.body.text), post.source.isEmpty() ? QByteArray() : packBody(post.source),
            indexBody(text), snippet(post.body), int(text.size()) });
    }
    result.page = std::move(page);
    return result;
}

} // namespace foyer
