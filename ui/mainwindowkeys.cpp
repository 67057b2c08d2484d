#include "ui/mainwindowparts.h"

#include "models/cache/forums.h"
#include "models/cache/posts.h"
#include "models/cache/status.h"
#include "models/settings.h"
#include "ui/accounts/accountwizard.h"
#include "ui/accounts/welcomepage.h"
#include "ui/conversation/conversationpane.h"
#include "ui/forumchoice.h"
#include "ui/keymapdialog.h"
#include "ui/look.h"
#include "ui/navigation/navigationpane.h"
#include "ui/notices/noticepane.h"
#include "ui/outbox/byhand.h"
#include "ui/panes.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/search/searchfield.h"
#include "ui/statusbar.h"
#include "ui/theme.h"
#include "ui/threadlist/threadacts.h"
#include "ui/threadlist/threadpane.h"
#include "ui/topbar.h"
#include "ui/watchwords.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void MainWindow::Private::on(Act act, std::function<void()> what)
{
    QObject::connect(keys.action(act), &QAction::triggered, &q, std::move(what));
}

void MainWindow::Private::onThread(Act act, QString (*what)(Cache &, ThreadId))
{
    on(act, [this, what] {
        if (const ThreadId here = thread())
            status->say(what(cache, here));
    });
}

void MainWindow::Private::wireKeys()
{
    on(Act::Search, [this] {
        bar->search()->setFocus(Qt::ShortcutFocusReason);
        bar->search()->selectAll();
    });
    on(Act::Inbox, [this] { go({}); });
    on(Act::Unread, [this] {
        go({});
        nextUnreadThread(false);
    });
    on(Act::ForMe, [this] { go({ Location::Kind::ForMe }); });
    on(Act::Starred, [this] { go({ Location::Kind::Threads, StarredScope {} }); });
    on(Act::Drafts, [this] { go({ Location::Kind::Drafts }); });
    on(Act::Outbox, [this] { go({ Location::Kind::Outbox }); });
    on(Act::Back, [this] {
        if (const auto stop = journey.back())
            arrive(*stop);
    });
    on(Act::Forward, [this] {
        if (const auto stop = journey.forward())
            arrive(*stop);
    });
    on(Act::NextPane, [this] { panes->cycle(1); });
    on(Act::PreviousPane, [this] { panes->cycle(-1); });
    on(Act::Navigation, [this] {
        if (panes->count() == 3)
            navigation->setFocus(Qt::ShortcutFocusReason);
        else
            panes->setDrawerOpen(!panes->drawerOpen());
    });
    on(Act::ToList, [this] {
        panes->showList();
        lists->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    });
}

void MainWindow::Private::wireReading()
{
    on(Act::NextUnreadPost, [this] { conversation->nextUnreadPost(); });
    on(Act::NextUnreadThread, [this] { nextUnreadThread(false); });
    on(Act::PreviousUnread, [this] { nextUnreadThread(true); });
    on(Act::FindInThread, [this] { conversation->findInThread(); });
    onThread(Act::ToggleRead, toggleRead);
    onThread(Act::ThreadRead, markRead);
    onThread(Act::Star, toggleStar);
    onThread(Act::Watch, cycleWatch);
    onThread(Act::Mute, toggleMute);
    onThread(Act::Pin, togglePinned);
    onThread(Act::Close, toggleClosed);
    on(Act::AllRead, [this] {
        if (lists->currentWidget() == notices)
            notices->markAllRead();
        else if (lists->currentWidget() == threads)
            threads->markAllRead();
    });
    on(Act::Undo, [this] {
        if (const auto how = std::exchange(undo, {}))
            status->say(how());
    });
    keys.action(Act::Undo)->setEnabled(false);
    QObject::connect(status, &StatusBar::undone, keys.action(Act::Undo), &QAction::trigger);
    QObject::connect(status, &StatusBar::undoGone, &q, [this] {
        undo = {};
        keys.action(Act::Undo)->setEnabled(false);
    });
    on(Act::Like, [this] { conversation->like(); });
    on(Act::Report, [this] { conversation->report(); });
    on(Act::Reply, [this] { conversation->reply(); });
    on(Act::ReplyToThread, [this] { conversation->replyToThread(); });
    on(Act::Quote, [this] { conversation->quoteSelection(); });
    on(Act::NewThread, [this] { newThread(); });
}

