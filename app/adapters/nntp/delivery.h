// Hands an article over (POST), and finds out what became of one whose answer was lost.
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/nntp/session.h"

namespace foyer::nntp {

Task<Expected<Delivery>> deliver(
    Session *session, Intention intention, Posting posting, std::chrono::milliseconds patience);
Task<Expected<std::optional<Delivery>>> findDelivery(Session *session, Intention intention, IntentionContext context);

} // namespace foyer::nntp
