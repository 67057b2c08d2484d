// The nodes of the navigation's tree.
#pragma once

#include "models/items/forumtreemodel.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace foyer {

struct NodeValue {
    ForumTreeModel::Row row = ForumTreeModel::Row::Inbox;
    AccountId account;
    ForumId forum;
    QString name;
    QString color;
    int count = 0;
    bool gone = false; // the server has it no more

    friend bool operator==(const NodeValue &, const NodeValue &) = default;
};

struct ForumNode {
    NodeValue value;
    ForumNode *parent = nullptr;
    std::vector<std::unique_ptr<ForumNode>> children;

    ForumNode *add(const NodeValue &child) { return insert(int(children.size()), child); }
    ForumNode *insert(int row, const NodeValue &child)
    {
        auto node = std::make_unique<ForumNode>();
        node->value = child;
        node->parent = this;
        return children.insert(children.begin() + row, std::move(node))->get();
    }
    void remove(int row, int count) { children.erase(children.begin() + row, children.begin() + row + count); }
    void move(int first, int count, int to)
    {
        std::rotate(children.begin() + to, children.begin() + first, children.begin() + first + count);
    }

    int row() const
    {
        const auto me = std::find_if(
            parent->children.begin(), parent->children.end(), [this](const auto &node) { return node.get() == this; });
        return int(me - parent->children.begin());
    }

    // Unique among the children of one node: places and headings below zero, forums above.
    qint64 key() const
    {
        switch (value.row) {
        case ForumTreeModel::Row::Forum:
            return value.forum.value;
        case ForumTreeModel::Row::Heading:
            return -10 - value.account.value;
        default:
            return -1 - qint64(value.row);
        }
    }
    QList<qint64> keys() const
    {
        QList<qint64> all;
        for (const auto &child : children)
            all.append(child->key());
        return all;
    }
};

} // namespace foyer
