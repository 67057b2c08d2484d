// The one line at the bottom: when all was synced, what waits to be sent, what is being fetched, what is kept.
#pragma once

#include "models/cache/cache.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace foyer {

class Label;

class StatusBar : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(Cache &cache, QWidget *parent = nullptr);

    // Says it in place of the usual words for a few seconds; empty: nothing more to say.
    void say(const QString &sentence);
    // The same, somewhat longer, with a word beside it that emits undone().
    void sayUndoable(const QString &sentence);
    QString text() const; // all of it, as a screen reader hears it

Q_SIGNALS:
    void undone();
    void undoGone(); // the word is no longer there

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void refreshJob();
    void announce();
    void fit();

    Cache &m_cache;
    Label *m_synced;
    QPushButton *m_undo;
    Label *m_waiting;
    Label *m_job;
    QProgressBar *m_bar;
    Label *m_progress;
    Label *m_kept;
    bool m_busy = false;
    QTimer m_soon; // gathers changes
    QTimer m_spoken;
};

} // namespace foyer
