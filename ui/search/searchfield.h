// The field in the top bar: says which key leads to it while it is empty.
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace foyer {

class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    void wordsChanged(const QString &words); // a moment after the last key
    void left(); // Esc: back where one was
    void stepped(int by); // up and down go through the hits while typing
    void taken(); // Enter

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QTimer m_pause;
};

} // namespace foyer
