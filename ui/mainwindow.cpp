#include "ui/mainwindowparts.h"

#include "models/cache/accounts.h"
#include "models/cache/status.h"
#include "models/settings.h"
#include "ui/accounts/accountwizard.h"
#include "ui/accounts/followdialog.h"
#include "ui/accounts/welcomepage.h"
#include "ui/conversation/conversationpane.h"
#include "ui/fontwarming.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/mainmenu.h"
#include "ui/navigation/navigationpane.h"
#include "ui/notices/noticepane.h"
#include "ui/outbox/draftpane.h"
#include "ui/outbox/outboxpane.h"
#include "ui/panes.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpane.h"
#include "ui/statusbar.h"
#include "ui/threadlist/threadpane.h"
#include "ui/topbar.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace foyer {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MainWindow::Private::Private(MainWindow &window, Cache &theCache, AccountSetup &theSetup, Settings &theSettings)
    : q(window)
    , cache(theCache)
    , setup(theSetup)
    , settings(theSettings)
    , pictures(cache)
    , keys(window, theCache)
    , bar(new TopBar(cache))
    , navigation(new NavigationPane(cache))
    , threads(new ThreadPane(cache))
    , notices(new NoticePane(cache))
    , outbox(new OutboxPane(cache))
    , drafts(new DraftPane(cache))
    , hits(new SearchPane(cache))
    , lists(new QStackedWidget)
    , conversation(new ConversationPane(cache))
    , panes(nullptr)
    , welcome(new WelcomePage)
    , pages(new QStackedWidget)
    , status(new StatusBar(cache))
{
    for (ListPane *pane : std::initializer_list<ListPane *> { threads, notices, outbox, drafts, hits })
        wireList(pane);
    conversation->setPictures(pictures);
    panes = new Panes(settings, navigation, lists, conversation);
    pages->addWidget(panes);
    pages->addWidget(welcome);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(pages, 1);
    column->addWidget(status);
    q.setCentralWidget(centre);

    fillMenu(menu, keys);
    wireLists();
    wireRows();
    wireKeys();
    wireReading();
    wireProgram();
    warmFonts(q);
    resting.setSingleShot(true);
    resting.setInterval(2s);
    QObject::connect(&resting, &QTimer::timeout, &q, [this] { remember(); });
}

void MainWindow::Private::wireList(ListPane *pane)
{
    lists->addWidget(pane);
    pane->setPictures(pictures);
    QObject::connect(pane, &ListPane::said, status, &StatusBar::say);
    QObject::connect(pane, &ListPane::didUndoably, &q,
        [this](const QString &sentence, const std::function<QString()> &undo) { offerUndo(sentence, undo); });
    RowView *view = pane->view();
    QObject::connect(view, &RowView::readOn, conversation, &ConversationPane::scrollOrNext);
    QObject::connect(view, &RowView::postStepped, &q, [this](int by) {
        if (!flag(cache, option::singleKeys))
            return;
        if (by > 0)
            conversation->nextPost();
        else
            conversation->previousPost();
    });
    // With one pane, a click is the way in.
    QObject::connect(view, &QListView::clicked, &q, [this, view](const QModelIndex &index) {
        if (panes->count() == 1)
            Q_EMIT view->opened(index);
    });
}

