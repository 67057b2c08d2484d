// Fetches the pictures of one account that are wanted: what is on screen first. Four at once, ten a second from each
// server; one that says "slow down" is left alone as long as it wants. Without sign-in, cookies or a word about where
// the picture stands; but for what the community itself gives to its members alone.
#pragma once

#include "app/adapters/filekey.h"
#include "app/net/bell.h"
#include "app/net/httpclient.h"
#include "models/cache/pictures.h"

#include <QElapsedTimer>

namespace foyer {

class PictureFetcher {
public:
    // See Adapter::keyFor().
    using KeyFor = std::function<Expected<FileKey>(const QUrl &)>;
    PictureFetcher(
        Cache &cache, AccountId account, std::function<QDateTime()> now,
        KeyFor keyFor = [](const QUrl &) { return FileKey {}; });
    ~PictureFetcher(); // not while it runs: await stop() first

    void setPolicy(NetworkPolicy policy);
    // Returns when nothing is left that may come now; at once where it is at it already, which then looks again.
    Task<void> fetch();
    // Ends what runs, and returns when all is quiet. fetch() may be called again.
    Task<void> stop();

private:
    struct Origin {
        qint64 nextAt = 0; // times of m_clock, in ms
        qint64 pausedUntil = 0;
        int failures = 0; // in a row
    };

    Task<> fetchAll();
    Task<> fetchOne(CachedPicture picture);
    Task<> lookAhead();
    Task<> sleep(qint64 ms); // or until stop()
    std::optional<CachedPicture> next();
    std::optional<PictureWish> least(); // none: nothing may come now
    bool hasRoomAhead();
    Request requestFor(const CachedPicture &picture) const;
    Task<Expected<Response>> send(Request request);
    Task<Expected<Response>> sendWithKey(Request request, FileKey key);
    void take(const CachedPicture &picture, const Expected<Response> &response);
    void slowDown(const CachedPicture &picture, std::chrono::seconds wait);
    void lost(const CachedPicture &picture, const Error &error);
    void refuse(const CachedPicture &picture, const Error &error);
    void tryLater(const CachedPicture &picture, const Error &error);
    void note(const Expected<void> &done);
    Origin &originOf(const QUrl &url) { return m_origins[pictureHostOf(url)]; }

    Cache &m_cache;
    const AccountId m_account;
    const std::function<QDateTime()> m_now;
    const KeyFor m_keyFor;
    HttpClient m_http;
    NetworkPolicy m_policy = NetworkPolicy::Online;
    PictureHosts m_hosts; // as of when fetch() began
    QHash<QString, Origin> m_origins;
    QSet<PictureId> m_flying;
    QElapsedTimer m_clock;
    Bell m_landed;
    Bell m_quiet;
    qint64 m_resumeAt = 0; // 0: nobody asked us to wait
    int m_resumes = 0;
    int m_kept = 0; // since fetch() began
    bool m_running = false;
    bool m_again = false;
    bool m_stopping = false;
    bool m_broken = false; // the cache cannot be written: no use to go on
};

} // namespace foyer
