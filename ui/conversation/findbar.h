// Finding words in the thread on screen.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace foyer {

class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);
    void open(const QString &words = {});
    QString words() const;
    void say(const QString &sentence);

Q_SIGNALS:
    void wordsChanged(const QString &words);
    void next(bool backwards);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void shut();
    QLineEdit *m_words;
    QLabel *m_result;
};

} // namespace foyer
