// Small servers with a few invented posts, to try each kind of community by hand: foyer --fake nodebb. They speak as
// the real ones do, forget everything when they end, and listen on this computer only.
#pragma once

#include "models/error.h"

#include <QStringList>
#include <QUrl>

#include <memory>

namespace foyer {

struct Fake {
    std::shared_ptr<void> server; // serves until this goes, in the thread it was made in
    QString kind; // as adapters/registry.h names it
    QString name;
    QUrl url;
    QString user; // of a member; empty: there is nobody to be
    QString secret;
};

QStringList fakeKinds(); // sorted
Expected<Fake> startFakeServer(const QString &kind); // Usage: there is none of this kind

} // namespace foyer
