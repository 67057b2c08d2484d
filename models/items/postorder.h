// The order in which the posts of a thread are shown.
#pragma once

#include "models/cache/posts.h"

namespace foyer {

struct PostRow {
    PostStub stub;
    int depth = 0;

    // Posts count up from 1, what is on its way down from -1.
    qint64 key() const { return stub.id ? stub.id.value : -stub.intention.value; }
    friend bool operator==(const PostRow &, const PostRow &) = default;
};

// Answers below what they answer, older first; what is on its way after the other answers. No recursion; posts
// whose parents lead in a circle or nowhere stand at the top level. Stubs come in time order.
QList<PostRow> inTreeOrder(const QList<PostStub> &stubs);
QList<PostRow> inTimeOrder(const QList<PostStub> &stubs);

} // namespace foyer