void MainWindow::Private::wireLists()
{
    QObject::connect(navigation, &NavigationPane::chosen, &q, [this](const Location &there) { go(there); });
    QObject::connect(navigation, &NavigationPane::opened, &q, [this] {
        panes->setDrawerOpen(false);
        lists->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(navigation, &NavigationPane::said, status, &StatusBar::say);
    QObject::connect(navigation, &NavigationPane::didUndoably, &q,
        [this](const QString &sentence, const std::function<QString()> &undo) { offerUndo(sentence, undo); });
    QObject::connect(navigation, &NavigationPane::followWanted, &q,
        [this](AccountId account) { FollowDialog(cache, account, &q).exec(); });
    QObject::connect(conversation, &ConversationPane::said, status, &StatusBar::say);
    QObject::connect(conversation, &ConversationPane::endReached, &q, [this] { nextUnreadThread(false); });
    QObject::connect(conversation, &ConversationPane::openWanted, &q, &MainWindow::open);
    QObject::connect(
        conversation, &ConversationPane::postWanted, &q, [this](ThreadId thread, PostId post) { enter(thread, post); });
    QObject::connect(conversation, &ConversationPane::tagWanted, &q, [this](AccountId account, const QString &tag) {
        go({ Location::Kind::Threads, TagScope { account, tag } });
    });
    QObject::connect(conversation, &ConversationPane::back, &q, [this] { keys.action(Act::ToList)->trigger(); });

    SearchField *field = bar->search();
    QObject::connect(field, &SearchField::wordsChanged, &q, [this](const QString &words) { search(words); });
    QObject::connect(field, &SearchField::stepped, hits, &SearchPane::step);
    QObject::connect(field, &SearchField::taken, hits, &SearchPane::openCurrent);
    QObject::connect(field, &SearchField::left, &q, [this] { showList(); });
}

void MainWindow::Private::wireRows()
{
    const auto show = [this](ThreadId thread, PostId at = {}) {
        if (panes->count() > 1)
            this->show(thread, at);
    };
    const auto enter = [this](ThreadId thread, PostId at = {}) { this->enter(thread, at); };
    QObject::connect(threads, &ThreadPane::threadChosen, &q, show);
    QObject::connect(threads, &ThreadPane::threadOpened, &q, enter);
    QObject::connect(threads, &ThreadPane::syncWanted, &q, [this] { requestSync(cache); });
    QObject::connect(
        threads, &ThreadPane::menuWanted, &q, [this](ThreadId t, const QPoint &at) { showThreadMenu(t, at); });
    QObject::connect(notices, &NoticePane::postChosen, &q, show);
    QObject::connect(notices, &NoticePane::postOpened, &q, enter);
    QObject::connect(hits, &SearchPane::postChosen, &q, show);
    QObject::connect(hits, &SearchPane::postOpened, &q, enter);
    QObject::connect(outbox, &OutboxPane::postChosen, &q, show);
    QObject::connect(outbox, &OutboxPane::postOpened, &q, enter);
    const auto write = [this](DraftId draft) {
        conversation->openDraft(draft);
        panes->showConversation();
    };
    QObject::connect(outbox, &OutboxPane::draftTaken, &q, write);
    QObject::connect(drafts, &DraftPane::draftOpened, &q, write);
    QObject::connect(drafts, &DraftPane::draftChosen, &q, [this, write](DraftId draft) {
        if (panes->count() > 1)
            write(draft);
    });
}

void MainWindow::Private::go(const Location &there)
{
    location = there;
    navigation->setLocation(there);
    if (there.kind == Location::Kind::Threads)
        threads->setScope(there.scope);
    showList();
    resting.start();
    journey.went({ there, {} });
}

// The list of the place one is in, and no longer what was searched for.
void MainWindow::Private::showList()
{
    const QSignalBlocker quiet(bar->search());
    bar->search()->clear();
    const QHash<Location::Kind, ListPane *> panesOf { { Location::Kind::Threads, threads },
        { Location::Kind::ForMe, notices }, { Location::Kind::Drafts, drafts }, { Location::Kind::Outbox, outbox } };
    lists->setCurrentWidget(panesOf.value(location.kind));
    panes->showList();
    if (!navigation->hasFocus()) // arrows go on there
        lists->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::Private::remember()
{
    settings.setLastPlace(toText(location));
    if (const ThreadId thread = conversation->thread())
        settings.setLastThread(thread.value);
}

void MainWindow::Private::arrive(const Stop &stop)
{
    Journey kept = std::exchange(journey, {}); // going back is no new step
    if (stop.location != location)
        go(stop.location);
    if (stop.thread)
        show(stop.thread, stop.post);
    else
        panes->showList();
    journey = std::move(kept);
}

void MainWindow::Private::show(ThreadId thread, PostId at)
{
    if (!thread)
        return;
    if (location.kind == Location::Kind::Threads && threads->current() != thread)
        threads->select(thread);
    conversation->showThread(thread, at);
    resting.start();
    journey.went({ location, thread, at });
}

void MainWindow::Private::enter(ThreadId thread, PostId at)
{
    if (!thread)
        return;
    if (conversation->thread() != thread || at)
        show(thread, at);
    panes->showConversation();
    conversation->setFocus(Qt::OtherFocusReason);
}

void MainWindow::Private::nextUnreadThread(bool backwards)
{
    if (lists->currentWidget() != threads)
        go({});
    if (!threads->goToUnread(backwards))
        status->say(backwards ? tr("That was the first unread thread.") : tr("That was the last unread thread."));
    else if (panes->count() == 1)
        enter(threads->current());
}

void MainWindow::Private::offerUndo(const QString &sentence, const std::function<QString()> &how)
{
    status->sayUndoable(sentence);
    undo = how;
    keys.action(Act::Undo)->setEnabled(true);
}

ThreadId MainWindow::Private::thread() const
{
    const bool inList = lists->currentWidget() == threads && threads->view()->hasFocus();
    return inList ? threads->current() : conversation->thread();
}

void MainWindow::Private::search(const QString &words)
{
    hits->setWords(words);
    if (words.isEmpty())
        return;
    lists->setCurrentWidget(hits);
    panes->showList();
}

void MainWindow::Private::choosePage()
{
    const bool any = !accounts(cache).valueOr({}).isEmpty();
    bar->search()->setVisible(any);
    pages->setCurrentWidget(any ? static_cast<QWidget *>(panes) : welcome);
    refreshRoom();
}

void MainWindow::Private::refreshTitle()
{
    const int forMe = counts(cache).valueOr({}).forMe;
    Q_EMIT q.forMeChanged(forMe);
    q.setWindowTitle(forMe > 0 ? u"(%1) Foyer"_s.arg(forMe) : u"Foyer"_s);
}

void MainWindow::Private::restore()
{
    q.resize(1360, 860);
    q.restoreGeometry(settings.windowGeometry());
    const ThreadId last { settings.lastThread() };
    go(locationFrom(settings.lastPlace()));
    if (panes->count() > 1 && foyer::thread(cache, last))
        show(last);
    choosePage();
    refreshTitle();
    pages->currentWidget()->setFocus(Qt::OtherFocusReason);
}

MainWindow::MainWindow(Cache &cache, AccountSetup &setup, Settings &settings, QWidget *parent)
    : QMainWindow(parent)
{
    applyLook(settings);
    setWindowTitle(u"Foyer"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(360, 320);
    d = std::make_unique<Private>(*this, cache, setup, settings);
    d->restore();
}

// The parts first: what they still say while they go is heard by Private.
MainWindow::~MainWindow()
{
    d->remember();
    delete takeCentralWidget();
}

void MainWindow::open(const QUrl &url)
{
    const Target target = locate(d->cache, url).valueOr({});
    if (target.thread)
        showThread(target.thread, target.post);
    else if (target.forum)
        d->go({ Location::Kind::Threads, ForumScope { target.forum } });
    else if (target.account)
        d->go({ Location::Kind::Threads, AccountScope { target.account } });
    else
        say(tr("%1 is not kept on this computer.").arg(url.toDisplayString(QUrl::RemoveUserInfo)));
}

void MainWindow::showThread(ThreadId thread, PostId at)
{
    d->show(thread, at);
    d->enter(thread);
}

void MainWindow::addCommunity(const QString &address)
{
    AccountWizard wizard(d->cache, d->setup, this);
    wizard.setAddress(address);
    wizard.exec();
}

void MainWindow::say(const QString &sentence)
{
    d->status->say(sentence);
}

void MainWindow::useMenuBar()
{
    d->barMenu = fillMenuBar(*menuBar(), d->keys);
}

void MainWindow::setLinkChoice(LinkChoice *links)
{
    d->links = links;
}

void MainWindow::addCommand(QAction *command, AccountId account)
{
    d->navigation->addCommand(command, account);
    if (d->barMenu)
        d->barMenu->addAction(command);
    const QList<QAction *> entries = d->menu.actions();
    const auto end =
        std::find_if(entries.cbegin(), entries.cend(), [](QAction *entry) { return entry->isSeparator(); });
    d->menu.insertAction(end == entries.cend() ? nullptr : *end, command);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Words that cannot be kept hold the window once; who closes it again has read why.
    if (!d->conversation->save() && !std::exchange(d->leaving, true)) {
        event->ignore();
        return;
    }
    d->remember();
    d->settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace foyer
