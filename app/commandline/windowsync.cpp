#include "app/commandline/windowsync.h"

#include "app/commandline/statewords.h"
#include "app/desktop/stopsignals.h"
#include "app/instancemessage.h"
#include "models/cache/outbox.h"
#include "models/cache/status.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace foyer::commandline {
namespace {

using namespace std::chrono_literals;
using Ends = std::optional<QList<RoundEnd>>;

// The accounts whose round, begun after `asked`, has ended.
Expected<QList<RoundEnd>> endedSince(Cache &cache, const QList<Account> &accounts, const QDateTime &asked)
{
    const auto all = syncStatus(cache);
    if (!all)
        return all.error();
    QList<RoundEnd> ends;
    for (const Account &account : accounts) {
        const auto status =
            std::find_if(all->begin(), all->end(), [&](const SyncStatus &each) { return each.account == account.id; });
        if (status == all->end() || status->running || status->since < asked)
            continue;
        RoundEnd end { account, {}, status->fault, true };
        const auto mine = outbox(cache, account.id);
        if (!mine)
            return mine.error();
        for (const Intention &intention : *mine)
            end.report.attention += needsPerson(intention.state);
        ends.append(end);
    }
    return ends;
}

} // namespace

Expected<Ends> syncInWindow(Context &context, const QList<Account> &accounts)
{
    const QDateTime asked = QDateTime::currentDateTimeUtc();
    Changes wanted;
    for (const Account &account : accounts)
        wanted.syncWanted.insert(account.id);
    if (!tellWindow(context.folder, { std::nullopt, wanted }))
        return Ends();

    terminal::ProgressBar bar;
    QEventLoop loop;
    Expected<Ends> result = Ends();
    QTimer look;
    look.setInterval(200ms);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        showProgress(context.cache, bar);
        const auto ends = endedSince(context.cache, accounts, asked);
        if (!ends)
            result = ends.error();
        else if (ends->size() == accounts.size())
            result = Ends(*ends);
        const bool done = !result || *result;
        if (done || !tellWindow(context.folder, {}))
            loop.quit();
    });
    StopSignals signals;
    QObject::connect(&signals, &StopSignals::asked, &loop, [&] {
        result = Error { ErrorKind::Cancelled, {} };
        loop.quit();
    });
    look.start();
    loop.exec();
    return result;
}

} // namespace foyer::commandline
