// Tells those who look after a community of a post: why, in its own reasons, and where a reason wants one, a sentence.
#pragma once

#include "models/types.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace foyer {

class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const Post &post, const Account &account, const Customs &customs, QWidget *parent = nullptr);

    QString reason() const; // FlagPost::reason
    QString words() const;

private:
    void refresh();

    QList<FlagReason> m_reasons;
    QButtonGroup *m_choice;
    QLabel *m_wordsLabel;
    QPlainTextEdit *m_words;
    QPushButton *m_send;
};

} // namespace foyer
