#include "ui/composer/composer.h"

#include "models/allowed.h"
#include "models/cache/draftmirror.h"
#include "models/cache/drafts.h"
#include "models/cache/forums.h"
#include "models/cache/marks.h"
#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"
#include "models/cache/uploads.h"
#include "models/text/quoting.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/filechips.h"
#include "ui/composer/growingtext.h"
#include "ui/composer/hintbutton.h"
#include "ui/composer/postpreview.h"
#include "ui/composer/tagfield.h"
#include "ui/composer/versionsband.h"
#include "ui/composer/warnings.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QCheckBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace foyer {

Composer::Composer(Cache &cache, QWidget *parent)
    : QWidget(parent)
    , m_cache(cache)
    , m_keeper(new DraftKeeper(cache, this))
{
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling)
            return;
        m_keeper->setText(m_text->toPlainText());
        showState();
    });
    connect(m_subject, &QLineEdit::textChanged, this, [this](const QString &subject) {
        if (m_filling)
            return;
        m_keeper->setSubject(subject);
        showState();
    });
    connect(m_tags, &TagField::changed, this, [this](const QStringList &tags) {
        m_keeper->setTags(tags);
        showState();
    });
    connect(m_privately, &QCheckBox::clicked, this, [this](bool on) {
        m_keeper->setPrivately(on);
        showTarget();
        showState();
    });
    connect(m_text, &GrowingText::submitted, this, &Composer::submit);
    connect(m_text, &GrowingText::escaped, this, [this] {
        save();
        Q_EMIT left();
    });
    connect(m_text, &GrowingText::focusLost, this, &Composer::save);
    connect(m_text, &GrowingText::filesGiven, this, &Composer::addFiles);
    connect(m_text, &GrowingText::pictureGiven, this, [this](const QImage &picture) {
        OutgoingFile file { tr("picture.png", "name of a pasted picture"), u"image/png"_s, {} };
        QBuffer buffer(&file.data);
        if (buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"))
            addFile(file);
    });
    connect(m_keeper, &DraftKeeper::saved, this, &Composer::showSaved);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const QString &why) {
        m_saved->setText(tr("Not saved: %1 Your text is still here.").arg(why));
        Q_EMIT said(m_saved->text());
    });
    connect(m_files, &FileChips::removed, this, [this](int index) {
        QList<OutgoingFile> files = m_keeper->draft().files;
        files.removeAt(index);
        m_keeper->setFiles(files);
        m_files->setFiles(files);
    });
    connect(m_targetClear, &QPushButton::clicked, this, &Composer::replyToThread);
    connect(m_attach, &QPushButton::clicked, this, &Composer::attach);
    connect(m_previewButton, &QPushButton::clicked, this, &Composer::togglePreview);
    connect(m_send, &QPushButton::clicked, this, &Composer::submit);
    connect(m_versions, &VersionsBand::leaving, this, &Composer::save);
    connect(m_versions, &VersionsBand::said, this, &Composer::said);
    connect(m_versions, &VersionsBand::chosen, this, [this](DraftId id) {
        if (const Expected<Draft> chosen = draft(m_cache, id))
            take(*chosen);
        focusText();
    });
    connect(&cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) {
        if (changes.drafts)
            draftsChanged();
    });
}

Composer::~Composer()
{
    // A field that loses the focus while it goes would ask a composer that is gone already.
    disconnect(m_text, nullptr, this, nullptr);
    disconnect(m_keeper, nullptr, this, nullptr);
    m_keeper->save();
}

Draft Composer::freshReply(PostId parent) const
{
    Draft draft;
    draft.account = m_account.id;
    draft.kind = Draft::Kind::Reply;
    draft.forum = m_thread.forum;
    draft.thread = m_thread.id;
    draft.post = parent;
    return draft;
}

void Composer::showThread(const Thread &thread, const Account &account)
{
    save();
    m_account = account;
    m_thread = thread;
    m_forum = forum(m_cache, thread.forum).valueOr({});
    take(newestHere().value_or(freshReply(thread.root)));
}

std::optional<Draft> Composer::newestHere() const
{
    const QSet<DraftId> beside = draftsElsewhere(m_cache).valueOr({});
    for (const Draft &draft : drafts(m_cache).valueOr({})) {
        if (draft.thread == m_thread.id && !beside.contains(draft.id))
            return draft;
    }
    return std::nullopt;
}

