// Which way a text runs.
#pragma once

#include <QString>

namespace foyer {

// By the majority of its letters. The first strong letter, which Unicode's default looks at, is too often a
// name, a number or a link in the other script.
bool isRightToLeft(QStringView text);

// A name to be put into a sentence of ours: where it runs the other way, it keeps its way and the sentence its own.
QString isolated(const QString &name);

} // namespace foyer
