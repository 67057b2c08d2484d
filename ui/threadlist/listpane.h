// The middle pane: a title, something at its right, a list, and what to say when it is empty. Threads,
// notices, outbox, drafts and search hits are each one of these with their own model and delegate.
#pragma once

#include "models/types.h"
#include "ui/threadlist/emptylist.h"
#include "ui/threadlist/rowview.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace foyer {

class Label;
class PictureShelf;
struct RowLook;
enum class RowNote;

// Paints rows by RowLook; the panes say what is in a row.
class RowDelegate : public QStyledItemDelegate {
public:
    RowDelegate(RowNote note, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool wraps() const; // heights depend on the width
    void setPictures(PictureShelf *shelf) { m_pictures = shelf; }

protected:
    virtual RowLook lookOf(const QModelIndex &index) const = 0;
    virtual QString headingOf(const QModelIndex &index) const; // stands above the row
    static QDateTime now();
    // The face of a person in a row; null where it is not here (yet).
    QPixmap faceOf(AccountId account, const Person &person) const;

private:
    RowNote m_note;
    PictureShelf *m_pictures = nullptr;
};

class ListPane : public QWidget {
    Q_OBJECT
public:
    explicit ListPane(QWidget *parent = nullptr);

    RowView *view() const { return m_view; }
    EmptyList *emptyList() const { return m_empty; }
    QString title() const;
    void setPictures(PictureShelf &shelf); // outlives the pane

Q_SIGNALS:
    void said(const QString &sentence); // for the status line
    void didUndoably(const QString &sentence, const std::function<QString()> &undo); // which answers what to say

protected:
    void setTitle(const QString &title);
    void addToHeader(QWidget *widget);
    void addBelow(QWidget *widget);
    void setRows(QAbstractItemModel *model, RowDelegate *delegate);
    // Called when the list may have become empty or not so.
    virtual EmptyText emptyText() const = 0;
    void refreshEmpty();
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    QHBoxLayout *m_header;
    QVBoxLayout *m_column;
    QStackedLayout *m_stack;
    RowView *m_view;
    EmptyList *m_empty;
    PictureShelf *m_pictures = nullptr;
};

} // namespace foyer
