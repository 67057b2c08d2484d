#include "ui/preferences/controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("foyer::Preferences", text, nullptr, n);
}

// What could not be written must not look as if it were.
void showIfLost(QWidget *control, const Expected<void> &saved)
{
    control->setToolTip(saved
            ? QString()
            : say(QT_TRANSLATE_NOOP("foyer::Preferences", "That could not be saved: %1")).arg(saved.error().text));
}

} // namespace

QCheckBox *optionCheck(Cache &cache, const Option &option, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setChecked(flag(cache, option));
    QObject::connect(box, &QCheckBox::toggled, box, [box, &cache, option](bool on) {
        const auto saved = setFlag(cache, option, on);
        showIfLost(box, saved);
        if (!saved) {
            const QSignalBlocker quiet(box);
            box->setChecked(!on);
        }
    });
    return box;
}

QComboBox *optionChoice(Cache &cache, const Option &option, const Choices &choices)
{
    auto *box = new QComboBox;
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    const int now = box->findData(value(cache, option));
    box->setCurrentIndex(now < 0 ? box->findData(QString::fromLatin1(option.fallback)) : now);
    QObject::connect(box, &QComboBox::activated, box, [box, &cache, option] {
        const auto saved = setValue(cache, option, box->currentData().toString());
        showIfLost(box, saved);
        if (!saved)
            box->setCurrentIndex(box->findData(value(cache, option)));
    });
    return box;
}

Choices keepChoices()
{
    const auto days = [](int n) { return say(QT_TRANSLATE_N_NOOP("foyer::Preferences", "for %n days"), n); };
    return { { u"0"_s, say(QT_TRANSLATE_NOOP("foyer::Preferences", "for ever")) }, { u"365"_s, days(365) },
        { u"90"_s, days(90) }, { u"30"_s, days(30) } };
}

Choices pictureChoices()
{
    Choices choices;
    for (const int megabytes : { 100, 500, 2000, 10'000 }) {
        const QString size = QLocale().formattedDataSize(megabytes * 1'000'000LL, 0, QLocale::DataSizeSIFormat);
        choices.append({ QString::number(megabytes), size });
    }
    return choices;
}

} // namespace foyer
