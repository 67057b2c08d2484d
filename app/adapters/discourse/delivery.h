// Hands a composed deed to a site, and looks what became of one whose answer was lost.
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/discourse/site.h"

namespace foyer::discourse {

// `answers` takes the posts the site answered with: they need not be read again.
Task<Expected<Delivery>> deliver(Site *site, Intention intention, IntentionContext context, QList<PostRow> *answers);

// None: surely not there. `answers` takes an edited post as it is there now: no list says that it changed.
Task<Expected<std::optional<Delivery>>> findDelivery(
    Site *site, Intention intention, IntentionContext context, QList<PostRow> *answers);

// The post itself, as this user sees it, with what is only in the site's own words. Asked at once: somebody waits for
// what they did with it.
struct ReadPost {
    PostRow row;
    QJsonObject json;
};
Task<Expected<ReadPost>> readPost(Site *site, RemotePostId name);

} // namespace foyer::discourse
