#include "app/adapters/discourse/pull.h"

#include "app/adapters/discourse/words.h"
#include "app/net/json.h"
#include "models/log.h"

#include <algorithm>

namespace foyer::discourse {

using namespace Qt::StringLiterals;
using namespace json;

namespace {

constexpr int mostRequests = 400; // then the person's own words get their turn; the next round goes on
constexpr int mostKeyedRequests = 45; // three minutes of what a key may ask
constexpr int mostNewsPages = 10;
constexpr qint64 overlapMs = 120'000; // anonymous lists may be a minute old
constexpr int fewCategories = 5;
constexpr qint64 marksAfterMs = 240'000; // what I did on other computers may be so old
constexpr int mostPagesWithMarks = 3; // of a walk through older topics: keys are short of requests
constexpr int topicsByName = 30; // what every site gives at once

QString listQuery(int perPage, int page, const QString &category = {})
{
    QString query = u"latest.json?order=activity&no_definitions=true&per_page=%1"_s.arg(perPage);
    if (page > 0)
        query += u"&page=%1"_s.arg(page);
    if (!category.isEmpty())
        query += u"&no_subcategories=true&category="_s + category;
    return query;
}

} // namespace

bool endsRound(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Forbidden:
    case ErrorKind::Rejected:
    case ErrorKind::ParseFailed:
        return false;
    default:
        return true;
    }
}

Pull::Pull(Site &site, PullPlan &plan, PageSink sink)
    : m_site(site)
    , m_plan(plan)
    , m_sink(std::move(sink))
    , m_list(ListCursor::fromText(plan.cursors.value(listKey)))
    , m_requestsBefore(site.requests())
{
    for (const RemoteForumId &forum : plan.followed)
        m_followed.insert(forum.value);
    m_messages = m_followed.remove(messagesName) && m_site.hasKey();
}

Task<Expected<void>> Pull::run(QList<PostRow> mine)
{
    auto done = co_await handMine(std::move(mine));
    if (done)
        done = co_await rounds();
    // The site closed its doors to the public, and we may still come in.
    if (!done && done.error().kind == ErrorKind::AuthNeeded && m_site.hasKey() && !m_site.features().loginRequired) {
        m_site.features().loginRequired = true;
        done = co_await rounds();
    }
    if (!done && done.error().kind == ErrorKind::Cancelled)
        co_return done;
    Page page;
    page.cursors.insert(budgetKey, m_site.budget().toText());
    page.cursors.insert(featuresKey, m_site.features().toText());
    page.tagLevels = m_site.takeTagLevels();
    const auto handed = co_await hand(std::move(page));
    if (!handed)
        co_return handed;
    if (!done) {
        const Error why = co_await explained(done.error());
        co_return why;
    }
    if (m_problem)
        co_return std::as_const(*m_problem);
    co_return Expected<void>();
}

Task<Expected<void>> Pull::rounds()
{
    const bool first = m_list.bumped == 0;
    Expected<void> done;
    if (m_plan.news && !first)
        done = co_await readOnScreen();
    if (!done)
        co_return done;
    if (m_plan.news && !m_plan.news->everything && !first)
        co_return co_await readHeard();
    if (done && !first && !m_followed.isEmpty())
        done = co_await readNews();
    const bool told = m_plan.news && !m_plan.news->notices; // nothing concerns this user
    if (done && !first && m_site.hasKey() && !told)
        done = co_await readNotices();
    if (done)
        done = co_await walkAll();
    if (done && first && m_site.hasKey())
        done = co_await readNotices();
    co_return done;
}

Task<Expected<TopicList>> Pull::readList(QString query, As as)
{
    const auto answer = co_await m_site.read(std::move(query), as);
    if (!answer)
        co_return answer.error();
    if (!answer->json[u"topic_list"].isObject()) {
        co_return Error { ErrorKind::ParseFailed,
            Words::tr("The list of topics cannot be read. Foyer tries again later."), {} };
    }
    m_partly = m_partly || (as == As::Me && !answer->personal && asForLists() == As::Me);
    co_return parseTopicList(answer->json, m_site.reader(*answer));
}

// Asked for by name; what is not in the answer is not for this user, or gone, and the next round sees to it.
Task<Expected<void>> Pull::readHeard()
{
    const QList<RemoteThreadId> topics(m_plan.news->threads.cbegin(), m_plan.news->threads.cend());
    for (qsizetype from = 0; from < topics.size(); from += topicsByName) {
        QStringList names;
        for (const RemoteThreadId &topic : topics.mid(from, topicsByName))
            names.append(topic.value);
        const auto list =
            co_await readList(listQuery(topicsByName, 0) + u"&topic_ids="_s + names.join(u','), asForLists());
        if (!list)
            co_return list.error();
        QList<TopicRow> rows;
        for (const TopicRow &row : list->rows) {
            if (m_followed.contains(row.thread.forum.value) && names.contains(row.thread.id.value))
                rows.append(row);
        }
        const auto read = co_await readTopics(std::move(rows), true);
        if (!read)
            co_return read.error();
    }
    if (m_plan.news->notices && m_site.hasKey())
        co_return co_await fetchNotices({}, false);
    co_return Expected<void>();
}

