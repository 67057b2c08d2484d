// The bin of drafts. roles: DraftValue, Title, Snippet, Time
#pragma once

#include "models/cache/drafts.h"

#include <QAbstractListModel>

namespace foyer {

class BinModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit BinModel(Cache &cache, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void reload();

    Cache &m_cache;
    QList<Draft> m_rows;
};

} // namespace foyer
