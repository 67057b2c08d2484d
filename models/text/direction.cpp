#include "models/text/direction.h"

namespace foyer {

bool isRightToLeft(QStringView text)
{
    constexpr qsizetype enough = 2000; // letters say it long before
    qsizetype balance = 0;
    for (const QChar c : text.first(qMin(text.size(), enough))) {
        if (c.unicode() < 0x80) {
            balance -= (c.unicode() | 0x20) >= 'a' && (c.unicode() | 0x20) <= 'z';
            continue;
        }
        const QChar::Direction direction = c.direction();
        balance += direction == QChar::DirR || direction == QChar::DirAL;
        balance -= direction == QChar::DirL;
    }
    return balance > 0;
}

} // namespace foyer
