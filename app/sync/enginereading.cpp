// What was read here, told to servers that keep read marks: a few threads a round, after everything else.
#include "app/sync/engine.h"
#include "models/cache/readreports.h"
#include "models/log.h"

namespace foyer {

namespace {

constexpr int threadsARound = 5; // each is a request
constexpr int postsAtOnce = 200;

// No answer yet, or none that says anything about what was told.
bool comesAgain(const Error &why)
{
    return isTransient(why.kind) || why.kind == ErrorKind::AuthNeeded || why.kind == ErrorKind::TlsFailed;
}

} // namespace

// A server that does not take it is told nothing more of that: marks stay as they are here, whatever it says.
Task<Expected<void>> Engine::tellReading()
{
    if (!m_capabilities.testFlag(Capability::ServerRead))
        co_return {};
    for (int told = 0; told < threadsARound && !m_stopping; ++told) {
        const auto next = nextUntoldReading(m_cache, m_account, postsAtOnce);
        if (!next)
            co_return next.error();
        if (!*next)
            break;
        ReadReport report { (*next)->thread, {} };
        for (const ReadPost &post : (*next)->posts)
            report.posts.append({ post.remoteId, std::chrono::milliseconds(post.ms) });
        const Expected<void> taken = co_await m_adapter->reportRead(std::move(report));
        if (!taken && taken.error().kind == ErrorKind::Unclear) { // better too little than twice
            qCInfo(lcSync) << "what was read may have been told";
        } else if (!taken && comesAgain(taken.error())) {
            Expected<void> over;
            if (taken.error().kind != ErrorKind::RateLimited)
                over = taken;
            co_return over;
        }
        if (const auto dropped = dropTold(m_cache, **next); !dropped)
            co_return dropped;
    }
    co_return {};
}

} // namespace foyer
