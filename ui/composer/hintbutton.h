// A button that shows its key beside its word: "Queue reply  Ctrl ⏎".
#pragma once

#include <QPushButton>

namespace foyer {

class HintButton : public QPushButton {
    Q_OBJECT
public:
    HintButton(const QString &text, const QString &hint, QWidget *parent = nullptr);
    void setHintShown(bool shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hint;
    bool m_hintShown = true;
};

} // namespace foyer
