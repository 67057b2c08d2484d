#include "ui/composer/postpreview.h"

#include "ui/conversation/postlayout.h"

#include <QPainter>
#include <QResizeEvent>

namespace foyer {

class PostPreview::Page : public QWidget {
public:
    using QWidget::QWidget;

    void layOut(int width)
    {
        LayoutContext context;
        context.theme = themeOf(palette());
        context.font = font();
        context.width = width;
        context.direction = layoutDirection();
        context.now = QDateTime::currentDateTimeUtc();
        RowFacts facts;
        facts.onlyText = true;
        m_layout = std::make_unique<PostLayout>(m_post, facts, context);
        resize(width, m_layout->height());
        update();
    }

    void show(const Post &post, int width)
    {
        m_post = post;
        layOut(width);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeOf(palette()).background);
        if (m_layout)
            m_layout->paint(painter, {});
    }

private:
    Post m_post;
    std::unique_ptr<PostLayout> m_layout;
};

PostPreview::PostPreview(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new Page)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_page);
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
}

void PostPreview::showPost(const Post &post)
{
    m_page->show(post, viewport()->width());
    setAccessibleDescription(QString::fromUtf8(post.body.text));
}

int PostPreview::contentHeight() const
{
    return m_page->height();
}

void PostPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_page->layOut(viewport()->width());
}

} // namespace foyer
