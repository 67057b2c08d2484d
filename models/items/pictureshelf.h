// Pictures for whoever paints. Answers at once with what is at hand; what is not is looked up, wished for, read and
// decoded on a thread of its own, and changed() says when to look again. Painting never waits for a disk.
#pragma once

#include "models/cache/pictures.h"
#include "models/items/cacheworker.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QTimer>

#include <functional>

namespace foyer {

class PictureShelf : public QObject {
    Q_OBJECT
public:
    explicit PictureShelf(Cache &cache, QObject *parent = nullptr);
    ~PictureShelf() override;

    struct Place {
        AccountId account;
        QUrl url;
        ThreadId thread {}; // none: a person's picture

        friend bool operator==(const Place &, const Place &) = default;
    };
    struct Look {
        bool known = false; // false: it is being looked up
        CachedPicture picture;
        QPixmap pixmap; // null: not here, or not decoded yet
    };

    // For somebody who paints it into `room` device pixels (empty: as large as it is): wishes for it.
    Look look(const Place &place, const QSize &room);
    // What is known of it, without wishing for anything.
    Look peek(const Place &place) const;
    // The person wants it now. Anybody: and knows whose host it comes from.
    enum class From { TheCommunity, Anybody };
    void ask(const Place &place, From from);
    void allowHost(AccountId account, const QString &host);
    // Its bytes as they came; `then` gets them on this thread.
    void bytes(const Place &place, QObject *context, std::function<void(const Expected<QByteArray> &)> then);

Q_SIGNALS:
    void changed(); // look again
    void failed(const QString &sentence);

private:
    struct Key {
        AccountId account;
        QUrl url;
        QSize room {};

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.account.value, key.url, key.room.width(), key.room.height());
        }
    };
    struct Entry {
        CachedPicture picture;
        bool known = false;
        bool stale = false;
        bool awaited = false;
        int failures = 0; // to decode it; it is not tried for ever
    };

    void onChanges(const Changes &changes);
    void lookUpSoon(const PictureWanted &wanted);
    void lookUp();
    void taken(const QList<PictureWanted> &wanted, const Expected<QList<CachedPicture>> &found);
    void decodeSoon(const Key &key);
    void decodeNext();

    Cache &m_cache;
    QHash<Key, Entry> m_entries; // rooms empty
    QCache<Key, QPixmap> m_pixmaps; // cost in kilobytes
    QList<PictureWanted> m_toLookUp;
    QTimer m_soon;
    QList<Key> m_toDecode; // the newest last: that one is looked at now
    bool m_decoding = false;
    CacheWorker m_worker; // last: what it does uses the others
};

} // namespace foyer
