// The computer slept and is awake again: whatever waited for the network need not wait for the clock as well.
#pragma once

#include <QObject>

#include <memory>

namespace foyer {

class Power : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Hears nothing where the system does not tell; the clocks are looked at anyway (Synchronizer::tick).
    static std::unique_ptr<Power> make();

Q_SIGNALS:
    void resumed();
};

} // namespace foyer
