#include "app/adapters/moodle/pull.h"

#include "app/adapters/moodle/words.h"
#include "app/net/json.h"

#include <algorithm>

namespace foyer::moodle {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 daySeconds = 24 * 3600;
constexpr qint64 nextDaySeconds = 20 * 3600; // in time for the lists of the next day
constexpr qint64 weekSeconds = 7 * daySeconds;
constexpr qint64 restSeconds = 30 * daySeconds; // nobody spoke since: it is over
constexpr qint64 overlapSeconds = 5; // what was being written while we asked
constexpr qint64 editSeconds = 35 * 60; // so long authors may usually edit
constexpr qint64 openSeconds = 600; // an open discussion is read again after
constexpr int mostCalls = 20; // in one request
constexpr int mostChecks = 40; // of those that cost little
constexpr int mostDiscussions = 10;
constexpr qint64 mostPosts = 500; // in one request, some 800 kB
constexpr qint64 mostRows = 500;
constexpr int perPage = 20;
constexpr int newestNotices = 20;
const QString roundCursor = u"moodle/round"_s; // "since full notices"
const QString toMeCursor = u"moodle/answers"_s;
constexpr qsizetype mostToMe = 300;
const QByteArray partly = "partly\n"; // begins the cursor of a forum that was not read to its end
const QByteArray pins = "pins"; // a line of it: this user may pin there

Call updates(qint64 course, qint64 since)
{
    return { u"core_course_get_updates_since"_s,
        { { u"courseid"_s, course }, { u"since"_s, since }, { u"filter"_s, QJsonArray { u"discussions"_s } } } };
}

Call posts(qint64 discussion)
{
    return { u"mod_forum_get_discussion_posts"_s,
        { { u"discussionid"_s, discussion }, { u"sortby"_s, u"created"_s }, { u"sortdirection"_s, u"ASC"_s } } };
}

// The newest first; all of them without a page.
Call discussions(qint64 forum, int page)
{
    QJsonObject arguments { { u"forumid"_s, forum }, { u"sortorder"_s, 1 } };
    if (page >= 0) {
        arguments.insert(u"page"_s, page);
        arguments.insert(u"perpage"_s, perPage);
    }
    return { u"mod_forum_get_forum_discussions"_s, arguments };
}

Call rights(qint64 forum)
{
    return { u"mod_forum_get_forum_access_information"_s, { { u"forumid"_s, forum } } };
}

QString forumCursor(qint64 forum)
{
    return u"moodle/forum/%1"_s.arg(forum);
}

// Of this one forum or discussion; the others can be read.
bool isItsOwn(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::Forbidden || kind == ErrorKind::Rejected
        || kind == ErrorKind::ServerBroken;
}

} // namespace

QByteArray textOf(const ForumPlaces &places)
{
    QByteArray text;
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        text += u"%1 %2 %3 %4\n"_s.arg(it.key()).arg(it->course).arg(it->module).arg(it->discussions).toLatin1();
    return text;
}

ForumPlaces placesIn(const QByteArray &text)
{
    ForumPlaces places;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 4)
            places.insert(
                words[0].toLongLong(), { words[1].toLongLong(), words[2].toLongLong(), words[3].toLongLong() });
    }
    return places;
}

Pull::Pull(Site &site, const PullPlan &plan, PageSink sink, Memory &memory)
    : m_site(site)
    , m_plan(plan)
    , m_sink(std::move(sink))
    , m_memory(memory)
{
    const QList<QByteArray> round = plan.cursors.value(roundCursor).split(' ');
    if (round.size() == 3) {
        m_since = round[0].toLongLong();
        m_full = round[1].toLongLong();
        m_notices = round[2].toLongLong();
    }
    const qint64 now = plan.now.toSecsSinceEpoch();
    m_isFull = m_since == 0 || now - m_full >= daySeconds || m_full > now + daySeconds;
    for (const QByteArray &name : plan.cursors.value(toMeCursor).split(' '))
        m_toMe.insert(QString::fromLatin1(name));
    const ForumPlaces places = placesIn(plan.cursors.value(placesCursor));
    for (const RemoteForumId &name : plan.followed) {
        const auto place = places.constFind(name.value.toLongLong());
        if (place == places.cend() || plan.gone.contains(name) || forumOf(place.key()))
            continue;
        Forum forum { place.key(), *place, {}, false, -1, {}, false };
        const auto cursor = plan.cursors.constFind(forumCursor(forum.id));
        for (const QByteArray &line : cursor == plan.cursors.cend() ? QByteArrayList() : cursor->split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            forum.mayPin = forum.mayPin || line == pins;
            if (words.size() == 4)
                forum.known.insert(words[0].toLongLong(), { words[1], words[2], words[3].toLongLong() });
        }
        forum.whole = m_isFull || cursor == plan.cursors.cend() || cursor->startsWith(partly);
        m_forums.append(forum);
    }
}

