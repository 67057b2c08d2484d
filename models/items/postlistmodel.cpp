#include "models/items/postlistmodel.h"

#include "models/cache/outbox.h"
#include "models/items/postwindow.h"
#include "models/items/reading.h"
#include "models/items/roles.h"
#include "models/items/spoken.h"
#include "models/text/extract.h"
#include "models/text/reactionwords.h"

namespace foyer {

namespace {

// What others and I have put on it.
QStringList marksOf(const Post &post)
{
    QStringList parts;
    if (post.accepted)
        parts += PostListModel::tr("the accepted answer");
    if (post.kind == PostKind::Whisper)
        parts += PostListModel::tr("a whisper, for the team only");
    if (post.kind == PostKind::Private)
        parts += PostListModel::tr("a private reply, which others do not see");
    for (const Reaction &reaction : post.reactions) {
        if (reaction.name.isEmpty() && reaction.mine)
            parts += PostListModel::tr("%n likes, one of them yours", nullptr, reaction.count);
        else if (reaction.name.isEmpty() && reaction.count > 0)
            parts += PostListModel::tr("%n likes", nullptr, reaction.count);
        else if (reaction.count > 0)
            parts += PostListModel::tr("%1 from %n people", nullptr, reaction.count).arg(reactionWord(reaction.name));
    }
    if (post.flagged)
        parts += PostListModel::tr("you reported this");
    return parts;
}

QString accessible(const Post &post)
{
    QStringList parts { post.author.name, spokenTime(post.created) };
    if (post.kind == PostKind::Event)
        return QStringList { snippet(post.body), parts.first(), parts.last() }.join(QStringLiteral(", "));
    if (post.state)
        parts += stateWord(*post.state);
    else if (!post.read)
        parts += PostListModel::tr("unread");
    if (post.pendingDelete)
        parts += PostListModel::tr("being deleted");
    if (post.gone)
        parts += PostListModel::tr("no longer on the server");
    parts += marksOf(post);
    parts += post.ghost ? PostListModel::tr("This post is not on this computer.") : plainText(post.body);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

const QList<int> &contentRoles()
{
    static const QList<int> all { roles::PostValue, roles::Estimate, roles::Id, roles::Time, roles::ParentName,
        Qt::DisplayRole, Qt::AccessibleTextRole };
    return all;
}

} // namespace

struct PostListModel::Private {
    Private(PostListModel &model, Cache &cache)
        : q(model)
        , cache(cache)
        , window(cache)
    {
    }

    QList<PostRow> read();
    void open();
    void reload();
    void take(const Changes &changes);
    void recognise(const QList<PostRow> &after);
    void index();
    void announceDivider(PostId before, int countBefore);
    int firstFresh() const;
    int freshCount() const;
    QString parentName(int row);

    PostListModel &q;
    Cache &cache;
    ThreadId thread;
    Order order = Order::Tree;
    QList<PostRow> rows;
    QSet<PostId> fresh; // what was new when the thread was opened, and what came since
    QHash<qint64, int> places; // key → row
    PostWindow window;
};

QList<PostRow> PostListModel::Private::read()
{
    if (!thread)
        return {};
    auto stubs = readOrLog(postStubs(cache, thread), "posts");
    if (!stubs)
        return rows;
    for (PostStub &stub : *stubs) { // reading makes nothing old before the reader leaves: the divider stays
        if (stub.fresh)
            fresh.insert(stub.id);
        stub.fresh = fresh.contains(stub.id);
    }
    return order == Order::Tree ? inTreeOrder(*stubs) : inTimeOrder(*stubs);
}

void PostListModel::Private::open()
{
    q.beginResetModel();
    rows.clear();
    rows = read();
    index();
    q.endResetModel();
}

void PostListModel::Private::index()
{
    places.clear();
    places.reserve(rows.size());
    for (int row = 0; row < rows.size(); ++row)
        places.insert(rows.at(row).key(), row);
}

int PostListModel::Private::firstFresh() const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [](const PostRow &row) { return row.stub.fresh; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

int PostListModel::Private::freshCount() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const PostRow &row) { return row.stub.fresh; }));
}

// A row of mine that was read back goes on as the post it became: its key is changed before rows are compared,
// so that it is moved and repainted, not taken away and put back.
void PostListModel::Private::recognise(const QList<PostRow> &after)
{
    QHash<RemotePostId, int> sent; // → row
    QSet<qint64> still;
    for (const PostRow &row : after)
        still.insert(row.key());
    for (int row = 0; row < rows.size(); ++row) {
        const PostStub &stub = rows.at(row).stub;
        if (stub.id || still.contains(rows.at(row).key()))
            continue;
        const auto mine = intention(cache, stub.intention);
        if (!mine)
            continue;
        sent.insert({ QString::fromUtf8(mine->token) }, row); // news: the name the post was sent with
        sent.insert(mine->remoteId, row);
    }
    if (sent.isEmpty())
        return;
    QList<PostId> arrived;
    for (const PostRow &row : after)
        if (row.stub.id && !places.contains(row.key()))
            arrived.append(row.stub.id);
    const auto posts = readOrLog(foyer::posts(cache, arrived), "new posts");
    for (const Post &post : posts.value_or(QList<Post> {}))
        if (const auto row = sent.constFind(post.remoteId); post.remoteId && row != sent.constEnd())
            rows[*row].stub.id = post.id;
}

