// Words::tr(): what the news adapter says to the person.
#pragma once

#include <QCoreApplication>

namespace foyer::nntp {

class Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Nntp)
};

} // namespace foyer::nntp
