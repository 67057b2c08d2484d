// What can be followed and pressed inside a post, by click and by key: Tab goes from one to the next, Enter presses.
#include "ui/conversation/conversationview.h"

#include "models/items/roles.h"

#include <QAccessible>
#include <QKeyEvent>

namespace foyer {

void ConversationView::openLink(const QString &link, int row)
{
    const PostAct todo = actOf(link);
    if (todo.kind == PostAct::Kind::None)
        Q_EMIT linkActivated(QUrl(link));
    else
        act(todo, row);
}

void ConversationView::act(const PostAct &act, int row)
{
    const Post post = layoutOf(row).post();
    PostState &state = m_states[post.id.value];
    const auto turn = [](QSet<int> &set, int number) {
        if (!set.remove(number))
            set.insert(number);
    };
    const Poll poll = post.polls.value(act.index);
    switch (act.kind) {
    case PostAct::Kind::Unfold:
        turn(state.unfolded, act.index);
        break;
    case PostAct::Kind::Turn:
        turn(state.turned, act.index);
        break;
    case PostAct::Kind::Choose:
        choose(poll, act.option, state);
        break;
    case PostAct::Kind::Vote:
    case PostAct::Kind::TakeBack: {
        const QStringList options =
            act.kind == PostAct::Kind::Vote ? state.chosen.value(poll.name, poll.mine) : QStringList();
        state.chosen.remove(poll.name);
        Q_EMIT voteAsked(row, poll.name, options);
        break;
    }
    case PostAct::Kind::Go:
        return goToPlace(act.place, row);
    case PostAct::Kind::Picture:
        Q_EMIT asked(Verb::Picture, row, act.index);
        return;
    case PostAct::Kind::None:
        return;
    }
    m_rows.drop(row);
    settle();
    if (act.kind == PostAct::Kind::Turn || act.kind == PostAct::Kind::Choose) {
        QAccessibleEvent changed(this, QAccessible::NameChanged);
        changed.setChild(row);
        QAccessible::updateAccessibility(&changed);
    }
}

// One choice replaces the last; of several, the one too many is not taken.
void ConversationView::choose(const Poll &poll, int option, PostState &state) const
{
    const QString id = poll.options.value(option).id;
    QStringList chosen = state.chosen.value(poll.name, poll.mine);
    if (chosen.removeAll(id) > 0) {
        state.chosen.insert(poll.name, chosen);
        return;
    }
    if (poll.most <= 1)
        chosen.clear();
    if (chosen.size() < qMax(1, poll.most))
        chosen.append(id);
    state.chosen.insert(poll.name, chosen);
}

void ConversationView::goToPlace(const QString &place, int row)
{
    const double down = layoutOf(row).placeOf(place);
    if (down < 0)
        return;
    anchorAt(row, qMax<qint64>(0, qRound64(down) - scaled(12)));
    settle();
}

const PostState &ConversationView::stateOf(int row) const
{
    static const PostState untouched;
    const auto found = m_states.constFind(m_model.data(m_model.index(row), roles::PostValue).value<Post>().id.value);
    return found == m_states.constEnd() ? untouched : *found;
}

void ConversationView::press(int row, int target)
{
    const QList<PostLayout::Target> targets = layoutOf(row).targets();
    if (target >= 0 && target < targets.size())
        openLink(targets.at(target).address, row);
}

void ConversationView::forgetTarget()
{
    m_target = -1;
}

// False: there is none in that direction, and the focus goes where it always goes.
bool ConversationView::moveTarget(int step)
{
    const int row = currentRow();
    if (row < 0)
        return false;
    const QList<PostLayout::Target> targets = layoutOf(row).targets();
    const int next = m_target < 0 ? (step > 0 ? 0 : -1) : m_target + step;
    viewport()->update();
    if (next < 0 || next >= targets.size()) {
        forgetTarget();
        return false;
    }
    m_target = next;
    const QRectF rect = layoutOf(row).rectOf(targets.at(next).start, targets.at(next).end);
    const double top = rowRect(row).top() + rect.top();
    if (top < 0)
        moveAnchorBy(qRound64(top) - scaled(12));
    else if (const double below = top + rect.height() - viewport()->height(); below > 0)
        moveAnchorBy(qRound64(below) + scaled(12));
    settle();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(row);
    QAccessible::updateAccessibility(&focus);
    return true;
}

bool ConversationView::focusNextPrevChild(bool next)
{
    return (hasFocus() && moveTarget(next ? 1 : -1)) || QAbstractScrollArea::focusNextPrevChild(next);
}

bool ConversationView::pressTarget(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (m_target < 0 || currentRow() < 0 || !(enter || event.key() == Qt::Key_Space) || event.modifiers())
        return false;
    press(currentRow(), m_target);
    m_target = qMin(m_target, int(layoutOf(currentRow()).targets().size()) - 1);
    return true;
}

} // namespace foyer
