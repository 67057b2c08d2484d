#include "ui/zoomed.h"

#include <QEvent>
#include <QWidget>

namespace foyer {

namespace {

class Follower : public QObject {
public:
    Follower(QWidget *widget, std::function<void()> apply)
        : QObject(widget)
        , m_apply(std::move(apply))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            m_apply();
        return false;
    }

private:
    std::function<void()> m_apply;
};

} // namespace

void onZoom(QWidget *widget, std::function<void()> apply)
{
    apply();
    new Follower(widget, std::move(apply));
}

} // namespace foyer
