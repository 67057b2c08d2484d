#include "models/items/threadlistmodel.h"

#include "models/items/reading.h"
#include "models/items/roles.h"
#include "models/items/spoken.h"
#include "models/items/throttle.h"

#include <QCache>
#include <QScopedValueRollback>

namespace foyer {

namespace {

constexpr int window = 32; // threads fetched around one that is asked for: a screenful
constexpr int keptThreads = 1024;
constexpr int page = 500; // ids held at first, and more each time

// A thread, or the heading of a group: then id is 0.
struct ListRow {
    ThreadId id;
    ThreadGroup group = ThreadGroup::Rest;

    qint64 key() const { return id ? id.value : -1 - qint64(group); }
    friend bool operator==(const ListRow &, const ListRow &) = default;
};

QString titleOf(ThreadGroup group)
{
    switch (group) {
    case ThreadGroup::ConcernsYou:
        return ThreadListModel::tr("Concerns you");
    case ThreadGroup::YouWroteHere:
        return ThreadListModel::tr("You wrote here");
    case ThreadGroup::Watched:
        return ThreadListModel::tr("Watched");
    case ThreadGroup::Rest:
        return ThreadListModel::tr("The rest");
    }
    return {};
}

QString accessible(const Thread &thread)
{
    QStringList parts { thread.title, thread.author.name };
    if (thread.unread > 0)
        parts += ThreadListModel::tr("%n unread", nullptr, thread.unread);
    parts += ThreadListModel::tr("%n replies", nullptr, thread.replies);
    parts += spokenTime(thread.lastActivity);
    if (thread.mentionsMe)
        parts += ThreadListModel::tr("concerns you");
    if (thread.starred)
        parts += ThreadListModel::tr("starred");
    if (thread.hasDraft)
        parts += ThreadListModel::tr("draft");
    if (thread.queued > thread.moderated)
        parts += ThreadListModel::tr("%n waiting to be sent", nullptr, thread.queued - thread.moderated);
    if (thread.moderated > 0)
        parts += ThreadListModel::tr("waiting for the moderator");
    if (thread.attention > 0)
        parts += ThreadListModel::tr("needs you");
    if (thread.solved)
        parts += ThreadListModel::tr("solved");
    if (thread.message)
        parts += ThreadListModel::tr("personal message");
    if (thread.pinned)
        parts += ThreadListModel::tr("pinned");
    if (thread.archived)
        parts += ThreadListModel::tr("archived");
    else if (thread.closed)
        parts += ThreadListModel::tr("closed");
    if (!thread.tags.isEmpty())
        parts += ThreadListModel::tr("tags: %1").arg(thread.tags.join(QStringLiteral(", ")));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

struct ThreadListModel::Private {
    Private(ThreadListModel &model, Cache &cache)
        : q(model)
        , cache(cache)
        , reloading([this] { reload(); })
    {
    }

    QList<ListRow> read();
    void reload();
    void take(const Changes &changes);
    const Thread *value(int row);

    ThreadListModel &q;
    Cache &cache;
    ThreadQuery query;
    QList<ListRow> rows;
    int limit = page;
    bool more = false; // than rows has
    bool reloadingNow = false; // views ask for more while they hear of new rows
    int total = 0; // up to mostCounted, when there are more
    QCache<qint64, Thread> values { keptThreads };
    Throttle reloading;
};

QList<ListRow> ThreadListModel::Private::read()
{
    ThreadQuery part = query;
    part.limit = query.limit < 0 ? limit : qMin(limit, query.limit);
    const auto places = readOrLog(threadPlaces(cache, part), "threads");
    if (!places)
        return rows;
    more = part.limit == limit && places->size() >= limit;
    part.limit = mostCounted;
    if (more)
        total = readOrLog(foyer::threadCount(cache, part), "threads").value_or(total);
    const bool grouped = std::holds_alternative<InboxScope>(query.scope);
    QList<ListRow> all;
    all.reserve(places->size() + 4);
    for (const ThreadPlace &place : *places) {
        if (grouped && (all.isEmpty() || all.last().group != place.group))
            all.append({ {}, place.group });
        all.append({ place.id, place.group });
    }
    return all;
}

void ThreadListModel::Private::reload()
{
    const QScopedValueRollback busy(reloadingNow, true);
    const QList<ListRow> after = read();
    q.mergeRows(rows, after, [](const ListRow &row) { return row.key(); });
    q.refresh(rows, after, { roles::GroupTitle });
}

void ThreadListModel::Private::take(const Changes &changes)
{
    if (changes.threads.isEmpty() && changes.forums.isEmpty() && !changes.accounts && !changes.notices)
        return;
    reloading.request();
    for (const ThreadId id : changes.threads) {
        if (!values.remove(id.value)) // nobody has seen it
            continue;
        const QModelIndex index = q.indexOf(id);
        if (index.isValid())
            Q_EMIT q.dataChanged(index, index,
                { roles::ThreadValue, roles::Title, roles::Snippet, roles::Time, Qt::DisplayRole,
                    Qt::AccessibleTextRole });
    }
}

// The value of a row that is asked for, fetched together with its neighbours.
const Thread *ThreadListModel::Private::value(int row)
{
    const ThreadId id = rows.at(row).id;
    if (const Thread *kept = values.object(id.value))
        return kept;
    QList<ThreadId> wanted;
    const int first = qMax(0, row - window / 2);
    for (int near = first; near < qMin<int>(first + window, int(rows.size())); ++near)
        if (rows.at(near).id && !values.contains(rows.at(near).id.value))
            wanted.append(rows.at(near).id);
    if (const auto found = readOrLog(threads(cache, wanted), "threads"))
        for (const Thread &thread : *found)
            values.insert(thread.id.value, new Thread(thread));
    return values.object(id.value);
}

ThreadListModel::ThreadListModel(Cache &cache, QObject *parent)
    : MergingModel(parent)
    , d(std::make_unique<Private>(*this, cache))
{
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) { d->take(changes); });
    setQuery({});
}

ThreadListModel::~ThreadListModel() = default;

void ThreadListModel::setQuery(const ThreadQuery &query)
{
    const QScopedValueRollback busy(d->reloadingNow, true);
    beginResetModel();
    d->query = query;
    d->limit = page;
    d->rows.clear();
    d->rows = d->read();
    endResetModel();
}

ThreadQuery ThreadListModel::query() const
{
    return d->query;
}

void ThreadListModel::keep(ThreadId thread)
{
    const auto same = [thread](const auto &row) { return row.id == thread; };
    QList<ThreadPlace> &kept = d->query.keep;
    if (!thread || std::any_of(kept.cbegin(), kept.cend(), same))
        return;
    const auto listed = std::find_if(d->rows.cbegin(), d->rows.cend(), same);
    kept.append({ thread, listed == d->rows.cend() ? ThreadGroup::Rest : listed->group });
}

int ThreadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

QVariant ThreadListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->rows.size())
        return {};
    const ListRow row = d->rows.at(index.row());
    const bool heading = !row.id;
    if (role == roles::Kind)
        return QVariant::fromValue(heading ? Row::Heading : Row::Thread);
    if (role == roles::GroupTitle)
        return titleOf(row.group);
    if (heading)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == roles::Name ? titleOf(row.group)
                                                                                                : QVariant();
    if (role == roles::ThreadRef || role == roles::Id)
        return row.id.value;
    const Thread *thread = d->value(index.row());
    if (!thread)
        return {};
    switch (role) {
    case roles::ThreadValue:
        return QVariant::fromValue(*thread);
    case Qt::DisplayRole:
    case roles::Title:
        return thread->title;
    case roles::Snippet:
        return thread->snippet;
    case roles::Time:
        return thread->lastActivity;
    case roles::Account:
        return thread->account.value;
    case roles::Name:
    case Qt::AccessibleTextRole:
        return accessible(*thread);
    default:
        return {};
    }
}

