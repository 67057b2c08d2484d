// Words::tr(): what the feed adapter says to the person.
#pragma once

#include <QCoreApplication>

namespace foyer::feeds {

class Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::Feeds)
};

} // namespace foyer::feeds
