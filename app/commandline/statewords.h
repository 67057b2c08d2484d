// The steps of the outbox in words for people.
#pragma once

#include "models/intention.h"

namespace foyer::commandline {

QString stateWords(SendState state);
// True where it goes no further without the person.
bool needsPerson(SendState state);

} // namespace foyer::commandline
