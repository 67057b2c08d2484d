// sync: sends what waits in the outbox and fetches what changed, for each account; one that fails does not
// stop the others. Where a window is open on the same data, that one does it: a post must not go out twice.
#include "app/changeforwarder.h"
#include "app/commandline/commands.h"
#include "app/commandline/context.h"
#include "app/commandline/lookup.h"
#include "app/commandline/ownsync.h"
#include "app/commandline/windowsync.h"
#include "app/commandline/words.h"
#include "app/fakeaccount.h"
#include "app/folderlock.h"
#include "app/sampleaccount.h"
#include "models/cache/accounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

Expected<QList<Account>> chosenAccounts(Context &context)
{
    const auto serves = [](const Account &account) { return !account.url.isEmpty(); };
    QList<Account> chosen;
    if (context.arguments.words.isEmpty()) {
        const auto all = accounts(context.cache);
        if (!all)
            return all;
        std::copy_if(all->begin(), all->end(), std::back_inserter(chosen), serves);
    }
    for (const QString &typed : context.arguments.words) {
        const auto account = findAccount(context.cache, typed);
        if (!account)
            return account.error();
        if (!serves(*account)) {
            return Error { ErrorKind::NotFound,
                Words::tr("The server of %1 is no more. What was kept of it stays readable.").arg(account->name) };
        }
        chosen.append(*account);
    }
    return chosen;
}

QString summaryOf(const RoundEnd &end)
{
    const RoundReport &report = end.report;
    QStringList parts;
    if (end.inWindow)
        parts.append(Words::tr("synced by the open window"));
    else
        parts.append(report.newPosts > 0 ? Words::tr("%n new posts", "", report.newPosts) : Words::tr("nothing new"));
    if (report.notices > 0)
        parts.append(Words::tr("%n concern you", "", report.notices));
    if (report.delivered > 0)
        parts.append(Words::tr("%n of yours sent", "", report.delivered));
    if (report.unseen > 0)
        parts.append(Words::tr("%n not read back yet", "", report.unseen));
    if (report.attention > 0)
        parts.append(Words::tr("%n in the outbox need you", "", report.attention));
    return parts.join(u", "_s);
}

// Says how one account's round ended; the code for it.
ExitCode tell(Output &out, const RoundEnd &end)
{
    const RoundReport &report = end.report;
    out.item({ { u"community"_s, end.account.name }, { u"newPosts"_s, report.newPosts },
        { u"notices"_s, report.notices }, { u"delivered"_s, report.delivered }, { u"unseen"_s, report.unseen },
        { u"attention"_s, report.attention }, { u"error"_s, end.fault ? QJsonValue(end.fault->text) : QJsonValue() } });
    if (end.fault && exitCodeFor(end.fault->kind) == ExitCode::Unreachable)
        out.say(
            Words::tr("%1: %2\nNothing is lost; the next sync tries again.").arg(end.account.name, end.fault->text));
    else if (end.fault)
        out.say(u"%1: %2"_s.arg(end.account.name, end.fault->text));
    else
        out.text(u"%1: %2"_s.arg(end.account.name, summaryOf(end)));
    const ExitCode mine = report.attention > 0 ? ExitCode::Attention : ExitCode::Done;
    return end.fault ? worse(mine, exitCodeFor(end.fault->kind)) : mine;
}

Expected<QList<RoundEnd>> syncHere(Context &context)
{
    Secrets secrets(context.folder.path());
    RunningSample sample;
    if (context.arguments.sample) {
        auto started = startSample(context.folder, context.cache, secrets, !context.arguments.sampleOff);
        if (!started)
            return started.error();
        sample = std::move(*started);
    }
    RunningFake fake;
    if (!context.arguments.fake.isEmpty()) {
        auto started = startFake(context.arguments.fake, context.cache, secrets);
        if (!started)
            return started.error();
        fake = std::move(*started);
    }
    const auto chosen = chosenAccounts(context);
    if (!chosen)
        return chosen.error();
    return OwnSync(context, secrets).run(*chosen);
}

Expected<QList<RoundEnd>> syncSomewhere(Context &context)
{
    FolderLock lock(context.folder.syncLock());
    for (bool said = false;;) {
        if (lock.tryLock(said ? 500 : 0))
            return syncHere(context);
        if (const auto trouble = lock.trouble())
            return *trouble;
        const auto chosen = chosenAccounts(context);
        if (!chosen)
            return chosen.error();
        const auto ends = syncInWindow(context, *chosen);
        if (!ends)
            return ends.error();
        if (*ends)
            return **ends;
        // No window: another command syncs, and one may follow the other.
        if (!said)
            context.out.say(Words::tr("Another foyer is syncing; waiting for it to end …"));
        said = true;
    }
}

} // namespace

ExitCode sync(Context &context)
{
    if (context.arguments.offline)
        return context.out.fail({ ErrorKind::Offline, Words::tr("Offline, as asked: nothing was sent or fetched.") });
    const auto ends = syncSomewhere(context);
    if (!ends)
        return context.out.fail(ends.error());
    if (ends->isEmpty()) {
        context.out.say(Words::tr("There is no account yet. Add one: foyer accounts add news.example.org"));
        return ExitCode::Attention;
    }
    ExitCode code = ExitCode::Done;
    for (const RoundEnd &end : *ends)
        code = worse(code, tell(context.out, end));
    return code;
}

} // namespace foyer::commandline