Task<Expected<void>> Pull::readNews()
{
    QList<TopicRow> rows;
    QSet<qint64> met; // what moves while we read is met twice
    qint64 newest = m_list.bumped;
    bool reached = false;
    const As as = now() - m_plan.cursors.value(marksKey).toLongLong() > marksAfterMs ? asForMarks(0) : asForLists();
    for (int page = 0; page < mostNewsPages && !reached; ++page) {
        const auto list = co_await readList(listQuery(20, page), as);
        if (!list)
            co_return list.error();
        reached = !list->more;
        for (const TopicRow &row : list->rows) {
            const qint64 bumped = row.bumped.toMSecsSinceEpoch();
            newest = std::max(newest, bumped);
            // Pinned ones stand on top however old they are.
            reached = reached || (!row.thread.pinned && bumped < m_list.bumped - overlapMs);
            if (m_followed.contains(row.thread.forum.value) && !met.contains(row.id))
                rows.append(row);
            met.insert(row.id);
        }
    }
    const auto all = co_await readTopics(std::move(rows), true);
    if (!all)
        co_return all.error();
    if (!*all || m_partly)
        co_return Expected<void>();
    if (!reached) { // away for long: what is between is found by walking through all once more
        m_list.filled.clear();
        qCInfo(lcDiscourse) << "more happened than the first lists tell";
    }
    m_list.bumped = newest;
    Page page;
    if (as == As::Me)
        page.cursors.insert(marksKey, QByteArray::number(now()));
    page.cursors.insert(listKey, m_list.toText());
    co_return co_await hand(std::move(page));
}

Task<Expected<void>> Pull::walkAll()
{
    const QSet<QString> missing = m_followed - m_list.filled;
    const QString everywhere;
    if (missing.isEmpty())
        co_return Expected<void>();
    if (m_list.filled.isEmpty() || missing.size() > fewCategories)
        co_return co_await walk(everywhere, missing);
    for (const QString &category : missing) {
        const QSet<QString> itself { category };
        const auto walked = co_await walk(category, itself);
        if (!walked)
            co_return walked;
    }
    co_return Expected<void>();
}

Task<Expected<void>> Pull::walk(QString category, QSet<QString> covers)
{
    WalkCursor at = WalkCursor::fromText(m_plan.cursors.value(walkKey(category)));
    const qint64 most = m_plan.newest * covers.size(); // 0: no limit
    for (bool done = false; !done && mayGoOn();) {
        const qint64 postsBefore = m_progress.done;
        const As as = asForMarks(at.page);
        const auto list = co_await readList(listQuery(100, at.page, category), as);
        if (!list)
            co_return list.error();
        QList<TopicRow> rows;
        qint64 newest = 0;
        for (const TopicRow &row : list->rows) {
            newest = std::max(newest, row.bumped.toMSecsSinceEpoch());
            if (covers.contains(row.thread.forum.value))
                rows.append(row);
        }
        const auto all = co_await readTopics(std::move(rows), false);
        if (!all)
            co_return all.error();
        if (!*all || m_partly)
            co_return Expected<void>(); // the same page again in the next round
        if (at.page == 0 && m_list.bumped == 0)
            m_list.bumped = newest;
        ++at.page;
        at.posts += m_progress.done - postsBefore;
        done = !list->more || (most > 0 && at.posts >= most);
        Page page;
        page.cursors.insert(walkKey(category), done ? QByteArray() : at.toText());
        if (done)
            m_list.filled.unite(covers);
        page.cursors.insert(listKey, m_list.toText());
        const auto handed = co_await hand(std::move(page));
        if (!handed)
            co_return handed;
    }
    co_return Expected<void>();
}

Task<Expected<void>> Pull::handMine(QList<PostRow> mine)
{
    Page page;
    for (PostRow &row : mine) {
        const QString key = topicKey(QString::number(row.topic));
        TopicCursor cursor = TopicCursor::fromText(m_plan.cursors.value(key));
        if (row.number == cursor.read + 1 && (cursor.posts >= 0 || row.number == 1)) {
            cursor.read = row.number;
            cursor.posts = std::max<qint64>(0, cursor.posts) + 1;
            cursor.bumped = row.post.created.toMSecsSinceEpoch(); // the site bumps by the new post's own time
            m_plan.cursors.insert(key, cursor.toText());
            page.cursors.insert(key, cursor.toText());
        }
        if (row.number == 1) {
            RemoteThread thread;
            thread.id = row.post.thread;
            thread.forum = row.forum;
            thread.title = row.title;
            thread.created = row.post.created;
            page.threads.append(thread);
        }
        page.posts.append(std::move(row.post));
    }
    if (page.posts.isEmpty())
        co_return Expected<void>();
    co_return co_await hand(std::move(page));
}

