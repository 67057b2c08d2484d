// What we say: deeds as requests, made once; sending them, and finding out what became of one.
#pragma once

#include "app/adapters/nodebb/parse.h"
#include "app/adapters/nodebb/site.h"

namespace foyer::nodebb {

// One post with all that is told of it: its words as they were typed, too.
Task<Expected<PostRow>> readPost(Site *site, QString post);

Expected<Intention> compose(Intention intention, const IntentionContext &context);
Task<Expected<Delivery>> deliver(Site *site, Intention intention, IntentionContext context);
Task<Expected<std::optional<Delivery>>> findDelivery(Site *site, Intention intention, IntentionContext context);
Task<Expected<QByteArray>> uploadFile(Site *site, OutgoingFile file);

} // namespace foyer::nodebb
