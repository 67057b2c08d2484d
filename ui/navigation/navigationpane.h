// The navigation: fixed places, then the communities with the forums followed in them.
#pragma once

#include "ui/navigation/location.h"

#include <QTreeView>

#include <utility>

namespace foyer {

class ForumTreeModel;

class NavigationPane : public QTreeView {
    Q_OBJECT
public:
    explicit NavigationPane(Cache &cache, QWidget *parent = nullptr);

    std::optional<Location> location() const;
    void setLocation(const Location &location); // selects without telling
    // The community or forum that "new thread" and "mark read" mean; none on the fixed places.
    ForumId forum() const;
    void addCommand(QAction *command, AccountId account); // to the menu of this community

Q_SIGNALS:
    void chosen(const foyer::Location &location); // arrows and clicks
    void opened(); // Enter and clicks: done with navigating
    void followWanted(foyer::AccountId account); // choose what to follow there
    void said(const QString &sentence);
    void didUndoably(const QString &sentence, const std::function<QString()> &undo); // which answers what to say

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void showMenu(const QPoint &at);
    void markRead(const ThreadScope &scope, const QString &sentence);
    void fillForumMenu(class QMenu &menu, const QModelIndex &index);
    void fillWatchMenu(QMenu &menu, ForumId forum);
    void fillAccountMenu(QMenu &menu, AccountId account);
    void openNewRows(const QModelIndex &parent, int first, int last);
    void tellIfMoved(const std::optional<Location> &before);

    Cache &m_cache;
    ForumTreeModel *m_model;
    QList<std::pair<AccountId, QAction *>> m_commands;
};

} // namespace foyer
