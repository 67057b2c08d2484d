#include "ui/navigation/navigationpane.h"

#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/marks.h"
#include "models/cache/status.h"
#include "models/items/forumtreemodel.h"
#include "models/items/roles.h"
#include "ui/communitypages.h"
#include "ui/icons.h"
#include "ui/navigation/navigationdelegate.h"
#include "ui/theme.h"
#include "ui/threadlist/threadacts.h"
#include "ui/watchwords.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace foyer {

using namespace Qt::StringLiterals;

NavigationPane::NavigationPane(Cache &cache, QWidget *parent)
    : QTreeView(parent)
    , m_cache(cache)
    , m_model(new ForumTreeModel(cache, this))
{
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setAccessibleName(tr("Communities and forums"));
    viewport()->setAutoFillBackground(false);
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setIndentation(0); // the delegate indents, so that the selection keeps its width
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    expandAll();
    connect(this, &QWidget::customContextMenuRequested, this, &NavigationPane::showMenu);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &NavigationPane::openNewRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
}

std::optional<Location> NavigationPane::location() const
{
    return locationAt(currentIndex());
}

void NavigationPane::setLocation(const Location &location)
{
    using Row = ForumTreeModel::Row;
    QModelIndex index;
    switch (location.kind) {
    case Location::Kind::ForMe:
        index = m_model->indexOf(Row::ForMe);
        break;
    case Location::Kind::Drafts:
        index = m_model->indexOf(Row::Drafts);
        break;
    case Location::Kind::Outbox:
        index = m_model->indexOf(Row::Outbox);
        break;
    case Location::Kind::Threads:
        if (const auto *forum = std::get_if<ForumScope>(&location.scope))
            index = m_model->indexOf(forum->forum);
        else if (std::holds_alternative<StarredScope>(location.scope))
            index = m_model->indexOf(Row::Starred);
        else if (std::holds_alternative<InboxScope>(location.scope))
            index = m_model->indexOf(Row::Inbox);
    }
    setCurrentIndex(index);
}

ForumId NavigationPane::forum() const
{
    const std::optional<Location> here = location();
    const auto *scope = here ? std::get_if<ForumScope>(&here->scope) : nullptr;
    return scope ? scope->forum : ForumId {};
}

void NavigationPane::keyPressEvent(QKeyEvent *event)
{
    const std::optional<Location> before = location();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (before) {
            Q_EMIT chosen(*before);
            Q_EMIT opened();
        }
        return;
    }
    QTreeView::keyPressEvent(event);
    tellIfMoved(before);
}

void NavigationPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return; // asking what can be done with a place is not going there
    const QModelIndex index = indexAt(event->pos());
    QTreeView::mousePressEvent(event);
    if (!index.isValid())
        return;
    if (const std::optional<Location> there = locationAt(index)) {
        Q_EMIT chosen(*there);
        Q_EMIT opened();
        return;
    }
    setExpanded(index, !isExpanded(index)); // a heading
}

void NavigationPane::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), themeOf(palette()).side);
    QTreeView::paintEvent(event);
}

void NavigationPane::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
}

void NavigationPane::tellIfMoved(const std::optional<Location> &before)
{
    const std::optional<Location> now = location();
    if (now && now != before)
        Q_EMIT chosen(*now);
}

void NavigationPane::openNewRows(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid() && m_model->rowCount(parent) == last - first + 1)
        expand(parent);
    for (int row = first; row <= last; ++row)
        expandRecursively(m_model->index(row, 0, parent));
}

void NavigationPane::showMenu(const QPoint &at)
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return;
    QMenu menu(this);
    using Row = ForumTreeModel::Row;
    const auto row = Row(index.data(roles::Kind).toInt());
    if (row == Row::Forum)
        fillForumMenu(menu, index);
    else if (row == Row::Inbox)
        menu.addAction(
            tr("Mark everything read"), this, [this] { markRead(InboxScope {}, tr("Everything is marked read.")); });
    const AccountId account { index.data(roles::Account).toLongLong() };
    if (account)
        fillAccountMenu(menu, account);
    if (!menu.isEmpty())
        menu.exec(viewport()->mapToGlobal(at));
}

void NavigationPane::markRead(const ThreadScope &scope, const QString &sentence)
{
    if (const auto undo = markScopeRead(m_cache, scope))
        Q_EMIT didUndoably(sentence, *undo);
    else
        Q_EMIT said(tr("That could not be saved. Is the disk full?"));
}

void NavigationPane::fillForumMenu(QMenu &menu, const QModelIndex &index)
{
    const ForumId forum { index.data(roles::Id).toLongLong() };
    const QString name = index.data(roles::Name).toString();
    menu.addAction(icon(u"tick"_s), tr("Mark all of %1 read").arg(name), this,
        [this, forum, name] { markRead(ForumScope { forum }, tr("%1 is marked read.").arg(name)); });
    fillWatchMenu(menu, forum);
    menu.addAction(tr("Do not follow %1 any more").arg(name), this, [this, forum, name] {
        const bool done = setFollowed(m_cache, { forum }, false).ok();
        Q_EMIT said(done ? tr("%1 is not followed any more. What is kept stays readable.").arg(name)
                         : tr("That could not be saved. Is the disk full?"));
    });
    menu.addSeparator();
}

// Where the server keeps levels of watching for whole forums.
void NavigationPane::fillWatchMenu(QMenu &menu, ForumId id)
{
    const Forum forum = foyer::forum(m_cache, id).valueOr({});
    if (forum.url.scheme() == "https"_L1 || forum.url.scheme() == "http"_L1)
        menu.addAction(tr("Open it in the browser"), this, [url = forum.url] { QDesktopServices::openUrl(url); });
    if (!forum.watch)
        return;
    QMenu *levels = menu.addMenu(icon(u"watch"_s), tr("What to tell me of"));
    addLevels(*levels, *forum.watch, forumWatchSentence, [this, id](WatchLevel level) {
        const bool done = setWatch(m_cache, id, level).ok();
        Q_EMIT said(done ? forumWatchSentence(level) + u'.' : tr("That could not be saved. Is the disk full?"));
    });
}

void NavigationPane::addCommand(QAction *command, AccountId account)
{
    m_commands.append({ account, command });
}

void NavigationPane::fillAccountMenu(QMenu &menu, AccountId account)
{
    if (foyer::account(m_cache, account).valueOr({}).url.isEmpty())
        return; // its server is no more
    menu.addAction(icon(u"sync"_s), tr("Get new posts now"), this, [this, account] { requestSync(m_cache, account); });
    menu.addAction(tr("Choose what to follow…"), this, [this, account] { Q_EMIT followWanted(account); });
    menu.addAction(tr("Copy the address"), this, [this, account] {
        if (const auto found = foyer::account(m_cache, account))
            QGuiApplication::clipboard()->setText(found->url.toString());
    });
    for (const auto &[whose, command] : std::as_const(m_commands)) {
        if (whose == account)
            menu.addAction(command);
    }
    if (const auto pages = customs(m_cache, account).valueOr({}).pages; !pages.isEmpty()) {
        menu.addSeparator();
        addPages(menu, pages);
    }
}

} // namespace foyer