Qt::ItemFlags ThreadListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= d->rows.size())
        return Qt::NoItemFlags;
    return d->rows.at(index.row()).id ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                      : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

bool ThreadListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && d->more && !d->reloadingNow;
}

void ThreadListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    d->limit += page;
    d->reload();
}

int ThreadListModel::threadCount() const
{
    const auto threads = std::count_if(d->rows.begin(), d->rows.end(), [](const ListRow &row) { return bool(row.id); });
    return d->more ? qMax(d->total, int(threads)) : int(threads);
}

QModelIndex ThreadListModel::indexOf(ThreadId thread) const
{
    for (int row = 0; row < d->rows.size(); ++row)
        if (d->rows.at(row).id == thread && thread)
            return index(row, 0);
    return {};
}

QModelIndex ThreadListModel::nextUnread(const QModelIndex &from, bool backwards)
{
    const int step = backwards ? -1 : 1;
    const int start = from.isValid() ? from.row() + step : backwards ? int(d->rows.size()) - 1 : 0;
    for (int row = start; row >= 0; row += step) {
        if (row >= d->rows.size() && !backwards)
            fetchMore({});
        if (row >= d->rows.size())
            break;
        if (!d->rows.at(row).id)
            continue;
        const Thread *thread = d->value(row);
        if (thread && thread->unread > 0)
            return index(row, 0);
    }
    return {};
}

} // namespace foyer
