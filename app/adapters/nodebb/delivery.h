// What we say: deeds as requests, made once; sending them, and finding out what became of one.
#pragma once

#include "app/adapters/nodebb/parse.h"
#include "app/adapters/nodebb/site.h"

namespace foyer::nodebb {

struct Mine { // the answer to what was sent
    PostRow row;
    std::optional<RemoteThread> thread {};
};
// One post with all that is told of it: its words as they were typed, too.
Task<Expected<PostRow>> readPost(Site *site, QString post);

Expected<Intention> compose(Intention intention, const IntentionContext &context);
// `answers`: what the site made of it, to be handed out by the next pull.
Task<Expected<Delivery>> deliver(Site *site, Intention intention, IntentionContext context, QList<Mine> *answers);
Task<Expected<std::optional<Delivery>>> findDelivery(
    Site *site, Intention intention, IntentionContext context, QList<Mine> *answers);
Task<Expected<QByteArray>> uploadFile(Site *site, OutgoingFile file);

} // namespace foyer::nodebb
