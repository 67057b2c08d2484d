// A plain text field as high as its text, between two lines and a limit.
#pragma once

#include <QPlainTextEdit>

class QMimeData;

namespace foyer {

class GrowingText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingText(QWidget *parent = nullptr);

    void setHeightLimit(int pixels); // 0: as much room as there is
    void setTakesFiles(bool takes) { m_takesFiles = takes; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted(); // Ctrl+Enter
    void escaped();
    void focusLost();
    void filesGiven(const QList<QUrl> &files); // dropped or pasted
    void pictureGiven(const QImage &picture);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void adapt();
    int wantedHeight() const;
    int m_limit = 200;
    bool m_takesFiles = false;
};

} // namespace foyer
