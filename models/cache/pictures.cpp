// Wishes for pictures, and what became of them.
#include "models/cache/pictures.h"

#include "models/cache/body.h"
#include "models/cache/statement.h"
#include "models/cache/storageerror.h"
#include "models/pictures/picturebytes.h"

#include <QCoreApplication>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysAhead = 30; // pictures of older posts are fetched when somebody looks
constexpr qsizetype longestAddress = 4096;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Pictures)
};

CachedPicture readPicture(const Statement &row)
{
    CachedPicture picture;
    picture.id = row.column<PictureId>(0);
    picture.account = row.column<AccountId>(1);
    picture.url = row.column<QUrl>(2);
    picture.state = row.column<PictureState>(3);
    picture.trouble = row.column<PictureTrouble>(4);
    picture.wish = row.column<PictureWish>(5);
    picture.hash = row.column<QString>(6).toLatin1();
    picture.facts = { row.column<QString>(7).toLatin1(), { row.column<int>(8), row.column<int>(9) } };
    picture.bytes = row.column<qint64>(10);
    return picture;
}

bool isOfTheWeb(const QUrl &url)
{
    return (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty() && url.toEncoded().size() <= longestAddress;
}

// What a wish makes of a picture that is not here.
CachedPicture wishedFor(CachedPicture picture, PictureWish wish, bool covered)
{
    const bool asked = wish == PictureWish::Asked && covered;
    if (asked || (picture.trouble == PictureTrouble::OtherHost && covered)) {
        picture.state = PictureState::Wanted;
        picture.trouble = PictureTrouble::None;
    } else if (picture.state == PictureState::Known) {
        picture.state = covered ? PictureState::Wanted : PictureState::Refused;
        picture.trouble = covered ? PictureTrouble::None : PictureTrouble::OtherHost;
    }
    if (picture.state == PictureState::Wanted)
        picture.wish = std::max(picture.wish, wish);
    return picture;
}

class Wishes {
public:
    explicit Wishes(Cache &cache)
        : m_cache(cache)
    {
    }

    CachedPicture asItStands(const PictureWanted &wanted)
    {
        Statement row = m_cache.prepare(R"(
            SELECT id, account, url, state, trouble, wish, hash, type, width, height, bytes
            FROM picture WHERE account = ? AND url = ?)");
        CachedPicture picture;
        if (row.bind(wanted.account, wanted.url).next())
            return readPicture(row);
        picture.account = wanted.account;
        picture.url = wanted.url;
        if (!isOfTheWeb(wanted.url)) {
            picture.state = PictureState::Refused;
            picture.trouble = PictureTrouble::NotAPicture;
        }
        return picture;
    }

    CachedPicture asWished(const CachedPicture &picture, const PictureWanted &wanted)
    {
        return wishedFor(picture, wanted.wish, wanted.anyHost || hosts(picture.account).cover(picture.url));
    }

    // Only what shows that something is to be written.
    bool isNews(const CachedPicture &before, const CachedPicture &after, const PictureWanted &wanted)
    {
        if (!isOfTheWeb(before.url))
            return false;
        return before != after || !before.id || (wanted.thread && !isUsedIn(before.id, wanted.thread))
            || (before.state == PictureState::Kept && isUnusedSince(before.id, today()))
            || (wanted.wish == PictureWish::Asked && before.state != PictureState::Kept);
    }

    void write(CachedPicture &picture, const PictureWanted &wanted)
    {
        const bool comes = picture.state == PictureState::Wanted;
        Statement row = m_cache.prepare(R"(
            INSERT INTO picture (account, url, state, trouble, wish, wished, used) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            ON CONFLICT (account, url) DO UPDATE SET state = ?3, trouble = ?4, wish = ?5, wished = ?6, used = ?7,
                retry = iif(?8, NULL, retry)
            RETURNING id)");
        row.bind(picture.account, picture.url, picture.state, picture.trouble, picture.wish,
            QDateTime::currentDateTimeUtc(), today(), wanted.wish == PictureWish::Asked);
        if (row.next())
            picture.id = row.column<PictureId>(0);
        if (wanted.thread) {
            m_cache.prepare("INSERT OR IGNORE INTO picture_use (picture, thread) VALUES (?, ?)")
                .bind(picture.id, wanted.thread)
                .run();
        }
        if (comes)
            m_cache.touched().picturesWanted.insert(picture.account);
    }

private:
    static QDateTime today() { return QDateTime(QDate::currentDate(), {}, Qt::UTC); }

    bool isUsedIn(PictureId id, ThreadId thread)
    {
        Statement row = m_cache.prepare("SELECT 1 FROM picture_use WHERE picture = ? AND thread = ?");
        return row.bind(id, thread).next();
    }

    bool isUnusedSince(PictureId id, const QDateTime &day)
    {
        Statement row = m_cache.prepare("SELECT 1 FROM picture WHERE id = ? AND coalesce(used, 0) < ?");
        return row.bind(id, day).next();
    }

    const PictureHosts &hosts(AccountId account)
    {
        auto known = m_hosts.find(account);
        if (known == m_hosts.end())
            known = m_hosts.insert(account, pictureHosts(m_cache, account).valueOr({}));
        return *known;
    }

    Cache &m_cache;
    QHash<AccountId, PictureHosts> m_hosts;
};

Expected<void> setState(Cache &cache, PictureId id, PictureState state, PictureTrouble trouble)
{
    Transaction transaction(cache);
    Statement row = cache.prepare("UPDATE picture SET state = ?, trouble = ?, wish = 0 WHERE id = ? RETURNING account");
    row.bind(state, trouble, id);
    while (row.next()) // to its end: a statement under way lets nothing be committed
        cache.touched().pictures.insert(row.column<AccountId>(0));
    return transaction.commit();
}

} // namespace