void MainWindow::Private::wireProgram()
{
    on(Act::SyncNow, [this] {
        requestSync(cache);
        status->say(flag(cache, option::offline) ? tr("You are working offline: Ctrl+Shift+O ends that.")
                                                 : tr("Asking for new posts…"));
    });
    on(Act::WorkOffline, [this] { toggleOffline(); });
    on(Act::AddCommunity, [this] { q.addCommunity(); });
    on(Act::Preferences, [this] { PreferencesDialog(cache, setup, settings, &q, links).exec(); });
    on(Act::ZoomIn, [this] { zoom(1); });
    on(Act::ZoomOut, [this] { zoom(-1); });
    on(Act::ZoomReset, [this] { zoom(0); });
    on(Act::KeyMap, [this] { KeyMapDialog(flag(cache, option::singleKeys), &q).exec(); });
    on(Act::ReportProblem, [this] {
        const QUrl page(QStringLiteral(FOYER_HOMEPAGE "/issues"));
        status->say(tr("Opening %1 in the browser. This is Foyer %2.")
                        .arg(page.host(), QCoreApplication::applicationVersion()));
        QDesktopServices::openUrl(page);
    });
    on(Act::Menu, [this] { menu.popup(bar->menuButton()->mapToGlobal(bar->menuButton()->rect().bottomLeft())); });
    on(Act::Quit, [this] { quit(); });

    QObject::connect(bar->menuButton(), &QToolButton::clicked, keys.action(Act::Menu), &QAction::trigger);
    QObject::connect(bar->navigationButton(), &QToolButton::clicked, keys.action(Act::Navigation), &QAction::trigger);
    QObject::connect(panes, &Panes::countChanged, bar->navigationButton(), [this](int) { refreshRoom(); });
    refreshRoom();
    QObject::connect(bar, &TopBar::pillClicked, &q, [this](const Connection &connection) { mend(connection); });
    QObject::connect(welcome, &WelcomePage::addWanted, &q, [this] { q.addCommunity(); });
    QObject::connect(welcome, &WelcomePage::sampleWanted, &q, &MainWindow::sampleWanted);
    QObject::connect(new ByHandFinisher(cache, &q), &ByHandFinisher::said, &q, &MainWindow::say);
    QObject::connect(&cache.stream(), &ChangeStream::changed, &q, [this](const Changes &changes) {
        if (changes.accounts)
            choosePage();
        if (changes.settings)
            refreshOptions();
        if (changes.notices)
            refreshTitle();
    });
    refreshOptions();
}

// What depends on how many panes there are.
void MainWindow::Private::refreshRoom()
{
    bar->navigationButton()->setVisible(panes->count() < 3 && pages->currentWidget() == panes);
    conversation->setBackVisible(panes->count() == 1);
}

void MainWindow::Private::refreshOptions()
{
    keys.action(Act::WorkOffline)->setChecked(flag(cache, option::offline));
    conversation->setSingleKeys(flag(cache, option::singleKeys));
}

void MainWindow::Private::mend(const Connection &connection)
{
    if (flag(cache, option::offline))
        toggleOffline();
    else if (connection.signIn) {
        AccountWizard wizard(cache, setup, &q);
        wizard.signInAgain(connection.account);
        wizard.exec();
    } else
        keys.action(Act::SyncNow)->trigger();
}

void MainWindow::Private::zoom(int steps)
{
    zoomBy(settings, steps);
    status->say(tr("%1 %").arg(qRound(settings.zoom() * 100)));
}

