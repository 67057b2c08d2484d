#include "app/commandline/statewords.h"

#include "app/commandline/words.h"

namespace foyer::commandline {

QString stateWords(SendState state)
{
    switch (state) {
    case SendState::Queued:
        return Words::tr("not sent yet");
    case SendState::Sending:
        return Words::tr("being sent");
    case SendState::Sent:
        return Words::tr("sent, not read back yet");
    case SendState::Moderation:
        return Words::tr("waits for the moderator");
    case SendState::Seen:
        return Words::tr("seen on the server");
    case SendState::NeedsAttention:
        return Words::tr("refused, needs you");
    case SendState::Unclear:
        return Words::tr("may or may not have arrived");
    case SendState::Held:
        return Words::tr("held, needs you");
    case SendState::Cancelled:
        return Words::tr("cancelled");
    case SendState::ByHand:
        return Words::tr("to be finished in the browser");
    }
    return {};
}

bool needsPerson(SendState state)
{
    return state == SendState::NeedsAttention || state == SendState::Unclear || state == SendState::Held
        || state == SendState::ByHand;
}

} // namespace foyer::commandline
