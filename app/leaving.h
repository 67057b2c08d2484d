// The end of an account: what it kept goes from this computer at once, and the server is told that the sign-in is over,
// as far as that can be done within seconds.
#pragma once

#include "app/adapters/adapter.h"
#include "models/types.h"

namespace foyer {

class Secrets;

struct LeavingOptions {
    bool offline = false; // no socket is opened
    std::chrono::milliseconds patience = std::chrono::seconds(8);
};

// For an account that is not in the cache any more. Its secret is given back to the server and then forgotten here,
// whatever the server says. The error says in plain words what is left to do for the person.
Task<Expected<void>> leave(Secrets *secrets, Account account, LeavingOptions options = {});

} // namespace foyer
