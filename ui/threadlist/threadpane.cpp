#include "ui/threadlist/threadpane.h"

#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/status.h"
#include "models/items/roles.h"
#include "models/items/threadlistmodel.h"
#include "models/settings.h"
#include "ui/theme.h"
#include "ui/threadlist/threadacts.h"
#include "ui/threadlist/threaddelegate.h"
#include "ui/zoomed.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

ThreadId threadAt(const QModelIndex &index)
{
    return ThreadId { index.data(roles::ThreadRef).toLongLong() };
}

} // namespace

ThreadPane::ThreadPane(Cache &cache, QWidget *parent)
    : ListPane(parent)
    , m_cache(cache)
    , m_model(new ThreadListModel(cache, this))
    , m_filter(new QPushButton)
{
    m_filter->setProperty("look", u"word"_s);
    onZoom(m_filter, [this] { m_filter->setFont(type::meta(QApplication::font())); });
    addToHeader(m_filter);
    setRows(m_model, new ThreadDelegate(this));

    connect(m_filter, &QPushButton::clicked, this, &ThreadPane::showFilterMenu);
    connect(view(), &RowView::chosen, this, [this](const QModelIndex &index) {
        if (const ThreadId thread = threadAt(index)) {
            m_model->keep(thread);
            Q_EMIT threadChosen(thread);
        }
    });
    connect(view(), &RowView::opened, this, [this](const QModelIndex &index) { Q_EMIT threadOpened(threadAt(index)); });
    connect(view(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const ThreadId thread = threadAt(view()->indexAt(at)))
            Q_EMIT menuWanted(thread, view()->viewport()->mapToGlobal(at));
    });
    connect(emptyList(), &EmptyList::acted, this, [this] {
        if (m_unreadOnly && filterable())
            setUnreadOnly(false);
        else
            Q_EMIT syncWanted();
    });
    for (auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_model, signal, this, &ThreadPane::refreshHeader);
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) {
        if (changes.status && m_model->rowCount() == 0)
            refreshEmpty(); // what stands in the way may have changed
    });
    setScope(InboxScope {});
}

void ThreadPane::setScope(const ThreadScope &scope)
{
    ThreadQuery query;
    query.scope = scope;
    query.unreadOnly = m_unreadOnly && !std::holds_alternative<StarredScope>(scope);
    m_model->setQuery(query);
    view()->setUniformItemSizes(!std::holds_alternative<InboxScope>(scope)); // only the Inbox has headings
    view()->scrollToTop();
    setTitle(scopeName());
    refreshHeader();
    refreshEmpty();
}

ThreadScope ThreadPane::scope() const
{
    return m_model->query().scope;
}

ThreadId ThreadPane::current() const
{
    return threadAt(view()->currentIndex());
}

void ThreadPane::select(ThreadId thread)
{
    const QModelIndex index = m_model->indexOf(thread);
    view()->setCurrentIndex(index);
    if (!index.isValid())
        return; // a thread of another place
    m_model->keep(thread);
    view()->scrollTo(index);
}

bool ThreadPane::goToUnread(bool backwards)
{
    const QModelIndex next = m_model->nextUnread(view()->currentIndex(), backwards);
    if (!next.isValid())
        return false;
    select(threadAt(next));
    Q_EMIT threadChosen(threadAt(next));
    return true;
}

void ThreadPane::markAllRead()
{
    const int many = m_model->threadCount();
    if (const auto undo = markScopeRead(m_cache, scope()))
        Q_EMIT didUndoably(tr("%n threads are marked read.", nullptr, many), *undo);
    else
        Q_EMIT said(tr("That could not be saved. Is the disk full?"));
}

void ThreadPane::showFilterMenu()
{
    QMenu menu(this);
    const auto choice = [&](const QString &text, bool unreadOnly) {
        QAction *action = menu.addAction(text, this, [this, unreadOnly] { setUnreadOnly(unreadOnly); });
        action->setCheckable(true);
        action->setChecked(filterable() ? m_unreadOnly == unreadOnly : unreadOnly);
        action->setEnabled(filterable());
    };
    choice(tr("Unread"), true);
    choice(tr("All threads"), false);
    menu.addSeparator();
    menu.addAction(tr("Mark all read"), this, &ThreadPane::markAllRead)->setEnabled(m_model->threadCount() > 0);
    menu.exec(m_filter->mapToGlobal(QPoint(0, m_filter->height())));
}

