// The conversation for screen readers: a list with one child per post, named by author, date and text.
#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>

namespace foyer {

class ConversationView;

class ConversationAccessible : public QAccessibleWidget {
public:
    explicit ConversationAccessible(ConversationView *view);
    ~ConversationAccessible() override;

    // For QAccessible::installFactory(); answers for conversation views only.
    static QAccessibleInterface *create(const QString &className, QObject *object);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    ConversationView *view() const;
    // Made when asked for. The key follows its post when rows come and go.
    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_children;
};

class PostAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PostAccessible(ConversationView *view, const QModelIndex &post);
    ~PostAccessible() override;

    int row() const { return m_post.row(); }
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    // What can be followed or pressed in the post.
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QPointer<ConversationView> m_view;
    QPersistentModelIndex m_post;
    mutable QHash<int, QAccessible::Id> m_children; // made when asked for
};

} // namespace foyer
