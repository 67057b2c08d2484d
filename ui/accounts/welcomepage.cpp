#include "ui/accounts/welcomepage.h"

#include "ui/icons.h"
#include "ui/label.h"
#include "ui/zoomed.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    auto *emblem = new QLabel;
    emblem->setAlignment(Qt::AlignCenter);
    onZoom(emblem, [emblem] { emblem->setPixmap(applicationIcon().pixmap(scaled(88), scaled(88))); });
    auto *title = new Label(type::threadTitle, &Theme::ink, tr("Your discussions, on your own computer"));
    auto *text = new Label(type::ui, &Theme::muted,
        tr("Foyer keeps the forums and newsgroups you take part in, so that you can read and answer with or "
           "without a network. What you write is never lost and never sent twice."));
    for (Label *label : { title, text }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *add = new QPushButton(tr("&Add a community"));
    add->setProperty("look", u"primary"_s);
    add->setDefault(true);
    auto *sample = new QPushButton(tr("&Try the sample"));
    auto *hint = new Label(type::meta, &Theme::muted,
        tr("The sample needs no account and no network. Nothing leaves this computer before you add a community."));
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(10));
    buttons->addStretch();
    buttons->addWidget(add);
    buttons->addWidget(sample);
    buttons->addStretch();
    auto *column = new QWidget;
    column->setMaximumWidth(scaled(520));
    auto *inner = new QVBoxLayout(column);
    inner->setSpacing(scaled(14));
    inner->addStretch(4);
    inner->addWidget(emblem);
    inner->addWidget(title);
    inner->addWidget(text);
    inner->addSpacing(scaled(6));
    inner->addLayout(buttons);
    inner->addWidget(hint);
    inner->addStretch(5);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(scaled(20), 0, scaled(20), 0);
    outer->addStretch(1);
    outer->addWidget(column, 100);
    outer->addStretch(1);
    connect(add, &QPushButton::clicked, this, &WelcomePage::addWanted);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    setFocusProxy(add);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(palette()).background);
}

} // namespace foyer
