#include "app/sync/picturefetcher.h"

#include "models/cache/ingest.h"
#include "models/cache/status.h"
#include "models/log.h"
#include "models/pictures/inspectpicture.h"
#include "models/settings.h"
#include "models/text/blocks.h"

#include <QCoroTimer>
#include <QImageReader>
#include <QTimer>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype atOnce = 4;
constexpr qint64 betweenMs = 100; // from one server
constexpr int lookedThrough = 64; // so many wanted ones are looked through for one whose server is not paused
constexpr int scannedAtOnce = 20;
constexpr int failuresInARow = 3; // then the server is left alone for a while
constexpr qint64 leftAloneMs = 300'000;
constexpr auto patience = 120s; // with a server that wants us to wait
constexpr int mostResumes = 3;
constexpr auto defaultSlowDown = 15s;
constexpr auto longestSlowDown = 3600s;
constexpr qint64 retryAfterSecs = 900;
constexpr qint64 keyPauseSecs = 20; // until the key has room again
constexpr double roomAhead = 0.8; // of what may be kept; the rest is for what is looked at
const QString scannedCursor = u"pictures/scanned"_s;

// Some servers choose by this.
QByteArray acceptable()
{
    static const bool webp = QImageReader::supportedImageFormats().contains("webp");
    return webp ? "image/webp,image/png,image/jpeg,image/gif" : "image/png,image/jpeg,image/gif";
}

// As Discourse and Moodle name what they give to members alone; the adapter says whether it is that.
bool isSecure(const QUrl &url)
{
    return url.path().contains("/secure-uploads/"_L1) || url.path().contains("/secure-media-uploads/"_L1)
        || url.path().contains("/webservice/pluginfile.php/"_L1);
}

qint64 limit(Cache &cache)
{
    return qint64(std::max(10, number(cache, option::picturesMegabytes))) * 1'000'000;
}

} // namespace

PictureFetcher::PictureFetcher(Cache &cache, AccountId account, std::function<QDateTime()> now, KeyFor keyFor)
    : m_cache(cache)
    , m_account(account)
    , m_now(std::move(now))
    , m_keyFor(std::move(keyFor))
{
    m_clock.start();
}

PictureFetcher::~PictureFetcher()
{
    Q_ASSERT(!m_running);
}

void PictureFetcher::setPolicy(NetworkPolicy policy)
{
    m_policy = policy;
    m_http.setPolicy(policy);
}

Task<void> PictureFetcher::fetch()
{
    m_again = true;
    if (m_running || m_stopping)
        co_return;
    m_running = true;
    m_broken = false;
    while (m_again && !m_stopping && !m_broken) {
        m_again = false;
        m_kept = 0;
        m_resumes = 0;
        m_resumeAt = 0;
        m_hosts = pictureHosts(m_cache, m_account).valueOr({});
        co_await lookAhead();
        co_await fetchAll();
        if (m_kept > 0) {
            const auto freed = trimPictures(m_cache, limit(m_cache));
            note(freed ? Expected<void>() : freed.error());
        }
    }
    m_running = false;
    m_quiet.ring(); // this may be gone afterwards
}

Task<void> PictureFetcher::stop()
{
    m_stopping = true;
    m_http.abortAll();
    m_landed.ring();
    while (m_running)
        co_await m_quiet;
    m_stopping = false;
}

// What may come by itself.
std::optional<PictureWish> PictureFetcher::least()
{
    if (!mayConnect(m_policy))
        return {};
    const QString when = value(m_cache, option::pictures);
    if (m_policy != NetworkPolicy::Online || when == "asked"_L1)
        return PictureWish::Asked;
    return when == "ahead"_L1 && hasRoomAhead() ? PictureWish::Ahead : PictureWish::Shown;
}

bool PictureFetcher::hasRoomAhead()
{
    const auto here = pictureStorage(m_cache);
    return here && double(here->bytes) < roomAhead * double(limit(m_cache));
}

