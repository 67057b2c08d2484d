#include "ui/conversation/conversationpane.h"

#include "models/cache/accounts.h"
#include "models/cache/drafts.h"
#include "models/cache/forums.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"
#include "models/settings.h"
#include "ui/composer/composer.h"
#include "ui/conversation/conversationview.h"
#include "ui/conversation/findbar.h"
#include "ui/conversation/paneparts.h"
#include "ui/conversation/picturedeeds.h"
#include "ui/conversation/postdeeds.h"
#include "ui/conversation/readmarker.h"
#include "ui/conversation/threadheader.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace foyer {

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
    delete d->pictures;
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
        d->showEmpty(EmptyState::Kind::NothingChosen);
        return Q_EMIT shown({});
    }
    const Expected<Thread> found = foyer::thread(d->cache, thread);
    if (found)
        d->open(*found, at);
    else
        d->showEmpty(EmptyState::Kind::Gone);
    resizeEvent(nullptr);
    Q_EMIT shown(d->thread.id);
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

void ConversationPane::setPictures(PictureShelf &shelf)
{
    d->view->setPictures(shelf);
    connect(&shelf, &PictureShelf::failed, this, &ConversationPane::said);
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
    const int next = d->model.nextUnread(from);
    // Going on says that this one was read; going on to another thread, that this thread has nothing left.
    const Post post = from >= 0 && value(d->cache, option::readMode) != "never"_L1 ? d->deeds->postAt(from) : Post();
    const bool mark = post.id && !post.read && !post.ghost;
    if (next >= 0)
        d->view->setCurrentRow(next);
    if (mark)
        d->markRead(post.id, next < 0);
    else if (next < 0)
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

void ConversationPane::like()
{
    d->perform(Verb::Like, d->view->currentRow());
}

void ConversationPane::report()
{
    d->perform(Verb::Report, d->view->currentRow());
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

// Who comes here comes to the posts, where there are some: they scroll by key, and show that they do.
void ConversationPane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (d->view->isVisible())
        d->view->setFocus(event->reason());
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
