// What sync needs from outside. Tests put their own in.
#pragma once

#include "app/adapters/registry.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <functional>

namespace foyer {

class Secrets;

struct Surroundings {
    Secrets &secrets; // outlives everything that syncs
    std::function<std::unique_ptr<Adapter>(const QString &kind, const AdapterOptions &options)> makeAdapter =
        foyer::makeAdapter;
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    std::function<double()> random = [] { return QRandomGenerator::global()->generateDouble(); };
};

} // namespace foyer
