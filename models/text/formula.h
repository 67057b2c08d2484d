// A formula in TeX as a line of text one can read: x^2 becomes x², \alpha becomes α. What is not known stays as typed.
#pragma once

#include <QString>

namespace foyer {

QString readableFormula(const QString &tex);

// An index ('_') or a power ('^') in small signs; empty where one of them does not exist.
QString smallSigns(QChar mark, QStringView inside);

} // namespace foyer
