// What changed on a site, with the fewest requests. The ladder:
//
//   each time   one request: which modules have new posts, how many notices there are
//   changed     the newest page of that forum's list, and on until nothing in it is new
//   each day    whole lists: edits of first posts, removals, pins, locks and stars show nowhere else
//   differing   all posts of a discussion, ten discussions at a time; Moodle knows no smaller answer
//
// What shows in no list, an edited answer or a question that opened, is looked for when it is due: discussions are read
// again a day after they were young, each week while they are talked in or starred, half an hour after the own answer
// to a question, and when they are opened.
#pragma once

#include "app/adapters/adapter.h"
#include "app/adapters/moodle/parse.h"
#include "app/adapters/moodle/site.h"

namespace foyer::moodle {

inline const QString placesCursor = QStringLiteral("moodle/forums");
QByteArray textOf(const ForumPlaces &places);
ForumPlaces placesIn(const QByteArray &text);

// What this run knows beside the cursors.
struct Memory {
    QSet<qint64> changed; // discussions this user changed: what no list shows
    RemoteThreadId open; // read since it is on screen …
    qint64 openedAt = 0; // … then
};

class Pull {
public:
    Pull(Site &site, const PullPlan &plan, PageSink sink, Memory &memory);
    Task<Expected<void>> run();

private:
    struct Known { // of a discussion whose posts are here
        QByteArray words;
        QByteArray marks;
        qint64 again = 0; // when it is read once more without a sign, by our clock; 0: never
    };
    struct Forum {
        qint64 id = 0;
        ForumPlace place;
        QHash<qint64, Known> known;
        bool whole = false; // its whole list is wanted
        int page = -1; // the next one wanted; none: -1
        QSet<qint64> listed;
        bool mayPin = false;
    };
    struct Wanted {
        Row row;
        bool listed = true; // else only its posts are known of
    };

    Task<Expected<void>> ask();
    Task<Expected<void>> readLists();
    void takeRows(Forum &forum, const QList<Row> &rows);
    Task<Expected<void>> readPosts();
    Expected<void> takePosts(const Expected<QJsonValue> &answer, const Wanted &wanted, Page &page);
    Task<Expected<void>> confirmGone();
    Task<Expected<void>> readNotices();
    Forum *forumOf(qint64 id);
    void keep(const Forum &forum, Page &page, bool done) const;
    qint64 again(const Posts &read, bool kept) const;
    bool isDue(const Known &known) const;

    Site &m_site;
    const PullPlan &m_plan;
    PageSink m_sink;
    Memory &m_memory;
    QList<Forum> m_forums;
    QList<Wanted> m_wanted;
    Page m_marks; // of discussions whose posts are as they were
    std::optional<Error> m_trouble; // with some of it; the rest was read
    qint64 m_since = 0;
    qint64 m_full = 0; // when whole lists were read, by our clock
    qint64 m_notices = -1; // unread ones, the last time
    qint64 m_noticesNow = -1;
    qint64 m_began = 0; // by the site's clock
    QSet<QString> m_toMe;
    bool m_isFull = false;
    bool m_moved = false; // there is something to note at the end
};

} // namespace foyer::moodle
