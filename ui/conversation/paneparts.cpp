#include "ui/conversation/paneparts.h"

#include "models/cache/accounts.h"
#include "models/cache/drafts.h"
#include "models/cache/forums.h"
#include "models/cache/marks.h"
#include "models/cache/outbox.h"
#include "models/cache/people.h"
#include "models/cache/posts.h"
#include "models/cache/status.h"
#include "models/cache/threads.h"
#include "models/items/roles.h"
#include "models/settings.h"
#include "ui/composer/composer.h"
#include "ui/conversation/conversationview.h"
#include "ui/conversation/findbar.h"
#include "ui/conversation/markdeeds.h"
#include "ui/conversation/newpill.h"
#include "ui/conversation/pdf.h"
#include "ui/conversation/personcard.h"
#include "ui/conversation/pictureblocks.h"
#include "ui/conversation/picturedeeds.h"
#include "ui/conversation/postdeeds.h"
#include "ui/conversation/readmarker.h"
#include "ui/conversation/threadheader.h"
#include "ui/theme.h"
#include "ui/watchwords.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foyer {

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
    , pictures(new PictureDeeds(*view))
    , worker(store)
    , marker(new ReadMarker(store, worker, model, &pane))
{
    new NewPill(view);
    pages->addWidget(empty);
    pages->addWidget(view);
    readOnly->setWordWrap(true);
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
    QObject::connect(view, &ConversationView::linkHovered, &q, [this](const QString &where) {
        Q_EMIT q.said(where.isEmpty() ? QString() : ConversationPane::tr("Opens %1").arg(where));
    });
    QObject::connect(view, &ConversationView::linkActivated, &q, [this](const QUrl &url) { follow(url); });
    QObject::connect(view, &ConversationView::voteAsked, deeds, &PostDeeds::vote);
    QObject::connect(pictures, &PictureDeeds::linkActivated, &q, [this](const QUrl &url) { follow(url); });
    QObject::connect(pictures, &PictureDeeds::said, &q, &ConversationPane::said);
    QObject::connect(deeds, &PostDeeds::said, &q, &ConversationPane::said);
    QObject::connect(deeds, &PostDeeds::replyAsked, composer, &Composer::replyTo);
    QObject::connect(deeds, &PostDeeds::editAsked, composer, &Composer::edit);
    QObject::connect(deeds, &PostDeeds::quoteAsked, &q, [this](const Post &post) {
        composer->quote(post, view->selectedPost() == post.id ? view->selectedText() : QString());
    });
    QObject::connect(
        deeds, &PostDeeds::personAsked, &q, [this](const Person &person, const QPoint &at) { showPerson(person, at); });
    QObject::connect(deeds, &PostDeeds::draftBack, &q, [this](DraftId id) {
        if (const Expected<Draft> back = draft(cache, id))
            composer->openDraft(*back, account);
    });
    QObject::connect(deeds, &PostDeeds::leaveUnread, &q, [this](const QList<PostId> &posts) {
        for (const PostId post : posts)
            marker->leaveAlone(post);
    });
    QObject::connect(qApp, &QGuiApplication::applicationStateChanged, &q, [this] { noteSeen(); });
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
            Q_EMIT q.said(ConversationPane::tr("Your thread waits in the Outbox."));
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
        if (changes.settings || changes.accounts || (changes.status && reaches() != reached))
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
    QObject::connect(
        header, &ThreadHeader::tagChosen, &q, [this](const QString &tag) { Q_EMIT q.tagWanted(account.id, tag); });
    QObject::connect(header, &ThreadHeader::tagMenuWanted, &q, [this](const QString &tag, QMenu *menu) {
        if (account.capabilities.testFlag(Capability::Watch))
            addLevels(*menu, tagWatch(cache, account.id, tag).valueOr(WatchLevel::Normal), tagWatchSentence,
                [this, tag](WatchLevel level) { report(setTagWatch(cache, account.id, tag, level)); });
    });
    QObject::connect(header, &ThreadHeader::answerWanted, &q, [this] {
        if (const Expected<PostId> answer = acceptedAnswer(cache, thread.id); answer && *answer)
            goTo(model.rowOf(*answer));
        else
            Q_EMIT q.said(ConversationPane::tr("The answer is not on this computer yet. Get new posts to read it."));
    });
    QObject::connect(header, &ThreadHeader::siteWanted, &q, [this] {
        if (thread.url.scheme().startsWith(u"http"_s))
            QDesktopServices::openUrl(thread.url);
    });
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
    worker.run(
        &q, [id = thread.id](Cache &store) { return visitThread(store, id); },
        [this](const Expected<void> &done) { report(done); });
    marker->forget();
    readingClock.setInView({});
}

// The next thread is sought once this one is marked; a key pressed twice does not leave that one too.
void ConversationPane::Private::markRead(PostId post, bool last)
{
    worker.run(
        &q, [post](Cache &store) { return setRead(store, { post }, true); },
        [this, last, here = thread.id](const Expected<void> &done) {
            report(done);
            if (last && thread.id == here)
                Q_EMIT q.endReached();
        });
}

