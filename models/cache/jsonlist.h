// A list of numbers as one value of a statement: "… IN (SELECT value FROM json_each(?))". One question for a page
// instead of one for each of its posts.
#pragma once

#include <QString>

namespace foyer {

template <class Numbers> QString jsonList(const Numbers &numbers)
{
    QString list(u'[');
    for (const auto &number : numbers) {
        if (list.size() > 1)
            list += u',';
        if constexpr (requires { number.value; })
            list += QString::number(number.value);
        else
            list += QString::number(number);
    }
    return list + u']';
}

} // namespace foyer
