// One feed, asked for with good manners: only when it changed, never more than fits, and what the server says of when
// to come again is kept to.
#pragma once

#include "app/adapters/feeds/document.h"
#include "app/net/revisit.h"

namespace foyer::feeds {

struct Look {
    Expected<std::optional<Document>> found; // none: nothing new. The error says what happened
    Revisit visit; // to be kept with what was found
    bool newOnly = false; // the server left out what we know (RFC 3229)
};
Task<Look> look(HttpClient *http, QUrl url, Revisit visit, QDateTime now, std::chrono::milliseconds silence);

} // namespace foyer::feeds
