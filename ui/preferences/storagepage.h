// What is kept, how long, and what keeping less would free: counted before anything goes.
#pragma once

#include "models/cache/maintenance.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace foyer {

class Label;

class StoragePage : public QWidget {
    Q_OBJECT
public:
    explicit StoragePage(Cache &cache, QWidget *parent = nullptr);

Q_SIGNALS:
    void counted(); // the answer of apply() is on show

private:
    void apply(bool dryRun);
    void show(const Expected<RetentionReport> &report, bool dryRun);
    void refreshKept();

    Cache &m_cache;
    Label *m_kept;
    Label *m_pictures;
    QComboBox *m_days;
    Label *m_answer;
    QPushButton *m_count;
    QPushButton *m_free;
};

} // namespace foyer
