// A model whose rows are brought up to date by steps: what stays keeps its place, its selection and its index.
#pragma once

#include "models/items/rowdiff.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace foyer {

template <class Base> class MergingModel : public Base {
protected:
    using Base::Base;

    // Turns `rows` into `after`, announcing each step. The values of rows that stay are not touched: see refresh().
    template <class Row, class KeyOf>
    void mergeRows(QList<Row> &rows, const QList<Row> &after, KeyOf keyOf, const QModelIndex &parent = {})
    {
        const auto keys = [&](const QList<Row> &list) {
            QList<qint64> all;
            all.reserve(list.size());
            std::transform(list.begin(), list.end(), std::back_inserter(all), keyOf);
            return all;
        };
        const QList<RowStep> steps = diffRows(keys(rows), keys(after));
        for (const RowStep &step : steps)
            doStep(rows, after, step, parent);
    }

    // Takes over the values of `after`, which has the same rows; dataChanged once for each run of changed ones.
    template <class Row> void refresh(QList<Row> &rows, const QList<Row> &after, const QList<int> &roles)
    {
        for (int first = 0; first < rows.size(); ++first) {
            int end = first;
            for (; end < rows.size() && !(rows.at(end) == after.at(end)); ++end)
                rows[end] = after.at(end);
            if (end == first)
                continue;
            Q_EMIT this->dataChanged(this->index(first, 0, {}), this->index(end - 1, 0, {}), roles);
            first = end;
        }
    }

private:
    template <class Row>
    void doStep(QList<Row> &rows, const QList<Row> &after, const RowStep &step, const QModelIndex &parent)
    {
        const int last = step.first + step.count - 1;
        switch (step.kind) {
        case RowStep::Kind::Remove:
            this->beginRemoveRows(parent, step.first, last);
            rows.remove(step.first, step.count);
            this->endRemoveRows();
            break;
        case RowStep::Kind::Move:
            this->beginMoveRows(parent, step.first, last, parent, step.to);
            std::rotate(rows.begin() + step.to, rows.begin() + step.first, rows.begin() + last + 1);
            this->endMoveRows();
            break;
        case RowStep::Kind::Insert:
            this->beginInsertRows(parent, step.first, last);
            rows.insert(step.first, step.count, Row {});
            std::copy_n(after.begin() + step.first, step.count, rows.begin() + step.first);
            this->endInsertRows();
            break;
        }
    }
};

} // namespace foyer
