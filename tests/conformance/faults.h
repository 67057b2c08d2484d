// The fault tables: everything between a client and a server that we could make go wrong, one row each.
#pragma once

#include "tests/conformance/serverside.h"

#include <QList>

namespace foyer {

struct FaultRow {
    QByteArray name;
    Fault fault;
    Road road = Road::Straight;

    bool spoils() const { return fault.kind != Fault::Kind::None || road != Road::Straight; }
};

QList<FaultRow> newsFaults();
// Of the web, in groups that take about as long as each other: "line", "answers", "sending". Each begins with the row
// without a fault.
QList<FaultRow> webFaults(const QByteArray &group);
QList<FaultRow> nodebbFaults(const QByteArray &group); // the same, where a NodeBB is asked
// The first and every nth of the others, where FOYER_FAULTS_EVERY says n: where each request takes too long for all.
QList<FaultRow> chosen(const QList<FaultRow> &rows);
// True where a client finds out by waiting only: no answer, a peer that waits for more, a head that never ends.
bool isSilent(const FaultRow &row);

} // namespace foyer
