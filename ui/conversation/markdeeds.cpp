#include "ui/conversation/markdeeds.h"

#include "models/allowed.h"
#include "models/cache/marks.h"
#include "models/text/reactionwords.h"
#include "ui/conversation/reportdialog.h"

#include <QMenu>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

bool isMine(const Post &post, const QString &name)
{
    return std::any_of(post.reactions.cbegin(), post.reactions.cend(),
        [&name](const Reaction &reaction) { return reaction.name == name && reaction.mine; });
}

} // namespace

MarkDeeds::MarkDeeds(Cache &cache, QWidget *window)
    : QObject(window)
    , m_cache(cache)
    , m_window(window)
{
}

void MarkDeeds::setAccount(const Account &account)
{
    m_account = account;
    m_choice.clear();
    if (account.capabilities.testFlag(Capability::Reactions))
        m_choice = customs(m_cache, account.id).valueOr({}).reactions.split(u' ', Qt::SkipEmptyParts);
}

void MarkDeeds::put(const Deed &deed, const QString &sentence)
{
    const Expected<void> done = mark(m_cache, m_account.id, deed);
    Q_EMIT said(done ? sentence : tr("That could not be kept: %1").arg(done.error().text));
}

void MarkDeeds::react(const Post &post, const QString &name)
{
    if (!post.id || post.ghost)
        return;
    if (post.author.me)
        return Q_EMIT said(tr("Your own posts are for others to like."));
    if (!mayReact(post, m_account.capabilities)) {
        return Q_EMIT said(isMine(post, name) ? tr("This like is too old to be taken back: the server keeps it.")
                                              : tr("The server does not let you like this post."));
    }
    const bool on = !isMine(post, name);
    for (const Reaction &other : post.reactions) { // one a person
        if (on && other.mine)
            (void)mark(m_cache, m_account.id, React { post.id, false, other.name });
    }
    put(React { post.id, on, name }, on ? tr("Liked. Press again to take it back.") : tr("The like is taken back."));
}

void MarkDeeds::reactWith(const Post &post, int index)
{
    if (index >= 0 && index < post.reactions.size())
        react(post, post.reactions.at(index).name);
}

void MarkDeeds::fillReactions(QMenu &menu, const Post &post)
{
    for (const QString &name : std::as_const(m_choice)) {
        const QString glyph = reactionGlyph(name);
        const QString word = reactionWord(name);
        QAction *action = menu.addAction(glyph == word ? word : tr("%1  %2", "an emoji, its name").arg(glyph, word),
            this, [this, post, name] { react(post, name); });
        action->setCheckable(true);
        action->setChecked(isMine(post, name));
    }
}

void MarkDeeds::chooseReaction(const Post &post, const QPoint &at)
{
    if (m_choice.isEmpty() || !mayReact(post, m_account.capabilities))
        return react(post); // says why not, or likes where a like is all there is
    QMenu menu(m_window);
    fillReactions(menu, post);
    menu.exec(at);
}

QString MarkDeeds::whyNoReport(const Post &post) const
{
    if (post.author.me)
        return tr("it is yours");
    if (post.flagged)
        return tr("you did already");
    if (!m_account.capabilities.testFlag(Capability::Flag))
        return m_account.user.isEmpty() ? tr("guests cannot, here") : tr("this server takes no reports");
    if (!mayReport(post, m_account.capabilities))
        return tr("the server does not let you");
    if (customs(m_cache, m_account.id).valueOr({}).reasons.isEmpty())
        return tr("the reasons are not here yet: get new posts first");
    return {};
}

void MarkDeeds::report(const Post &post)
{
    if (!post.id || post.ghost || post.kind == PostKind::Event)
        return;
    if (const QString why = whyNoReport(post); !why.isEmpty())
        return Q_EMIT said(tr("This post cannot be reported: %1.").arg(why));
    ReportDialog dialog(post, m_account, customs(m_cache, m_account.id).valueOr({}), m_window);
    if (dialog.exec() == QDialog::Accepted)
        put(FlagPost { post.id, dialog.reason(), dialog.words() },
            tr("Reported to those who look after %1.").arg(m_account.name));
}

void MarkDeeds::fillMenu(QMenu &menu, const Post &post)
{
    if (!post.id || post.ghost || post.kind == PostKind::Event)
        return;
    if (mayReact(post, m_account.capabilities)) {
        menu.addAction(
            isMine(post, {}) ? tr("Take the like back\tL") : tr("Like\tL"), this, [this, post] { react(post); });
        if (!m_choice.isEmpty())
            fillReactions(*menu.addMenu(tr("React")), post);
    }
    const QString why = whyNoReport(post);
    QAction *report = menu.addAction(why.isEmpty() ? tr("Report this post…\t!") : tr("Report this post (%1)").arg(why),
        this, [this, post] { this->report(post); });
    report->setEnabled(why.isEmpty());
}

} // namespace foyer