// What somebody begins to write is theirs: only an empty field, or a draft that sync put another in the place of,
// shows something new.
void Composer::draftsChanged()
{
    const Draft now = m_keeper->draft();
    m_versions->look(now.id);
    if (!m_keeper->isSaved() || !m_thread.id)
        return;
    showDrafts();
    const bool replaced = now.id && draft(m_cache, now.id).valueOr({}).binned.isValid();
    const bool idle = !now.id && m_keeper->isEmpty() && now.kind == Draft::Kind::Reply && !m_text->hasFocus();
    const std::optional<Draft> newest = replaced || idle ? newestHere() : std::nullopt;
    if (!newest || newest->id < now.id) // thrown away, and not replaced
        return;
    m_keeper->release();
    take(*newest);
    if (replaced)
        Q_EMIT said(tr("This draft was changed elsewhere, and you see how it stands now. What it was is in the bin."));
}

void Composer::refresh(const Thread &thread)
{
    m_thread = thread;
    showState();
}

void Composer::newThread(const Forum &forum, const Account &account)
{
    save();
    m_account = account;
    m_thread = {};
    m_forum = forum;
    Draft draft;
    draft.account = account.id;
    draft.kind = Draft::Kind::NewThread;
    draft.forum = forum.id;
    take(draft);
    m_subject->setFocus();
}

void Composer::openDraft(const Draft &draft, const Account &account)
{
    save();
    m_account = account;
    if (draft.thread != m_thread.id)
        m_thread = foyer::thread(m_cache, draft.thread).valueOr({});
    m_forum = forum(m_cache, draft.forum ? draft.forum : m_thread.forum).valueOr({});
    take(draft);
    focusText();
}

void Composer::edit(const Post &post)
{
    Draft draft = freshReply(post.id);
    draft.kind = Draft::Kind::Edit;
    // As it was typed, where the server told; what it made of that cannot be turned back.
    draft.startedFrom = post.source.isEmpty() || post.pendingEdit ? post.body.text : post.source;
    draft.text = QString::fromUtf8(draft.startedFrom);
    if (const Expected<QList<Draft>> all = drafts(m_cache)) {
        for (const Draft &known : *all) {
            if (known.kind == Draft::Kind::Edit && known.post == post.id)
                draft = known;
        }
    }
    take(draft);
    focusText();
}

void Composer::replyTo(const Post &post)
{
    const Draft &now = m_keeper->draft();
    if (now.kind != Draft::Kind::Reply || (now.post != post.id && !m_keeper->isEmpty())) {
        // What was written for another post is kept under that post.
        const Expected<std::optional<Draft>> known = draftFor(m_cache, m_thread.id, post.id);
        take(known && *known ? **known : freshReply(post.id));
    } else {
        m_keeper->setParentPost(post.id);
        showTarget();
    }
    focusText();
}

void Composer::replyToThread()
{
    if (m_keeper->draft().kind == Draft::Kind::Reply) {
        m_keeper->setParentPost(m_thread.root);
        showTarget();
    } else {
        const Expected<std::optional<Draft>> known = draftFor(m_cache, m_thread.id, m_thread.root);
        take(known && *known ? **known : freshReply(m_thread.root));
    }
    focusText();
}

void Composer::quote(const Post &post, const QString &selection)
{
    if (m_keeper->isEmpty() || m_keeper->draft().kind != Draft::Kind::Reply)
        replyTo(post);
    const QString quoted = quotation(post, m_thread, m_account.capabilities, selection);
    QTextCursor cursor = m_text->textCursor();
    cursor.movePosition(QTextCursor::End);
    if (!m_text->toPlainText().isEmpty())
        cursor.insertText(m_text->toPlainText().endsWith(u'\n') ? u"\n"_s : u"\n\n"_s);
    if (m_keeper->draft().post != post.id && !quotesByNumber(post, m_thread, m_account.capabilities))
        cursor.insertText(tr("%1 wrote:").arg(post.author.name) + u'\n');
    cursor.insertText(quoted.trimmed() + u"\n\n"_s);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
    focusText();
}

void Composer::take(const Draft &draft)
{
    m_keeper->take(draft);
    m_filling = true;
    m_text->setPlainText(m_keeper->draft().text);
    m_text->moveCursor(QTextCursor::End);
    m_subject->setText(m_keeper->draft().subject);
    m_tags->setCustoms(customs(m_cache, m_account.id).valueOr({}));
    m_tags->setTags(m_keeper->draft().tags);
    m_files->setFiles(m_keeper->draft().files);
    m_filling = false;
    showText();
    m_saved->clear();
    if (draft.id)
        showSaved(draft.updated);
    m_versions->look(draft.id);
    showTarget();
    showDrafts();
    showState();
}

bool Composer::save()
{
    return m_keeper->save();
}

bool Composer::hasText() const
{
    return !m_keeper->isEmpty();
}

QString Composer::text() const
{
    return m_text->toPlainText();
}

DraftId Composer::draftId() const
{
    return m_keeper->draft().id;
}

void Composer::focusText()
{
    if (m_pages->currentWidget() != m_frame)
        togglePreview();
    m_text->setFocus();
}

