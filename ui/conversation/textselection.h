// A selection that may begin in one post and end in another.
#pragma once

#include <QPersistentModelIndex>

#include <compare>

namespace foyer {

struct TextPlace {
    QPersistentModelIndex post;
    int position = 0; // in the post's laid-out text

    bool isValid() const { return post.isValid(); }
    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

class TextSelection {
public:
    void clear() { *this = {}; }
    void start(const TextPlace &place) { m_anchor = m_cursor = place; }
    void set(const TextPlace &anchor, const TextPlace &cursor)
    {
        m_anchor = anchor;
        m_cursor = cursor;
    }
    void extend(const TextPlace &place) { m_cursor = place; }

    const TextPlace &anchor() const { return m_anchor; }
    const TextPlace &cursor() const { return m_cursor; }
    bool isEmpty() const { return !m_anchor.isValid() || !m_cursor.isValid() || m_anchor == m_cursor; }

    TextPlace first() const { return forwards() ? m_anchor : m_cursor; }
    TextPlace last() const { return forwards() ? m_cursor : m_anchor; }

    // The part of `row` that is selected, of `length` positions; equal when none is.
    std::pair<int, int> rangeIn(int row, int length) const
    {
        if (isEmpty() || row < first().post.row() || row > last().post.row())
            return { 0, 0 };
        return { row == first().post.row() ? first().position : 0,
            row == last().post.row() ? last().position : length };
    }

private:
    bool forwards() const
    {
        const int from = m_anchor.post.row();
        const int to = m_cursor.post.row();
        return from != to ? from < to : m_anchor.position <= m_cursor.position;
    }

    TextPlace m_anchor;
    TextPlace m_cursor;
};

} // namespace foyer
