// Words::tr(): what the Discourse adapter says to the person.
#pragma once

#include <QCoreApplication>

namespace foyer::discourse {

class Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Discourse)
};

} // namespace foyer::discourse
