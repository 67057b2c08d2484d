#include "ui/conversation/postdeeds.h"

#include "models/allowed.h"
#include "models/cache/marks.h"
#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/status.h"
#include "models/items/roles.h"
#include "models/text/blocks.h"
#include "ui/conversation/markdeeds.h"
#include "ui/outbox/byhand.h"
#include "ui/outbox/heldedit.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

// What a system runs instead of showing it: saved by the person, never opened from here.
bool mayRun(const QString &name)
{
    static const QStringList endings { u"exe"_s, u"com"_s, u"bat"_s, u"cmd"_s, u"msi"_s, u"scr"_s, u"ps1"_s, u"vbs"_s,
        u"js"_s, u"jar"_s, u"lnk"_s, u"hta"_s, u"reg"_s, u"sh"_s, u"desktop"_s, u"command"_s, u"app"_s, u"appimage"_s,
        u"run"_s, u"deb"_s, u"rpm"_s, u"pkg"_s, u"dmg"_s, u"py"_s, u"pl"_s, u"html"_s, u"htm"_s, u"svg"_s };
    return endings.contains(QFileInfo(name).suffix().toLower());
}

} // namespace

PostDeeds::PostDeeds(Cache &cache, PostListModel &model, QWidget *window)
    : QObject(window)
    , m_cache(cache)
    , m_model(model)
    , m_window(window)
    , m_marks(new MarkDeeds(cache, window))
{
    connect(m_marks, &MarkDeeds::said, this, &PostDeeds::said);
}

void PostDeeds::setAccount(const Account &account)
{
    m_account = account;
    m_marks->setAccount(account);
}

Post PostDeeds::postAt(int row) const
{
    return m_model.data(m_model.index(row), roles::PostValue).value<Post>();
}

void PostDeeds::complain(const Expected<void> &done)
{
    if (!done)
        Q_EMIT said(done.error().text);
}

void PostDeeds::perform(Verb verb, int row, int index, const QPoint &at)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const Post post = postAt(row);
    switch (verb) {
    case Verb::Reply:
    case Verb::Quote:
        if (!mayAnswer(post))
            Q_EMIT said(tr("A private reply takes no answers. Answer another post."));
        else if (m_mayReply && post.id && verb == Verb::Reply)
            Q_EMIT replyAsked(post);
        else if (m_mayReply && post.id && !post.ghost)
            Q_EMIT quoteAsked(post);
        break;
    case Verb::Star:
        if (post.id)
            complain(setStarred(m_cache, post.id, !post.starred));
        break;
    case Verb::Edit:
        if (post.intention && !post.id)
            takeBack(post);
        else
            Q_EMIT editAsked(post);
        break;
    case Verb::Cancel:
        cancel(post);
        break;
    case Verb::SendNow:
        sendNow(post);
        break;
    case Verb::Delete:
        remove(post);
        break;
    case Verb::SaveFile:
    case Verb::OpenFile:
        if (index >= 0 && index < post.attachments.size())
            verb == Verb::SaveFile ? saveFile(post.attachments.at(index)) : openFile(post.attachments.at(index));
        break;
    case Verb::CopyLink:
        if (!post.url.isEmpty())
            QGuiApplication::clipboard()->setText(post.url.toString());
        break;
    case Verb::ToggleRead:
        toggleRead(post);
        break;
    case Verb::UnreadFromHere:
        unreadFromHere(row);
        break;
    case Verb::Like:
        m_marks->react(post);
        break;
    case Verb::Reaction:
        m_marks->reactWith(post, index);
        break;
    case Verb::React:
        m_marks->chooseReaction(post, at);
        break;
    case Verb::Report:
        m_marks->report(post);
        break;
    case Verb::Person:
        Q_EMIT personAsked(post.author, at);
        break;
    case Verb::None:
    case Verb::More:
    case Verb::ReplyToThread:
    case Verb::NextUnread:
    case Verb::ScrollOrNext:
    case Verb::Picture:
        break;
    }
}

void PostDeeds::toggleRead(const Post &post)
{
    if (!post.id || post.ghost)
        return;
    if (post.read)
        Q_EMIT leaveUnread({ post.id });
    complain(setRead(m_cache, { post.id }, !post.read));
}

void PostDeeds::unreadFromHere(int row)
{
    const Post post = postAt(row);
    if (!post.id)
        return;
    QList<PostId> later;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const QVariant time = m_model.data(m_model.index(i), roles::Time);
        if (i == row || time.toDateTime() >= post.created)
            later.append(PostId { m_model.data(m_model.index(i), roles::Id).toLongLong() });
    }
    Q_EMIT leaveUnread(later);
    complain(setUnreadFrom(m_cache, post.id));
}

void PostDeeds::takeBack(const Post &post)
{
    const Expected<DraftId> draft = takeBackToDraft(m_cache, post.intention);
    if (draft)
        Q_EMIT draftBack(*draft);
    else
        Q_EMIT said(draft.error().text);
}

