// How a text will look as a post, drawn by what draws posts.
#pragma once

#include "models/types.h"

#include <QScrollArea>

namespace foyer {

class PostPreview : public QScrollArea {
    Q_OBJECT
public:
    explicit PostPreview(QWidget *parent = nullptr);
    void showPost(const Post &post);
    int contentHeight() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Page;
    Page *m_page;
};

} // namespace foyer
