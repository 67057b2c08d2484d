#include "ui/conversation/profileblock.h"

#include "ui/label.h"
#include "ui/style.h"

#include <QBoxLayout>
#include <QLocale>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownBadges = 3;
constexpr qsizetype shownWords = 220; // characters; the rest is on their page

QString shortened(const QString &text)
{
    return text.size() <= shownWords ? text : text.left(text.lastIndexOf(u' ', shownWords)) + u'…';
}

Label *plainLabel(Label::Type type, QColor Theme::*rank, const QString &text, QWidget *parent)
{
    auto *label = new Label(type, rank, text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ProfileBlock::ProfileBlock(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(wordPadding(), scaled(8), wordPadding(), 0);
    m_column->setSpacing(scaled(4));
    hide();
}

void ProfileBlock::setProfile(const Profile &profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!profile.about.isEmpty()) {
        Label *about = plainLabel(type::ui, &Theme::ink, shortened(profile.about), this);
        about->setWordWrap(true);
        m_column->addWidget(about);
    }
    QStringList facts { profile.place };
    if (profile.joined.isValid())
        facts.append(
            tr("Here since %1")
                .arg(QLocale().toString(profile.joined.toLocalTime().date(), tr("MMMM yyyy", "Qt date format"))));
    facts.removeAll(QString());
    if (!facts.isEmpty()) {
        Label *line = plainLabel(type::meta, &Theme::muted, facts.join(u" · "_s), this);
        line->setElided();
        m_column->addWidget(line);
    }
    addBadges(profile);
    setVisible(m_column->count() > 0);
}

void ProfileBlock::addBadges(const Profile &profile)
{
    if (profile.badgesInAll == 0)
        return;
    m_column->addSpacing(scaled(6));
    m_column->addWidget(
        plainLabel(type::heading, &Theme::muted, tr("%Ln badge(s)", nullptr, profile.badgesInAll), this));
    for (const Badge &badge : profile.badges.mid(0, shownBadges)) {
        Label *line = plainLabel(type::ui, &Theme::ink, u"★ "_s + badge.name, this);
        line->setAccessibleName(tr("Badge: %1").arg(badge.name));
        line->setElided();
        m_column->addWidget(line);
        if (badge.description.isEmpty())
            continue;
        Label *why = plainLabel(type::meta, &Theme::muted, badge.description, this);
        why->setElided();
        m_column->addWidget(why);
    }
}

} // namespace foyer
