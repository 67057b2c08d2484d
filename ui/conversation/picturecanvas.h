// A picture to look at closely: fitted, at its own size, or any size between, moved by mouse, wheel and arrows.
#pragma once

#include <QAbstractScrollArea>
#include <QPixmap>

namespace foyer {

class PictureCanvas : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PictureCanvas(QWidget *parent = nullptr);

    void setPixmap(const QPixmap &pixmap);
    void setWords(const QString &words); // in its place while there is none
    void setFit(bool fit);
    bool fits() const { return m_fit; }
    void setFactor(double factor); // 1: a pixel of it is one of the screen
    double factor() const;
    void zoomBy(double by) { setFactor(factor() * by); }

Q_SIGNALS:
    void zoomed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QSizeF shownSize() const;
    void settle();

    QPixmap m_pixmap;
    QString m_words;
    double m_factor = 1;
    bool m_fit = true;
    QPoint m_from;
};

} // namespace foyer
