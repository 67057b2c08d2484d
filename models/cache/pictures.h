// Which pictures are known, wanted, here or refused. Who shows posts wishes for their pictures, sync fetches them; both
// hear of it by Changes::picturesWanted and Changes::pictures.
#pragma once

#include "models/cache/cache.h"
#include "models/picture.h"
#include "models/types.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace foyer {

struct PictureWanted {
    AccountId account;
    QUrl url;
    PictureWish wish = PictureWish::Shown;
    ThreadId thread {}; // none: a person's
    bool anyHost = false; // Asked: the person knows that it comes from somewhere else

    friend bool operator==(const PictureWanted &, const PictureWanted &) = default;
};

// As they stand now, in the same order. What is not here is wanted from now on, where its host allows that or the
// person agreed. Writes only what is news. Addresses that are not of the web are refused.
Expected<QList<CachedPicture>> wishForPictures(Cache &cache, const QList<PictureWanted> &wanted);

// The most urgent first; none that is to wait beyond `now`.
Expected<QList<CachedPicture>> wantedPictures(
    Cache &cache, AccountId account, PictureWish atLeast, const QDateTime &now, int most);
Expected<CachedPicture> picture(Cache &cache, PictureId id);

// Its bytes came: on disk first, then known to be there.
Expected<void> keepPicture(Cache &cache, PictureId id, const PictureFacts &facts, const QByteArray &bytes);
Expected<void> refusePicture(Cache &cache, PictureId id, PictureTrouble trouble);
Expected<void> postponePicture(Cache &cache, PictureId id, const QDateTime &until);

// NotFound: the file is gone; the picture is wanted again from the next wish on.
Expected<QByteArray> pictureBytes(Cache &cache, const CachedPicture &picture);

// Where pictures of an account may come from without asking: the community's own host, the hosts it names itself
// (pictures of people, cursor "pictures/hosts"), and those the person has allowed. Never what merely stands in a post.
struct PictureHosts {
    QUrl home;
    QSet<QString> hosts; // in lower case, with the port where it is not the usual one

    bool cover(const QUrl &url) const;
};
Expected<PictureHosts> pictureHosts(Cache &cache, AccountId account);
// From now on; what was refused because of its host is wanted.
Expected<void> allowPictureHost(Cache &cache, AccountId account, const QString &host);

// Posts not looked at yet, whose pictures are worth fetching before they are opened: unread or in a watched or starred
// thread, of the last month.
struct PostToScan {
    PostId post;
    ThreadId thread;
    QUrl url;
    Body body;
};
Expected<QList<PostToScan>> postsToScan(Cache &cache, AccountId account, PostId after, const QDateTime &now, int most);

struct PictureStorage {
    qint64 pictures = 0;
    qint64 bytes = 0;

    friend bool operator==(const PictureStorage &, const PictureStorage &) = default;
};
Expected<PictureStorage> pictureStorage(Cache &cache);
// Down to so many bytes, those shown longest ago first; what starred threads show stays. Answers how many bytes went.
Expected<qint64> trimPictures(Cache &cache, qint64 mostBytes);
// Files nobody knows of are removed; pictures whose file is gone are forgotten. Answers how many those were.
Expected<int> sweepPictures(Cache &cache, bool repair);

} // namespace foyer
