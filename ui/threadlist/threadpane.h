// Threads of the Inbox, of what is starred, of a forum or a community.
#pragma once

#include "models/cache/threads.h"
#include "ui/threadlist/listpane.h"

class QPushButton;

namespace foyer {

class ThreadListModel;

class ThreadPane : public ListPane {
    Q_OBJECT
public:
    explicit ThreadPane(Cache &cache, QWidget *parent = nullptr);

    void setScope(const ThreadScope &scope);
    ThreadScope scope() const;
    ThreadId current() const;
    void select(ThreadId thread); // without telling
    // Goes to the next unread thread and tells; false when there is none.
    bool goToUnread(bool backwards = false);
    void markAllRead();

Q_SIGNALS:
    void threadChosen(foyer::ThreadId thread);
    void threadOpened(foyer::ThreadId thread);
    void syncWanted();
    void menuWanted(foyer::ThreadId thread, const QPoint &at);

protected:
    EmptyText emptyText() const override;

private:
    void showFilterMenu();
    void setUnreadOnly(bool on);
    void refreshHeader();
    QString scopeName() const;
    AccountId scopeAccount() const;
    bool filterable() const; // the Inbox is unread by nature

    Cache &m_cache;
    ThreadListModel *m_model;
    QPushButton *m_filter;
    bool m_unreadOnly = false;
};

} // namespace foyer