void PostDeeds::cancel(const Post &post)
{
    const Expected<void> done = cancelIntention(m_cache, post.intention);
    const bool byHand = post.state == SendState::ByHand;
    Q_EMIT said(done && byHand ? tr("Done. The text stays in the bin of drafts for 30 days.")
            : done             ? tr("Not sent. The text stays in the bin of drafts for 30 days.")
                               : done.error().text);
}

void PostDeeds::sendNow(const Post &post)
{
    if (post.state == SendState::Held && post.pendingEdit) {
        const HeldOutcome outcome = settleHeld(m_cache, post.intention, m_window);
        if (outcome.draft)
            Q_EMIT draftBack(outcome.draft);
        if (!outcome.said.isEmpty())
            Q_EMIT said(outcome.said);
        return;
    }
    if (post.state == SendState::ByHand)
        return Q_EMIT said(finishByHand(m_cache, post.intention));
    complain(retryNow(m_cache, post.intention));
    requestSync(m_cache, m_account.id);
}

void PostDeeds::remove(const Post &post)
{
    const auto answer = QMessageBox::question(m_window, tr("Delete your post?"),
        tr("The server is asked to delete it. Copies that others have already read may stay with them."),
        QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Yes)
        return;
    if (const Expected<IntentionId> done = intend(m_cache, m_account.id, DeletePost { post.id }); !done)
        Q_EMIT said(done.error().text);
}

void PostDeeds::vote(int row, const QString &poll, const QStringList &options)
{
    const Post post = postAt(row);
    if (!post.id)
        return;
    const Expected<void> done = mark(m_cache, m_account.id, Vote { post.id, poll, options });
    complain(done);
    if (done)
        requestSync(m_cache, m_account.id);
}

void PostDeeds::saveFile(const Attachment &file)
{
    const Expected<QByteArray> data = attachmentData(m_cache, file.id);
    if (!data)
        return Q_EMIT said(data.error().text);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Save %1").arg(file.name), QDir(folder).filePath(file.name));
    if (path.isEmpty())
        return;
    QSaveFile target(path);
    const bool ok = target.open(QIODevice::WriteOnly) && target.write(*data) == data->size() && target.commit();
    Q_EMIT said(ok ? tr("Saved as %1").arg(path) : tr("Could not save %1: %2").arg(path, target.errorString()));
}

void PostDeeds::openFile(const Attachment &file)
{
    if (mayRun(file.name))
        return Q_EMIT said(
            tr("%1 could do something when it is opened. Save it first, if you trust who sent it.").arg(file.name));
    const Expected<QByteArray> data = attachmentData(m_cache, file.id);
    if (!data)
        return Q_EMIT said(data.error().text);
    QTemporaryDir folder(QDir::temp().filePath(u"foyer-XXXXXX"_s));
    folder.setAutoRemove(false); // the other program reads it later; the system clears its own temporary folder
    QFile target(folder.filePath(QFileInfo(file.name).fileName()));
    if (!folder.isValid() || !target.open(QIODevice::WriteOnly) || target.write(*data) != data->size())
        return Q_EMIT said(tr("Could not write %1: %2").arg(target.fileName(), target.errorString()));
    target.close();
    QDesktopServices::openUrl(QUrl::fromLocalFile(target.fileName()));
}

void PostDeeds::fillMenu(QMenu &menu, int row)
{
    const Post post = postAt(row);
    const auto add = [&](Verb verb, const QString &text, bool on = true) {
        menu.addAction(
                text, this, [this, verb, row = QPersistentModelIndex(m_model.index(row))] { perform(verb, row.row()); })
            ->setEnabled(on);
    };
    const bool onServer = bool(post.id) && !post.ghost;
    if (m_mayReply && mayAnswer(post) && onServer) {
        add(Verb::Reply, tr("Reply\tR"));
        add(Verb::Quote, tr("Quote\tQ"));
        menu.addSeparator();
    }
    if (onServer) {
        add(Verb::Star, post.starred ? tr("Take the star away\tS") : tr("Star\tS"));
        add(Verb::ToggleRead, post.read ? tr("Mark unread\tM") : tr("Mark read\tM"));
        add(Verb::UnreadFromHere, tr("Unread from here\tShift+U"));
        menu.addSeparator();
        m_marks->fillMenu(menu, post);
        menu.addAction(tr("About %1…\tI").arg(post.author.name), this,
            [this, person = post.author, at = QCursor::pos()] { Q_EMIT personAsked(person, at); });
        menu.addSeparator();
    }
    menu.addAction(
        tr("Copy the text"), this, [post] { QGuiApplication::clipboard()->setText(plainText(blocks(post.body))); });
    add(Verb::CopyLink, tr("Copy the link"), !post.url.isEmpty());
    if (post.author.me && onServer) {
        menu.addSeparator();
        if (m_account.capabilities & Capability::Edit)
            add(Verb::Edit, tr("Change…"));
        if (m_account.capabilities & Capability::Delete)
            add(Verb::Delete, tr("Delete…"));
    }
}

} // namespace foyer
