// Syncs one account: round by round, each the same few steps. Used on one thread, with that thread's cache:
// the sync thread in the window, the main thread in the command line.
#pragma once

#include "app/net/bell.h"
#include "app/net/networkpolicy.h"
#include "app/sync/draftmirror.h"
#include "app/sync/intake.h"
#include "app/sync/outbox.h"
#include "app/sync/picturefetcher.h"
#include "app/sync/statusline.h"
#include "app/sync/surroundings.h"

namespace foyer {

// The connection, or who we are on it, must be made anew before anything else is asked.
bool lineIsDead(const Error &error);

struct RoundReport {
    int newPosts = 0;
    int notices = 0;
    int delivered = 0; // of mine, taken by the server in this round
    int unseen = 0; // taken, and not read back yet
    int attention = 0; // of mine, need the person

    friend bool operator==(const RoundReport &, const RoundReport &) = default;
};

class Engine {
public:
    Engine(Cache &cache, AccountId account, Surroundings surroundings);
    ~Engine(); // not while a round runs: await stop() first

    void setPolicy(NetworkPolicy policy);
    bool running() const { return m_running; }

    // While somebody looks at the window: hears what moves as it moves, where the server can tell (from the next good
    // round on). `changed` is called when there is news, and when hearing() begins or ends.
    void setListening(bool wanted);
    void whenHeard(std::function<void()> changed) { m_changed = std::move(changed); }
    bool hearing() const { return m_hearing; } // nothing is missed: polling may be rarer
    // The thread on screen: read again, with what I did elsewhere, and listened to while one listens at all.
    void lookAt(std::optional<OpenThread> open);
    LiveNews news() const; // heard and not pulled yet; empty while it cannot be pulled
    // Pulls just that. Like round() it is one at a time.
    Task<Expected<RoundReport>> catchUp();

    // Sign in, push the outbox, ask what changed, pull. One at a time. What could be done stays done when it
    // ends with an error; report() says how far it came.
    // `waitedFor`: by a person, who asked for it.
    Task<Expected<RoundReport>> round(bool waitedFor = false);
    // Of the last round, also when that failed.
    const RoundReport &report() const { return m_report; }

    // Pictures that are wanted, beside the rounds: none of them waits for the other. Returns when nothing is left that
    // may come now, or at once while it runs already.
    Task<void> fetchPictures() { return m_pictures.fetch(); }

    // Ends a running round (with Cancelled), says goodbye, returns when all is quiet. round() may be called again.
    Task<void> stop();

private:
    Task<Expected<void>> steps();
    Task<Expected<void>> signIn();
    Task<Expected<Credentials>> credentials(Account account);
    Task<Expected<QByteArray>> secretSalt(Account account);
    Task<Expected<void>> push();
    Task<Expected<void>> pushOnce();
    Task<Expected<void>> reconnect();
    Task<Expected<void>> listForums();
    Task<Expected<void>> pull();
    Task<Expected<void>> pullOnce(std::optional<LiveNews> news = {});
    Expected<PullPlan> plan();
    bool finishesByHand(const QDateTime &now);
    Task<Expected<void>> tellReading();
    Task<Expected<void>> fetchProfiles();
    Task<Expected<void>> lookAtDrafts();
    Task<Expected<void>> tellDrafts();
    bool mirrorsDrafts() const;
    Expected<FileKey> keyFor(const QUrl &file);
    bool mayListen() const;
    void listenOn(); // begins to, when it may
    Task<> listening();
    Task<> nap(std::chrono::milliseconds time);
    void heard(const LiveNews &news);
    void setHearing(bool hearing);
    Expected<void> followAllWhenFew();
    Expected<void> remember(const Account &account, const Expected<Capabilities> &signedIn);
    void countMine();

    Cache &m_cache;
    const AccountId m_account;
    Surroundings m_surroundings;
    std::unique_ptr<Adapter> m_adapter;
    Intake m_intake;
    StatusLine m_status;
    PictureFetcher m_pictures;
    DraftMirror m_drafts;
    NetworkPolicy m_policy = NetworkPolicy::Online;
    RoundReport m_report;
    Bell m_idle;
    Bell m_halted;
    Bell m_woken; // from a nap between two tries to listen
    LiveNews m_news;
    std::function<void()> m_changed;
    Capabilities m_capabilities;
    std::optional<OpenThread> m_open;
    bool m_openMissed = false; // what was heard of it could not be read
    bool m_wantsLive = false;
    bool m_listening = false;
    bool m_hearing = false;
    bool m_deaf = false; // this server does not tell
    bool m_waitedFor = false; // this round
    bool m_running = false;
    bool m_stopping = false;
    bool m_halting = false; // stop() is at work
    bool m_signedIn = false;
    bool m_usedBefore = false; // the connection is left from an earlier round: it may be dead
};

} // namespace foyer
