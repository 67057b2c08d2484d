#include "models/items/forumtreemodel.h"

#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/items/forumnodes.h"
#include "models/items/reading.h"
#include "models/items/roles.h"
#include "models/items/rowdiff.h"
#include "models/items/throttle.h"

namespace foyer {

namespace {

using Row = ForumTreeModel::Row;

QString nameOf(Row row)
{
    switch (row) {
    case Row::Inbox:
        return ForumTreeModel::tr("Inbox");
    case Row::ForMe:
        return ForumTreeModel::tr("For me");
    case Row::Starred:
        return ForumTreeModel::tr("Starred");
    case Row::Drafts:
        return ForumTreeModel::tr("Drafts");
    case Row::Outbox:
        return ForumTreeModel::tr("Outbox");
    case Row::Heading:
    case Row::Forum:
        break;
    }
    return {};
}

QString accessible(const ForumNode &node)
{
    switch (node.value.row) {
    case Row::Inbox:
    case Row::Forum: {
        const QString name =
            node.value.gone ? ForumTreeModel::tr("%1, no longer on the server").arg(node.value.name) : node.value.name;
        return node.value.count == 0
            ? name
            : ForumTreeModel::tr("%1, %n threads with something new", nullptr, node.value.count).arg(name);
    }
    case Row::Outbox:
        return node.value.count == 0
            ? node.value.name
            : ForumTreeModel::tr("%1, %n waiting to be sent", nullptr, node.value.count).arg(node.value.name);
    case Row::Heading:
        return node.value.name;
    default:
        return node.value.count == 0 ? node.value.name
                                     : QStringLiteral("%1, %2").arg(node.value.name).arg(node.value.count);
    }
}

QVariant scopeOf(const NodeValue &value)
{
    switch (value.row) {
    case Row::Inbox:
        return QVariant::fromValue(ThreadScope(InboxScope {}));
    case Row::ForMe:
        return QVariant::fromValue(ThreadScope(ForMeScope {}));
    case Row::Starred:
        return QVariant::fromValue(ThreadScope(StarredScope {}));
    case Row::Forum:
        return QVariant::fromValue(ThreadScope(ForumScope { value.forum }));
    default:
        return {};
    }
}

const ForumNode *nodeOf(const QModelIndex &index)
{
    return static_cast<const ForumNode *>(index.internalPointer());
}

} // namespace

struct ForumTreeModel::Private {
    Private(ForumTreeModel &model, Cache &cache)
        : q(model)
        , cache(cache)
        , reloading([this] { reload(); })
    {
    }

    bool read(ForumNode &root) const;
    void reload();
    void merge(ForumNode &node, ForumNode &after, const QModelIndex &at);
    void refresh(ForumNode &node, ForumNode &after);
    QModelIndex indexOf(const ForumNode &node) const;

