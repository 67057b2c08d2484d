#include "ui/conversation/picturewalk.h"

#include "models/items/roles.h"
#include "models/text/blocks.h"

namespace foyer {

PictureWalk::PictureWalk(const PostListModel &model, int row, const PostPicture &at)
    : m_model(model)
{
    const QList<PostPicture> pictures = picturesOf(row);
    const auto found = std::find_if(
        pictures.begin(), pictures.end(), [&](const PostPicture &picture) { return picture.picture == at.picture; });
    goTo(row, pictures, found == pictures.end() ? 0 : found - pictures.begin());
    m_picture = at;
}

QList<PostPicture> PictureWalk::picturesOf(int row) const
{
    const auto post = m_model.data(m_model.index(row), roles::PostValue).value<Post>();
    QList<PostPicture> pictures;
    if (!post.body.text.contains("<img") && !post.body.text.contains("<IMG") && !post.body.text.contains("!["))
        return pictures; // most posts: not worth being read
    for (const Block &block : blocks(post.body, post.url)) {
        if (block.kind == Block::Kind::Image && !block.picture.source.isEmpty())
            pictures.append({ block.picture, textOf(block.runs).simplified(), block.link });
    }
    return pictures;
}

void PictureWalk::goTo(int row, const QList<PostPicture> &pictures, qsizetype index)
{
    m_row = m_model.index(row);
    m_index = index;
    m_picture = pictures.value(index);
    m_author = m_model.data(m_model.index(row), roles::PostValue).value<Post>().author.name;
}

bool PictureWalk::step(int by)
{
    if (!m_row.isValid())
        return false;
    qsizetype index = m_index + by;
    for (int row = m_row.row(); row >= 0 && row < m_model.rowCount(); row += by) {
        const QList<PostPicture> pictures = picturesOf(row);
        if (row != m_row.row())
            index = by > 0 ? 0 : pictures.size() - 1;
        if (index >= 0 && index < pictures.size()) {
            goTo(row, pictures, index);
            return true;
        }
    }
    return false;
}

} // namespace foyer
