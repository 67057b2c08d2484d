// Controls bound to one option of the cache: they show it and write it at once.
#pragma once

#include "models/settings.h"

#include <QList>
#include <QString>

#include <utility>

class QCheckBox;
class QComboBox;

namespace foyer {

using Choices = QList<std::pair<QString, QString>>; // value, text

QCheckBox *optionCheck(Cache &cache, const Option &option, const QString &text);
QComboBox *optionChoice(Cache &cache, const Option &option, const Choices &choices);
Choices keepChoices(); // how long posts stay
Choices pictureChoices(); // how much room pictures may take

} // namespace foyer
