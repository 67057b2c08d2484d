#include "app/adapters/nntp/pull.h"

#include "app/adapters/nntp/commands.h"
#include "models/log.h"

#include <algorithm>

namespace foyer::nntp {

using namespace Qt::StringLiterals;

namespace {
const QString featuresKey = u"capabilities"_s;
constexpr qint64 listedAtOnce = 1000; // overview lines per question
constexpr qint64 lateNumbers = 50; // some servers publish numbers out of order
constexpr qint64 largestFetched = 1'500'000; // of larger posts the head; most servers take a million bytes at most
constexpr qsizetype mostBytesAsked = 32 * 1024; // so that neither side ever blocks in a write
} // namespace

Pull::Pull(Session &session, PullPlan &plan, PageSink sink, int window)
    : m_session(session)
    , m_plan(plan)
    , m_pages(std::move(sink))
    , m_window(window)
{
}

Task<Expected<void>> Pull::run()
{
    auto active = co_await readActive();
    if (!active)
        co_return active.error();
    if (!m_groups.empty()) {
        auto format = co_await readOverviewFormat();
        if (!format)
            co_return format.error();
    }
    std::optional<Error> lost;
    for (refill(); !m_asked.empty(); refill()) {
        Asked asked = std::move(m_asked.front());
        m_asked.pop_front();
        m_bytesAsked -= asked.bytes;
        auto answered = co_await answer(std::move(asked));
        if (!answered) {
            lost = answered.error();
            break;
        }
        if (m_pages.isFull()) {
            auto taken = co_await finishPage();
            if (!taken) {
                m_session.abort(); // answers nobody reads are under way
                co_return taken.error();
            }
        }
    }
    if (lost)
        m_session.abort();
    if (lost && lost->kind == ErrorKind::Cancelled)
        co_return *lost;
    // What was complete is kept, whatever went wrong after it.
    auto finished = co_await finishPage();
    if (finished)
        finished = co_await m_pages.flush();
    if (!finished)
        co_return finished.error();
    if (lost)
        co_return *lost;
    if (m_problem)
        co_return std::as_const(*m_problem);
    co_return Expected<void>();
}

bool Pull::isBehind() const
{
    return std::any_of(m_groups.cbegin(), m_groups.cend(),
        [](const Group &group) { return group.entered && !group.failed && group.there < group.high; });
}

// All followed groups in one question and one answer, as far as the server's line length allows.
Task<Expected<void>> Pull::readActive()
{
    QStringList unlisted;
    for (const RemoteForumId &forum : m_plan.followed)
        unlisted.append(forum.value);
    Features &features = m_session.features();
    if (features.listsGroups) {
        const QByteArrayList commands = listActive(unlisted);
        for (const QByteArray &command : commands)
            m_session.line().write(command + "\r\n");
        bool anyListed = false;
        for (qsizetype i = 0; i < commands.size(); ++i) {
            auto status = co_await m_session.readStatus();
            if (!status)
                co_return status.error();
            if (status->code != 215) {
                if (status->code == 400 || status->code == 480 || status->code == 0)
                    co_return errorOf(*status);
                continue; // cannot choose among its groups: asked one by one below
            }
            auto block = co_await m_session.line().readBlock();
            if (!block)
                co_return block.error();
            for (const QByteArray &line : lines(*block)) {
                const auto active = parseActive(line);
                if (active && unlisted.removeOne(active->name)) {
                    anyListed = true;
                    consider(*active);
                }
            }
        }
        features.listsGroups = anyListed || m_plan.followed.size() <= 1;
    }
    // What the list left out may be gone, or the list knows no choice.
    co_return co_await askGroups(unlisted);
}

Task<Expected<void>> Pull::askGroups(QStringList names)
{
    for (const QString &name : names)
        m_session.line().write("GROUP " + name.toUtf8() + "\r\n");
    for (const QString &name : names) {
        auto status = co_await m_session.readStatus();
        if (!status)
            co_return status.error();
        if (status->code == 0 || status->code == 400)
            co_return errorOf(*status);
        if (auto active = parseGroup(*status); active && status->code == 211) {
            active->name = name;
            consider(*active);
        } else if (status->code == 411) {
            // Left out of the list, and unknown by name as well. Kept for reading, and asked for again each time.
            if (!m_plan.gone.contains({ name }))
                m_pages.addMissing({ name });
        } else {
            m_problem = errorOf(*status);
        }
    }
    co_return Expected<void>();
}

void Pull::consider(const ActiveLine &active)
{
    if (m_plan.gone.contains({ active.name }))
        m_pages.addBack({ active.name });
    Group group;
    group.name = active.name;
    group.low = qMax<qint64>(1, active.low);
    group.high = active.high;
    group.cursor = GroupCursor::fromText(m_plan.cursors.value(cursorKey(active.name)));
    const bool renumbered = group.cursor.high > group.high;
    if (renumbered)
        renumber(group);
    else
        plan(group);
    if (!renumbered && group.toList.isEmpty())
        return; // nothing new here
    if (renumbered)
        m_touched.insert(int(m_groups.size()));
    m_groups.push_back(std::move(group));
}

void Pull::plan(Group &group)
{
    GroupCursor &cursor = group.cursor;
    if (cursor.floor == 0)
        cursor.floor = m_plan.newest > 0 ? qMax(group.low, group.high - m_plan.newest + 1) : 1;
    const qint64 first = qMax(group.low, cursor.floor);
    group.toList = cursor.read.gaps({ first, group.high });
    if (group.toList.isEmpty())
        return;
    for (const Range &range : std::as_const(group.toList))
        m_progress.total += range.size();
    Range &oldest = group.toList.first();
    if (cursor.high > 0 && oldest.first > cursor.high) // late numbers hide in what counts as read
        oldest.first = qMax(first, oldest.first - lateNumbers);
}

// The numbers mean other posts now. The posts themselves stay; most are known by name and are not fetched again.
void Pull::renumber(Group &group)
{
    qCInfo(lcNntp) << "a group was numbered anew";
    group.cursor = {};
    group.toFetch.clear();
    group.listing = 0;
    ++group.round;
    m_pages.addRenumbered(group.name);
    plan(group);
}

Task<Expected<void>> Pull::readOverviewFormat()
{
    Features &features = m_session.features();
    m_over = features.listed ? "OVER " : "XOVER ";
    if (features.overview.isEmpty()) {
        auto block = co_await m_session.askBlock("LIST OVERVIEW.FMT");
        if (block)
            features.overview = lines(*block);
        else if (!m_session.isOpen())
            co_return block.error();
        if (features.overview.isEmpty()) // the seven every server has
            features.overview = { "Subject:", "From:", "Date:", "Message-ID:", "References:", ":bytes", ":lines" };
    }
    m_format = parseOverviewFormat(features.overview);
    co_return Expected<void>();
}

void Pull::refill()
{
    while (m_current < m_groups.size() && m_asked.size() < size_t(m_window) && m_bytesAsked < mostBytesAsked) {
        const Next next = askNext(m_groups[m_current], int(m_current));
        if (next == Next::Waits)
            return;
        if (next == Next::Done)
            ++m_current;
    }
}

Pull::Next Pull::askNext(Group &group, int index)
{
    if (group.failed || (group.toList.isEmpty() && group.toFetch.isEmpty() && group.listing == 0))
        return Next::Done;
    if (!group.entered)
        enter(group, index);
    // The next list is asked for before the posts of the last one, so that it is here when they are.
    if (!group.toList.isEmpty() && group.listing == 0 && group.toFetch.size() < listedAtOnce) {
        Range &next = group.toList.first();
        const Range range { next.first, qMin(next.last, next.first + listedAtOnce - 1) };
        next.first = range.last + 1;
        if (next.size() <= 0)
            group.toList.removeFirst();
        ++group.listing;
        send(m_over + QByteArray::number(range.first) + '-' + QByteArray::number(range.last),
            { .kind = Kind::Over, .group = index, .round = group.round, .range = range });
        return Next::Sent;
    }
    if (group.toFetch.isEmpty())
        return Next::Waits;
    OverviewLine line = group.toFetch.dequeue();
    const bool large = line.bytes > largestFetched || m_leftOut.contains(Place { { group.name }, line.number });
    send((large ? "HEAD " : "ARTICLE ") + QByteArray::number(line.number),
        { .kind = large ? Kind::Head : Kind::Article, .group = index, .round = group.round, .overview = line });
    return Next::Sent;
}

void Pull::enter(Group &group, int index)
{
    group.entered = true;
    send("GROUP " + group.name.toUtf8(), { .kind = Kind::Group, .group = index, .round = group.round });
    for (const GroupCursor::Anchor &anchor : std::as_const(group.cursor.anchors)) {
        if (anchor.number < group.low || anchor.number > group.high)
            continue;
        ++group.anchors;
        OverviewLine expected;
        expected.number = anchor.number;
        expected.messageId = anchor.messageId;
        send("STAT " + QByteArray::number(anchor.number),
            { .kind = Kind::Anchor, .group = index, .round = group.round, .overview = expected });
    }
}

void Pull::send(QByteArray command, Asked asked)
{
    command += "\r\n";
    asked.bytes = command.size();
    m_bytesAsked += asked.bytes;
    m_session.line().write(command);
    m_asked.push_back(std::move(asked));
}

Task<Expected<void>> Pull::answer(Asked asked)
{
    auto status = co_await m_session.readStatus();
    if (!status)
        co_return status.error();
    if (status->code == 400 || status->code == 0)
        co_return errorOf(*status);
    Group &group = m_groups[size_t(asked.group)];
    switch (asked.kind) {
    case Kind::Group:
        if (status->code != 211)
            fail(group, *status);
        else
            group.there = parseGroup(*status).value_or(ActiveLine { {}, 0, group.high }).high;
        break;
    case Kind::Anchor:
        answerAnchor(group, asked, *status);
        break;
    case Kind::Over:
        co_return co_await answerOver(std::move(asked), std::move(*status));
    case Kind::Article:
    case Kind::Head:
        co_return co_await answerArticle(std::move(asked), std::move(*status));
    case Kind::Superseded:
        asked.article.mayReplace = status->code == 430;
        keep(group, asked.group, std::move(asked.article));
        break;
    }
    co_return Expected<void>();
}

void Pull::answerAnchor(Group &group, const Asked &asked, const Status &status)
{
    if (asked.round != group.round || group.failed)
        return;
    const QByteArray found = status.code == 223 ? messageIdIn(status.text) : QByteArray();
    // One of ours may have been cancelled; that all of them were at once is less likely than a group made anew.
    if (status.code == 423 || status.code == 430 ? --group.anchors == 0
                                                 : !found.isEmpty() && found != asked.overview.messageId) {
        renumber(group);
        m_touched.insert(asked.group);
    }
}

Task<Expected<void>> Pull::answerOver(Asked asked, Status status)
{
    QList<OverviewLine> found;
    if (status.code == 224) {
        for (bool last = false; !last;) {
            auto part = co_await m_session.line().readPart();
            if (!part)
                co_return part.error();
            last = part->last;
            forEachLine(part->lines, [&](QByteArrayView line) {
                if (auto overview = parseOverview(line, m_format))
                    found.append(std::move(*overview));
            });
        }
    }
    Group &group = m_groups[size_t(asked.group)];
    if (asked.round != group.round || group.failed)
        co_return Expected<void>();
    --group.listing;
    if (status.code == 500 && m_over == "OVER ") { // said it could; older servers know the older name
        m_over = "XOVER ";
        group.toList.prepend(asked.range);
    } else if (status.code == 224 || status.code == 423 || status.code == 420) {
        listed(group, asked.group, asked.range, std::move(found));
    } else {
        fail(group, status);
    }
    if (status.code / 100 == 2 && status.code != 224) // one line or many? nobody knows
        co_return errorOf({ 0, status.text });
    co_return Expected<void>();
}

// What is to be fetched of a list; the rest of its range is read with that: missing numbers never come back.
void Pull::listed(Group &group, int index, Range range, QList<OverviewLine> lines)
{
    std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    QList<RemotePostId> ids;
    for (const OverviewLine &line : std::as_const(lines))
        ids.append({ QString::fromUtf8(line.messageId) });
    const QSet<RemotePostId> known = m_plan.known ? m_plan.known(ids) : QSet<RemotePostId>();
    qint64 next = range.first;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        OverviewLine &line = lines[i];
        if (line.number < next || line.number > range.last)
            continue;
        if (known.contains(ids[i]) || m_crossposts.contains(line.messageId)) {
            if (!group.cursor.read.contains(line.number))
                m_pages.add(Placing { ids[i], { { group.name }, line.number } });
            continue;
        }
        if (line.places.size() > 1)
            m_crossposts.insert(line.messageId);
        markRead(group, index, { next, line.number - 1 });
        next = line.number + 1;
        group.toFetch.append(std::move(line));
    }
    const qint64 last = qMax(next - 1, qMin(range.last, group.there));
    markRead(group, index, { next, last });
    group.cursor.high = qMax(group.cursor.high, last);
    for (qsizetype i = qMax<qsizetype>(0, lines.size() - GroupCursor::anchorsKept); i < lines.size(); ++i) {
        if (lines[i].number <= range.last)
            group.cursor.anchor(lines[i].number, ids[i].value.toUtf8());
    }
}

