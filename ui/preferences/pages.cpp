#include "ui/preferences/pages.h"

#include "ui/connection.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/preferences/controls.h"
#include "ui/services.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QSpinBox>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QFormLayout *formOf(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(scaled(12));
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return form;
}

Label *note(const QString &text)
{
    auto *label = new Label(type::meta, &Theme::muted, text);
    label->setWordWrap(true);
    return label;
}

void addLinkChoice(QFormLayout &form, LinkChoice &links)
{
    auto *mine =
        new QCheckBox(QCoreApplication::translate("foyer::Preferences", "Open &links to discussions in Foyer"));
    mine->setChecked(links.isOn());
    Label *explained = note(QCoreApplication::translate("foyer::Preferences",
        "Those that begin with foyer:, news: or nntp:, and the way back from the browser after a sign-in."));
    QObject::connect(mine, &QCheckBox::toggled, mine, [mine, explained, &links](bool on) {
        const auto done = links.set(on);
        const QSignalBlocker quiet(mine);
        mine->setChecked(links.isOn());
        if (!done)
            explained->setText(done.error().text);
    });
    form.addRow(mine);
    form.addRow(explained);
}

} // namespace

QWidget *appearancePage(Settings &settings)
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    auto *theme = new QComboBox;
    theme->addItems({ QCoreApplication::translate("foyer::Preferences", "Like the system"),
        QCoreApplication::translate("foyer::Preferences", "Light"),
        QCoreApplication::translate("foyer::Preferences", "Dark"),
        QCoreApplication::translate("foyer::Preferences", "High contrast") });
    theme->setCurrentIndex(int(themeChoice(settings)));
    QObject::connect(
        theme, &QComboBox::activated, page, [&settings](int choice) { setThemeChoice(settings, ThemeChoice(choice)); });
    auto *zoom = new QSpinBox;
    zoom->setRange(70, 250);
    zoom->setSingleStep(10);
    zoom->setSuffix(u" %"_s);
    zoom->setValue(qRound(settings.zoom() * 100));
    QObject::connect(zoom, &QSpinBox::valueChanged, page, [&settings](int percent) {
        settings.setZoom(percent / 100.0);
        applyLook(settings);
    });
    form->addRow(QCoreApplication::translate("foyer::Preferences", "&Colours:"), theme);
    form->addRow(QCoreApplication::translate("foyer::Preferences", "&Size:"), zoom);
    form->addRow(
        note(QCoreApplication::translate("foyer::Preferences", "Ctrl with + and - changes the size from anywhere.")));
    return page;
}

QWidget *readingPage(Cache &cache, LinkChoice *links)
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    QComboBox *mode = optionChoice(cache, option::readMode,
        { { u"conversation"_s, QCoreApplication::translate("foyer::Preferences", "when it was on screen") },
            { u"always"_s, QCoreApplication::translate("foyer::Preferences", "when its thread was opened") },
            { u"never"_s, QCoreApplication::translate("foyer::Preferences", "only when I say so") } });
    QComboBox *dwell = optionChoice(cache, option::readDwell,
        { { u"0"_s, QCoreApplication::translate("foyer::Preferences", "a glance") },
            { u"1500"_s, QCoreApplication::translate("foyer::Preferences", "a second and a half") },
            { u"3000"_s, QCoreApplication::translate("foyer::Preferences", "three seconds") } });
    form->addRow(QCoreApplication::translate("foyer::Preferences", "A post counts as &read:"), mode);
    form->addRow(QCoreApplication::translate("foyer::Preferences", "… &for at least:"), dwell);
    QComboBox *pictures = optionChoice(cache, option::pictures,
        { { u"ahead"_s, QCoreApplication::translate("foyer::Preferences", "of new posts, before I open them") },
            { u"shown"_s, QCoreApplication::translate("foyer::Preferences", "when they come on screen") },
            { u"asked"_s, QCoreApplication::translate("foyer::Preferences", "only those I click on") } });
    form->addRow(QCoreApplication::translate("foyer::Preferences", "Download &pictures:"), pictures);
    form->addRow(note(QCoreApplication::translate("foyer::Preferences",
        "Only from the community itself; pictures kept elsewhere ask first. On a metered connection each waits for a "
        "click.")));
    form->addRow(note(QCoreApplication::translate(
        "foyer::Preferences", "M marks a post read or unread by hand, Shift+U all from one post on.")));
    if (links)
        addLinkChoice(*form, *links);
    const auto dwells = [mode, dwell] { dwell->setEnabled(mode->currentData().toString() != "never"_L1); };
    QObject::connect(mode, &QComboBox::currentIndexChanged, dwell, dwells);
    dwells();
    return page;
}

QWidget *notificationsPage(Cache &cache)
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    QCheckBox *on = optionCheck(cache, option::notify,
        QCoreApplication::translate("foyer::Preferences", "&Tell me on the desktop when somebody answers me"));
    QCheckBox *text = optionCheck(
        cache, option::notifyText, QCoreApplication::translate("foyer::Preferences", "Show a &line of the post"));
    text->setEnabled(on->isChecked());
    QObject::connect(on, &QCheckBox::toggled, text, &QWidget::setEnabled);
    form->addRow(on);
    form->addRow(text);
    return page;
}

QWidget *syncPage(Cache &cache)
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    const auto minutes = [](int n) {
        return QCoreApplication::translate("foyer::Preferences", "every %n minutes", nullptr, n);
    };
    QComboBox *every = optionChoice(cache, option::syncMinutes,
        { { u"5"_s, minutes(5) }, { u"15"_s, minutes(15) }, { u"30"_s, minutes(30) }, { u"60"_s, minutes(60) },
            { u"0"_s, QCoreApplication::translate("foyer::Preferences", "only when I ask") } });
    auto *offline = new QCheckBox(QCoreApplication::translate("foyer::Preferences", "&Work offline"));
    offline->setChecked(flag(cache, option::offline));
    QObject::connect(offline, &QCheckBox::toggled, page, [&cache, offline](bool on) {
        const QSignalBlocker quiet(offline);
        offline->setChecked(workOffline(cache, on, QDateTime::currentDateTimeUtc()).ok() == on);
    });
    form->addRow(QCoreApplication::translate("foyer::Preferences", "Look for &new posts:"), every);
    form->addRow(offline);
    form->addRow(note(QCoreApplication::translate(
        "foyer::Preferences", "Offline, no connection is opened at all. What you write waits in the outbox.")));
    form->addRow(optionCheck(cache, option::mirrorDrafts,
        QCoreApplication::translate("foyer::Preferences", "Keep &drafts on the server too")));
    form->addRow(note(QCoreApplication::translate("foyer::Preferences",
        "Where a community can: then you go on writing on another computer. They are always kept on this one first.")));
    return page;
}

QWidget *keysPage(Cache &cache)
{
    auto *page = new QWidget;
    QFormLayout *form = formOf(page);
    form->addRow(optionCheck(cache, option::singleKeys,
        QCoreApplication::translate("foyer::Preferences", "&Single keys act (J next post, R reply, N next unread …)")));
    form->addRow(
        note(QCoreApplication::translate("foyer::Preferences", "They never act while you write. F1 shows every key.")));
    return page;
}

} // namespace foyer
