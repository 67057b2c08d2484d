// The fault table: everything between a client and a news server that we could make go wrong, one row each.
#pragma once

#include "app/sample/fault.h"

#include <QList>

namespace foyer {

struct FaultRow {
    QByteArray name;
    Fault fault;
};

QList<FaultRow> newsFaults();
// True where a client finds out by waiting only.
bool isSilent(const Fault &fault);

} // namespace foyer
