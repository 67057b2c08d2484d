// Something in a post that can be followed or pressed, for screen readers: a link, a fold, an option of a poll.
#pragma once

#include "ui/conversation/postlayout.h"

#include <QAccessible>
#include <QPersistentModelIndex>
#include <QPointer>

namespace foyer {

class ConversationView;

class TargetAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    TargetAccessible(ConversationView *view, const QModelIndex &post, int number);

    int number() const { return m_number; }
    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    PostLayout::Target target() const; // empty address: there is none of this number

    QPointer<ConversationView> m_view;
    QPersistentModelIndex m_post;
    int m_number;
};

} // namespace foyer
