// Pictures in posts and of people, as the cache knows them: by account and address. The bytes are kept by what they
// are (SHA-256), in files of their own.
#pragma once

#include "models/ids.h"

#include <QByteArray>
#include <QSize>
#include <QUrl>

namespace foyer {

enum class PictureState : quint8 {
    Known, // not here, and nobody waits for it
    Wanted, // comes as soon as it may
    Kept, // its bytes are here
    Refused, // it does not come; `trouble` says why
};

enum class PictureTrouble : quint8 {
    None,
    OtherHost, // of a host that has nothing to do with the community: fetched when the person says so
    NotFound,
    Forbidden,
    TooLarge, // in bytes
    TooManyPixels,
    NotAPicture, // or of a kind that is not shown (SVG can do things)
    Damaged,
};

// How much it is wanted, the least first.
enum class PictureWish : quint8 {
    None,
    Ahead, // nobody has looked yet
    Shown, // it was, or is, on screen
    Asked, // the person pressed "Load"
};

// What its bytes say, whatever its name or its server claim.
struct PictureFacts {
    QByteArray type; // "png", "jpeg", "gif", "webp"
    QSize size; // in pixels, upright

    friend bool operator==(const PictureFacts &, const PictureFacts &) = default;
};

struct CachedPicture {
    PictureId id; // empty: never heard of
    AccountId account;
    QUrl url;
    PictureState state = PictureState::Known;
    PictureTrouble trouble = PictureTrouble::None;
    PictureWish wish = PictureWish::None;
    QByteArray hash; // of its bytes, SHA-256 in hexadecimal digits
    PictureFacts facts;
    qint64 bytes = 0;

    friend bool operator==(const CachedPicture &, const CachedPicture &) = default;
};

// How a host is called where it matters who serves a picture: in lower case, with its port where that is unusual.
inline QString pictureHostOf(const QUrl &url)
{
    const bool usual = url.port() < 0 || url.port() == (url.scheme() == QLatin1String("https") ? 443 : 80);
    const QString host = url.host().toLower();
    return usual ? host : host + u':' + QString::number(url.port());
}

// The cursor (Page::cursors) under which a community names the hosts of its own pictures, by spaces.
inline constexpr auto pictureHostsCursor = u"pictures/hosts";

// No picture is fetched that is larger, and none is shown that has more pixels: a few kilobytes can claim gigapixels.
inline constexpr qint64 mostPictureBytes = 10 * 1024 * 1024;
inline constexpr qint64 mostPicturePixels = 40'000'000;

} // namespace foyer