Expected<QList<CachedPicture>> wishForPictures(Cache &cache, const QList<PictureWanted> &wanted)
{
    Wishes wishes(cache);
    QList<CachedPicture> pictures;
    QList<qsizetype> news;
    {
        const Reading reading(cache);
        for (const PictureWanted &one : wanted) {
            const CachedPicture before = wishes.asItStands(one);
            const bool settled = before.state == PictureState::Kept || !isOfTheWeb(one.url);
            pictures.append(settled ? before : wishes.asWished(before, one));
            if (wishes.isNews(before, pictures.last(), one))
                news.append(pictures.size() - 1);
        }
        if (auto read = reading.outcome(); !read)
            return read.error();
    }
    if (news.isEmpty())
        return pictures;
    Transaction transaction(cache);
    for (const qsizetype i : news) {
        // It may have come meanwhile.
        const CachedPicture now = wishes.asItStands(wanted.at(i));
        pictures[i] = now.state == PictureState::Kept ? now : wishes.asWished(now, wanted.at(i));
        wishes.write(pictures[i], wanted.at(i));
    }
    return transaction.commit(pictures);
}

Expected<QList<CachedPicture>> wantedPictures(
    Cache &cache, AccountId account, PictureWish atLeast, const QDateTime &now, int most)
{
    Statement rows = cache.prepare(R"(
        SELECT id, account, url, state, trouble, wish, hash, type, width, height, bytes FROM picture
        WHERE state = 1 AND account = ? AND wish >= ? AND coalesce(retry, 0) <= ?
        ORDER BY wish DESC, wished DESC LIMIT ?)");
    rows.bind(account, atLeast, now, most);
    QList<CachedPicture> list;
    while (rows.next())
        list.append(readPicture(rows));
    return rows.result(list);
}

Expected<CachedPicture> picture(Cache &cache, PictureId id)
{
    Statement row = cache.prepare(R"(
        SELECT id, account, url, state, trouble, wish, hash, type, width, height, bytes FROM picture WHERE id = ?)");
    if (row.bind(id).next())
        return readPicture(row);
    if (auto read = row.outcome(); !read)
        return read.error();
    return notFound(Words::tr("This picture is not known any more."));
}

Expected<void> keepPicture(Cache &cache, PictureId id, const PictureFacts &facts, const QByteArray &bytes)
{
    const auto hash = PictureBytes(cache.file()).put(bytes);
    if (!hash)
        return hash.error();
    Transaction transaction(cache);
    Statement row = cache.prepare(R"(
        UPDATE picture SET state = 2, trouble = 0, wish = 0, retry = NULL, hash = ?, type = ?, width = ?, height = ?,
                           bytes = ?, used = coalesce(used, ?)
        WHERE id = ? RETURNING account)");
    row.bind(QString::fromLatin1(*hash), QString::fromLatin1(facts.type), facts.size.width(), facts.size.height(),
        bytes.size(), QDateTime::currentDateTimeUtc(), id);
    while (row.next())
        cache.touched().pictures.insert(row.column<AccountId>(0));
    return transaction.commit();
}

Expected<void> refusePicture(Cache &cache, PictureId id, PictureTrouble trouble)
{
    return setState(cache, id, PictureState::Refused, trouble);
}

Expected<void> postponePicture(Cache &cache, PictureId id, const QDateTime &until)
{
    Transaction transaction(cache);
    cache.prepare("UPDATE picture SET retry = ? WHERE id = ?").bind(until, id).run();
    return transaction.commit();
}

Expected<QByteArray> pictureBytes(Cache &cache, const CachedPicture &picture)
{
    auto bytes = PictureBytes(cache.file()).get(picture.hash);
    if (bytes || bytes.error().kind != ErrorKind::NotFound)
        return bytes;
    if (auto forgotten = setState(cache, picture.id, PictureState::Known, PictureTrouble::None); !forgotten)
        return forgotten.error();
    return bytes.error();
}

Expected<QList<PostToScan>> postsToScan(Cache &cache, AccountId account, PostId after, const QDateTime &now, int most)
{
    Statement rows = cache.prepare(R"(
        SELECT post.id, post.thread, post.url, post.format, post_body.data FROM post
        JOIN post_body ON post_body.post = post.id
        LEFT JOIN post_state AS state ON state.post = post.id
        LEFT JOIN thread_state ON thread_state.thread = post.thread
        WHERE post.id > ? AND post.account = ? AND post.superseded = 0 AND post.format IN (2, 3) AND post.created > ?
          AND (coalesce(state.read, 0) = 0 OR thread_state.starred = 1 OR thread_state.watch >= 2)
        ORDER BY post.id LIMIT ?)");
    rows.bind(after.value, account, now.addDays(-daysAhead), most);
    QList<PostToScan> list;
    while (rows.next()) {
        list.append({ rows.column<PostId>(0), rows.column<ThreadId>(1), rows.column<QUrl>(2),
            { rows.column<Format>(3), unpackBody(rows.column<QByteArray>(4)) } });
    }
    return rows.result(list);
}

} // namespace foyer
