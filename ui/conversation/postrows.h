// Where each row of a conversation stands, and the layouts of those that were shown. Rows that were never
// laid out have an estimated height; sums are kept in a Fenwick tree, so that finding a row by its place
// or a place by its row is O(log n) however long the thread is.
#pragma once

#include "ui/conversation/postlayout.h"

#include <memory>
#include <vector>

namespace foyer {

class PostRows {
public:
    void reset(const std::vector<int> &estimates);
    void insert(int at, const std::vector<int> &estimates);
    void remove(int at, int count);
    void move(int from, int count, int before); // `before` counts in the rows as they were, as beginMoveRows does

    int size() const { return int(m_rows.size()); }
    int height(int row) const { return m_rows[size_t(row)].height; }
    qint64 top(int row) const; // sum of the heights above; top(size()) is the whole
    qint64 total() const { return top(size()); }
    int rowAt(qint64 y) const; // clamped to the rows there are; -1 when there are none

    PostLayout *layout(int row); // null: not laid out (any more)
    const PostLayout *peek(int row) const { return m_rows[size_t(row)].layout.get(); } // does not count as a use
    void setLayout(int row, std::unique_ptr<PostLayout> layout); // the row's height is exact now
    void drop(int row); // the content changed: the old height serves as the estimate
    void dropAll();
    // Forgets the layouts used longest ago until what is kept fits the budget; never those in [first, last].
    void trim(int first, int last, qsizetype budget);
    qsizetype bytes() const { return m_bytes; }

private:
    struct Row {
        int height = 0;
        quint64 used = 0;
        std::unique_ptr<PostLayout> layout;
    };
    static std::vector<Row> rowsOf(const std::vector<int> &estimates);
    void rebuild();
    void setHeight(int row, int height);

    std::vector<Row> m_rows;
    std::vector<qint64> m_sums; // Fenwick tree over the heights, 1-based
    qsizetype m_bytes = 0;
    quint64 m_clock = 0;
};

} // namespace foyer
