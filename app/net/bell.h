// Where coroutines wait until somebody rings. One thread. Ring before destroying it: a bell that goes with
// somebody still waiting would leave that coroutine asleep for ever.
#pragma once

#include "app/net/task.h"

#include <utility>
#include <vector>

namespace foyer {

class Bell {
public:
    Bell() = default;
    Bell(const Bell &) = delete;
    Bell &operator=(const Bell &) = delete;
    ~Bell() { Q_ASSERT(m_waiting.empty()); }

    // Resumes everybody who waits now. The bell itself may be gone when this returns.
    void ring()
    {
        for (const std::coroutine_handle<> handle : std::exchange(m_waiting, {}))
            handle.resume();
    }

    auto operator co_await()
    {
        struct Waiting {
            Bell &bell;
            bool await_ready() const noexcept { return false; }
            void await_suspend(std::coroutine_handle<> handle) { bell.m_waiting.push_back(handle); }
            void await_resume() const noexcept { }
        };
        return Waiting { *this };
    }

private:
    std::vector<std::coroutine_handle<>> m_waiting;
};

} // namespace foyer
