// A person out of seven columns: id, name, mail, badge, me, avatar, url.
#pragma once

#include "models/cache/statement.h"
#include "models/types.h"

namespace foyer {

inline Person readPerson(const Statement &row, int first)
{
    return { row.column<PersonId>(first), row.column<QString>(first + 1), row.column<QString>(first + 2),
        row.column<QString>(first + 3), row.column<bool>(first + 4), row.column<QString>(first + 5),
        row.column<QUrl>(first + 6) };
}

} // namespace foyer
