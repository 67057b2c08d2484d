// What the conversation pane is made of; for its own two files only.
#pragma once

#include "models/items/cacheworker.h"
#include "models/items/postlistmodel.h"
#include "models/types.h"
#include "ui/conversation/conversationpane.h"
#include "ui/conversation/emptystate.h"
#include "ui/conversation/readingclock.h"
#include "ui/conversation/verb.h"

class QLabel;
class QStackedWidget;

namespace foyer {

class Composer;
class ConversationView;
class FindBar;
class PictureDeeds;
class PostDeeds;
class ReadMarker;
class ThreadHeader;

struct ConversationPane::Private {
    Private(ConversationPane &pane, Cache &cache);

    void connectParts();
    void connectHeader();
    void open(const Thread &found, PostId at);
    void leave();
    void markRead(PostId post, bool last); // last: the end is reached with it
    int rowToOpen(PostId at) const;
    void refresh();
    bool reaches() const; // the server, as far as is known
    void applyRules();
    bool mayReply() const;
    QString whyNoReply() const;
    void showEmpty(EmptyState::Kind kind);
    void showPage(QWidget *page, bool composing);
    void perform(Verb verb, int row, int index = -1);
    void noteSeen();
    void find(bool backwards, bool stay);
    void follow(const QUrl &url);
    void showPerson(const Person &person, const QPoint &at);
    void goTo(int row);
    void report(const Expected<void> &done);

    ConversationPane &q;
    Cache &cache;
    PostListModel model;
    Thread thread;
    Account account;
    Forum forum;
    QString parentForum;
    bool singleKeys = true;
    bool reached = true; // what notes about waiting posts say
    QHash<ThreadId, PostId> left; // where each thread was left, as long as the program runs
    ThreadHeader *header;
    FindBar *findBar;
    QStackedWidget *pages;
    ConversationView *view;
    EmptyState *empty;
    QLabel *readOnly;
    Composer *composer;
    PostDeeds *deeds;
    PictureDeeds *pictures;
    CacheWorker worker;
    ReadMarker *marker;
    ReadingClock readingClock { worker };
};

} // namespace foyer