// Nothing stands in the way; the sentence is on screen for a moment.
void MainWindow::Private::quit()
{
    const int waiting = counts(cache).valueOr({}).outbox;
    if (waiting == 0 || leaving) {
        q.close();
        return;
    }
    leaving = true;
    status->say(tr("%n posts wait to be sent. They stay here and go out next time.", nullptr, waiting));
    QTimer::singleShot(1200ms, &q, &QWidget::close);
}

void MainWindow::Private::toggleOffline()
{
    const bool offline = !flag(cache, option::offline);
    const auto done = workOffline(cache, offline, QDateTime::currentDateTimeUtc());
    if (!done)
        status->say(tr("That could not be saved: %1").arg(done.error().text));
    else
        status->say(offline ? tr("Working offline. What you write waits here.") : tr("Online again."));
    keys.action(Act::WorkOffline)->setChecked(flag(cache, option::offline));
}

void MainWindow::Private::newThread()
{
    ForumId forum = navigation->forum();
    if (!forum && conversation->thread())
        forum = foyer::thread(cache, conversation->thread()).valueOr({}).forum;
    if (mayStartIn(foyer::forum(cache, forum).valueOr({})))
        return startThread(forum);
    auto *choice = new QMenu(&q);
    choice->setAttribute(Qt::WA_DeleteOnClose);
    fillForumChoice(*choice, cache, [this](ForumId chosen) { startThread(chosen); });
    if (choice->isEmpty()) {
        delete choice;
        status->say(tr("None of the forums you follow takes new threads from you."));
        return;
    }
    status->say(forum ? tr("This forum takes no new threads from you. Choose another.")
                      : tr("Choose a forum first: a new thread needs one to be in."));
    choice->popup(lists->mapToGlobal(QPoint(scaled(14), scaled(40))));
}

void MainWindow::Private::startThread(ForumId forum)
{
    conversation->composeIn(forum);
    panes->showConversation();
}

void MainWindow::Private::showThreadMenu(ThreadId thread, const QPoint &at)
{
    QMenu actions;
    actions.addAction(tr("Open"), &q, [this, thread] { enter(thread); });
    actions.addSeparator();
    const Thread chosen = foyer::thread(cache, thread).valueOr({});
    // The keys turn things over; a menu can say which way.
    const auto add = [&](Act act, const QString &text) {
        QAction *turn = keys.action(act);
        QAction *action = actions.addAction(turn->icon(), text, turn, &QAction::trigger);
        action->setShortcut(turn->shortcut());
        action->setShortcutContext(Qt::WidgetShortcut);
    };
    if (chosen.unread > 0)
        actions.addAction(keys.action(Act::ThreadRead));
    else
        add(Act::ToggleRead, tr("Mark the thread unread"));
    add(Act::Star, chosen.starred ? tr("Take the star away") : tr("Star the thread"));
    QMenu *levels = actions.addMenu(tr("What to tell me of"));
    addLevels(*levels, chosen.watch, watchSentence, [this, thread](WatchLevel level) {
        const bool done = setWatch(cache, thread, level).ok();
        status->say(done ? watchSentence(level) + u'.' : tr("That could not be saved. Is the disk full?"));
    });
    if (chosen.rights)
        actions.addSeparator();
    if (chosen.rights & ThreadRight::Pin)
        add(Act::Pin, chosen.pinned ? tr("Unpin the thread") : tr("Pin the thread"));
    if (chosen.rights & ThreadRight::Close)
        add(Act::Close, chosen.closed ? tr("Open the thread again") : tr("Close the thread to answers"));
    if (!chosen.tags.isEmpty())
        actions.addSeparator();
    for (const QString &tag : chosen.tags)
        actions.addAction(tr("Threads tagged %1").arg(tag), &q, [this, account = chosen.account, tag] {
            go({ Location::Kind::Threads, TagScope { account, tag } });
        });
    actions.exec(at);
}

} // namespace foyer
