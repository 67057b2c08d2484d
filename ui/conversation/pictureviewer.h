// A picture in a window of its own, large; and the others of its thread, one key away. Esc closes it.
#pragma once

#include "ui/conversation/picturewalk.h"

#include <QDialog>

class QAction;
class QToolBar;

namespace foyer {

class Label;
class PictureCanvas;

class PictureViewer : public QDialog {
    Q_OBJECT
public:
    // `pictures` and the walk's model outlive it. It deletes itself when it is closed.
    PictureViewer(PictureBlocks &pictures, PictureWalk walk, QWidget *parent);

    const PostPicture &picture() const { return m_walk.picture(); }
    PictureCanvas *canvas() const { return m_canvas; }

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void addActions();
    QAction *add(const QString &text, const QList<QKeySequence> &keys, std::function<void()> what);
    void step(int by);
    void begin();
    void refresh();
    void say(const QString &sentence);
    QString facts() const;
    PictureShelf::Place shown() const; // the best there is of it
    void save();
    void copy();

    PictureBlocks &m_pictures;
    PictureWalk m_walk;
    QToolBar *m_bar;
    PictureCanvas *m_canvas;
    Label *m_caption;
    QString m_answer; // to what was asked last
};

} // namespace foyer
