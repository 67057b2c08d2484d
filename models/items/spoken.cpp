#include "models/items/spoken.h"

#include "models/cache/byhand.h"

#include <QCoreApplication>
#include <QLocale>

namespace foyer {

using namespace Qt::StringLiterals;

// The context of the sentences below.
struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(foyer::Spoken)
};

namespace {

QString sentence(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty() || u".!?…。؟"_s.contains(trimmed.back()))
        return trimmed;
    return trimmed + u'.';
}

QString nextTry(const Intention &intention, const QDateTime &now)
{
    if (!intention.nextTry.isValid() || intention.nextTry <= now)
        return Spoken::tr("Goes out as soon as there is a connection.");
    return Spoken::tr("Next try at %1.").arg(spokenTime(intention.nextTry, now));
}

QString queued(const Intention &intention, const QDateTime &now)
{
    if (!intention.lastError)
        return Spoken::tr("Not sent yet.") + u' ' + nextTry(intention, now);
    switch (intention.lastError->kind) {
    case ErrorKind::Offline:
        return Spoken::tr("Waiting: you are working offline. Goes out when you go online.");
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
        return Spoken::tr("Waiting for the network: %1").arg(sentence(intention.lastError->text)) + u' '
            + nextTry(intention, now);
    case ErrorKind::AuthNeeded:
        return Spoken::tr("Waiting: the server wants you to sign in again.");
    case ErrorKind::RateLimited:
        return Spoken::tr("Waiting: the server asked us to slow down.") + u' ' + nextTry(intention, now);
    default:
        return Spoken::tr("Not sent yet: %1").arg(sentence(intention.lastError->text)) + u' ' + nextTry(intention, now);
    }
}

QString stopped(const QString &what, const Intention &intention, const QString &next)
{
    const QString why = intention.lastError ? sentence(intention.lastError->text) + u' ' : QString();
    return what + u' ' + why + next;
}

} // namespace

QString spokenTime(const QDateTime &utc, const QDateTime &nowUtc)
{
    if (!utc.isValid())
        return {};
    const QLocale locale;
    const QDateTime local = utc.toLocalTime();
    const QDate today = nowUtc.toLocalTime().date();
    const QString clock = locale.toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today)
        return clock;
    if (local.date() == today.addDays(-1))
        return Spoken::tr("yesterday %1").arg(clock);
    if (local.date() == today.addDays(1))
        return Spoken::tr("tomorrow %1").arg(clock);
    if (local.date().year() == today.year())
        return locale.toString(local.date(), u"d MMM"_s) + u' ' + clock;
    return locale.toString(local.date(), u"d MMM yyyy"_s);
}

QString explanation(const Intention &intention, const QDateTime &now)
{
    if (isMark(intention.deed) && intention.state == SendState::NeedsAttention)
        return stopped(Spoken::tr("The server did not take this mark."), intention,
            Spoken::tr("Nothing you wrote is lost; you can dismiss this."));
    switch (intention.state) {
    case SendState::Queued:
        return queued(intention, now);
    case SendState::Sending:
        return Spoken::tr("Being sent now.");
    case SendState::Sent:
        return Spoken::tr("The server took it at %1. Waiting to read it back.").arg(spokenTime(intention.sent, now));
    case SendState::Moderation:
        return Spoken::tr("The server took it at %1. It appears when a moderator has released it.")
            .arg(spokenTime(intention.sent, now));
    case SendState::Seen:
        return receiptLine(intention, now);
    case SendState::NeedsAttention:
        return stopped(Spoken::tr("The server refused it."), intention,
            Spoken::tr("Your text is kept: edit it, send it again, or cancel."));
    case SendState::Unclear:
        return stopped(Spoken::tr("The connection broke after it was handed over, so it may or may not have arrived."),
            intention, Spoken::tr("Foyer looks for it on the server before anything is sent again."));
    case SendState::Held:
        return stopped(Spoken::tr("The thread changed after you wrote this."), intention,
            Spoken::tr("Your text is kept: look at the thread, then send it, edit it, or cancel."));
    case SendState::Cancelled:
        return Spoken::tr("Cancelled. The text is in the bin of your drafts.");
    case SendState::ByHand:
        if (isMissed(intention, now))
            return Spoken::tr(
                "Not seen in this forum's feed since %1. Look on its page whether it is there, and say then "
                "that it is done, or send it once more. Your text stays here.")
                .arg(spokenTime(intention.written, now));
        return Spoken::tr(
            "This forum takes posts from a browser alone. Open its page, paste your text and send it there; "
            "this line ends when the post comes back, or when you say that it is done.");
    }
    return {};
}

QString receiptLine(const Intention &intention, const QDateTime &now)
{
    QStringList steps;
    const auto step = [&](const QString &words, const QDateTime &when) {
        if (when.isValid())
            steps += words.arg(spokenTime(when, now));
    };
    step(Spoken::tr("written %1"), intention.written);
    steps += Spoken::tr("queued");
    step(Spoken::tr("sent %1"), intention.sent);
    if (intention.state == SendState::Moderation)
        steps += Spoken::tr("waiting for the moderator");
    step(Spoken::tr("seen %1"), intention.seen);
    return steps.join(u" · "_s);
}

QString stateWord(SendState state)
{
    switch (state) {
    case SendState::Queued:
        return Spoken::tr("not sent yet");
    case SendState::Sending:
        return Spoken::tr("sending");
    case SendState::Sent:
        return Spoken::tr("sent");
    case SendState::Moderation:
        return Spoken::tr("waiting for the moderator");
    case SendState::Seen:
        return Spoken::tr("seen");
    case SendState::NeedsAttention:
        return Spoken::tr("needs attention");
    case SendState::Unclear:
        return Spoken::tr("may have arrived");
    case SendState::Held:
        return Spoken::tr("held");
    case SendState::Cancelled:
        return Spoken::tr("cancelled");
    case SendState::ByHand:
        return Spoken::tr("to finish in the browser");
    }
    return {};
}

} // namespace foyer
