// Choose what to follow in a community that is there already.
#pragma once

#include "models/cache/cache.h"

#include <QDialog>

namespace foyer {

class FollowDialog : public QDialog {
    Q_OBJECT
public:
    FollowDialog(Cache &cache, AccountId account, QWidget *parent = nullptr);
};

} // namespace foyer
