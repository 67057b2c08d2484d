// Every match of an expression replaced by what a function makes of it.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace foyer {

template <class By> QString replaced(const QString &from, const QRegularExpression &what, const By &by)
{
    QString result;
    qsizetype at = 0;
    for (auto each = what.globalMatch(from); each.hasNext();) {
        const auto match = each.next();
        result += from.mid(at, match.capturedStart() - at) + by(match);
        at = match.capturedEnd();
    }
    return result + from.mid(at);
}

} // namespace foyer