Task<Expected<void>> Pull::answerArticle(Asked asked, Status status)
{
    Group &group = m_groups[size_t(asked.group)];
    const qint64 number = asked.overview.number;
    if (status.code == 423 || status.code == 430) { // cancelled since it was listed
        markRead(group, asked.group, { number, number });
        co_return Expected<void>();
    }
    if (status.code / 100 != 2) {
        fail(group, status);
        co_return Expected<void>();
    }
    if (status.code != (asked.kind == Kind::Head ? 221 : 220))
        co_return errorOf({ 0, status.text });
    auto block = co_await m_session.line().readBlock();
    if (!block) {
        if (m_session.line().hasOverflowed() && asked.kind == Kind::Article)
            m_oversized = Place { { group.name }, number };
        else if (m_session.line().hasOverflowed()) // a head like that is nobody's: only the name is kept
            keep(group, asked.group, { group.name, number, asked.overview.messageId, {}, largestFetched });
        co_return block.error();
    }
    RawArticle article { group.name, number, asked.overview.messageId, std::move(*block), 0 };
    if (asked.kind == Kind::Head) // not every server says how large it is
        article.leftOut = qMax(asked.overview.bytes, largestFetched);
    const QByteArray replaced = supersededBy(article.bytes);
    if (replaced.isEmpty()) {
        keep(group, asked.group, std::move(article));
    } else {
        // Anybody can claim to replace a post. The server knew who was allowed to: is the old one still there?
        send("STAT " + replaced,
            { .kind = Kind::Superseded, .group = asked.group, .round = asked.round, .article = std::move(article) });
    }
    co_return Expected<void>();
}

