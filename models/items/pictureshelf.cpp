#include "models/items/pictureshelf.h"

#include "models/pictures/decodepicture.h"

#include <algorithm>

namespace foyer {

namespace {

constexpr int mostKilobytes = 96 * 1024; // of decoded pictures: a few screens, and all faces
constexpr qsizetype mostEntries = 4000;
constexpr int mostFailures = 2;
constexpr qsizetype mostWaiting = 48; // to be decoded; who scrolled past them does not need them any more

} // namespace

PictureShelf::PictureShelf(Cache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
    , m_pixmaps(mostKilobytes)
    , m_worker(cache)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PictureShelf::lookUp);
    connect(&cache.stream(), &ChangeStream::changed, this, &PictureShelf::onChanges);
}

PictureShelf::~PictureShelf() = default;

void PictureShelf::onChanges(const Changes &changes)
{
    if (changes.pictures.isEmpty())
        return;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (changes.pictures.contains(it.key().account) && it->picture.state != PictureState::Kept)
            it->stale = true;
    }
    Q_EMIT changed();
}

PictureShelf::Look PictureShelf::look(const Place &place, const QSize &room)
{
    if (m_entries.size() > mostEntries)
        m_entries.removeIf([](const auto &entry) { return !entry->awaited; });
    Entry &entry = m_entries[{ place.account, place.url }];
    if (!entry.awaited && (!entry.known || entry.stale)) {
        entry.awaited = true;
        lookUpSoon({ place.account, place.url, PictureWish::Shown, place.thread });
    }
    Look look { entry.known, entry.picture, {} };
    if (entry.picture.state != PictureState::Kept)
        return look;
    const Key key { place.account, place.url, room };
    if (const QPixmap *pixmap = m_pixmaps.object(key))
        look.pixmap = *pixmap;
    else if (entry.failures < mostFailures)
        decodeSoon(key);
    return look;
}

PictureShelf::Look PictureShelf::peek(const Place &place) const
{
    const Entry entry = m_entries.value({ place.account, place.url });
    return { entry.known, entry.picture, {} };
}

void PictureShelf::ask(const Place &place, From from)
{
    m_entries[{ place.account, place.url }].awaited = true;
    lookUpSoon({ place.account, place.url, PictureWish::Asked, place.thread, from == From::Anybody });
}

void PictureShelf::allowHost(AccountId account, const QString &host)
{
    m_worker.run(
        this, [account, host](Cache &cache) { return allowPictureHost(cache, account, host); },
        [this](const Expected<void> &done) { done ? void() : Q_EMIT failed(done.error().text); });
}

void PictureShelf::bytes(const Place &place, QObject *context, std::function<void(const Expected<QByteArray> &)> then)
{
    const CachedPicture picture = peek(place).picture;
    m_worker.run(
        context, [picture](Cache &cache) { return pictureBytes(cache, picture); }, std::move(then));
}

void PictureShelf::lookUpSoon(const PictureWanted &wanted)
{
    m_toLookUp.append(wanted);
    if (!m_soon.isActive())
        m_soon.start(0);
}

void PictureShelf::lookUp()
{
    const QList<PictureWanted> wanted = std::exchange(m_toLookUp, {});
    m_worker.run(
        this, [wanted](Cache &cache) { return wishForPictures(cache, wanted); },
        [this, wanted](const Expected<QList<CachedPicture>> &found) { taken(wanted, found); });
}

void PictureShelf::taken(const QList<PictureWanted> &wanted, const Expected<QList<CachedPicture>> &found)
{
    bool news = false;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        Entry &entry = m_entries[{ wanted.at(i).account, wanted.at(i).url }];
        const CachedPicture picture = found ? found->at(i) : entry.picture;
        news = news || !entry.known || entry.picture != picture;
        entry = { picture, true, false, false, entry.picture.hash == picture.hash ? entry.failures : 0 };
    }
    if (!found)
        Q_EMIT failed(found.error().text);
    if (news)
        Q_EMIT changed();
}

void PictureShelf::decodeSoon(const Key &key)
{
    m_toDecode.removeOne(key);
    m_toDecode.append(key);
    if (m_toDecode.size() > mostWaiting)
        m_toDecode.removeFirst();
    decodeNext();
}

// One at a time, the one looked at last first.
void PictureShelf::decodeNext()
{
    if (m_decoding || m_toDecode.isEmpty())
        return;
    m_decoding = true;
    const Key key = m_toDecode.takeLast();
    const CachedPicture picture = m_entries.value({ key.account, key.url }).picture;
    m_worker.run(
        this,
        [picture, room = key.room](Cache &cache) -> Expected<QImage> {
            const auto bytes = pictureBytes(cache, picture);
            if (!bytes)
                return bytes.error();
            QImage image = decodePicture(*bytes, room);
            if (image.isNull()) {
                if (auto refused = refusePicture(cache, picture.id, PictureTrouble::Damaged); !refused)
                    return refused.error();
            }
            return image;
        },
        [this, key](const Expected<QImage> &image) {
            m_decoding = false;
            if (image && !image->isNull()) {
                const int cost = int(qMin<qint64>(image->sizeInBytes() / 1024 + 1, mostKilobytes));
                m_pixmaps.insert(key, new QPixmap(QPixmap::fromImage(*image)), cost);
            } else {
                // Gone or broken: the cache has noted that.
                Entry &entry = m_entries[{ key.account, key.url }];
                entry.stale = true;
                ++entry.failures;
            }
            Q_EMIT changed();
            decodeNext();
        });
}

} // namespace foyer
