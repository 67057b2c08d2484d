#include "ui/conversation/postrows.h"

#include <algorithm>
#include <bit>

namespace foyer {

std::vector<PostRows::Row> PostRows::rowsOf(const std::vector<int> &estimates)
{
    std::vector<Row> rows(estimates.size());
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].height = estimates[i];
    return rows;
}

void PostRows::rebuild()
{
    m_sums.assign(m_rows.size() + 1, 0);
    m_bytes = 0;
    for (size_t i = 1; i < m_sums.size(); ++i) {
        const Row &row = m_rows[i - 1];
        m_sums[i] += row.height;
        if (row.layout)
            m_bytes += row.layout->bytes();
        if (const size_t parent = i + (i & (~i + 1)); parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

void PostRows::reset(const std::vector<int> &estimates)
{
    m_rows = rowsOf(estimates);
    rebuild();
}

void PostRows::insert(int at, const std::vector<int> &estimates)
{
    std::vector<Row> rows = rowsOf(estimates);
    m_rows.insert(m_rows.begin() + at, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    rebuild();
}

void PostRows::remove(int at, int count)
{
    m_rows.erase(m_rows.begin() + at, m_rows.begin() + at + count);
    rebuild();
}

void PostRows::move(int from, int count, int before)
{
    const auto begin = m_rows.begin();
    if (before > from)
        std::rotate(begin + from, begin + from + count, begin + before);
    else
        std::rotate(begin + before, begin + from, begin + from + count);
    rebuild();
}

qint64 PostRows::top(int row) const
{
    qint64 sum = 0;
    for (size_t i = size_t(row); i > 0; i &= i - 1)
        sum += m_sums[i];
    return sum;
}

int PostRows::rowAt(qint64 y) const
{
    if (m_rows.empty())
        return -1;
    size_t found = 0;
    for (size_t step = std::bit_floor(m_rows.size()); step > 0; step >>= 1) {
        if (found + step < m_sums.size() && m_sums[found + step] <= y) {
            found += step;
            y -= m_sums[found];
        }
    }
    return int(std::min(found, m_rows.size() - 1));
}

void PostRows::setHeight(int row, int height)
{
    const int change = height - m_rows[size_t(row)].height;
    m_rows[size_t(row)].height = height;
    for (size_t i = size_t(row) + 1; change != 0 && i < m_sums.size(); i += i & (~i + 1))
        m_sums[i] += change;
}

PostLayout *PostRows::layout(int row)
{
    Row &found = m_rows[size_t(row)];
    found.used = ++m_clock;
    return found.layout.get();
}

void PostRows::setLayout(int row, std::unique_ptr<PostLayout> layout)
{
    drop(row);
    Row &target = m_rows[size_t(row)];
    setHeight(row, layout->height());
    m_bytes += layout->bytes();
    target.used = ++m_clock;
    target.layout = std::move(layout);
}

void PostRows::drop(int row)
{
    std::unique_ptr<PostLayout> &layout = m_rows[size_t(row)].layout;
    if (layout)
        m_bytes -= layout->bytes();
    layout.reset();
}

void PostRows::dropAll()
{
    for (Row &row : m_rows)
        row.layout.reset();
    m_bytes = 0;
}

void PostRows::trim(int first, int last, qsizetype budget)
{
    if (m_bytes <= budget)
        return;
    std::vector<std::pair<quint64, int>> oldest;
    for (int row = 0; row < size(); ++row) {
        if (m_rows[size_t(row)].layout && (row < first || row > last))
            oldest.emplace_back(m_rows[size_t(row)].used, row);
    }
    std::sort(oldest.begin(), oldest.end());
    for (const auto &[used, row] : oldest) {
        if (m_bytes <= budget / 2) // half, so that this is rare
            return;
        drop(row);
    }
}

} // namespace foyer
