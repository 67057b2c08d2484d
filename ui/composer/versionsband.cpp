#include "ui/composer/versionsband.h"

#include "ui/label.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foyer {

VersionsBand::VersionsBand(Cache &cache, QWidget *parent)
    : QWidget(parent)
    , m_cache(cache)
    , m_what(new Label(type::meta, &Theme::ink))
    , m_show(new QPushButton(tr("Show the &other one")))
    , m_merge(new QPushButton(tr("&Merge them")))
    , m_keep(new QPushButton(tr("&Keep only this one")))
{
    m_what->setWordWrap(true);
    m_merge->setToolTip(tr("Puts both into one text, line by line; where both changed the same line, both stand."));
    m_keep->setToolTip(tr("The other one goes to the bin of drafts, for 30 days."));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(4));
    rows->addWidget(m_what);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(12));
    for (QPushButton *button : { m_show, m_merge, m_keep }) {
        button->setProperty("look", u"word"_s);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    rows->addLayout(buttons);
    connect(m_show, &QPushButton::clicked, this, &VersionsBand::showOther);
    connect(m_merge, &QPushButton::clicked, this, &VersionsBand::merge);
    connect(m_keep, &QPushButton::clicked, this, &VersionsBand::keepThis);
    hide();
}

void VersionsBand::look(DraftId shown)
{
    const auto versions = shown ? versionsOf(m_cache, shown).valueOr({}) : std::optional<DraftVersions>();
    m_shown = versions ? shown : DraftId();
    setVisible(bool(versions));
    if (!versions)
        return;
    const bool mine = shown == versions->mine;
    m_other = mine ? versions->elsewhere : versions->mine;
    const QString when = longTime(versions->changed, QDateTime::currentDateTimeUtc());
    m_what->setText(mine ? tr("This draft was also changed elsewhere (%1). Both versions are kept here.").arg(when)
                         : tr("This is the version from elsewhere (%1). Yours is kept here too.").arg(when));
    m_show->setText(mine ? tr("Show the &other one") : tr("Show &yours"));
    setAccessibleName(m_what->text());
}

void VersionsBand::showOther()
{
    Q_EMIT leaving();
    Q_EMIT chosen(m_other);
}

void VersionsBand::merge()
{
    Q_EMIT leaving();
    const auto merged = mergeVersions(m_cache, m_shown, tr("From here"), tr("From elsewhere"));
    if (!merged)
        return Q_EMIT said(merged.error().text);
    Q_EMIT chosen(merged->draft);
    Q_EMIT said(merged->conflicts == 0
            ? tr("Both versions are in one text now. As they were, they are in the bin.")
            : tr("Both are in one text now. In %n places both changed the same lines: there both stand, for you to "
                 "choose. As they were, they are in the bin.",
                nullptr, merged->conflicts));
}

void VersionsBand::keepThis()
{
    Q_EMIT leaving();
    const DraftId kept = m_shown;
    if (const auto done = keepVersion(m_cache, kept); !done)
        return Q_EMIT said(done.error().text);
    Q_EMIT chosen(kept);
    Q_EMIT said(tr("The other version is in the bin of drafts."));
}

} // namespace foyer
