#include "ui/fontwarming.h"

#include "ui/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTimer>

#include <chrono>

namespace foyer {

using namespace std::chrono_literals;

namespace {

// One of each script that fonts of the western world leave out.
const char *const scripts[] = { "\U0001f642", "日", "한", "ع", "ע", "ไ", "ह", "Ж", "Ω" };

} // namespace

void warmFonts(QObject &owner)
{
    struct Step {
        QFont font;
        QString text;
    };
    QList<Step> steps;
    for (const char *script : scripts) {
        for (const QFont &font : type::all(QApplication::font()))
            steps.append({ font, QString::fromUtf8(script) });
    }
    auto *timer = new QTimer(&owner);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, steps]() mutable {
        timer->setInterval(0);
        const Step step = steps.takeFirst();
        QFontMetrics(step.font).horizontalAdvance(step.text);
        if (steps.isEmpty()) {
            timer->stop(); // on Windows it may run out once more before it is deleted
            timer->deleteLater();
        }
    });
    timer->start(50ms); // the first picture first
}

} // namespace foyer