void PostListModel::Private::reload()
{
    const QList<PostRow> after = read();
    if (after == rows)
        return;
    const int divider = firstFresh();
    const PostId above = divider < 0 ? PostId {} : rows.at(divider).stub.id;
    const int count = freshCount();
    recognise(after);
    places.clear(); // rows are on the move
    q.mergeRows(rows, after, [](const PostRow &row) { return row.key(); });
    index();
    QList<int> changed = contentRoles();
    changed.append(roles::Depth);
    q.refresh(rows, after, changed);
    announceDivider(above, count);
}

void PostListModel::Private::announceDivider(PostId before, int countBefore)
{
    const int row = firstFresh();
    const PostId now = row < 0 ? PostId {} : rows.at(row).stub.id;
    if (now == before && freshCount() == countBefore)
        return;
    for (const int changed : { q.rowOf(before), row })
        if (changed >= 0)
            Q_EMIT q.dataChanged(q.QAbstractListModel::index(changed, 0), q.QAbstractListModel::index(changed, 0),
                { roles::FirstNew, roles::NewCount });
}

void PostListModel::Private::take(const Changes &changes)
{
    if (!thread)
        return;
    QList<int> touched;
    for (const PostId id : changes.posts)
        if (places.contains(id.value))
            touched.append(places.value(id.value));
    for (const IntentionId id : changes.intentions)
        if (places.contains(-id.value))
            touched.append(places.value(-id.value));
    QList<qint64> keys;
    for (const int row : std::as_const(touched)) {
        keys.append(rows.at(row).key());
        window.forget(keys.last());
    }
    if (changes.threads.contains(thread) || !touched.isEmpty() || !changes.intentions.isEmpty())
        reload();
    for (const qint64 key : std::as_const(keys)) {
        const int row = places.value(key, -1);
        if (row >= 0)
            Q_EMIT q.dataChanged(
                q.QAbstractListModel::index(row, 0), q.QAbstractListModel::index(row, 0), contentRoles());
    }
}

// Whom a post answers is worth a word where the post above is not the one answered.
QString PostListModel::Private::parentName(int row)
{
    const PostId parent = rows.at(row).stub.parent;
    if (!parent || (row > 0 && rows.at(row - 1).stub.id == parent))
        return {};
    const int place = places.value(parent.value, -1);
    return place < 0 || rows.at(place).stub.ghost ? QString() : window.authorOf(parent);
}

PostListModel::PostListModel(Cache &cache, QObject *parent)
    : MergingModel(parent)
    , d(std::make_unique<Private>(*this, cache))
{
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) { d->take(changes); });
}

PostListModel::~PostListModel() = default;

void PostListModel::setThread(ThreadId thread)
{
    d->thread = thread;
    d->fresh.clear();
    d->window.clear();
    d->open();
}

ThreadId PostListModel::thread() const
{
    return d->thread;
}

void PostListModel::setOrder(Order order)
{
    if (order == d->order)
        return;
    d->order = order;
    d->open(); // another arrangement of everything, asked for by the reader
}

PostListModel::Order PostListModel::order() const
{
    return d->order;
}

int PostListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= d->rows.size())
        return {};
    const int row = index.row();
    const PostRow &at = d->rows.at(row);
    switch (role) {
    case roles::Id:
        return at.stub.id.value;
    case roles::Depth:
        return at.depth;
    case roles::Estimate:
        return at.stub.length;
    case roles::PostRef:
        return at.stub.parent.value;
    case roles::FirstNew:
        return at.stub.fresh && row == d->firstFresh();
    case roles::NewCount:
        return at.stub.fresh && row == d->firstFresh() ? d->freshCount() : 0;
    case roles::Time:
        return QDateTime::fromMSecsSinceEpoch(at.stub.created, Qt::UTC);
    case roles::ParentName:
        return d->parentName(row);
    default:
        break;
    }
    if (role != roles::PostValue && role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != roles::Name)
        return {};
    const Post *post = d->window.post(d->rows, row);
    if (!post)
        return {};
    if (role == roles::PostValue)
        return QVariant::fromValue(*post);
    return role == Qt::DisplayRole ? snippet(post->body) : accessible(*post);
}

int PostListModel::rowOf(PostId post) const
{
    return post ? d->places.value(post.value, -1) : -1;
}

int PostListModel::rowOf(IntentionId intention) const
{
    return intention ? d->places.value(-intention.value, -1) : -1;
}

int PostListModel::firstUnread() const
{
    return nextUnread(-1);
}

int PostListModel::nextUnread(int from, bool backwards) const
{
    const int step = backwards ? -1 : 1;
    for (int row = from + step; row >= 0 && row < d->rows.size(); row += step) {
        const PostStub &stub = d->rows.at(row).stub;
        if (stub.id && !stub.read && !stub.ghost)
            return row;
    }
    return -1;
}

int PostListModel::firstNew() const
{
    return d->firstFresh();
}

} // namespace foyer
