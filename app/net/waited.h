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

inline Task<> endLoop(Task<> task, bool *done, QEventLoop *loop)
{
    co_await task;
    *done = true;
    loop->quit();
}

inline void waited(Task<> task)
{
    bool done = false;
    QEventLoop loop;
    const Task<> running = endLoop(std::move(task), &done, &loop);
    if (!done)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
}

} // namespace foyer
