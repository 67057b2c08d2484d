#include "models/cache/byhand.h"

namespace foyer {

static constexpr int daysUntilMissed = 3;

ByHand byHandOf(const Intention &intention)
{
    const qsizetype end = intention.wire.indexOf('\n');
    ByHand byHand { QUrl::fromEncoded(intention.wire.left(end)), {} };
    if (end >= 0)
        byHand.paste = QString::fromUtf8(intention.wire.mid(end + 1));
    else if (const auto *reply = std::get_if<Reply>(&intention.deed))
        byHand.paste = QString::fromUtf8(reply->body.text);
    else if (const auto *thread = std::get_if<NewThread>(&intention.deed))
        byHand.paste = thread->subject + u'\n' + QString::fromUtf8(thread->body.text);
    return byHand;
}

bool isMissed(const Intention &intention, const QDateTime &now)
{
    return intention.state == SendState::ByHand && intention.written.daysTo(now) >= daysUntilMissed;
}

} // namespace foyer
