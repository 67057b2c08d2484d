#include "app/commandline/ownsync.h"

#include "app/commandline/words.h"
#include "app/offlinerun.h"
#include "app/secrets.h"
#include "app/stopsignals.h"
#include "models/cache/status.h"
#include "models/settings.h"

#include "app/net/waited.h"

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

QString jobWords(const QString &job)
{
    if (job == "sign-in"_L1)
        return Words::tr("Signing in");
    if (job == "outbox"_L1)
        return Words::tr("Sending");
    if (job == "forums"_L1)
        return Words::tr("Listing forums");
    return Words::tr("Fetching posts");
}

} // namespace

void showProgress(Cache &cache, terminal::ProgressBar &bar)
{
    const auto all = syncStatus(cache);
    if (!all)
        return; // the round itself will say what is wrong with the data
    Progress sum;
    QString label;
    for (const SyncStatus &status : *all) {
        if (!status.running)
            continue;
        sum.done += status.progress.done;
        sum.total += status.progress.total;
        label = jobWords(status.job);
    }
    if (!label.isEmpty())
        bar.show(label, sum.done, sum.total);
}

OwnSync::OwnSync(Context &context, Secrets &secrets)
    : m_context(context)
    , m_secrets(secrets)
{
}

Expected<QList<RoundEnd>> OwnSync::run(const QList<Account> &accounts)
{
    endOfflineRun(m_context.cache); // no window is open beside us: it was killed
    const NetworkState network { flag(m_context.cache, option::offline) };
    for (const Account &account : accounts) {
        if (const auto asked = askPassword(account); !asked)
            return asked.error();
        auto engine = std::make_unique<Engine>(m_context.cache, account.id, Surroundings { m_secrets });
        engine->setPolicy(policyFor(network, account.url));
        m_rounds.push_back({ { account, {}, {}, false }, std::move(engine) });
    }
    {
        terminal::ProgressBar bar;
        QObject here;
        QObject::connect(&m_context.cache.stream(), &ChangeStream::changed, &here, [&](const Changes &changes) {
            if (changes.status)
                showProgress(m_context.cache, bar);
        });
        StopSignals signals;
        QObject::connect(&signals, &StopSignals::asked, &here, [this] { stop(); });
        QCoro::waitFor(runAll());
    }
    QList<RoundEnd> ends;
    for (const Round &round : m_rounds)
        ends.append(round.end);
    return ends;
}

Task<> OwnSync::runAll()
{
    std::vector<Task<>> running;
    for (Round &round : m_rounds)
        running.push_back(runOne(round));
    for (Task<> &task : running)
        co_await task;
}

Task<> OwnSync::runOne(Round &round)
{
    const Expected<RoundReport> result = co_await round.engine->round(true);
    round.end.report = round.engine->report();
    if (!result)
        round.end.fault = result.error();
    else
        co_await round.engine->fetchPictures();
    co_await round.engine->stop();
}

// A password that is kept nowhere is asked for now, where somebody can be asked.
Expected<void> OwnSync::askPassword(const Account &account)
{
    if (account.secretStore != Account::SecretStore::Ask || account.user.isEmpty() || !terminal::isTerminal(stdin))
        return {};
    if (waited(m_secrets.read(account, SecretKind::Password)))
        return {};
    const auto secret = terminal::askSecret(Words::tr("Password of %1 on %2:").arg(account.user, account.url.host()));
    if (!secret)
        return secret.error();
    return waited(m_secrets.write(account, SecretKind::Password, secret->toUtf8()));
}

void OwnSync::stop()
{
    for (Round &round : m_rounds)
        round.engine->stop();
}

} // namespace foyer::commandline
