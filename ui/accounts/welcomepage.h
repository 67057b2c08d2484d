// What the window shows while there is no community yet.
#pragma once

#include <QWidget>

namespace foyer {

class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void addWanted();
    void sampleWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace foyer
