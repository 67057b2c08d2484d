#include "ui/conversation/pendingnote.h"

#include "models/cache/byhand.h"
#include "ui/theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::PendingNote)
};

QString queuedSentence(const std::optional<Intention> &intention, bool offline, const QDateTime &now)
{
    if (offline)
        return Words::tr("Not sent yet · goes out when you are online");
    if (!intention || !intention->lastError)
        return Words::tr("Not sent yet · goes out in a moment");
    const QString why = intention->lastError->text;
    if (intention->nextTry.isValid() && intention->nextTry > now)
        return Words::tr("Not sent yet · %1 · next try %2").arg(why, shortTime(intention->nextTry, now));
    return Words::tr("Not sent yet · %1").arg(why);
}

QString words(const std::optional<Intention> &intention)
{
    return intention && intention->lastError ? intention->lastError->text.simplified() : QString();
}

QString stoppedSentence(SendState state, const QString &why)
{
    if (state == SendState::NeedsAttention)
        return why.isEmpty() ? Words::tr("The server did not take it. Your text is kept here.")
                             : Words::tr("The server said no: “%1” Your text is kept here.").arg(why);
    if (state == SendState::Unclear)
        return Words::tr(
            "May have arrived: the connection broke before the answer. Foyer looks before it sends again.");
    return why.isEmpty() ? Words::tr("Held: the thread changed after you wrote this. Nothing was sent.")
                         : Words::tr("Held: %1 Nothing was sent.").arg(why);
}

} // namespace

PendingNote pendingNote(SendState state, const std::optional<Intention> &intention, bool offline, const QDateTime &now)
{
    const std::pair edit { Verb::Edit, Words::tr("Edit") };
    const std::pair cancel { Verb::Cancel, Words::tr("Cancel") };
    switch (state) {
    case SendState::Queued:
        if (!offline && intention && intention->lastError)
            return { u"⇡ "_s + queuedSentence(intention, offline, now),
                { { Verb::SendNow, Words::tr("Send now") }, edit, cancel } };
        return { u"⇡ "_s + queuedSentence(intention, offline, now), { edit, cancel } };
    case SendState::Sending:
        return { u"⇡ "_s + Words::tr("Being sent…"), {} };
    case SendState::Sent:
        return { u"⇡ "_s + Words::tr("Sent · waiting to see it on the server"), {} };
    case SendState::Moderation:
        return { u"⇡ "_s + Words::tr("Sent · waiting for the moderator"), {} };
    case SendState::NeedsAttention:
        return { stoppedSentence(state, words(intention)),
            { edit, { Verb::SendNow, Words::tr("Try again") }, cancel } };
    case SendState::Unclear:
        return { stoppedSentence(state, {}), { { Verb::SendNow, Words::tr("Look now") }, edit, cancel } };
    case SendState::Held:
        if (intention && std::holds_alternative<EditPost>(intention->deed))
            return { stoppedSentence(state, words(intention)),
                { { Verb::SendNow, Words::tr("Decide…") }, edit, cancel } };
        return { stoppedSentence(state, words(intention)),
            { { Verb::SendNow, Words::tr("Send anyway") }, edit, cancel } };
    case SendState::ByHand:
        if (intention && isMissed(*intention, now))
            return {
                Words::tr("Not seen in this forum's feed so far. Look on the page whether it is there; your text is "
                          "kept here."),
                { { Verb::SendNow, Words::tr("Copy it and open the page") }, edit, { Verb::Cancel, Words::tr("Done") } }
            };
        return { Words::tr("Finish it in the browser: this forum takes posts there alone. Your text is kept here."),
            { { Verb::SendNow, Words::tr("Copy it and open the page") }, edit, { Verb::Cancel, Words::tr("Done") } } };
    case SendState::Seen:
    case SendState::Cancelled:
        break;
    }
    return {};
}

} // namespace foyer