// Posts that came since the last time, some at a time: sync has other things to do.
Task<> PictureFetcher::lookAhead()
{
    if (least() != PictureWish::Ahead)
        co_return;
    while (!m_stopping && !m_broken) {
        const auto kept = cursors(m_cache, m_account);
        const PostId after { kept ? kept->value(scannedCursor).toLongLong() : 0 };
        const auto posts = kept ? postsToScan(m_cache, m_account, after, m_now(), scannedAtOnce) : kept.error();
        note(posts ? Expected<void>() : posts.error());
        if (!posts || posts->isEmpty())
            co_return;
        QList<PictureWanted> wanted;
        for (const PostToScan &post : *posts) {
            for (const Block &block : blocks(post.body, post.url)) {
                if (block.kind == Block::Kind::Image && !block.picture.source.isEmpty())
                    wanted.append({ m_account, block.picture.source, PictureWish::Ahead, post.thread });
            }
        }
        const auto wished = wishForPictures(m_cache, wanted);
        note(wished ? Expected<void>() : wished.error());
        Page done;
        done.cursors.insert(scannedCursor, QByteArray::number(posts->last().post.value));
        const auto noted = ingest(m_cache, m_account, prepare(std::move(done)));
        note(noted ? Expected<void>() : noted.error());
        co_await sleep(0);
    }
}

std::optional<CachedPicture> PictureFetcher::next()
{
    const auto least = this->least();
    if (!least)
        return {};
    const auto wanted = wantedPictures(m_cache, m_account, *least, m_now(), lookedThrough);
    note(wanted ? Expected<void>() : wanted.error());
    for (const CachedPicture &picture : wanted.valueOr({})) {
        if (!m_flying.contains(picture.id) && originOf(picture.url).pausedUntil <= m_clock.elapsed())
            return picture;
    }
    return {};
}

Task<> PictureFetcher::fetchAll()
{
    while (!m_stopping && !m_broken) {
        const auto picture = m_flying.size() < atOnce ? next() : std::nullopt;
        if (picture) {
            Origin &origin = originOf(picture->url);
            const qint64 wait = origin.nextAt - m_clock.elapsed();
            origin.nextAt = std::max(m_clock.elapsed(), origin.nextAt) + betweenMs;
            m_flying.insert(picture->id);
            if (wait > 0)
                co_await sleep(wait);
            fetchOne(*picture); // goes on beside us
        } else if (!m_flying.isEmpty()) {
            co_await m_landed;
        } else if (const qint64 until = std::exchange(m_resumeAt, 0); until > 0) {
            ++m_resumes;
            co_await sleep(until - m_clock.elapsed());
        } else {
            break;
        }
    }
    while (!m_flying.isEmpty())
        co_await m_landed;
}

// Bells that ring for somebody else wake us too: whoever sleeps looks at the clock again.
Task<> PictureFetcher::sleep(qint64 ms)
{
    const qint64 until = m_clock.elapsed() + ms;
    do {
        QTimer timer;
        timer.setSingleShot(true);
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] { m_landed.ring(); });
        timer.start(int(std::max<qint64>(0, until - m_clock.elapsed())));
        co_await m_landed;
    } while (!m_stopping && m_clock.elapsed() < until);
}

Request PictureFetcher::requestFor(const CachedPicture &picture) const
{
    Request request;
    request.url = picture.url;
    request.maxBytes = mostPictureBytes;
    request.headers.insert("accept", acceptable());
    const bool covered = m_hosts.cover(picture.url);
    // What a community serves safely is not fetched openly: it would tell who reads what.
    if (covered && m_hosts.home.scheme() == "https"_L1 && request.url.scheme() == "http"_L1)
        request.url.setScheme(u"https"_s);
    // A post may lead through the community's own redirects to anybody; whoever asked for a picture by its host may be
    // led on, but not to this computer or behind its back.
    if (covered)
        request.mayGoTo = [hosts = m_hosts](const QUrl &url) { return hosts.cover(url); };
    else
        request.mayGoTo = [home = m_hosts.home](const QUrl &url) { return !isLoopback(url) || isLoopback(home); };
    return request;
}

Task<> PictureFetcher::fetchOne(CachedPicture picture)
{
    if (!m_stopping) {
        Request request = requestFor(picture);
        const Expected<Response> response = co_await send(std::move(request));
        if (!response && response.error().kind == ErrorKind::AuthNeeded) // no key for it now: it stays wanted
            note(postponePicture(m_cache, picture.id, m_now().addSecs(keyPauseSecs)));
        else
            take(picture, response);
    }
    m_flying.remove(picture.id);
    m_landed.ring(); // this may be gone afterwards
}

