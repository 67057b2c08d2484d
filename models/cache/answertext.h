// Reactions and polls as texts in a row, for the files of this folder. What cannot be read is none.
#pragma once

#include "models/postparts.h"

namespace foyer {

QString textOf(const QList<Reaction> &reactions); // empty for none
QList<Reaction> reactionsIn(const QString &text);
QString textOf(const QList<Poll> &polls);
QList<Poll> pollsIn(const QString &text);

// What a mark of mine does to them.
void react(QList<Reaction> &reactions, const QString &name, bool on);
void vote(QList<Poll> &polls, const QString &poll, const QStringList &options);

} // namespace foyer
