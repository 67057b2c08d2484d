// What I wrote and the server does not have yet, with what can be done about each; below it the receipts.
#pragma once

#include "models/intention.h"
#include "ui/threadlist/listpane.h"

class QPushButton;

namespace foyer {

class Cache;
class OutboxModel;
struct HeldOutcome;

class OutboxPane : public ListPane {
    Q_OBJECT
public:
    explicit OutboxPane(Cache &cache, QWidget *parent = nullptr);

Q_SIGNALS:
    void postChosen(foyer::ThreadId thread, foyer::PostId post); // the one it answers or changes
    void postOpened(foyer::ThreadId thread, foyer::PostId post);
    void draftTaken(foyer::DraftId draft); // Edit: goes on in the composer

protected:
    EmptyText emptyText() const override;

private:
    Intention current() const;
    void refreshButtons();
    void tell(const HeldOutcome &outcome);
    void sendNow();
    void edit();
    void cancel();
    void merge();

    Cache &m_cache;
    OutboxModel *m_model;
    QWidget *m_bar;
    QPushButton *m_send;
    QPushButton *m_edit;
    QPushButton *m_cancel;
    QPushButton *m_merge;
};

} // namespace foyer
