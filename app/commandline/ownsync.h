// One round of every account in this process, all at once, with a bar on the terminal.
#pragma once

#include "app/commandline/context.h"
#include "app/commandline/terminal.h"
#include "app/sync/engine.h"

#include <vector>

namespace foyer::commandline {

struct RoundEnd {
    Account account;
    RoundReport report;
    std::optional<Error> fault;
    bool inWindow = false; // done by the open window, which counts for itself what came in
};

// What all running rounds together have done, as a bar.
void showProgress(Cache &cache, terminal::ProgressBar &bar);

class OwnSync {
public:
    OwnSync(Context &context, Secrets &secrets);

    Expected<QList<RoundEnd>> run(const QList<Account> &accounts);

private:
    struct Round {
        RoundEnd end;
        std::unique_ptr<Engine> engine;
    };
    Task<> runAll();
    Task<> runOne(Round &round);
    Expected<void> askPassword(const Account &account);
    void stop();

    Context &m_context;
    Secrets &m_secrets;
    std::vector<Round> m_rounds;
};

} // namespace foyer::commandline
