#include "ui/conversation/conversationpane.h"

#include "models/cache/accounts.h"
#include "models/cache/drafts.h"
#include "models/cache/forums.h"
#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/status.h"
#include "models/cache/threads.h"
#include "models/items/roles.h"
#include "models/settings.h"
#include "ui/composer/composer.h"
#include "ui/conversation/conversationview.h"
#include "ui/conversation/emptystate.h"
#include "ui/conversation/findbar.h"
#include "ui/conversation/newpill.h"
#include "ui/conversation/pdf.h"
#include "ui/conversation/postdeeds.h"
#include "ui/conversation/readmarker.h"
#include "ui/conversation/threadheader.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace foyer {

struct ConversationPane::Private {
    Private(ConversationPane &pane, Cache &cache);

    void connectParts();
    void connectHeader();
    void open(const Thread &found, PostId at);
    void leave();
    int rowToOpen(PostId at) const;
    void refresh();
    void applyRules();
    void showEmpty(EmptyState::Kind kind);
    void showPage(QWidget *page, bool composing);
    void perform(Verb verb, int row, int index = -1);
    void noteSeen();
    void find(bool backwards, bool stay);
    void follow(const QUrl &url);
    void goTo(int row);
    void report(const Expected<void> &done);

    ConversationPane &q;
    Cache &cache;
    PostListModel model;
    Thread thread;
    Account account;
    Forum forum;
    bool singleKeys = true;
    QHash<ThreadId, PostId> left; // where each thread was left, as long as the program runs
    ThreadHeader *header;
    FindBar *findBar;
    QStackedWidget *pages;
    ConversationView *view;
    EmptyState *empty;
    QLabel *readOnly;
    Composer *composer;
    PostDeeds *deeds;
    ReadMarker *marker;
};

