#include "ui/conversation/accessible.h"

#include "models/items/roles.h"
#include "models/text/blocks.h"
#include "models/text/extract.h"
#include "ui/conversation/accessibletarget.h"
#include "ui/conversation/conversationview.h"

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

const QString &replyAction()
{
    static const QString name = u"reply"_s;
    return name;
}

const QString &likeAction()
{
    static const QString name = u"like"_s;
    return name;
}

const QString &personAction()
{
    static const QString name = u"about the author"_s;
    return name;
}

const QString &pictureAction()
{
    static const QString name = u"show picture"_s;
    return name;
}

} // namespace

ConversationAccessible::ConversationAccessible(ConversationView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

ConversationAccessible::~ConversationAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *ConversationAccessible::create(const QString &className, QObject *object)
{
    if (className == "foyer::ConversationView"_L1)
        return new ConversationAccessible(static_cast<ConversationView *>(object));
    return nullptr;
}

ConversationView *ConversationAccessible::view() const
{
    return static_cast<ConversationView *>(object());
}

int ConversationAccessible::childCount() const
{
    return view()->model().rowCount();
}

QAccessibleInterface *ConversationAccessible::child(int index) const
{
    const QModelIndex post = view()->model().index(index);
    if (!post.isValid())
        return nullptr;
    // Posts that went leave their entry behind; sweep before there are many.
    if (m_children.size() > childCount() + 64) {
        for (auto it = m_children.begin(); it != m_children.end();) {
            if (it.key().isValid()) {
                ++it;
            } else {
                QAccessible::deleteAccessibleInterface(it.value());
                it = m_children.erase(it);
            }
        }
    }
    const QPersistentModelIndex key(post);
    if (const auto known = m_children.constFind(key); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new PostAccessible(view(), post);
    m_children.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *ConversationAccessible::childAt(int x, int y) const
{
    const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const auto [first, last] = view()->visibleRows();
    for (int row = qMax(0, first); row <= last; ++row) {
        if (view()->rowRect(row).contains(point))
            return child(row);
    }
    return nullptr;
}

QAccessibleInterface *ConversationAccessible::focusChild() const
{
    return view()->hasFocus() && view()->currentRow() >= 0 ? child(view()->currentRow()) : nullptr;
}

int ConversationAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *post = dynamic_cast<const PostAccessible *>(child);
    return post ? post->row() : -1;
}

PostAccessible::PostAccessible(ConversationView *view, const QModelIndex &post)
    : m_view(view)
    , m_post(post)
{
}

bool PostAccessible::isValid() const
{
    return m_view && m_post.isValid();
}

QAccessibleInterface *PostAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString PostAccessible::text(QAccessible::Text kind) const
{
    if (!isValid() || kind != QAccessible::Name)
        return {};
    QString name = m_post.data(Qt::AccessibleTextRole).toString();
    const QSet<int> turned = m_view->stateOf(m_post.row()).turned;
    if (!turned.isEmpty()) { // what was hidden and is open now belongs to the words
        const auto post = m_post.data(roles::PostValue).value<Post>();
        name.replace(plainText(post.body), plainText(blocks(post.body, post.url), turned));
    }
    return name;
}

PostAccessible::~PostAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

int PostAccessible::childCount() const
{
    return isValid() ? int(m_view->layoutOf(m_post.row()).targets().size()) : 0;
}

QAccessibleInterface *PostAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (!m_children.contains(index))
        m_children.insert(index, QAccessible::registerAccessibleInterface(new TargetAccessible(m_view, m_post, index)));
    return QAccessible::accessibleInterface(m_children.value(index));
}

QAccessibleInterface *PostAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *target = child(i); target->rect().contains(x, y))
            return target;
    }
    return nullptr;
}

QAccessibleInterface *PostAccessible::focusChild() const
{
    return isValid() && m_view->currentRow() == m_post.row() ? child(m_view->target()) : nullptr;
}

int PostAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *target = dynamic_cast<const TargetAccessible *>(child);
    return target ? target->number() : -1;
}

QRect PostAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect inView = m_view->rowRect(m_post.row());
    return { m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size() };
}

QAccessible::State PostAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.readOnly = true;
    state.multiLine = true;
    state.focused = m_view->hasFocus() && m_view->currentRow() == m_post.row();
    state.selected = m_view->currentRow() == m_post.row();
    state.offscreen = !m_view->rowRect(m_post.row()).intersects(m_view->viewport()->rect());
    return state;
}

void *PostAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList PostAccessible::actionNames() const
{
    QStringList names { setFocusAction(), replyAction(), likeAction(), personAction() };
    if (isValid() && !state().offscreen && !m_view->layoutOf(m_post.row()).pictures().isEmpty())
        names.append(pictureAction());
    return names;
}

void PostAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    m_view->setFocus();
    m_view->setCurrentRow(m_post.row());
    if (name == replyAction())
        Q_EMIT m_view->asked(Verb::Reply, m_post.row(), -1);
    else if (name == likeAction())
        Q_EMIT m_view->asked(Verb::Like, m_post.row(), -1);
    else if (name == personAction())
        Q_EMIT m_view->asked(Verb::Person, m_post.row(), -1);
    else if (name == pictureAction())
        Q_EMIT m_view->asked(Verb::Picture, m_post.row(), 0);
}

QStringList PostAccessible::keyBindingsForAction(const QString &name) const
{
    if (name == likeAction())
        return { u"L"_s };
    if (name == personAction())
        return { u"I"_s };
    return name == replyAction()  ? QStringList { u"R"_s }
        : name == pictureAction() ? QStringList { u"Return"_s }
                                  : QStringList();
}

} // namespace foyer
