// A quiet line below a thread's facts: whether it is solved, what of it only the site has, and its tags. Hidden where
// there is nothing to say.
#pragma once

#include "models/types.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace foyer {

class ThreadMarks : public QWidget {
    Q_OBJECT
public:
    explicit ThreadMarks(QWidget *parent = nullptr);

    void setThread(const Thread &thread);

Q_SIGNALS:
    void tagChosen(const QString &tag);
    void tagMenuWanted(const QString &tag, QMenu *menu); // what else there is to do with it: to be filled in at once
    void answerWanted();
    void siteWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QPushButton *word(const QString &text);
    void fillTagMenu(const QString &tag, QMenu *menu);
    void popupTagMenu(const QString &tag, QPushButton *at);
    QString sign(const QString &tag) const;
    void fit(); // as many tags as there is room for, the others behind one word

    bool m_solved = false;
    int m_elsewhere = 0;
    QStringList m_tags;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_firstWords; // shown in any case
    QList<QPushButton *> m_tagWords;
    QPushButton *m_others = nullptr;
};

} // namespace foyer
