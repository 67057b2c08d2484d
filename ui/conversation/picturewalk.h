// The pictures of a thread one after the other, found as one goes: a long thread is not read for them at once.
#pragma once

#include "models/items/postlistmodel.h"
#include "ui/conversation/pictureblocks.h"

#include <QPersistentModelIndex>

namespace foyer {

class PictureWalk {
public:
    // `model` outlives it. `at` is the picture to begin with, of that row.
    PictureWalk(const PostListModel &model, int row, const PostPicture &at);

    const PostPicture &picture() const { return m_picture; }
    QString author() const { return m_author; }
    bool step(int by); // +1 or -1; false: there is none, and nothing changed

private:
    QList<PostPicture> picturesOf(int row) const;
    void goTo(int row, const QList<PostPicture> &pictures, qsizetype index);

    const PostListModel &m_model;
    QPersistentModelIndex m_row;
    qsizetype m_index = 0;
    PostPicture m_picture;
    QString m_author;
};

} // namespace foyer
