// One after the other: coroutines that share a connection take turns, in the order they came.
#pragma once

#include <QtGlobal>

#include <coroutine>
#include <deque>
#include <utility>

namespace foyer {

class Turns {
public:
    // Held while it is one's turn; ends with its scope.
    class Turn {
    public:
        explicit Turn(Turns *turns)
            : m_turns(turns)
        {
        }
        Turn(Turn &&other) noexcept
            : m_turns(std::exchange(other.m_turns, nullptr))
        {
        }
        ~Turn()
        {
            if (m_turns)
                m_turns->next();
        }
        Q_DISABLE_COPY(Turn)
        Turn &operator=(Turn &&) = delete;

    private:
        Turns *m_turns;
    };
    struct Waiting {
        Turns *turns;

        bool await_ready() const noexcept { return !std::exchange(turns->m_taken, true); }
        void await_suspend(std::coroutine_handle<> who) const { turns->m_waiting.push_back(who); }
        Turn await_resume() const noexcept { return Turn(turns); }
    };

    Turns() = default;
    Q_DISABLE_COPY_MOVE(Turns)
    Waiting take() { return { this }; }
    bool isTaken() const { return m_taken; }

private:
    void next()
    {
        if (m_waiting.empty()) {
            m_taken = false;
            return;
        }
        const auto who = m_waiting.front();
        m_waiting.pop_front();
        who.resume();
    }

    std::deque<std::coroutine_handle<>> m_waiting;
    bool m_taken = false;
};

} // namespace foyer
