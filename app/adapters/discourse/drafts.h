// Drafts as a Discourse keeps them: /drafts.json. One per key and user: "topic_42", "new_topic", "new_topic_1700…".
#pragma once

#include "app/adapters/discourse/site.h"
#include "app/adapters/remotedraft.h"

namespace foyer::discourse {

// Empty: a site keeps none for this.
QByteArray draftKeyOf(const RemoteDraft &draft);
// One page of the list. What is odd, of another kind or larger than any post goes to `foreign`.
RemoteDrafts parseDrafts(const QJsonObject &json);
// The body that keeps it. `owner`: who this client is; a site counts the change when another kept it before.
QByteArray keepingOf(const RemoteDraft &draft, const QString &owner);

Task<Expected<RemoteDrafts>> readDrafts(Site *site);
// The sequence it has now. Conflict: somebody else changed it.
Task<Expected<qint64>> keepDraft(Site *site, RemoteDraft draft, QString owner);
// With another sequence than the site's nothing happens, and it does not say so.
Task<Expected<void>> dropDraft(Site *site, RemoteDraft draft);

} // namespace foyer::discourse