ConversationPane::Private::Private(ConversationPane &pane, Cache &store)
    : q(pane)
    , cache(store)
    , model(store)
    , header(new ThreadHeader(&pane))
    , findBar(new FindBar(&pane))
    , pages(new QStackedWidget(&pane))
    , view(new ConversationView(model, pages))
    , empty(new EmptyState(pages))
    , readOnly(new QLabel(&pane))
    , composer(new Composer(store, &pane))
    , deeds(new PostDeeds(store, model, &pane))
    , marker(new ReadMarker(store, model, &pane))
{
    new NewPill(view);
    pages->addWidget(empty);
    pages->addWidget(view);
    readOnly->setContentsMargins(scaled(28), scaled(10), scaled(28), scaled(12));
    auto *column = new QVBoxLayout(&pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(findBar);
    column->addWidget(pages, 1);
    column->addWidget(readOnly);
    column->addWidget(composer);
    connectParts();
    connectHeader();
}

void ConversationPane::Private::connectParts()
{
    QObject::connect(
        view, &ConversationView::asked, &q, [this](Verb verb, int row, int index) { perform(verb, row, index); });
    QObject::connect(view, &ConversationView::menuAsked, &q, [this](int row, const QPoint &at) {
        QMenu menu;
        deeds->fillMenu(menu, row);
        menu.exec(at);
    });
    QObject::connect(view, &ConversationView::visibleRangeChanged, &q, [this] { noteSeen(); });
    QObject::connect(view, &ConversationView::linkHovered, &q,
        [this](const QString &where) { Q_EMIT q.said(where.isEmpty() ? QString() : tr("Opens %1").arg(where)); });
    QObject::connect(view, &ConversationView::linkActivated, &q, [this](const QUrl &url) { follow(url); });
    QObject::connect(deeds, &PostDeeds::said, &q, &ConversationPane::said);
    QObject::connect(deeds, &PostDeeds::replyAsked, composer, &Composer::replyTo);
    QObject::connect(deeds, &PostDeeds::editAsked, composer, &Composer::edit);
    QObject::connect(deeds, &PostDeeds::quoteAsked, &q, [this](const Post &post) {
        composer->quote(post, view->selectedPost() == post.id ? view->selectedText() : QString());
    });
    QObject::connect(deeds, &PostDeeds::draftBack, &q, [this](DraftId id) {
        if (const Expected<Draft> back = draft(cache, id))
            composer->openDraft(*back, account);
    });
    QObject::connect(deeds, &PostDeeds::leaveUnread, &q, [this](const QList<PostId> &posts) {
        for (const PostId post : posts)
            marker->leaveAlone(post);
    });
    QObject::connect(marker, &ReadMarker::failed, &q, &ConversationPane::said);
    QObject::connect(composer, &Composer::said, &q, &ConversationPane::said);
    QObject::connect(composer, &Composer::left, view, [this] { view->setFocus(); });
    QObject::connect(
        composer, &Composer::queued, &q,
        [this](IntentionId id) {
            if (thread.id)
                return goTo(model.rowOf(id));
            if (const Expected<Intention> mine = intention(cache, id)) {
                if (const Expected<ThreadId> started = threadOf(cache, *mine); started && *started)
                    return q.showThread(*started);
            }
            showEmpty(EmptyState::Kind::NothingChosen);
            Q_EMIT q.said(tr("Your thread waits in the Outbox."));
        },
        Qt::QueuedConnection); // after the model heard of it
    QObject::connect(empty, &EmptyState::downloadAsked, &q, [this] { requestSync(cache, account.id); });
    QObject::connect(empty, &EmptyState::backAsked, &q, &ConversationPane::back);
    QObject::connect(findBar, &FindBar::wordsChanged, &q, [this] { find(false, true); });
    QObject::connect(findBar, &FindBar::next, &q, [this](bool backwards) { find(backwards, false); });
    QObject::connect(findBar, &FindBar::closed, &q, [this] {
        view->setFound({});
        view->setFocus();
    });
    QObject::connect(&cache.stream(), &ChangeStream::changed, &q, [this](const Changes &changes) {
        if (changes.settings || changes.accounts)
            applyRules();
        if (thread.id && changes.threads.contains(thread.id))
            refresh();
    });
}

void ConversationPane::Private::connectHeader()
{
    QObject::connect(header, &ThreadHeader::back, &q, &ConversationPane::back);
    QObject::connect(header, &ThreadHeader::find, &q, &ConversationPane::findInThread);
    QObject::connect(header, &ThreadHeader::watchChosen, &q,
        [this](WatchLevel level) { report(setWatch(cache, thread.id, level)); });
    QObject::connect(
        header, &ThreadHeader::starToggled, &q, [this](bool on) { report(setStarred(cache, thread.id, on)); });
    QObject::connect(header, &ThreadHeader::markAllRead, &q, [this] { report(setThreadRead(cache, thread.id, true)); });
    QObject::connect(
        header, &ThreadHeader::copyLink, &q, [this] { QGuiApplication::clipboard()->setText(thread.url.toString()); });
    QObject::connect(header, &ThreadHeader::pdf, &q, [this] { Q_EMIT q.said(savePdf(thread, model, &q)); });
    QObject::connect(header, &ThreadHeader::orderChosen, &q, [this](PostListModel::Order order) {
        const PostId here = view->currentRow() >= 0 ? deeds->postAt(view->currentRow()).id : PostId {};
        model.setOrder(order);
        header->setOrder(order);
        goTo(rowToOpen(here));
    });
}

void ConversationPane::Private::report(const Expected<void> &done)
{
    if (!done)
        Q_EMIT q.said(done.error().text);
}

void ConversationPane::Private::showPage(QWidget *page, bool composing)
{
    pages->setCurrentWidget(page);
    pages->show();
    readOnly->hide();
    composer->setVisible(composing);
    header->setVisible(page == view);
    if (page != view)
        findBar->hide();
}

void ConversationPane::Private::showEmpty(EmptyState::Kind kind)
{
    empty->showKind(kind);
    showPage(empty, false);
}

void ConversationPane::Private::leave()
{
    composer->save();
    if (!thread.id)
        return;
    if (const int row = view->currentRow() >= 0 ? view->currentRow() : view->visibleRows().first; row >= 0)
        left.insert(thread.id, deeds->postAt(row).id);
    report(visitThread(cache, thread.id));
    marker->forget();
}

int ConversationPane::Private::rowToOpen(PostId at) const
{
    if (const int row = at ? model.rowOf(at) : -1; row >= 0)
        return row;
    if (const int row = model.firstUnread(); row >= 0)
        return row;
    const PostId last = left.value(thread.id);
    return qMax(0, last ? model.rowOf(last) : 0);
}

void ConversationPane::Private::open(const Thread &found, PostId at)
{
    thread = found;
    account = foyer::account(cache, found.account).valueOr({});
    forum = foyer::forum(cache, found.forum).valueOr({});
    deeds->setAccount(account);
    applyRules();
    model.setThread(found.id);
    header->showThread(thread, forum);
    if (model.rowCount() == 0)
        return showEmpty(EmptyState::Kind::NotDownloaded);
    const bool writable =
        account.capabilities & Capability::Reply && !found.closed && forum.posting != Posting::ReadOnly;
    composer->showThread(found, account);
    showPage(view, writable);
    readOnly->setText(found.closed ? tr("This thread is closed.") : tr("This forum is for reading only."));
    readOnly->setVisible(!writable);
    view->setCurrentRow(rowToOpen(at), ConversationView::Scroll::ToTop);
    noteSeen();
}

void ConversationPane::Private::refresh()
{
    const Expected<Thread> now = foyer::thread(cache, thread.id);
    if (!now) {
        model.setThread({});
        thread = {};
        return showEmpty(EmptyState::Kind::Gone);
    }
    if (pages->currentWidget() != view && model.rowCount() > 0)
        return open(*now, {});
    thread = *now;
    header->showThread(thread, forum);
    composer->refresh(thread);
    noteSeen();
}

void ConversationPane::Private::applyRules()
{
    ConversationView::Rules rules;
    rules.capabilities = account.capabilities;
    rules.mayReply = account.capabilities & Capability::Reply && !thread.closed && forum.posting != Posting::ReadOnly;
    rules.singleKeys = singleKeys;
    const bool offline = flag(cache, option::offline);
    rules.note = [this, offline](const Post &post) {
        std::optional<Intention> mine;
        if (const Expected<Intention> found = intention(cache, post.intention))
            mine = *found;
        return pendingNote(*post.state, mine, offline, QDateTime::currentDateTimeUtc());
    };
    deeds->setMayReply(rules.mayReply);
    view->setRules(rules);
}

void ConversationPane::Private::noteSeen()
{
    QList<PostId> unread;
    const auto [first, last] = view->visibleRows();
    for (int row = first; row >= 0 && row <= last; ++row) {
        const Post post = deeds->postAt(row);
        if (post.id && !post.read && !post.ghost && view->isSeen(row))
            unread.append(post.id);
    }
    const bool watched = q.isVisible() && !q.window()->isMinimized() && pages->currentWidget() == view;
    marker->setSeen(watched ? unread : QList<PostId>());
}

void ConversationPane::Private::goTo(int row)
{
    if (row >= 0)
        view->setCurrentRow(row);
}

void ConversationPane::Private::perform(Verb verb, int row, int index)
{
    switch (verb) {
    case Verb::ReplyToThread:
        return q.replyToThread();
    case Verb::NextUnread:
        return q.nextUnreadPost();
    case Verb::ScrollOrNext:
        return q.scrollOrNext();
    default:
        return deeds->perform(verb, row, index);
    }
}

void ConversationPane::Private::find(bool backwards, bool stay)
{
    const QString words = findBar->words();
    view->setFound(words);
    if (words.isEmpty())
        return findBar->say({});
    const int from = qMax(0, view->currentRow()) + (stay ? 0 : backwards ? -1 : 1);
    const int row = view->findRow(words, from, backwards);
    findBar->say(row < 0 ? tr("Not in this thread.") : QString());
    goTo(row);
}

void ConversationPane::Private::follow(const QUrl &url)
{
    const Expected<Target> target = locate(cache, url);
    if (target && target->thread && target->thread == thread.id)
        return goTo(model.rowOf(target->post));
    static const QStringList ours { u"foyer"_s, u"news"_s, u"nntp"_s };
    if ((target && target->thread) || ours.contains(url.scheme()))
        Q_EMIT q.openWanted(url);
    else
        QDesktopServices::openUrl(url);
}

ConversationPane::ConversationPane(Cache &cache, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, cache))
{
    setAccessibleName(tr("Conversation"));
    d->showEmpty(EmptyState::Kind::NothingChosen);
}