Pull::Forum *Pull::forumOf(qint64 id)
{
    const auto found =
        std::find_if(m_forums.begin(), m_forums.end(), [id](const Forum &forum) { return forum.id == id; });
    return found == m_forums.end() ? nullptr : &*found;
}

void Pull::keep(const Forum &forum, Page &page, bool done) const
{
    QByteArray text = done || !forum.whole ? "" : partly;
    if (forum.mayPin)
        text += pins + '\n';
    for (auto it = forum.known.cbegin(); it != forum.known.cend(); ++it)
        text += QByteArray::number(it.key()) + ' ' + it->words + ' ' + it->marks + ' ' + QByteArray::number(it->again)
            + '\n';
    page.cursors.insert(forumCursor(forum.id), text);
}

// The own answer to a question, as long as it is the only one to be seen: the others open when it cannot be edited any
// more. "kept": however long nobody spoke.
qint64 Pull::again(const Posts &read, bool kept) const
{
    const qint64 now = m_site.serverTime();
    const qint64 ours = m_plan.now.toSecsSinceEpoch();
    qint64 last = 0;
    qint64 mine = 0;
    bool alone = true;
    bool editable = false;
    for (const RemotePost &post : read.posts) {
        const qint64 created = post.created.toSecsSinceEpoch();
        last = std::max(last, created);
        if (post.references.isEmpty())
            continue;
        alone = alone && post.author.me;
        mine = std::max(mine, created);
        editable = post.rights->testFlag(PostRight::Edit);
    }
    if (mine > 0 && alone && (editable || now - mine < editSeconds))
        return ours + std::max(mine + editSeconds - now, editSeconds / 2);
    if (now - last < editSeconds)
        return ours + nextDaySeconds;
    return !read.posts.isEmpty() && (kept || now - last < restSeconds) ? ours + weekSeconds : 0;
}

bool Pull::isDue(const Known &known) const
{
    return known.again > 0 && known.again <= m_plan.now.toSecsSinceEpoch();
}

Task<Expected<void>> Pull::run()
{
    using Step = Task<Expected<void>> (Pull::*)();
    for (const Step step : { &Pull::ask, &Pull::readLists, &Pull::readPosts, &Pull::confirmGone, &Pull::readNotices }) {
        const Expected<void> done = co_await (this->*step)();
        if (!done)
            co_return done;
    }
    if (m_trouble)
        co_return *m_trouble;
    if (!m_moved && !m_isFull)
        co_return Expected<void>();
    Page page = std::exchange(m_marks, {});
    for (const Forum &forum : std::as_const(m_forums)) {
        if (forum.whole || !forum.listed.isEmpty())
            keep(forum, page, true);
    }
    const qint64 full = m_isFull ? m_plan.now.toSecsSinceEpoch() : m_full;
    page.cursors.insert(roundCursor, u"%1 %2 %3"_s.arg(m_began).arg(full).arg(m_noticesNow).toLatin1());
    co_return co_await m_sink(std::move(page));
}

// The one request of a quiet time.
Task<Expected<void>> Pull::ask()
{
    QList<qint64> courses;
    QList<Call> calls { { u"message_popup_get_unread_popup_notification_count"_s,
        { { u"useridto"_s, m_site.who().id } } } };
    for (const Forum &forum : std::as_const(m_forums)) {
        if (!m_isFull && !courses.contains(forum.place.course))
            courses.append(forum.place.course);
    }
    for (const qint64 course : std::as_const(courses))
        calls.append(updates(course, m_since - overlapSeconds));
    const qint64 now = m_plan.now.toSecsSinceEpoch();
    const bool opened = m_plan.open
        && (m_plan.open->thread != m_memory.open || now - m_memory.openedAt > openSeconds || now < m_memory.openedAt);
    QSet<qint64> discussions = m_memory.changed;
    if (opened)
        discussions.insert(m_plan.open->thread.value.toLongLong());
    for (const Forum &forum : std::as_const(m_forums)) {
        for (auto it = forum.known.cbegin(); !forum.whole && it != forum.known.cend(); ++it) {
            if (isDue(*it))
                discussions.insert(it.key());
        }
    }
    Answers answers;
    for (qsizetype from = 0; from < calls.size(); from += mostChecks) {
        const QList<Call> some = calls.mid(from, mostChecks);
        const auto part = co_await m_site.readAll(some);
        if (!part)
            co_return part.error();
        if (from == 0)
            m_began = m_site.serverTime();
        answers += *part;
    }
    if (answers.first())
        m_noticesNow = json::number(*answers.first(), -1);
    for (qsizetype i = 0; i < courses.size(); ++i) {
        const auto &answer = answers[i + 1];
        if (!answer && !isItsOwn(answer.error().kind))
            m_trouble = answer.error();
        const QJsonValue told = answer.valueOr({});
        for (const QJsonValue each : json::array(told[u"instances"])) {
            for (Forum &forum : m_forums) {
                if (forum.place.module == json::number(each[u"id"]) && !forum.whole)
                    forum.page = 0;
            }
        }
    }
    for (const qint64 discussion : std::as_const(discussions)) {
        Wanted wanted;
        wanted.row.id = discussion;
        wanted.listed = false;
        if (discussion > 0)
            m_wanted.append(wanted);
    }
    if (opened) {
        m_memory.open = m_plan.open->thread;
        m_memory.openedAt = now;
    }
    m_moved = m_noticesNow != m_notices;
    co_return Expected<void>();
}

