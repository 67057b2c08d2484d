// Words::tr(): what the Moodle adapter says to the person.
#pragma once

#include <QCoreApplication>

namespace foyer::moodle {

class Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Moodle)
};

} // namespace foyer::moodle
