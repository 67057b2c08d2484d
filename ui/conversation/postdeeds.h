// Does to posts what the reader asks for: writes it to the cache and says what happened.
#pragma once

#include "models/cache/cache.h"
#include "models/items/postlistmodel.h"
#include "ui/conversation/verb.h"

#include <QPoint>

class QMenu;
class QWidget;

namespace foyer {

class MarkDeeds;

class PostDeeds : public QObject {
    Q_OBJECT
public:
    // `window` is where dialogs stand.
    PostDeeds(Cache &cache, PostListModel &model, QWidget *window);

    // `at`: where on the screen a small menu or card would stand.
    void perform(Verb verb, int row, int index = -1, const QPoint &at = {});
    void setAccount(const Account &account);
    void setMayReply(bool may) { m_mayReply = may; }
    void fillMenu(QMenu &menu, int row);
    void vote(int row, const QString &poll, const QStringList &options); // none: takes the vote back
    Post postAt(int row) const;
    const MarkDeeds &marks() const { return *m_marks; }

Q_SIGNALS:
    void said(const QString &sentence);
    void replyAsked(const foyer::Post &post);
    void quoteAsked(const foyer::Post &post);
    void editAsked(const foyer::Post &post);
    void draftBack(foyer::DraftId draft);
    void personAsked(const foyer::Person &person, const QPoint &at);
    void leaveUnread(const QList<foyer::PostId> &posts); // marked unread by hand

private:
    void complain(const Expected<void> &done);
    void toggleRead(const Post &post);
    void unreadFromHere(int row);
    void takeBack(const Post &post);
    void cancel(const Post &post);
    void sendNow(const Post &post);
    void remove(const Post &post);
    void saveFile(const Attachment &file);
    void openFile(const Attachment &file);

    Cache &m_cache;
    PostListModel &m_model;
    QWidget *m_window;
    MarkDeeds *m_marks;
    Account m_account;
    bool m_mayReply = true;
};

} // namespace foyer