std::optional<QString> Composer::obstacle() const
{
    const Draft &draft = m_keeper->draft();
    if (draft.text.trimmed().isEmpty() && draft.files.isEmpty())
        return tr("There is no text yet.");
    if (draft.kind == Draft::Kind::NewThread && draft.subject.trimmed().isEmpty())
        return tr("A new thread needs a subject, so that others find it.");
    if (draft.privately && !mayAnswerPrivately(answered()))
        return tr(
            "The server does not let you answer this post in private. Take the mark off, and everybody reads your "
            "reply.");
    if (const QStringList strange = m_tags->unknown(); draft.kind == Draft::Kind::NewThread && !strange.isEmpty())
        return tr("%1 knows no tag “%2”, and new ones are made by those who look after it.")
            .arg(m_account.name, strange.first());
    const UploadRules rules = uploadRules(m_cache, m_account.id).valueOr({});
    for (const OutgoingFile &file : draft.files) {
        if (auto why = obstacleTo(file, rules, m_account.name))
            return why;
    }
    return std::nullopt;
}

Post Composer::answered() const
{
    return post(m_cache, m_keeper->draft().post).valueOr({});
}

Deed Composer::deed() const
{
    const Draft &draft = m_keeper->draft();
    const Format format = m_account.capabilities & Capability::Markdown ? Format::Markdown : Format::Plain;
    const Body body { format, draft.text.toUtf8() };
    switch (draft.kind) {
    case Draft::Kind::NewThread:
        return NewThread { draft.forum, draft.subject.simplified(), body, draft.files, draft.tags, m_keeper->effort() };
    case Draft::Kind::Edit:
        return EditPost { draft.post, body, draft.startedFrom };
    case Draft::Kind::Reply:
        break;
    }
    return Reply { draft.post, body, draft.files, m_keeper->effort(), draft.privately };
}

// The draft goes in the transaction that queues the intention: the words are never in two places or in none.
void Composer::submit()
{
    if (const std::optional<QString> why = obstacle()) {
        Q_EMIT said(*why);
        m_saved->setText(*why);
        if (m_keeper->draft().kind == Draft::Kind::NewThread && m_subject->text().trimmed().isEmpty())
            m_subject->setFocus();
        return;
    }
    if (!save())
        return;
    const Expected<IntentionId> id = intend(m_cache, m_account.id, deed(), m_keeper->draft().id);
    if (!id) {
        m_saved->setText(tr("Not queued: %1 Your text is still here.").arg(id.error().text));
        Q_EMIT said(m_saved->text());
        return;
    }
    const bool inThread = bool(m_thread.id);
    m_keeper->release();
    take(inThread ? freshReply(m_thread.root) : Draft {});
    Q_EMIT queued(*id);
}

Post Composer::previewPost() const
{
    Post post;
    post.author.name = m_account.identityName.isEmpty() ? tr("Me") : m_account.identityName;
    post.created = QDateTime::currentDateTimeUtc();
    post.body = { m_account.capabilities & Capability::Markdown ? Format::Markdown : Format::Plain,
        m_text->toPlainText().toUtf8() };
    post.read = true;
    post.kind = m_keeper->draft().privately ? PostKind::Private : PostKind::Words;
    return post;
}

void Composer::togglePreview()
{
    if (m_pages->currentWidget() == m_frame) {
        m_pages->setCurrentWidget(m_preview);
        m_preview->showPost(previewPost());
        m_preview->setMinimumHeight(m_limit > 0 ? qMin(m_preview->contentHeight(), 2 * m_limit) : 0);
        m_previewButton->setText(tr("Write on"));
    } else {
        showText();
        m_text->setFocus();
    }
    m_previewButton->updateGeometry();
}

void Composer::showText()
{
    m_pages->setCurrentWidget(m_frame);
    m_preview->setMinimumHeight(0);
    m_previewButton->setText(tr("Preview"));
    m_previewButton->updateGeometry();
}

void Composer::attach()
{
    QList<QUrl> urls = QFileDialog::getOpenFileUrls(this, tr("Attach files"));
    addFiles(urls);
}

void Composer::addFiles(const QList<QUrl> &files)
{
    for (const QUrl &url : files) {
        if (const Expected<OutgoingFile> file = readFile(url.toLocalFile()))
            addFile(*file);
        else
            Q_EMIT said(file.error().text);
    }
}

// A server that would refuse it says so now, and not in a week when this computer meets a network.
void Composer::addFile(const OutgoingFile &file)
{
    const UploadRules rules = uploadRules(m_cache, m_account.id).valueOr({});
    if (const auto why = obstacleTo(file, rules, m_account.name)) {
        m_saved->setText(*why);
        Q_EMIT said(*why);
        return;
    }
    const QList<OutgoingFile> files = m_keeper->draft().files + QList<OutgoingFile> { file };
    m_keeper->setFiles(files);
    m_files->setFiles(files);
    showState();
}

} // namespace foyer
