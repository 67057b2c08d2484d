// Above the text of a draft that was also changed elsewhere: says so, and lets the person choose. Both versions are
// kept until then, and what is not chosen goes to the bin.
#pragma once

#include "models/cache/draftmirror.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace foyer {

class VersionsBand : public QWidget {
    Q_OBJECT
public:
    explicit VersionsBand(Cache &cache, QWidget *parent = nullptr);

    void look(DraftId shown); // hides where there is one version only

Q_SIGNALS:
    void leaving(); // what is shown must be on disk now
    void chosen(foyer::DraftId draft); // show this one
    void said(const QString &sentence);

private:
    void showOther();
    void merge();
    void keepThis();

    Cache &m_cache;
    DraftId m_shown;
    DraftId m_other;
    QLabel *m_what;
    QPushButton *m_show;
    QPushButton *m_merge;
    QPushButton *m_keep;
};

} // namespace foyer
