// Turns SIGINT and SIGTERM into a Qt signal, so that the program ends the way a closed window ends it.
// One object per process.
#pragma once

#include <QObject>

namespace foyer {

class StopSignals : public QObject {
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override; // the system's own handling is back

Q_SIGNALS:
    void asked();

private:
    void read();
    int m_pipe[2] = { -1, -1 };
};

} // namespace foyer