Task<Expected<void>> Pull::readLists()
{
    for (;;) {
        QList<qint64> asked;
        QList<Call> calls;
        qint64 rows = 0;
        for (const Forum &forum : std::as_const(m_forums)) {
            const bool wanted = forum.page >= 0 || (forum.whole && forum.page > -2);
            const qint64 more = forum.whole ? forum.place.discussions : perPage;
            const bool room = calls.isEmpty() || (calls.size() < mostCalls && rows + more <= mostRows);
            if (!wanted || !room)
                continue;
            rows += more;
            asked.append(forum.id);
            calls.append(discussions(forum.id, forum.whole ? -1 : forum.page));
        }
        if (calls.isEmpty())
            co_return Expected<void>();
        m_moved = true;
        for (const qint64 id : std::as_const(asked)) {
            if (forumOf(id)->whole)
                calls.append(rights(id));
        }
        const auto answers = co_await m_site.readAll(calls);
        if (!answers)
            co_return answers.error();
        auto told = answers->cbegin() + asked.size(); // of rights
        for (qsizetype i = 0; i < asked.size(); ++i) {
            Forum &forum = *forumOf(asked[i]);
            const auto &answer = answers->at(i);
            if (forum.whole)
                forum.mayPin = json::flag((told++)->valueOr({})[u"canpindiscussions"]);
            const auto list =
                answer ? parseDiscussions(*answer, forum.id, m_site.reader(), forum.mayPin) : std::nullopt;
            if (answer && !list)
                m_trouble = unreadable(m_site.base().host());
            else if (!answer && (answer.error().kind == ErrorKind::ServerBroken || !isItsOwn(answer.error().kind)))
                m_trouble = answer.error();
            if (list) {
                takeRows(forum, *list);
            } else { // as it was; it may be closed to this user
                forum.page = -2;
                forum.whole = false;
            }
        }
    }
}

void Pull::takeRows(Forum &forum, const QList<Row> &rows)
{
    bool allNew = !rows.isEmpty();
    qint64 posts = 0;
    for (const Row &row : rows) {
        forum.listed.insert(row.id);
        Known &known = forum.known[row.id];
        const bool fresh = known.words.isEmpty();
        const bool same = known.words == row.words && !isDue(known);
        allNew = allNew && (!same || row.thread.pinned);
        posts += row.replies + 1;
        if (fresh && m_since == 0 && m_plan.newest > 0 && posts > m_plan.newest && !row.thread.pinned) {
            known = { row.words, row.marks, 0 }; // long ago: read when something happens in it
        } else if (!same) {
            m_wanted.removeIf([&row](const Wanted &wanted) { return wanted.row.id == row.id; });
            m_wanted.append({ row, true });
        } else if (known.marks != row.marks) {
            known.marks = row.marks;
            m_marks.threads.append(row.thread);
            if (m_plan.known && !m_plan.known({ row.first.id }).isEmpty())
                m_marks.posts.append(row.first);
        }
        if (fresh && known.words.isEmpty())
            forum.known.remove(row.id); // not before its posts are here
    }
    forum.page = forum.whole || !allNew ? -2 : forum.page + 1;
}

