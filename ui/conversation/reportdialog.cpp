#include "ui/conversation/reportdialog.h"

#include "models/text/direction.h"
#include "models/text/extract.h"
#include "ui/communitypages.h"
#include "ui/label.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownOfPost = 120; // characters of it, so that one sees which it is

Label *wrapped(Label *label)
{
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ReportDialog::ReportDialog(const Post &post, const Account &account, const Customs &customs, QWidget *parent)
    : QDialog(parent)
    , m_reasons(customs.reasons)
    , m_choice(new QButtonGroup(this))
    , m_wordsLabel(new Label(type::ui, &Theme::ink, tr("In a &sentence: what should they know?")))
    , m_words(new QPlainTextEdit)
    , m_send(nullptr)
{
    setWindowTitle(tr("Report a post"));
    setMinimumWidth(scaled(460));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(18));
    column->setSpacing(scaled(6));
    column->addWidget(wrapped(new Label(type::paneTitle, &Theme::ink, tr("What is wrong with this post?"))));
    // The words run as they are written, and the marks around them as the window does.
    const QString words = isolated(snippet(post.body).left(shownOfPost));
    column->addWidget(wrapped(new Label(type::meta, &Theme::muted, tr("%1: “%2”").arg(isolated(post.author.name), words))));
    column->addSpacing(scaled(8));
    for (int i = 0; i < m_reasons.size(); ++i) {
        const FlagReason &reason = m_reasons.at(i);
        auto *button = new QRadioButton(QString(reason.name).replace(u"&"_s, u"&&"_s));
        button->setAccessibleDescription(reason.description);
        m_choice->addButton(button, i);
        column->addWidget(button);
        if (reason.description.isEmpty())
            continue;
        Label *what = wrapped(new Label(type::meta, &Theme::muted, reason.description));
        what->setContentsMargins(scaled(24), 0, scaled(24), scaled(6));
        column->addWidget(what);
    }
    m_words->setTabChangesFocus(true);
    m_words->setMaximumHeight(scaled(84));
    m_words->setAccessibleName(tr("In your words"));
    m_wordsLabel->setBuddy(m_words);
    column->addWidget(m_wordsLabel);
    column->addWidget(m_words);
    column->addSpacing(scaled(4));
    column->addWidget(wrapped(new Label(type::meta, &Theme::muted,
        tr("Those who look after %1 see your report and that it is from you. Others do not, nor does the author.")
            .arg(account.name))));
    column->addWidget(pagesLabel(customs.pages, this));
    column->addSpacing(scaled(6));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_send = buttons->addButton(tr("&Report"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choice, &QButtonGroup::idToggled, this, &ReportDialog::refresh);
    connect(m_words, &QPlainTextEdit::textChanged, this, &ReportDialog::refresh);
    if (QAbstractButton *first = m_choice->button(0))
        first->setFocus();
    refresh();
}

void ReportDialog::refresh()
{
    const int chosen = m_choice->checkedId();
    const bool wanted = chosen >= 0 && m_reasons.at(chosen).wantsWords;
    m_wordsLabel->setVisible(wanted);
    m_words->setVisible(wanted);
    m_send->setEnabled(chosen >= 0 && (!wanted || !m_words->toPlainText().trimmed().isEmpty()));
    m_send->setToolTip(chosen < 0 ? tr("Choose a reason first")
            : m_send->isEnabled() ? QString()
                                  : tr("This reason needs a sentence from you"));
}

QString ReportDialog::reason() const
{
    const int chosen = m_choice->checkedId();
    return chosen < 0 ? QString() : m_reasons.at(chosen).id;
}

QString ReportDialog::words() const
{
    return m_words->isVisibleTo(this) ? m_words->toPlainText().trimmed() : QString();
}

} // namespace foyer
