// Several questions about one address, asked at the same time.
#pragma once

#include "app/adapters/adapter.h"

#include <QList>

namespace foyer {

class HttpClient;

// Is this address of one kind of server? NotFound: it answers, and is another. `http` stays until the answer.
using Probing = Task<Expected<Probed>> (*)(HttpClient *http, QUrl address);

// The first yes, or the first error that holds for every kind; else, when all have answered or `longest` is over, the
// error that says most (NotFound says least). Whatever is still under way then is stopped, and has ended when this
// returns.
Task<Expected<Probed>> firstYes(QList<Probing> kinds, QUrl address, std::chrono::milliseconds longest);

} // namespace foyer
