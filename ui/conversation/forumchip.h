// The forum a thread belongs to, as a small framed word with the forum's colour.
#pragma once

#include "models/types.h"

#include <QWidget>

namespace foyer {

class ForumChip : public QWidget {
    Q_OBJECT
public:
    explicit ForumChip(QWidget *parent = nullptr);
    void setForum(const Forum &forum, const QString &parent = {}); // the forum above it, if any
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QColor m_color;
};

} // namespace foyer
