// The right-hand pane: title and facts of a thread, its posts, and the composer below them.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

#include <QWidget>

namespace foyer {

class PictureShelf;

class ConversationPane : public QWidget {
    Q_OBJECT
public:
    // `cache` outlives the pane.
    explicit ConversationPane(Cache &cache, QWidget *parent = nullptr);
    ~ConversationPane() override;

    // Opens at `at`, else at the first unread post, else where it was left. An empty id shows the empty state.
    void showThread(ThreadId thread, PostId at = {});
    ThreadId thread() const;
    // Starts a new thread in the forum (an empty composer with a subject line), or takes up a draft.
    void composeIn(ForumId forum);
    void openDraft(DraftId draft);

    void setPictures(PictureShelf &shelf); // outlives the pane; without, words stand for pictures
    void setSingleKeys(bool on); // J, K, R … act without a modifier
    void setBackVisible(bool on); // in narrow windows
    bool save(); // what is being written, now; false: it could not be kept

public Q_SLOTS:
    void reply(); // to the current post
    void replyToThread();
    void quoteSelection();
    void nextPost();
    void previousPost();
    void nextUnreadPost(); // emits endReached() when there is none left
    void previousUnreadPost();
    void scrollOrNext(); // Space
    void findInThread();
    void toggleStar(); // of the current post
    void like();
    void report();
    void toggleRead();
    void unreadFromHere();
    void focusPosts();

Q_SIGNALS:
    void shown(foyer::ThreadId thread); // another thread than before; 0: none
    void endReached(); // the shell goes to the next unread thread
    void back(); // in narrow windows: to the list
    void said(const QString &sentence); // one line for the status bar; empty: nothing more to say
    void postWanted(foyer::ThreadId thread, foyer::PostId post); // in another thread
    void tagWanted(foyer::AccountId account, const QString &tag); // the threads with this tag
    void openWanted(const QUrl &url); // a foyer:, news: or nntp: link that leads elsewhere

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