ConversationPane::~ConversationPane()
{
    d->leave();
    disconnect(&d->cache.stream(), nullptr, this, nullptr);
    delete d->view; // before the model it looks at
    delete d->marker;
    delete d->deeds;
}

void ConversationPane::showThread(ThreadId thread, PostId at)
{
    if (thread && thread == d->thread.id && d->pages->currentWidget() == d->view && d->pages->isVisibleTo(this)) {
        if (at)
            d->goTo(d->model.rowOf(at));
        return;
    }
    d->leave();
    d->thread = {};
    d->findBar->hide();
    if (!thread) {
        d->model.setThread({});
        return d->showEmpty(EmptyState::Kind::NothingChosen);
    }
    const Expected<Thread> found = foyer::thread(d->cache, thread);
    if (found)
        d->open(*found, at);
    else
        d->showEmpty(EmptyState::Kind::Gone);
    resizeEvent(nullptr);
}

ThreadId ConversationPane::thread() const
{
    return d->thread.id;
}

void ConversationPane::composeIn(ForumId forum)
{
    d->leave();
    d->thread = {};
    d->model.setThread({});
    d->forum = foyer::forum(d->cache, forum).valueOr({});
    d->account = account(d->cache, d->forum.account).valueOr({});
    d->showPage(d->empty, true);
    d->pages->hide();
    d->header->showTitle(tr("New thread in %1").arg(d->forum.name));
    d->header->show();
    d->composer->setHeightLimit(0);
    d->composer->newThread(d->forum, d->account);
}

