#include "ui/accounts/browserpart.h"

#include "ui/label.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

BrowserPart::BrowserPart(QWidget *parent)
    : QWidget(parent)
    , m_what(new Label(type::ui, &Theme::muted))
    , m_code(new Label(type::threadTitle))
    , m_text(new QPlainTextEdit)
    , m_again(new QPushButton(tr("&Open the page again")))
    , m_copy(new QPushButton(tr("Copy its &address")))
    , m_stuck(new QPushButton(tr("It does not come &back")))
{
    m_what->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setAccessibleDescription(tr("The code to type on the page in your browser"));
    m_text->setAccessibleName(tr("The text from the page in your browser"));
    m_text->setPlaceholderText(tr("Paste it here"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(scaled(76));
    m_again->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    m_stuck->setAutoDefault(false);
    m_stuck->setToolTip(tr("Opens the page once more; it then shows a text to copy."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(m_what);
    column->addWidget(m_code);
    column->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_stuck);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_stuck, &QPushButton::clicked, this, &BrowserPart::textWanted);
    connect(m_text, &QPlainTextEdit::textChanged, this, &BrowserPart::changed);
    connect(m_again, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_page); });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
    setFocusProxy(m_text);
    explain({});
}

void BrowserPart::explain(const QString &host)
{
    m_page.clear();
    m_text->clear();
    m_what->setText(tr("Your browser opens a page of %1, where you sign in and say yes. Foyer never sees your "
                       "password.")
                        .arg(host));
    for (QWidget *later : std::initializer_list<QWidget *> { m_code, m_text, m_again, m_copy, m_stuck })
        later->hide();
    Q_EMIT changed();
}

void BrowserPart::open(const QUrl &page, const QString &code, bool comesBack)
{
    m_page = page;
    const QString where = QDesktopServices::openUrl(page)
        ? tr("A page opened in your browser.")
        : tr("No browser opened by itself: copy the page's address and open it in one.");
    QString what = tr("Say yes there; it then shows a text. Copy all of that text.");
    if (!code.isEmpty())
        what = tr("Type this code there and say yes; Foyer goes on by itself.");
    else if (comesBack)
        what = tr("Say yes there, and let it open Foyer, which then goes on by itself. Some sites refuse to come back "
                  "to a program: then the page can show a text to copy instead.");
    m_what->setText(where + u' ' + what);
    m_code->setText(code);
    m_code->setVisible(!code.isEmpty());
    m_text->setVisible(code.isEmpty()); // of use in any case: the address the browser was sent to may be pasted too
    m_again->show();
    m_copy->show();
    m_stuck->setVisible(comesBack);
    Q_EMIT changed();
}

QString BrowserPart::pasted() const
{
    return m_text->toPlainText().trimmed();
}

} // namespace foyer
