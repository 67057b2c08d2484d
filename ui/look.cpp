#include "ui/look.h"

#include "models/settings.h"

#include <QApplication>
#include <QWidget>

#include <array>

namespace foyer {

namespace {

constexpr std::array names { "system", "light", "dark", "contrast" }; // in the order of ThemeChoice

} // namespace

ThemeChoice themeChoice(const Settings &settings)
{
    const QString name = settings.theme();
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return ThemeChoice(i);
    }
    return ThemeChoice::System;
}

void setThemeChoice(Settings &settings, ThemeChoice choice)
{
    settings.setTheme(QString::fromLatin1(names.at(size_t(choice))));
    applyLook(settings);
}

void applyLook(const Settings &settings)
{
    applyTheme(*qApp, themeChoice(settings), settings.zoom());
    // Qt tells windows only; what has a font or a size of its own must hear of it too.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent event(QEvent::ApplicationFontChange);
        if (!widget->isWindow())
            QCoreApplication::sendEvent(widget, &event);
    }
}

void zoomBy(Settings &settings, int steps)
{
    settings.setZoom(steps ? settings.zoom() + steps * 0.1 : 1.0);
    applyLook(settings);
}

} // namespace foyer