    ForumTreeModel &q;
    Cache &cache;
    ForumNode root;
    Throttle reloading;
};

// What the tree should be now. False when the cache cannot be read.
bool ForumTreeModel::Private::read(ForumNode &tree) const
{
    const auto numbers = readOrLog(counts(cache), "counts");
    const auto communities = readOrLog(accounts(cache), "accounts");
    const auto all = readOrLog(forums(cache, {}, true), "forums");
    if (!numbers || !communities || !all)
        return false;
    for (const auto &[row, count] : { std::pair(Row::Inbox, numbers->inbox), std::pair(Row::ForMe, numbers->forMe),
             std::pair(Row::Starred, numbers->starred), std::pair(Row::Drafts, numbers->drafts),
             std::pair(Row::Outbox, numbers->outbox) })
        tree.add({ row, {}, {}, nameOf(row), {}, count, false });

    QHash<ForumId, ForumNode *> placed;
    QSet<ForumId> known;
    for (const Forum &forum : *all)
        known.insert(forum.id);
    for (const Account &account : *communities) {
        ForumNode *const heading = tree.add({ Row::Heading, account.id, {}, account.name, {}, 0, false });
        QList<Forum> left;
        for (const Forum &forum : *all)
            if (forum.account == account.id)
                left.append(forum);
        while (!left.isEmpty()) { // a parent may come after its children
            const QList<Forum> round = std::exchange(left, {});
            for (const Forum &forum : round) {
                if (known.contains(forum.parent) && !placed.contains(forum.parent) && forum.parent != forum.id)
                    left.append(forum);
                else
                    placed.insert(forum.id,
                        placed.value(forum.parent, heading)
                            ->add({ Row::Forum, account.id, forum.id, forum.name, forum.color, forum.unreadThreads,
                                forum.gone }));
            }
            if (left.size() == round.size()) // parents in a circle
                known.clear();
        }
    }
    return true;
}

void ForumTreeModel::Private::reload()
{
    ForumNode after;
    if (!read(after))
        return;
    merge(root, after, {});
    refresh(root, after);
}

void ForumTreeModel::Private::merge(ForumNode &node, ForumNode &after, const QModelIndex &at)
{
    for (const RowStep &step : diffRows(node.keys(), after.keys())) {
        const int last = step.first + step.count - 1;
        switch (step.kind) {
        case RowStep::Kind::Remove:
            q.beginRemoveRows(at, step.first, last);
            node.remove(step.first, step.count);
            q.endRemoveRows();
            break;
        case RowStep::Kind::Move:
            q.beginMoveRows(at, step.first, last, at, step.to);
            node.move(step.first, step.count, step.to);
            q.endMoveRows();
            break;
        case RowStep::Kind::Insert:
            q.beginInsertRows(at, step.first, last);
            for (int row = step.first; row <= last; ++row)
                node.insert(row, after.children[size_t(row)]->value);
            q.endInsertRows();
            break;
        }
    }
    for (size_t row = 0; row < node.children.size(); ++row)
        merge(*node.children[row], *after.children[row], q.index(int(row), 0, at));
}

void ForumTreeModel::Private::refresh(ForumNode &node, ForumNode &after)
{
    for (size_t row = 0; row < node.children.size(); ++row) {
        ForumNode &child = *node.children[row];
        if (child.value != after.children[row]->value) {
            child.value = after.children[row]->value;
            const QModelIndex index = indexOf(child);
            Q_EMIT q.dataChanged(index, index,
                { roles::Name, roles::Count, roles::Color, roles::Gone, Qt::DisplayRole, Qt::ToolTipRole,
                    Qt::AccessibleTextRole });
        }
        refresh(child, *after.children[row]);
    }
}

QModelIndex ForumTreeModel::Private::indexOf(const ForumNode &node) const
{
    return node.parent ? q.createIndex(node.row(), 0, &node) : QModelIndex();
}

ForumTreeModel::ForumTreeModel(Cache &cache, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(*this, cache))
{
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) {
        if (changes.accounts || changes.drafts || changes.notices || !changes.forums.isEmpty()
            || !changes.threads.isEmpty() || !changes.intentions.isEmpty())
            d->reloading.request();
    });
    d->read(d->root);
}

ForumTreeModel::~ForumTreeModel() = default;

QModelIndex ForumTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const ForumNode *node = parent.isValid() ? nodeOf(parent) : &d->root;
    if (column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex ForumTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? d->indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int ForumTreeModel::rowCount(const QModelIndex &parent) const
{
    return int((parent.isValid() ? nodeOf(parent) : &d->root)->children.size());
}

int ForumTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ForumTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ForumNode &node = *nodeOf(index);
    switch (role) {
    case roles::Kind:
        return QVariant::fromValue(node.value.row);
    case Qt::DisplayRole:
    case roles::Name:
        return node.value.name;
    case roles::Count:
        return node.value.count;
    case roles::Color:
        return node.value.color;
    case roles::ScopeRole:
        return scopeOf(node.value);
    case roles::Account:
        return node.value.account.value;
    case roles::Id:
        return node.value.forum.value;
    case roles::Gone:
        return node.value.gone;
    case Qt::ToolTipRole:
        return node.value.gone ? ForumTreeModel::tr("%1 is no longer on the server. What was kept of it stays here for "
                                                    "reading; if it comes back, so do its new posts.")
                                     .arg(node.value.name)
                               : QVariant();
    case Qt::AccessibleTextRole:
        return accessible(node);
    default:
        return {};
    }
}

Qt::ItemFlags ForumTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return nodeOf(index)->value.row == Row::Heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QModelIndex ForumTreeModel::indexOf(Row row) const
{
    for (const auto &node : d->root.children)
        if (node->value.row == row)
            return d->indexOf(*node);
    return {};
}

QModelIndex ForumTreeModel::indexOf(ForumId forum) const
{
    QList<const ForumNode *> open { &d->root };
    while (!open.isEmpty()) {
        const ForumNode *node = open.takeLast();
        if (node->value.row == Row::Forum && node->value.forum == forum && forum)
            return d->indexOf(*node);
        for (const auto &child : node->children)
            open.append(child.get());
    }
    return {};
}

} // namespace foyer