Task<Expected<void>> Pull::readPosts()
{
    Progress progress { 0, m_wanted.size() };
    for (qsizetype from = 0; from < m_wanted.size();) {
        QList<Call> calls;
        qint64 expected = 0;
        for (qsizetype i = from; i < m_wanted.size() && calls.size() < mostDiscussions; ++i) {
            expected += m_wanted[i].row.replies + 1;
            if (!calls.isEmpty() && expected > mostPosts)
                break;
            calls.append(posts(m_wanted[i].row.id));
        }
        m_moved = true;
        const auto answers = co_await m_site.readAll(calls);
        if (!answers)
            co_return answers.error();
        Page page = std::exchange(m_marks, {});
        for (qsizetype i = 0; i < answers->size(); ++i) {
            if (const auto taken = takePosts(answers->at(i), m_wanted[from + i], page); !taken)
                m_trouble = taken.error();
        }
        from += calls.size();
        progress.done = from;
        page.progress = progress;
        QByteArrayList names;
        for (const QString &name : std::as_const(m_toMe))
            names.append(name.toLatin1());
        page.cursors.insert(toMeCursor, names.mid(std::max<qsizetype>(0, names.size() - mostToMe)).join(' '));
        const auto taken = co_await m_sink(std::move(page));
        if (!taken)
            co_return taken;
    }
    co_return Expected<void>();
}

Expected<void> Pull::takePosts(const Expected<QJsonValue> &answer, const Wanted &wanted, Page &page)
{
    const Row &row = wanted.row;
    if (!answer && !isItsOwn(answer.error().kind))
        return answer.error();
    auto read = answer ? parsePosts(*answer, m_site.reader()) : Posts {}; // deleted meanwhile: the next list says so
    if (!read)
        return unreadable(m_site.base().host());
    if (answer)
        m_memory.changed.remove(row.id);
    m_toMe.unite(read->toMe);
    const auto forum = std::find_if(m_forums.begin(), m_forums.end(), [&](const Forum &each) {
        return wanted.listed ? each.id == row.thread.forum.value.toLongLong()
                             : each.id == read->forum || each.known.contains(row.id);
    });
    if (forum == m_forums.end())
        return {};
    if (wanted.listed && answer)
        forum->known[row.id] = { row.words, row.marks, again(*read, row.first.bookmarked == true) };
    else if (const auto known = forum->known.find(row.id); known != forum->known.end())
        known->again = again(*read, known->again != 0);
    keep(*forum, page, false);
    if (read->posts.isEmpty()) // not for this user, or not yet
        return {};
    QSet<QString> there;
    for (RemotePost &post : read->posts) {
        there.insert(post.id.value);
        if (post.id == row.first.id)
            post.bookmarked = row.first.bookmarked;
    }
    // Two answers agree that there are no more. Where one says so alone, the others may be hidden for a while.
    const bool all = wanted.listed && there.contains(row.first.id.value) && read->posts.size() > row.replies;
    const auto kept = m_plan.ownNames ? m_plan.ownNames({ QString::number(row.id) }) : QHash<QString, RemotePostId>();
    for (auto it = kept.cbegin(); all && it != kept.cend(); ++it) {
        if (!there.contains(it.key()))
            page.gone.append(it.value());
    }
    if (wanted.listed)
        page.threads.append(row.thread);
    page.posts += read->posts;
    return {};
}

// Gone from the list, and gone when asked for by name. Hidden from this user, or moved, is neither.
Task<Expected<void>> Pull::confirmGone()
{
    QList<std::pair<qint64, qint64>> missing;
    for (const Forum &forum : std::as_const(m_forums)) {
        for (auto it = forum.known.cbegin(); forum.whole && it != forum.known.cend(); ++it) {
            if (!forum.listed.contains(it.key()))
                missing.append({ forum.id, it.key() });
        }
    }
    for (const auto &[forum, discussion] : std::as_const(missing)) {
        const Call call = posts(discussion);
        const auto answer = co_await m_site.read(call);
        if (!answer && (answer.error().kind == ErrorKind::ServerBroken || !isItsOwn(answer.error().kind)))
            co_return answer.error();
        if (!answer && answer.error().kind == ErrorKind::NotFound)
            m_marks.goneThreads.append({ QString::number(discussion) });
        forumOf(forum)->known.remove(discussion);
    }
    co_return Expected<void>();
}

Task<Expected<void>> Pull::readNotices()
{
    if ((m_noticesNow == m_notices && !m_isFull) || m_noticesNow < 0)
        co_return Expected<void>();
    const Call call { u"message_popup_get_popup_notifications"_s,
        { { u"useridto"_s, m_site.who().id }, { u"newestfirst"_s, true }, { u"limit"_s, newestNotices },
            { u"offset"_s, 0 } } };
    const auto answer = co_await m_site.read(call);
    if (!answer && !isItsOwn(answer.error().kind))
        co_return answer.error();
    m_marks.notices = parseNotices(answer.valueOr({}), m_toMe);
    co_return Expected<void>();
}

} // namespace foyer::moodle
