// Turns what asks a program to end (SIGINT, SIGTERM; Ctrl+C and a closed console on Windows) into a Qt signal, so that
// it ends the way a closed window ends it. One object per process. Asked a second time, the system ends it at once.
#pragma once

#include <QObject>

#include <memory>

namespace foyer {

class StopSignals : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override; // the system's own handling is back

Q_SIGNALS:
    void asked();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
