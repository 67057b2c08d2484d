#include "ui/conversation/accessibletarget.h"

#include "ui/conversation/conversationview.h"
#include "ui/conversation/postact.h"

using namespace Qt::StringLiterals;

namespace foyer {

TargetAccessible::TargetAccessible(ConversationView *view, const QModelIndex &post, int number)
    : m_view(view)
    , m_post(post)
    , m_number(number)
{
}

PostLayout::Target TargetAccessible::target() const
{
    return m_view && m_post.isValid() ? m_view->layoutOf(m_post.row()).targets().value(m_number) : PostLayout::Target();
}

bool TargetAccessible::isValid() const
{
    return !target().address.isEmpty();
}

QAccessibleInterface *TargetAccessible::parent() const
{
    QAccessibleInterface *view = m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    return view ? view->child(m_post.row()) : nullptr;
}

QString TargetAccessible::text(QAccessible::Text kind) const
{
    const PostLayout::Target it = target();
    if (kind == QAccessible::Name)
        return it.words.simplified();
    return kind == QAccessible::Description ? it.hint : QString();
}

QRect TargetAccessible::rect() const
{
    const PostLayout::Target it = target();
    if (it.address.isEmpty())
        return {};
    const QPoint row = m_view->rowRect(m_post.row()).topLeft();
    const QRect inView = m_view->layoutOf(m_post.row()).rectOf(it.start, it.end).toRect().translated(row);
    return { m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size() };
}

QAccessible::Role TargetAccessible::role() const
{
    const PostAct act = actOf(target().address);
    switch (act.kind) {
    case PostAct::Kind::None:
    case PostAct::Kind::Go:
        return QAccessible::Link;
    case PostAct::Kind::Choose:
        return m_view->layoutOf(m_post.row()).post().polls.value(act.index).most > 1 ? QAccessible::CheckBox
                                                                                     : QAccessible::RadioButton;
    default:
        return QAccessible::Button;
    }
}

QAccessible::State TargetAccessible::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.focusable = true;
    state.focused = m_view->hasFocus() && m_view->currentRow() == m_post.row() && m_view->target() == m_number;
    const PostAct act = actOf(target().address);
    if (act.kind == PostAct::Kind::Choose) {
        const Poll poll = m_view->layoutOf(m_post.row()).post().polls.value(act.index);
        state.checkable = true;
        state.checked = m_view->stateOf(m_post.row())
                            .chosen.value(poll.name, poll.mine)
                            .contains(poll.options.value(act.option).id);
    }
    return state;
}

void *TargetAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList TargetAccessible::actionNames() const
{
    return { pressAction() };
}

void TargetAccessible::doAction(const QString &name)
{
    if (isValid() && name == pressAction())
        m_view->press(m_post.row(), m_number);
}

} // namespace foyer
