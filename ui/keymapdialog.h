// "?": every command with its key, as it is now.
#pragma once

#include <QDialog>

namespace foyer {

class KeyMapDialog : public QDialog {
    Q_OBJECT
public:
    // Single keys that are switched off are said to be so.
    explicit KeyMapDialog(bool singleKeys, QWidget *parent = nullptr);
};

} // namespace foyer
