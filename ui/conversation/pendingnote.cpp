#include "ui/conversation/pendingnote.h"

#include "ui/theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("foyer::PendingNote", text);
}

QString queuedSentence(const std::optional<Intention> &intention, bool offline, const QDateTime &now)
{
    if (offline)
        return tr("Not sent yet · goes out when you are online");
    if (!intention || !intention->lastError)
        return tr("Not sent yet · goes out in a moment");
    const QString why = intention->lastError->text;
    if (intention->nextTry.isValid() && intention->nextTry > now)
        return tr("Not sent yet · %1 · next try %2").arg(why, shortTime(intention->nextTry, now));
    return tr("Not sent yet · %1").arg(why);
}

QString words(const std::optional<Intention> &intention)
{
    return intention && intention->lastError ? intention->lastError->text.simplified() : QString();
}

QString stoppedSentence(SendState state, const QString &why)
{
    if (state == SendState::NeedsAttention)
        return why.isEmpty() ? tr("The server did not take it. Your text is kept here.")
                             : tr("The server said no: “%1” Your text is kept here.").arg(why);
    if (state == SendState::Unclear)
        return tr("May have arrived: the connection broke before the answer. Foyer looks before it sends again.");
    return why.isEmpty() ? tr("Held: the thread changed after you wrote this. Nothing was sent.")
                         : tr("Held: %1 Nothing was sent.").arg(why);
}

} // namespace

PendingNote pendingNote(SendState state, const std::optional<Intention> &intention, bool offline, const QDateTime &now)
{
    const std::pair edit { Verb::Edit, tr("Edit") };
    const std::pair cancel { Verb::Cancel, tr("Cancel") };
    switch (state) {
    case SendState::Queued:
        if (!offline && intention && intention->lastError)
            return { u"⇡ "_s + queuedSentence(intention, offline, now),
                { { Verb::SendNow, tr("Send now") }, edit, cancel } };
        return { u"⇡ "_s + queuedSentence(intention, offline, now), { edit, cancel } };
    case SendState::Sending:
        return { u"⇡ "_s + tr("Being sent…"), {} };
    case SendState::Sent:
        return { u"⇡ "_s + tr("Sent · waiting to see it on the server"), {} };
    case SendState::Moderation:
        return { u"⇡ "_s + tr("Sent · waiting for the moderator"), {} };
    case SendState::NeedsAttention:
        return { stoppedSentence(state, words(intention)), { edit, { Verb::SendNow, tr("Try again") }, cancel } };
    case SendState::Unclear:
        return { stoppedSentence(state, {}), { { Verb::SendNow, tr("Look now") }, edit, cancel } };
    case SendState::Held:
        return { stoppedSentence(state, words(intention)), { { Verb::SendNow, tr("Send anyway") }, edit, cancel } };
    case SendState::Seen:
    case SendState::Cancelled:
        break;
    }
    return {};
}

} // namespace foyer
