// Passes on what this process commits to the window that is open on the same data, if there is one.
#pragma once

#include "app/datafolder.h"
#include "models/cache/changes.h"

#include <QObject>
#include <QTimer>

namespace foyer {

class ChangeForwarder : public QObject {
    Q_OBJECT
public:
    ChangeForwarder(const DataFolder &folder, ChangeStream &stream, QObject *parent = nullptr);
    ~ChangeForwarder() override; // sends the rest

    void flush();

private:
    const DataFolder m_folder;
    Changes m_waiting;
    QTimer m_soon; // many commits, one message
};

} // namespace foyer
