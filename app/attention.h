// Whether somebody looks at the window: it is in front, and there was a key or a mouse within the last minutes.
#pragma once

#include <QObject>
#include <QTimer>

namespace foyer {

class Attention : public QObject {
    Q_OBJECT
public:
    // Watches the whole application.
    explicit Attention(std::chrono::milliseconds patience = std::chrono::minutes(5), QObject *parent = nullptr);
    bool isHere() const { return m_here; }

Q_SIGNALS:
    void changed(bool here);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QTimer m_patience; // runs out when nothing was touched for so long
    bool m_here = true;
};

} // namespace foyer
