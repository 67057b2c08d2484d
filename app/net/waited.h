// Waits for a task in a nested event loop: for the command line, which has nothing else to do meanwhile.
// (QCoro's own waitFor wants a result that can be made out of nothing.)
#pragma once

#include "app/net/task.h"

#include <QEventLoop>

#include <optional>
#include <utility>

namespace foyer {

template <class T> Task<> putInto(Task<T> task, std::optional<T> *result, QEventLoop *loop)
{
    result->emplace(co_await task);
    loop->quit();
}

template <class T> T waited(Task<T> task)
{
    std::optional<T> result;
    QEventLoop loop;
    const Task<> running = putInto(std::move(task), &result, &loop);
    if (!result)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return std::move(*result);
}

} // namespace foyer
