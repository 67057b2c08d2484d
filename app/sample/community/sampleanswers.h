// What the members of the sample community could say to a post.
#pragma once

#include "app/sample/community/samplesource.h"

namespace foyer {

// Answers of this kind (question, thread, introduction, any) in the language of `text`; those for any kind when
// there is none.
QList<SampleAnswer> fittingAnswers(const SampleSource &source, const QString &kind, const QString &text);

} // namespace foyer
