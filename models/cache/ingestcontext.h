// What the steps of one ingest share.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/ingest.h"

#include <QHash>

namespace foyer {

struct IngestContext {
    Cache &cache;
    AccountId account;
    QDateTime now;
    QString myMail; // lower case
    QString myName; // where names say who wrote; empty: they do not, or it is not known yet
    bool firstSync = false; // no round has ended well yet
    Ingested result;
};

} // namespace foyer