QString ConversationPane::Private::whyNoReply() const
{
    if (thread.closed)
        return ConversationPane::tr("This thread is closed. Ctrl+N starts a new one.");
    if (forum.gone)
        return ConversationPane::tr(
            "This forum is no longer on the server. What was kept of it stays here for reading.");
    if (forum.posting == Posting::ReadOnly)
        return ConversationPane::tr("This forum is for reading only: its server takes no posts here.");
    if (account.user.isEmpty())
        return ConversationPane::tr("You read here as a guest, and guests cannot write on this server. If you have an "
                                    "account there, sign in under Preferences, Communities.");
    return ConversationPane::tr("The server lets your account read but not write. Those who run it can change that.");
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
    parentForum = forum.parent ? foyer::forum(cache, forum.parent).valueOr({}).name : QString();
    deeds->setAccount(account);
    applyRules();
    model.setThread(found.id);
    header->showThread(thread, forum, parentForum);
    if (model.rowCount() == 0)
        return showEmpty(EmptyState::Kind::NotDownloaded);
    const bool writable = mayReply();
    composer->showThread(found, account);
    showPage(view, writable);
    readOnly->setText(whyNoReply());
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
    header->showThread(thread, forum, parentForum);
    composer->refresh(thread);
    noteSeen();
}

bool ConversationPane::Private::mayReply() const
{
    return account.capabilities & Capability::Reply && !thread.closed && !forum.gone
        && forum.posting != Posting::ReadOnly;
}

bool ConversationPane::Private::reaches() const
{
    static constexpr ErrorKind away[] = { ErrorKind::Offline, ErrorKind::Unreachable, ErrorKind::Timeout };
    const QList<SyncStatus> all = syncStatus(cache).valueOr({});
    const bool trouble = std::any_of(all.begin(), all.end(), [this](const SyncStatus &status) {
        return status.account == account.id && status.fault
            && std::find(std::begin(away), std::end(away), status.fault->kind) != std::end(away);
    });
    return !trouble && !flag(cache, option::offline);
}

void ConversationPane::Private::applyRules()
{
    ConversationView::Rules rules;
    rules.account = account.id;
    rules.capabilities = account.capabilities;
    rules.mayReply = mayReply();
    rules.choosesReactions = deeds->marks().choosesReactions();
    rules.singleKeys = singleKeys;
    reached = reaches();
    rules.note = [this, offline = !reached](const Post &post) {
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
    QList<PostId> inView; // of others
    const auto [first, last] = view->visibleRows();
    for (int row = first; row >= 0 && row <= last; ++row) {
        const Post post = deeds->postAt(row);
        if (post.id && !post.read && !post.ghost && view->isSeen(row))
            unread.append(post.id);
        if (post.id && !post.ghost && !post.author.me && view->isSeen(row))
            inView.append(post.id);
    }
    const bool watched = q.isVisible() && !q.window()->isMinimized() && pages->currentWidget() == view;
    marker->setSeen(watched ? unread : QList<PostId>());
    const bool inFront = watched && q.window()->isActiveWindow();
    readingClock.setInView(inFront ? inView : QList<PostId>());
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
    case Verb::Picture:
        return pictures->perform(row, qMax(0, index));
    default:
        return deeds->perform(verb, row, index, view->below(row, verb));
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
    findBar->say(row < 0 ? ConversationPane::tr("Not in this thread.") : QString());
    goTo(row);
}

void ConversationPane::Private::showPerson(const Person &person, const QPoint &at)
{
    if (!person.id)
        return;
    const Expected<PersonWords> words = personWords(cache, person.id);
    if (!words)
        return Q_EMIT q.said(words.error().text);
    const auto face = [pictures = view->pictures(), ratio = q.devicePixelRatioF(), person = words->person] {
        const auto sized = [&](int side) { return pictures->face(person, QSizeF(scaled(side), scaled(side)) * ratio); };
        const QPixmap large = pictures ? sized(PersonCard::faceSize) : QPixmap();
        // The one of their posts is at hand while the larger one is still read.
        return large.isNull() && pictures ? sized(faceInPosts) : large;
    };
    auto *card = new PersonCard(*words, face(), &q);
    if (view->pictures())
        QObject::connect(
            &view->pictures()->shelf(), &PictureShelf::changed, card, [card, face] { card->setFace(face()); });
    QObject::connect(card, &PersonCard::postWanted, &q, [this](ThreadId there, PostId post) {
        if (there == thread.id)
            goTo(model.rowOf(post));
        else
            Q_EMIT q.postWanted(there, post);
    });
    QObject::connect(
        &cache.stream(), &ChangeStream::changed, card, [this, card, id = person.id](const Changes &changes) {
            if (changes.people.contains(account.id))
                card->setProfile(profile(cache, id).valueOr({}));
        });
    card->showAt(at);
    if (const auto wished = wishForProfile(cache, person.id, QDateTime::currentDateTimeUtc()); !wished)
        Q_EMIT q.said(wished.error().text);
}

void ConversationPane::Private::follow(const QUrl &url)
{
    const Expected<Target> target = locate(cache, url);
    if (target && target->thread && target->thread == thread.id) {
        // A post of this thread that is not kept is read where it is.
        const int row = model.rowOf(target->post);
        if (row >= 0 || !url.scheme().startsWith(u"http"_s))
            return goTo(row);
        QDesktopServices::openUrl(url);
        return;
    }
    static const QStringList ours { u"foyer"_s, u"news"_s, u"nntp"_s };
    if ((target && target->thread) || ours.contains(url.scheme()))
        Q_EMIT q.openWanted(url);
    else
        QDesktopServices::openUrl(url);
}

} // namespace foyer
