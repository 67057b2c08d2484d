// Counts what is under way in an object, for who wants to end it when all is quiet. One thread.
#pragma once

#include "app/net/bell.h"

#include <QTimer>

namespace foyer {

class UnderWay {
public:
    // One thing under way, for as long as it lives.
    class Mark {
    public:
        explicit Mark(UnderWay *all)
            : m_all(all)
        {
            ++m_all->m_count;
        }
        ~Mark()
        {
            if (--m_all->m_count == 0)
                m_all->m_none.ring();
        }
        Q_DISABLE_COPY_MOVE(Mark)

    private:
        UnderWay *m_all;
    };

    bool isQuiet() const { return m_count == 0; }
    // Returns when nothing is. The last may have ended inside a signal of the network: nothing of ours is left on the
    // stack below.
    Task<void> quiet()
    {
        if (m_count > 0)
            co_await m_none;
        Bell nextTurn;
        QTimer::singleShot(0, [&nextTurn] { nextTurn.ring(); });
        co_await nextTurn;
    }

private:
    int m_count = 0;
    Bell m_none;
};

} // namespace foyer