void ConversationPane::openDraft(DraftId id)
{
    const Expected<Draft> found = draft(d->cache, id);
    if (!found)
        return Q_EMIT said(found.error().text);
    if (found->kind == Draft::Kind::NewThread)
        composeIn(found->forum);
    else
        showThread(found->thread, found->post);
    d->composer->openDraft(*found, d->account);
}

void ConversationPane::setSingleKeys(bool on)
{
    d->singleKeys = on;
    d->applyRules();
}

void ConversationPane::setBackVisible(bool on)
{
    d->header->setBackVisible(on);
}

bool ConversationPane::save()
{
    return d->composer->save();
}

void ConversationPane::reply()
{
    d->perform(Verb::Reply, qMax(0, d->view->currentRow()));
}

void ConversationPane::replyToThread()
{
    if (d->composer->isVisibleTo(this))
        d->composer->replyToThread();
}

void ConversationPane::quoteSelection()
{
    const PostId selected = d->view->selectedPost();
    d->perform(Verb::Quote, selected ? d->model.rowOf(selected) : d->view->currentRow());
}

void ConversationPane::nextPost()
{
    d->goTo(qMin(d->view->currentRow() + 1, d->model.rowCount() - 1));
}

void ConversationPane::previousPost()
{
    d->goTo(qMax(d->view->currentRow() - 1, 0));
}

void ConversationPane::nextUnreadPost()
{
    const int from = d->view->currentRow();
    // Going on says that this one was read.
    if (from >= 0 && value(d->cache, option::readMode) != "never"_L1) {
        if (const Post post = d->deeds->postAt(from); post.id && !post.read && !post.ghost)
            d->report(setRead(d->cache, { post.id }, true));
    }
    const int next = d->model.nextUnread(from);
    if (next >= 0)
        d->view->setCurrentRow(next);
    else
        Q_EMIT endReached();
}

void ConversationPane::previousUnreadPost()
{
    d->goTo(d->model.nextUnread(d->view->currentRow(), true));
}

void ConversationPane::scrollOrNext()
{
    if (!d->view->pageDown())
        nextUnreadPost();
}

void ConversationPane::findInThread()
{
    if (d->pages->currentWidget() == d->view)
        d->findBar->open(d->view->selectedText().simplified().left(80));
}

void ConversationPane::toggleStar()
{
    d->perform(Verb::Star, d->view->currentRow());
}

void ConversationPane::toggleRead()
{
    d->perform(Verb::ToggleRead, d->view->currentRow());
}

void ConversationPane::unreadFromHere()
{
    d->perform(Verb::UnreadFromHere, d->view->currentRow());
}

void ConversationPane::focusPosts()
{
    d->view->setFocus();
}

void ConversationPane::resizeEvent(QResizeEvent *)
{
    const bool whole = !d->pages->isVisibleTo(this);
    d->composer->setHeightLimit(whole ? 0 : height() / 3 - scaled(60));
}

void ConversationPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(palette()).background);
}

void ConversationPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        findInThread();
    else if (event->key() == Qt::Key_Escape && d->findBar->isVisible())
        d->findBar->hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace foyer
