#include "app/adapters/nntp/delivery.h"

#include "app/adapters/nntp/commands.h"
#include "app/adapters/nntp/words.h"

namespace foyer::nntp {

using namespace Qt::StringLiterals;

namespace {
Delivery deliveryOf(const QByteArray &messageId, bool moderated)
{
    return { { QString::fromUtf8(messageId) }, moderated };
}

// The server has a post of that name already: ours, sent before. Words differ from server to server; 435 is the code
// of the transport behind POST.
bool isDuplicate(const QByteArray &words)
{
    const QByteArray text = words.toLower();
    return text.startsWith("435") || text.contains("duplicate") || text.contains("already")
        || (text.contains("437") && text.contains("have it"));
}

Error postError(const Status &status)
{
    const QString words = QString::fromUtf8(status.text);
    switch (status.code) {
    case 441:
        if (words.contains("in the future"_L1, Qt::CaseInsensitive))
            return { ErrorKind::Rejected,
                Words::tr("The clock of this computer seems to be wrong. Set it, then send again. The server said: %1")
                    .arg(words) };
        return { ErrorKind::Rejected, words };
    case 440:
        return { ErrorKind::Forbidden, Words::tr("The server takes no posts from you: %1").arg(words) };
    default:
        return errorOf(status);
    }
}

// 223: there. 430: not there. Anything else is its error.
Task<Expected<bool>> isThere(Session *session, QByteArray messageId)
{
    auto status = co_await session->ask("STAT " + messageId);
    if (!status)
        co_return status.error();
    if (status->code == 223)
        co_return true;
    if (status->code == 430 || status->code == 423)
        co_return false;
    co_return errorOf(*status);
}

Task<Expected<Delivery>> alreadyThere(Session *session, QByteArray id)
{
    auto there = co_await isThere(session, id);
    if (!there)
        co_return Error { ErrorKind::Unclear, there.error().text };
    if (!*there)
        co_return Error { ErrorKind::Rejected,
            Words::tr("The server had this post already, and it has been removed there since.") };
    co_return deliveryOf(id, false);
}

// Some servers give a post a name of their own. Then ours is unknown there.
Task<Expected<Delivery>> accepted(Session *session, QByteArray id, QByteArray words, bool moderated)
{
    const QByteArray other = messageIdIn(words);
    if (moderated || other.isEmpty() || other == id)
        co_return deliveryOf(id, moderated);
    auto there = co_await isThere(session, id);
    co_return deliveryOf(there && !*there ? other : id, false);
}
} // namespace

Task<Expected<Delivery>> deliver(
    Session *session, Intention intention, Posting posting, std::chrono::milliseconds patience)
{
    auto asked = co_await session->ask("POST");
    if (asked && asked->code == 480 && session->maySignIn()) {
        auto signedIn = co_await session->signIn();
        if (!signedIn)
            co_return signedIn.error();
        asked = co_await session->ask("POST");
    }
    if (!asked)
        co_return asked.error();
    if (asked->code != 340)
        co_return postError(*asked);
    // Up to here, and until the final dot leaves, nothing is posted: trying again is safe.
    session->line().write(dotStuffed(intention.wire));
    auto sent = co_await session->line().drain();
    if (!sent)
        co_return sent.error();
    const auto usual = session->line().silence();
    session->line().setSilence(patience);
    auto status = co_await session->ask(".");
    session->line().setSilence(usual);
    if (!status)
        co_return Error { ErrorKind::Unclear,
            Words::tr("The connection ended before the server said whether it took the post. %1")
                .arg(status.error().text) };
    if (status->code == 240) {
        const bool moderated = posting == Posting::Moderated || status->text.toLower().contains("moderator");
        co_return co_await accepted(session, intention.token, status->text, moderated);
    }
    if (status->code == 441 && isDuplicate(status->text))
        co_return co_await alreadyThere(session, intention.token);
    if (status->code == 0 || status->code == 400)
        co_return Error { ErrorKind::Unclear, errorOf(*status).text };
    co_return postError(*status);
}

Task<Expected<std::optional<Delivery>>> findDelivery(Session *session, Intention intention, IntentionContext context)
{
    if (intention.token.isEmpty()) // never composed, so never sent
        co_return std::optional<Delivery>();
    // A cancel is filed where ordinary readers see nothing; its effect is that the post is gone.
    const bool deleting = std::holds_alternative<DeletePost>(intention.deed);
    // Named first: GCC 12 destroys the temporaries of a ?: within an awaited expression twice.
    const QByteArray id = deleting ? context.parent.value.toUtf8() : intention.token;
    auto there = co_await isThere(session, id);
    if (!there)
        co_return there.error();
    if (*there != deleting)
        co_return std::optional<Delivery>(deliveryOf(intention.token, false));
    if ((context.posting == Posting::Moderated || intention.state == SendState::Moderation) && !deleting)
        co_return Error { ErrorKind::Unclear,
            Words::tr("A moderator may have this post already. Sending it again would send it to them twice.") };
    co_return std::optional<Delivery>();
}

} // namespace foyer::nntp
