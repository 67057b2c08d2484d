// The one name for a coroutine's result. Parameters go by value, no capturing lambda is a coroutine,
// and nothing with a running coroutine is destroyed before that one was awaited.
#pragma once

#include <QCoroTask>

namespace foyer {

template <class T = void> using Task = QCoro::Task<T>;

} // namespace foyer