void Pull::keep(Group &group, int index, RawArticle article)
{
    const qint64 number = article.number;
    m_pages.add(std::move(article));
    markRead(group, index, { number, number });
}

void Pull::markRead(Group &group, int index, Range range)
{
    if (range.size() <= 0)
        return;
    group.cursor.read.add(range);
    m_touched.insert(index);
    m_progress.done = qMin(m_progress.done + range.size(), m_progress.total);
}

void Pull::fail(Group &group, const Status &status)
{
    group.failed = true;
    if (status.code == 411) // kept for reading, and tried again the next time
        qCInfo(lcNntp) << "a group went away since the list";
    else
        m_problem = errorOf(status);
}

Task<Expected<void>> Pull::finishPage()
{
    QHash<QString, QByteArray> cursors;
    for (int index : std::exchange(m_touched, {})) {
        const Group &group = m_groups[size_t(index)];
        cursors.insert(cursorKey(group.name), group.cursor.toText());
    }
    const QByteArray features = m_session.features().toText();
    if (features != m_plan.cursors.value(featuresKey))
        cursors.insert(featuresKey, features);
    m_plan.cursors.insert(cursors);
    if (cursors.isEmpty() && m_pages.isEmpty())
        co_return Expected<void>();
    co_return co_await m_pages.finish(std::move(cursors), m_progress);
}

} // namespace foyer::nntp
