// A thread on paper.
#pragma once

#include "models/error.h"
#include "models/items/postlistmodel.h"
#include "models/types.h"

class QWidget;

namespace foyer {

// Asks where to, writes a PDF there and answers what happened; empty when the person changed their mind.
QString savePdf(const Thread &thread, PostListModel &model, QWidget *window);
// The same to a file. The error says why not.
Expected<void> writePdf(const Thread &thread, PostListModel &model, const QString &file);

} // namespace foyer
