// How many things concern the person, on the program's icon in the task bar or dock, where there is one that shows it.
#pragma once

#include <memory>

class QWidget;

namespace foyer {

class ProgramBadge {
public:
    virtual ~ProgramBadge() = default;
    virtual void set(int count) = 0; // 0: none

    // `window` outlives it.
    static std::unique_ptr<ProgramBadge> make(QWidget &window);
};

} // namespace foyer
