#include "app/adapters/nntp/census.h"

namespace foyer::nntp {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 dayS = 24 * 3600;
constexpr qint64 secondLookS = 10 * 60; // after the first one, so that a passing fault is over
constexpr qsizetype groupsAtOnce = 50;
constexpr qsizetype suspectsAtOnce = 400; // some 30 KB of questions; the others are found the next day

QString noteKey(const RemoteForumId &group)
{
    return u"census:"_s + group.value;
}

// A clock that was set back is a reason to ask, and not to wait for days.
bool longAgo(const QDateTime &then, const QDateTime &now, qint64 seconds)
{
    return qAbs(then.secsTo(now)) >= seconds;
}
} // namespace

// "1 SECONDS <id> <id> …"; the 1 is the version of this spelling.
QByteArray CensusNote::toText() const
{
    if (!taken.isValid())
        return {};
    QByteArray text = "1 " + QByteArray::number(taken.toSecsSinceEpoch());
    for (const QByteArray &id : suspects)
        text += ' ' + id;
    return text;
}

CensusNote CensusNote::fromText(const QByteArray &text)
{
    const QByteArrayList fields = text.split(' ');
    bool ok = false;
    const QDateTime taken = QDateTime::fromSecsSinceEpoch(fields.value(1).toLongLong(&ok), Qt::UTC);
    if (fields.first() != "1" || !ok || !taken.isValid())
        return {};
    return { taken, fields.mid(2) };
}

Census::Census(Session &session, const PullPlan &plan, PageSink sink)
    : m_session(session)
    , m_plan(plan)
    , m_sink(std::move(sink))
{
}

Task<Expected<void>> Census::run()
{
    // An old server knows no ranges and might answer with all it ever had.
    if (!m_plan.now.isValid() || !m_plan.numbers || !m_plan.names || !m_session.features().listed)
        co_return Expected<void>();
    const QList<Group> suspicious = due(true);
    for (const Group &group : suspicious) {
        auto confirmed = co_await confirm(group);
        if (!confirmed)
            co_return confirmed.error();
    }
    QList<Group> uncounted = due(false);
    co_return co_await count(std::move(uncounted));
}

QList<Census::Group> Census::due(bool confirming) const
{
    QList<Group> groups;
    for (const RemoteForumId &name : m_plan.followed) {
        Group group { name, CensusNote::fromText(m_plan.cursors.value(noteKey(name))) };
        const bool suspects = !group.note.suspects.isEmpty();
        if (m_plan.gone.contains(name) || suspects != confirming)
            continue;
        if (!group.note.taken.isValid() || longAgo(group.note.taken, m_plan.now, suspects ? secondLookS : dayS))
            groups.append(group);
        if (groups.size() == groupsAtOnce)
            break;
    }
    return groups;
}

Task<Expected<void>> Census::count(QList<Group> groups)
{
    QList<Group> asked;
    const QList<RemotePostId> none;
    for (Group &group : groups) {
        const bool first = !group.note.taken.isValid();
        group.note.taken = m_plan.now;
        const QList<qint64> kept = first ? QList<qint64>() : m_plan.numbers(group.name);
        if (kept.isEmpty()) { // it was read just now, or there is nothing to miss
            auto noted = co_await handOut(group, none);
            if (!noted)
                co_return noted.error();
            continue;
        }
        m_session.line().write("LISTGROUP " + group.name.value.toUtf8() + ' ' + QByteArray::number(kept.first()) + '-'
            + QByteArray::number(kept.last()) + "\r\n");
        asked.append(group);
    }
    for (Group &group : asked) {
        Ranges there;
        ActiveLine bounds;
        auto read = co_await readNumbers(&group, &there, &bounds);
        if (!read)
            co_return read.error();
        group.note.suspects = missing(group.name, there, bounds);
        auto noted = co_await handOut(group, none);
        if (!noted) {
            m_session.abort(); // answers nobody reads are under way
            co_return noted.error();
        }
    }
    co_return Expected<void>();
}

// What cannot be told leaves the bounds empty: nothing is missed between them.
Task<Expected<void>> Census::readNumbers(Group *group, Ranges *there, ActiveLine *bounds)
{
    auto status = co_await m_session.readStatus();
    if (!status)
        co_return status.error();
    if (status->code == 0 || status->code == 400)
        co_return errorOf(*status);
    if (status->code != 211)
        co_return Expected<void>();
    *bounds = parseGroup(*status).value_or(ActiveLine { group->name.value });
    for (bool last = false; !last;) {
        auto part = co_await m_session.line().readPart();
        if (!part)
            co_return part.error();
        last = part->last;
        forEachLine(part->lines, [there](QByteArrayView line) {
            bool ok = false;
            if (const qint64 number = line.trimmed().toByteArray().toLongLong(&ok); ok)
                there->add(number);
        });
    }
    co_return Expected<void>();
}

QByteArrayList Census::missing(const RemoteForumId &group, const Ranges &there, const ActiveLine &bounds) const
{
    QList<qint64> numbers;
    const QList<qint64> kept = bounds.isEmpty() ? QList<qint64>() : m_plan.numbers(group);
    for (const qint64 number : kept) {
        if (number >= bounds.low && number <= bounds.high && !there.contains(number))
            numbers.append(number);
        if (numbers.size() == suspectsAtOnce)
            break;
    }
    const QList<RemotePostId> names = numbers.isEmpty() ? QList<RemotePostId>() : m_plan.names(group, numbers);
    QByteArrayList suspects;
    for (const RemotePostId &name : names) {
        const QByteArray id = name.value.toUtf8();
        if (messageIdIn(id) == id && !id.contains(' ') && !id.contains('\n'))
            suspects.append(id);
    }
    return suspects;
}

Task<Expected<void>> Census::confirm(Group group)
{
    for (const QByteArray &id : std::as_const(group.note.suspects))
        m_session.line().write("STAT " + id + "\r\n");
    QList<RemotePostId> gone;
    for (const QByteArray &id : std::as_const(group.note.suspects)) {
        auto status = co_await m_session.readStatus();
        if (!status)
            co_return status.error();
        if (status->code == 0 || status->code == 400)
            co_return errorOf(*status);
        if (status->code == 430)
            gone.append({ QString::fromUtf8(id) });
    }
    group.note.suspects.clear();
    co_return co_await handOut(std::move(group), std::move(gone));
}

Task<Expected<void>> Census::handOut(Group group, QList<RemotePostId> gone)
{
    Page page;
    page.gone = std::move(gone);
    page.cursors.insert(noteKey(group.name), group.note.toText());
    co_return co_await m_sink(std::move(page));
}

} // namespace foyer::nntp
