// Files for a post, and read marks: the requests that are neither reading nor one of the person's deeds.
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/discourse/site.h"

namespace foyer::discourse {

// What stands for an upload in a post's Markdown; empty: the answer names none.
QByteArray referenceIn(const QJsonObject &answer, const QString &name);
// What the site's settings (site/settings.json) say about files, as models/uploadrules.h keeps it.
QByteArray uploadRulesIn(const QJsonObject &settings);

Task<Expected<QByteArray>> uploadFile(Site *site, OutgoingFile file);
Task<Expected<void>> tellRead(Site *site, ReadReport report);

} // namespace foyer::discourse
