// Instead of a conversation: one sentence, and where something can be done, one action.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace foyer {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    enum class Kind { NothingChosen, NotDownloaded, Gone };

    explicit EmptyState(QWidget *parent = nullptr);
    void showKind(Kind kind, const QString &detail = {});
    Kind kind() const { return m_kind; }

Q_SIGNALS:
    void downloadAsked();
    void backAsked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    Kind m_kind = Kind::NothingChosen;
    QLabel *m_sentence;
    QLabel *m_detail;
    QPushButton *m_action;
};

} // namespace foyer