Task<Expected<void>> Pull::readNotices()
{
    auto totals = co_await m_site.read(u"notifications/totals.json"_s, As::Me);
    if (!totals && totals.error().kind == ErrorKind::NotFound) // before 2024
        totals = co_await m_site.read(u"session/current.json"_s, As::Me);
    if (!totals && totals.error().kind == ErrorKind::Forbidden) { // a key that may not see them
        const Error why = co_await explained(totals.error());
        Expected<void> verdict;
        if (why.kind != ErrorKind::Forbidden)
            verdict = why;
        co_return verdict;
    }
    if (!totals)
        co_return totals.error();
    if (!totals->personal)
        co_return Expected<void>();
    const QJsonObject user = totals->json[u"current_user"].toObject();
    const QJsonObject &counts = user.isEmpty() ? totals->json : user;
    // Equal counts may hide one read and one new: looked at in full once an hour.
    const QByteArray state = QByteArray::number(number(counts[u"unread_notifications"])) + ' '
        + QByteArray::number(number(counts[u"unread_high_priority_notifications"])) + ' '
        + QByteArray::number(number(counts[u"unread_personal_messages"])) + ' ' + QByteArray::number(now() / 3'600'000);
    const QByteArray before = m_plan.cursors.value(noticesKey);
    if (before == state)
        co_return Expected<void>();
    co_return co_await fetchNotices(state, before.isEmpty());
}

// Without `state`: the counts are not known, and looked at again next time.
Task<Expected<void>> Pull::fetchNotices(QByteArray state, bool all)
{
    const auto answer = co_await m_site.read(u"notifications.json?recent=true&limit=50&silent=true"_s, As::Me);
    if (!answer)
        co_return answer.error();
    if (!answer->personal)
        co_return Expected<void>();
    Page page;
    page.notices = parseNotices(answer->json, m_site.features().noticeTypes, m_site.reader(*answer));
    if (!state.isEmpty())
        page.cursors.insert(noticesKey, state);
    const bool messages = !state.isEmpty()
        || std::any_of(page.notices.begin(), page.notices.end(),
            [](const auto &notice) { return notice.kind == Notice::Kind::Message && !notice.read; });
    const auto handed = co_await hand(std::move(page));
    if (!handed || !messages)
        co_return handed;
    co_return co_await readMessages(all);
}

// Cursors that say nothing new are left out; a page without anything is none.
Task<Expected<void>> Pull::hand(Page page)
{
    for (auto it = page.cursors.begin(); it != page.cursors.end();) {
        const bool same = page.posts.isEmpty() && page.threads.isEmpty() && m_plan.cursors.value(it.key()) == *it;
        it = same ? page.cursors.erase(it) : std::next(it);
    }
    if (page.posts.isEmpty() && page.threads.isEmpty() && page.gone.isEmpty() && page.notices.isEmpty()
        && page.cursors.isEmpty() && page.goneThreads.isEmpty() && page.readUpTo.isEmpty() && !page.tagLevels)
        co_return Expected<void>();
    m_plan.cursors.insert(page.cursors);
    if (!page.posts.isEmpty())
        page.progress = m_progress;
    co_return co_await m_sink(std::move(page));
}

// A key that was withdrawn is refused with the words of any other refusal.
Task<Error> Pull::explained(Error error)
{
    if (error.kind != ErrorKind::Forbidden || !m_site.hasKey())
        co_return error;
    const auto name = co_await m_site.whoAmI();
    if (!name && name.error().kind == ErrorKind::AuthNeeded)
        co_return name.error();
    co_return error;
}

As Pull::asWhom(const QString &category) const
{
    Features &features = m_site.features();
    const bool mine = features.loginRequired || features.restricted.contains(category);
    return mine && m_site.hasKey() ? As::Me : As::Anybody;
}

As Pull::asWhom(const TopicRow &row) const
{
    if (row.thread.message)
        return As::Me;
    // What I did on other computers is told to me alone. It is asked for where I am likely to have done something, in
    // topics I answered or watch, and only when they move: that costs no request more, only a dearer one. The first
    // time everything comes at once, and what a key may ask would be used up by it.
    const int level = row.thread.watch ? int(*row.thread.watch) : cursorOf(row).level;
    const As usual = asWhom(row.thread.forum.value);
    const bool movesOnly = m_list.filled.contains(row.thread.forum.value);
    return movesOnly && level >= int(WatchLevel::Tracking) ? asMeIfRoom(usual) : usual;
}

As Pull::asMeIfRoom(As otherwise) const
{
    return m_site.hasKey() && m_site.hasRoom() ? As::Me : otherwise;
}

As Pull::asForMarks(int page) const
{
    return m_site.hasKey() && page < mostPagesWithMarks ? As::Me : asForLists();
}

qint64 Pull::now() const
{
    return (m_plan.now.isValid() ? m_plan.now : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch();
}

As Pull::asForLists() const
{
    for (const QString &category : m_followed) {
        if (asWhom(category) == As::Me)
            return As::Me;
    }
    return As::Anybody;
}

bool Pull::mayGoOn() const
{
    const int spent = m_site.requests() - m_requestsBefore;
    return spent < (m_site.features().loginRequired ? mostKeyedRequests : mostRequests);
}

} // namespace foyer::discourse
