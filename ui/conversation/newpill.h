// The floating "↓ 3 new": posts arrived below what is read, and nothing moved.
#pragma once

#include <QPersistentModelIndex>
#include <QPushButton>

namespace foyer {

class ConversationView;

class NewPill : public QPushButton {
    Q_OBJECT
public:
    explicit NewPill(ConversationView *view);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(int first, int last);
    void seen(int last);
    void place();
    void forget();

    ConversationView *m_view;
    QList<QPersistentModelIndex> m_arrived; // not looked at yet
    QPersistentModelIndex m_first;
    int m_count = 0;
};

} // namespace foyer
