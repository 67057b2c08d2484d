// Drafts, each opening in the composer; and the bin, where deleted ones rest for 30 days.
#pragma once

#include "models/intention.h"
#include "ui/threadlist/listpane.h"

class QPushButton;

namespace foyer {

class Cache;
class DraftListModel;
class BinModel;

class DraftPane : public ListPane {
    Q_OBJECT
public:
    explicit DraftPane(Cache &cache, QWidget *parent = nullptr);

Q_SIGNALS:
    void draftChosen(foyer::DraftId draft);
    void draftOpened(foyer::DraftId draft);

protected:
    EmptyText emptyText() const override;

private:
    void showBin(bool bin);
    void act(); // delete, or restore in the bin
    void refreshBar();
    Draft current() const;

    Cache &m_cache;
    DraftListModel *m_drafts;
    BinModel *m_bin;
    QPushButton *m_switch;
    QWidget *m_bar;
    QPushButton *m_act;
    RowDelegate *m_delegate;
    bool m_inBin = false;
};

} // namespace foyer
