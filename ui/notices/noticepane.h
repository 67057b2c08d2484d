// "For me": who answered, mentioned or wrote to me, newest first, read ones too.
#pragma once

#include "ui/threadlist/listpane.h"

#include "models/ids.h"

#include <QUrl>

class QPushButton;

namespace foyer {

class Cache;
class NoticeListModel;

class NoticePane : public ListPane {
    Q_OBJECT
public:
    explicit NoticePane(Cache &cache, QWidget *parent = nullptr);
    void markAllRead();

Q_SIGNALS:
    void postChosen(foyer::ThreadId thread, foyer::PostId post);
    void postOpened(foyer::ThreadId thread, foyer::PostId post);

protected:
    EmptyText emptyText() const override;

private:
    void choose(const QModelIndex &index);
    void openElsewhere(const QUrl &url); // what is not kept here

    Cache &m_cache;
    NoticeListModel *m_model;
    QPushButton *m_all;
};

} // namespace foyer
