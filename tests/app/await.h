// Runs the event loop until a task has ended, and gives its result.
#pragma once

#include "app/net/task.h"

#include <QTest>

#include <memory>
#include <optional>

namespace foyer {

template <class T> Task<void> keepResult(Task<T> task, std::shared_ptr<std::optional<T>> result)
{
    *result = co_await task;
}

// A task that hangs is fatal: nothing that it still holds could be taken down.
template <class T> T await(Task<T> task, int seconds = 20)
{
    auto result = std::make_shared<std::optional<T>>();
    keepResult(std::move(task), result);
    if (!QTest::qWaitFor([&] { return result->has_value(); }, seconds * 1000))
        qFatal("the task hangs");
    return std::move(**result);
}

inline Task<bool> thenTrue(Task<void> task)
{
    co_await task;
    co_return true;
}

inline void await(Task<void> task, int seconds = 20)
{
    await(thenTrue(std::move(task)), seconds);
}

} // namespace foyer