void ThreadPane::setUnreadOnly(bool on)
{
    m_unreadOnly = on;
    setScope(scope());
}

void ThreadPane::refreshHeader()
{
    const bool unread = std::holds_alternative<InboxScope>(scope()) || (m_unreadOnly && filterable());
    const int threads = m_model->threadCount();
    const QString count = threads < ThreadListModel::mostCounted ? tr("%n threads", nullptr, threads)
                                                                 : tr("more than %Ln threads", nullptr, threads);
    m_filter->setText(u"%1 · %2 ▾"_s.arg(count, unread ? tr("Unread") : tr("All", "all threads")));
    m_filter->setAccessibleName(tr("Filter: %1").arg(m_filter->text().chopped(2)));
}

bool ThreadPane::filterable() const
{
    const ThreadScope here = scope();
    return std::holds_alternative<ForumScope>(here) || std::holds_alternative<AccountScope>(here)
        || std::holds_alternative<TagScope>(here);
}

QString ThreadPane::scopeName() const
{
    const ThreadScope here = scope();
    if (const auto *forum = std::get_if<ForumScope>(&here))
        return foyer::forum(m_cache, forum->forum).valueOr({}).name;
    if (const auto *account = std::get_if<AccountScope>(&here))
        return foyer::account(m_cache, account->account).valueOr({}).name;
    if (const auto *tagged = std::get_if<TagScope>(&here))
        return tr("#%1", "the threads with this tag").arg(tagged->tag);
    if (std::holds_alternative<StarredScope>(here))
        return tr("Starred");
    return std::holds_alternative<ForMeScope>(here) ? tr("For me") : tr("Inbox");
}

AccountId ThreadPane::scopeAccount() const
{
    const ThreadScope here = scope();
    if (const auto *forum = std::get_if<ForumScope>(&here))
        return foyer::forum(m_cache, forum->forum).valueOr({}).account;
    if (const auto *tagged = std::get_if<TagScope>(&here))
        return tagged->account;
    const auto *account = std::get_if<AccountScope>(&here);
    return account ? account->account : AccountId {};
}

// Which of the three kinds of empty this is.
EmptyText ThreadPane::emptyText() const
{
    using Kind = EmptyText::Kind;
    if (std::holds_alternative<StarredScope>(scope()))
        return { Kind::Nothing, tr("Nothing is starred yet."), tr("Press S on a thread to keep it here."), {},
            u"star"_s };

    const AccountId account = scopeAccount();
    for (const SyncStatus &status : syncStatus(m_cache).valueOr({})) {
        const bool concerns = !account || status.account == account;
        if (concerns && status.fault && !foyer::account(m_cache, status.account).valueOr({}).lastSync.isValid())
            return { Kind::Unreachable,
                tr("%1 could not be reached.").arg(foyer::account(m_cache, status.account).valueOr({}).name),
                status.fault->text, tr("Try again") };
    }
    if (m_unreadOnly && filterable())
        return { Kind::Nothing, tr("Everything here is read."), {}, tr("Show all threads") };
    const bool never = account && !foyer::account(m_cache, account).valueOr({}).lastSync.isValid();
    const bool empty = storage(m_cache).valueOr({}).posts == 0;
    if (never || (filterable() && empty) || (!filterable() && empty))
        return { Kind::NotHere, tr("Nothing of this is on your computer yet."),
            flag(m_cache, option::offline) ? tr("You are working offline.") : QString(), tr("Get it now") };
    if (filterable())
        return { Kind::Nothing, tr("No threads here so far."), tr("Ctrl+N starts one."), {} };
    return { Kind::Nothing, tr("You have read everything."), tr("New posts come here by themselves."), {} };
}

} // namespace foyer
