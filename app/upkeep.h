// What keeps the data well, beside the window's work: a look at its integrity after a crash, a backup a day of
// what cannot be fetched again, and the retention the person chose. On a thread and a connection of its own.
#pragma once

#include "models/cache/cache.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace foyer {

class Upkeep : public QObject {
    Q_OBJECT
public:
    // `cache` (the window's) and its stream outlive it.
    explicit Upkeep(Cache &cache, QObject *parent = nullptr);
    ~Upkeep() override; // waits for what runs

    void checkAfterCrash();

Q_SIGNALS:
    void said(const QString &sentence); // something the person should know
    void damaged(const foyer::Error &error);

private:
    void daily();

    Cache &m_cache;
    QThreadPool m_worker;
    QTimer m_hourly;
};

} // namespace foyer
