#include "app/commandline/statewords.h"

#include "app/commandline/words.h"

namespace foyer::commandline {

QString stateWords(SendState state)
{
    switch (state) {
    case SendState::Queued:
        return tr("not sent yet");
    case SendState::Sending:
        return tr("being sent");
    case SendState::Sent:
        return tr("sent, not read back yet");
    case SendState::Moderation:
        return tr("waits for the moderator");
    case SendState::Seen:
        return tr("seen on the server");
    case SendState::NeedsAttention:
        return tr("refused, needs you");
    case SendState::Unclear:
        return tr("may or may not have arrived");
    case SendState::Held:
        return tr("held, needs you");
    case SendState::Cancelled:
        return tr("cancelled");
    }
    return {};
}

bool needsPerson(SendState state)
{
    return state == SendState::NeedsAttention || state == SendState::Unclear || state == SendState::Held;
}

} // namespace foyer::commandline
