#include "models/items/postorder.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace foyer {

namespace {

constexpr int none = -1;

// The tree as links between positions in the list of stubs: small, and walked without recursion.
struct Tree {
    explicit Tree(const QList<PostStub> &stubs);

    QList<int> firstChild;
    QList<int> nextSibling;
    QList<int> roots; // in order
};

Tree::Tree(const QList<PostStub> &stubs)
    : firstChild(stubs.size(), none)
    , nextSibling(stubs.size(), none)
{
    QHash<PostId, int> places;
    places.reserve(stubs.size());
    for (int at = 0; at < stubs.size(); ++at)
        if (stubs.at(at).id)
            places.insert(stubs.at(at).id, at);

    QList<int> order(stubs.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const PostStub &left = stubs.at(a), &right = stubs.at(b);
        return std::pair(!left.id, left.created) < std::pair(!right.id, right.created);
    });
    std::reverse(order.begin(), order.end()); // each is put before the children that are there
    for (const int at : order) {
        const int parent = places.value(stubs.at(at).parent, none);
        if (parent == none || parent == at) {
            roots.append(at);
            continue;
        }
        nextSibling[at] = firstChild.at(parent);
        firstChild[parent] = at;
    }
    std::reverse(roots.begin(), roots.end());
}

} // namespace

QList<PostRow> inTreeOrder(const QList<PostStub> &stubs)
{
    const Tree tree(stubs);
    QList<PostRow> rows;
    rows.reserve(stubs.size());
    QList<bool> seen(stubs.size(), false);
    QList<std::pair<int, int>> path; // position, depth
    const auto walk = [&](int root) {
        path.append({ root, 0 });
        while (!path.isEmpty()) {
            const auto [at, depth] = path.takeLast();
            if (seen.at(at))
                continue;
            seen[at] = true;
            rows.append({ stubs.at(at), depth });
            if (depth > 0 && tree.nextSibling.at(at) != none)
                path.append({ tree.nextSibling.at(at), depth });
            if (tree.firstChild.at(at) != none)
                path.append({ tree.firstChild.at(at), depth + 1 });
        }
    };
    for (const int root : tree.roots)
        walk(root);
    for (int at = 0; at < stubs.size(); ++at) // parents that lead in a circle: break it at its oldest post
        if (!seen.at(at))
            walk(at);
    return rows;
}

QList<PostRow> inTimeOrder(const QList<PostStub> &stubs)
{
    QList<PostRow> rows;
    rows.reserve(stubs.size());
    for (const PostStub &stub : stubs)
        rows.append({ stub, 0 });
    std::stable_sort(
        rows.begin(), rows.end(), [](const PostRow &a, const PostRow &b) { return a.stub.created < b.stub.created; });
    return rows;
}

} // namespace foyer
