// The one name for a coroutine's result. Parameters go by value, no capturing lambda is a coroutine,
// and nothing with a running coroutine is destroyed before that one was awaited.
//
// A value in braces is never an argument of what is awaited (name it first): GCC 12 destroys it twice.
//
// co_return of a member that has to be converted first empties that member: QCoro moves out of whatever it is
// given, an lvalue too. Write co_return std::as_const(m_thing).
#pragma once

#include <QCoroTask>

namespace foyer {

template <class T = void> using Task = QCoro::Task<T>;

} // namespace foyer
