// How the composer looks: its parts, their places, and what they say.
#include "ui/composer/composer.h"

#include "models/allowed.h"
#include "models/cache/drafts.h"
#include "models/cache/posts.h"
#include "models/settings.h"
#include "models/text/direction.h"
#include "ui/composer/draftkeeper.h"
#include "ui/composer/filechips.h"
#include "ui/composer/growingtext.h"
#include "ui/composer/hintbutton.h"
#include "ui/composer/postpreview.h"
#include "ui/composer/tagfield.h"
#include "ui/composer/textframe.h"
#include "ui/composer/versionsband.h"
#include "ui/composer/warnings.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace foyer {

void Composer::build()
{
    m_target = new QWidget(this);
    m_targetText = new QLabel(m_target);
    m_targetText->setTextFormat(Qt::PlainText);
    m_targetClear = new QPushButton(u"✕"_s, m_target);
    m_targetClear->setProperty("look", u"word"_s);
    m_targetClear->setToolTip(tr("Answer the thread instead"));
    m_targetClear->setAccessibleName(m_targetClear->toolTip());
    auto *targetRow = new QHBoxLayout(m_target);
    targetRow->setContentsMargins(0, 0, 0, 0);
    targetRow->addWidget(m_targetText);
    targetRow->addWidget(m_targetClear);
    targetRow->addStretch();
    m_privately = new QCheckBox(this);

    m_versions = new VersionsBand(m_cache, this);
    m_subject = new QLineEdit(this);
    m_subject->setPlaceholderText(tr("Subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_subject->setMaxLength(500);

    m_tags = new TagField(this);
    m_pages = new QStackedWidget(this);
    m_text = new GrowingText;
    m_text->setAccessibleName(tr("Your text"));
    m_frame = new TextFrame(m_text, m_pages);
    m_preview = new PostPreview(m_pages);
    m_pages->addWidget(m_frame);
    m_pages->addWidget(m_preview);

    m_files = new FileChips(this);
    m_saved = new QLabel(this);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_drafts = new QPushButton(this);
    m_drafts->setProperty("look", u"word"_s);
    m_drafts->setMenu(new QMenu(m_drafts));
    m_attach = new QPushButton(tr("Attach"), this);
    m_attach->setProperty("look", u"word"_s);
    m_previewButton = new HintButton(tr("Preview"), tr("Alt P", "a key"), this);
    m_previewButton->setProperty("look", u"word"_s);
    m_send = new HintButton(tr("Queue reply"), tr("Ctrl ⏎", "a key"), this);
    m_send->setProperty("look", u"primary"_s);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(scaled(12));
    bottom->addWidget(m_saved, 1);
    bottom->addWidget(m_drafts);
    bottom->addWidget(m_attach);
    bottom->addWidget(m_previewButton);
    bottom->addWidget(m_send);

    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(scaled(8));
    rows->addWidget(m_target);
    rows->addWidget(m_privately);
    rows->addWidget(m_versions);
    rows->addWidget(m_subject);
    rows->addWidget(m_tags);
    rows->addWidget(m_pages, 1);
    rows->addWidget(m_files);
    rows->addLayout(bottom);
    auto *preview = new QShortcut(QKeySequence(u"Alt+P"_s), this);
    preview->setContext(Qt::WidgetWithChildrenShortcut);
    connect(preview, &QShortcut::activated, this, &Composer::togglePreview);
    connect(m_drafts->menu(), &QMenu::triggered, this, [this](QAction *action) {
        if (const Expected<Draft> chosen = draft(m_cache, DraftId { action->data().toLongLong() }))
            take(*chosen);
    });
    restyle();
}

void Composer::restyle()
{
    const int side = scaled(width() < 520 ? 16 : 28);
    layout()->setContentsMargins(side, scaled(10), side, scaled(12));
    m_previewButton->setHintShown(width() >= 520);
    m_send->setHintShown(width() >= 520);
    const Theme &t = themeOf(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, t.faint);
    m_saved->setPalette(quiet);
    m_saved->setFont(type::meta(font()));
    quiet.setColor(QPalette::WindowText, t.muted);
    m_targetText->setPalette(quiet);
    m_targetText->setFont(type::meta(font()));
    m_subject->setFont(type::post(font()));
}

void Composer::showTarget()
{
    const Draft &now = m_keeper->draft();
    m_subject->setVisible(now.kind == Draft::Kind::NewThread);
    m_tags->setVisible(now.kind == Draft::Kind::NewThread && m_account.capabilities.testFlag(Capability::Tags));
    QString words;
    if (now.kind == Draft::Kind::Edit)
        words = tr("Changing your post");
    else if (now.post && now.post != m_thread.root)
        words = tr("In reply to %1").arg(answered().author.name);
    m_targetText->setText(words);
    m_target->setVisible(!words.isEmpty());
    // In sight as long as it is set: nothing becomes public because a box went away.
    const Post to = now.kind == Draft::Kind::Reply ? answered() : Post {};
    const QString who = isolated(to.author.name);
    m_privately->setVisible(now.privately || mayAnswerPrivately(to));
    m_privately->setText(
        tr("Onl&y for %1 and those who look after this forum").arg(QString(who).replace(u'&', u"&&"_s)));
    m_privately->setChecked(now.privately);
    m_text->setPlaceholderText(now.kind == Draft::Kind::NewThread ? tr("Write to everybody in %1…").arg(m_forum.name)
            : now.privately ? tr("Write to %1 and those who look after this forum…").arg(who)
                            : tr("Write to everybody in this thread…"));
    const bool files = m_account.capabilities & Capability::Attachments && now.kind != Draft::Kind::Edit;
    m_attach->setVisible(files);
    m_text->setTakesFiles(files);
}

void Composer::showState()
{
    const Draft &now = m_keeper->draft();
    const bool offline = flag(m_cache, option::offline);
    const bool byHand = m_account.capabilities.testFlag(Capability::ByHand);
    QString word = now.kind == Draft::Kind::NewThread ? tr("Queue thread")
        : now.kind == Draft::Kind::Edit               ? tr("Queue change")
                                                      : tr("Queue reply");
    if (!offline)
        word = now.kind == Draft::Kind::NewThread ? tr("Send thread")
            : now.kind == Draft::Kind::Edit       ? tr("Send change")
            : byHand                              ? tr("Answer in the browser")
                                                  : tr("Send reply");
    m_send->setText(word);
    m_send->setToolTip(
        m_forum.posting == Posting::Moderated ? tr("A moderator reads posts here before they appear.") : QString());
    m_send->updateGeometry();
    if (const QString warning = kindWarning(now.text); !warning.isEmpty())
        m_saved->setText(warning);
    else if (m_keeper->isSaved() && now.id)
        showSaved(now.updated);
    else if (!now.id)
        m_saved->clear();
}

void Composer::showSaved(const QDateTime &when)
{
    if (const QString warning = kindWarning(m_keeper->draft().text); warning.isEmpty())
        m_saved->setText((width() < 520 ? tr("Saved %1") : tr("Saved on this computer %1"))
                             .arg(shortTime(when, QDateTime::currentDateTimeUtc())));
}

// Other drafts of this thread, where there are any.
void Composer::showDrafts()
{
    QMenu *menu = m_drafts->menu();
    menu->clear();
    const QList<Draft> all = m_thread.id ? drafts(m_cache).valueOr({}) : QList<Draft>();
    for (const Draft &draft : all) {
        if (draft.thread != m_thread.id || draft.id == m_keeper->draft().id)
            continue;
        QAction *action = menu->addAction(draft.text.simplified().left(60));
        action->setData(draft.id.value);
    }
    const int others = int(menu->actions().size());
    m_drafts->setText(tr("%n more drafts here", nullptr, others));
    m_drafts->setVisible(others > 0);
}

void Composer::setHeightLimit(int pixels)
{
    m_limit = pixels;
    m_text->setHeightLimit(pixels);
    setSizePolicy(QSizePolicy::Expanding, pixels == 0 ? QSizePolicy::Expanding : QSizePolicy::Maximum);
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    restyle();
}

void Composer::hideEvent(QHideEvent *event)
{
    save();
    QWidget::hideEvent(event);
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(palette()).background);
    if (m_thread.id)
        painter.fillRect(0, 0, width(), 1, themeOf(palette()).line);
}

} // namespace foyer
