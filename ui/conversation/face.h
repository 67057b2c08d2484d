// A person's picture as a widget, or their initials.
#pragma once

#include <QPixmap>
#include <QWidget>

namespace foyer {

class Face : public QWidget {
    Q_OBJECT
public:
    Face(const QString &name, const QPixmap &picture, int size, QWidget *parent = nullptr);
    void setPicture(const QPixmap &picture);
    const QPixmap &picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QPixmap m_picture;
};

} // namespace foyer
