#include "ui/conversation/personcard.h"

#include "ui/conversation/face.h"
#include "ui/conversation/profileblock.h"
#include "ui/label.h"
#include "ui/style.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

namespace foyer {

using namespace Qt::StringLiterals;

PersonCard::PersonCard(const PersonWords &words, const QPixmap &face, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_words(words)
    , m_face(new Face(words.person.name, face, faceSize, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("About %1").arg(words.person.name));
    build();
}

QString PersonCard::facts() const
{
    if (m_words.posts == 0)
        return tr("None of their posts is kept here.");
    return tr("%Ln posts kept here, the oldest of %1", nullptr, m_words.posts)
        .arg(QLocale().toString(m_words.since.toLocalTime().date(), tr("d MMMM yyyy", "Qt date format")));
}

void PersonCard::build()
{
    const Person &person = m_words.person;
    auto *column = new QVBoxLayout(this);
    const int inside = wordPadding(); // so that the words to press stand below the others
    column->setContentsMargins(scaled(18) - inside, scaled(16), scaled(18) - inside, scaled(14));
    column->setSpacing(scaled(4));
    auto *head = new QHBoxLayout;
    head->setSpacing(scaled(14));
    head->setContentsMargins(inside, 0, inside, 0);
    head->addWidget(m_face, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(scaled(1));
    auto *name = new Label(type::paneTitle, &Theme::ink, person.name);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    names->addWidget(name);
    QStringList second { person.badge, person.me ? tr("This is you") : QString() };
    second.removeAll(QString());
    if (!second.isEmpty()) {
        auto *badge = new Label(type::meta, &Theme::accent, second.join(u" · "_s));
        badge->setTextFormat(Qt::PlainText);
        badge->setWordWrap(true);
        names->addWidget(badge);
    }
    auto *kept = new Label(type::meta, &Theme::muted, facts());
    kept->setWordWrap(true);
    names->addWidget(kept);
    head->addLayout(names, 1);
    column->addLayout(head);
    m_profile = new ProfileBlock;
    m_profile->setProfile(m_words.profile);
    column->addWidget(m_profile);
    addPosts(*column);
    const bool web = person.url.scheme() == "https"_L1 || person.url.scheme() == "http"_L1;
    if (web) {
        column->addSpacing(scaled(6));
        auto *page = new QPushButton(tr("Open the &profile on %1").arg(person.url.host()));
        page->setToolTip(person.url.toDisplayString());
        connect(page, &QPushButton::clicked, this, [this, url = person.url] {
            QDesktopServices::openUrl(url);
            close();
        });
        auto *foot = new QHBoxLayout;
        foot->setContentsMargins(inside, 0, inside, 0);
        foot->addWidget(page);
        foot->addStretch();
        column->addLayout(foot);
    }
    setFixedWidth(scaled(360));
}

void PersonCard::setFace(const QPixmap &face)
{
    m_face->setPicture(face);
}

void PersonCard::addPosts(QVBoxLayout &column)
{
    if (m_words.newest.isEmpty())
        return;
    column.addSpacing(scaled(10));
    auto *heading = new Label(type::heading, &Theme::muted, tr("Newest posts"));
    heading->setContentsMargins(wordPadding(), 0, wordPadding(), 0);
    column.addWidget(heading);
    for (const PersonPost &post : m_words.newest) {
        auto *row = new QPushButton;
        row->setProperty("look", u"word"_s);
        const QString when = shortTime(post.created, QDateTime::currentDateTimeUtc());
        const QString text = tr("%1 · %2", "when, which thread").arg(when, post.title);
        const QFont font = type::ui(row->font());
        row->setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, scaled(310)).replace(u"&"_s, u"&&"_s));
        row->setToolTip(post.line);
        row->setAccessibleName(text);
        row->setAccessibleDescription(post.line);
        connect(row, &QPushButton::clicked, this, [this, post] {
            Q_EMIT postWanted(post.thread, post.post);
            close();
        });
        column.addWidget(row, 0, Qt::AlignLeading);
    }
}

// As near to it as the screen has room.
void PersonCard::place(QPoint corner)
{
    adjustSize();
    if (const QScreen *screen = QGuiApplication::screenAt(corner)) {
        const QRect room = screen->availableGeometry();
        corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
        if (corner.y() + height() > room.bottom())
            corner.setY(qMax(room.top(), room.bottom() - height()));
    }
    move(corner);
}

void PersonCard::showAt(const QPoint &global)
{
    place(global);
    show();
    if (auto *first = findChild<QPushButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

void PersonCard::setProfile(const Profile &profile)
{
    m_profile->setProfile(profile);
    place(pos());
}

void PersonCard::paintEvent(QPaintEvent *)
{
    const Theme &t = themeOf(palette());
    QPainter painter(this);
    painter.setPen(t.line);
    painter.setBrush(t.card);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PersonCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

} // namespace foyer
