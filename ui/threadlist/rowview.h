// The list view of the middle pane: one row at a time, whole width, painted by a delegate on the list's ground.
#pragma once

#include <QListView>
#include <QPersistentModelIndex>

namespace foyer {

class RowView : public QListView {
    Q_OBJECT
public:
    explicit RowView(QWidget *parent = nullptr);

    // Moves to the next or previous row that can be chosen; false at the end.
    bool step(int by);

Q_SIGNALS:
    void chosen(const QModelIndex &index); // the person went there; never because the list changed by itself
    void opened(const QModelIndex &index); // Enter or O: go into it
    void readOn(); // Space
    void postStepped(int by); // J, K, F, B: through the conversation

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void tellIfMoved(const QPersistentModelIndex &before);
};

} // namespace foyer