Task<Expected<Response>> PictureFetcher::send(Request request)
{
    const bool ofHome = pictureHostOf(request.url) == pictureHostOf(m_hosts.home);
    if (!ofHome || !isSecure(request.url))
        co_return co_await m_http.send(std::move(request));
    const Expected<FileKey> key = m_keyFor(request.url);
    if (!key)
        co_return Error { ErrorKind::AuthNeeded, key.error().text, {} };
    if (key->isEmpty())
        co_return co_await m_http.send(std::move(request));
    co_return co_await sendWithKey(std::move(request), *key);
}

// With the key to the community's own address and nowhere else: where that leads it is asked without. One step, which
// the community itself has named; not from safe to open, and not to this computer.
Task<Expected<Response>> PictureFetcher::sendWithKey(Request request, FileKey key)
{
    const auto target = std::make_shared<QUrl>();
    Request first = request;
    first.credentials = std::move(key.headers);
    if (!key.form.isEmpty()) {
        first.method = "POST";
        first.body = std::move(key.form);
        first.headers.insert("content-type", "application/x-www-form-urlencoded");
    }
    first.mayGoTo = [target](const QUrl &url) {
        *target = url;
        return false;
    };
    auto response = co_await m_http.send(std::move(first));
    if (response || target->isEmpty())
        co_return response;
    const bool here = isLoopback(*target) && !isLoopback(m_hosts.home);
    const bool opens = m_hosts.home.scheme() == "https"_L1 && target->scheme() != "https"_L1;
    if (here || opens || m_stopping)
        co_return response;
    request.url = *target;
    request.mayGoTo = [](const QUrl &) { return false; };
    co_return co_await m_http.send(std::move(request));
}

void PictureFetcher::take(const CachedPicture &picture, const Expected<Response> &response)
{
    if (!response)
        return lost(picture, response.error());
    const auto refused = refusal(*response);
    if (refused)
        return refuse(picture, *refused);
    originOf(picture.url).failures = 0;
    const auto inspected = inspectPicture(response->body);
    if (const auto *trouble = std::get_if<PictureTrouble>(&inspected))
        return note(refusePicture(m_cache, picture.id, *trouble));
    ++m_kept;
    note(keepPicture(m_cache, picture.id, std::get<PictureFacts>(inspected), response->body));
}

// No answer, or none that we take.
void PictureFetcher::lost(const CachedPicture &picture, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
        return; // it stays wanted
    case ErrorKind::Rejected:
        return note(refusePicture(m_cache, picture.id, PictureTrouble::TooLarge));
    case ErrorKind::Forbidden:
        return note(refusePicture(m_cache, picture.id, PictureTrouble::OtherHost));
    default:
        return tryLater(picture, error);
    }
}

void PictureFetcher::refuse(const CachedPicture &picture, const Error &error)
{
    if (error.kind == ErrorKind::RateLimited || (error.kind == ErrorKind::ServerBroken && error.retryAfter))
        return slowDown(picture, error.retryAfter.value_or(defaultSlowDown));
    if (error.kind == ErrorKind::NotFound)
        return note(refusePicture(m_cache, picture.id, PictureTrouble::NotFound));
    if (isTransient(error.kind))
        return tryLater(picture, error);
    note(refusePicture(m_cache, picture.id, PictureTrouble::Forbidden));
}

void PictureFetcher::tryLater(const CachedPicture &picture, const Error &error)
{
    qCDebug(lcSync) << "picture:" << error.text;
    note(postponePicture(m_cache, picture.id, m_now().addSecs(retryAfterSecs)));
    Origin &origin = originOf(picture.url);
    if (++origin.failures >= failuresInARow)
        origin.pausedUntil = m_clock.elapsed() + leftAloneMs;
}

// The whole server is left alone. Soon over, we wait for it; else the next round sees to it.
void PictureFetcher::slowDown(const CachedPicture &picture, std::chrono::seconds wait)
{
    const auto pause = std::clamp<std::chrono::seconds>(wait, 1s, longestSlowDown);
    const qint64 until = m_clock.elapsed() + std::chrono::milliseconds(pause).count();
    originOf(picture.url).pausedUntil = until;
    note(postponePicture(m_cache, picture.id, m_now().addSecs(pause.count())));
    if (m_resumes < mostResumes && pause <= patience)
        m_resumeAt = m_resumeAt == 0 ? until : std::min(until, m_resumeAt);
}

void PictureFetcher::note(const Expected<void> &done)
{
    if (done)
        return;
    qCWarning(lcSync) << "pictures:" << done.error().text;
    m_broken = true;
}

} // namespace foyer
