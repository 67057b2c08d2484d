// A lock in the data folder, held by one process of this machine. What a crash or a power cut left behind is taken
// over, also where the machine was called otherwise then (a laptop takes the name its network gives it).
#pragma once

#include "models/error.h"

#include <QLockFile>

#include <optional>

namespace foyer {

class FolderLock {
public:
    explicit FolderLock(const QString &file);
    bool tryLock(int patience = 0); // ms
    // Why it can be had by nobody: the folder cannot be written. None: somebody else holds it.
    std::optional<Error> trouble() const;

private:
    bool isComplete() const;

    const QString m_file;
    QLockFile m_lock;
};

} // namespace foyer
