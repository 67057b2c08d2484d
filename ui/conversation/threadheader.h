// Title and facts of the thread on screen, and what can be done with the whole of it.
#pragma once

#include "models/cache/threads.h"
#include "models/items/postlistmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace foyer {

class ForumChip;
class ThreadMarks;

class ThreadHeader : public QWidget {
    Q_OBJECT
public:
    explicit ThreadHeader(QWidget *parent = nullptr);

    void showThread(const Thread &thread, const Forum &forum, const QString &parentForum = {});
    void showTitle(const QString &title); // of a thread that does not exist yet
    void setOrder(PostListModel::Order order) { m_order = order; }
    void setBackVisible(bool visible);

Q_SIGNALS:
    void back();
    void watchChosen(foyer::WatchLevel level);
    void starToggled(bool on);
    void tagChosen(const QString &tag);
    void tagMenuWanted(const QString &tag, QMenu *menu);
    void answerWanted();
    void siteWanted();
    void orderChosen(foyer::PostListModel::Order order);
    void copyLink();
    void markAllRead();
    void find();
    void pdf();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void elideTitle();
    void fitFacts();
    void fillWatchMenu();
    void fillMoreMenu();

    Thread m_thread;
    PostListModel::Order m_order = PostListModel::Order::Tree;
    QPushButton *m_back;
    QLabel *m_title;
    ForumChip *m_chip;
    QLabel *m_facts;
    ThreadMarks *m_marks;
    QPushButton *m_watch;
    QPushButton *m_star;
    QPushButton *m_more;
    QHBoxLayout *m_first = nullptr;
    QHBoxLayout *m_second = nullptr;
};

} // namespace foyer
