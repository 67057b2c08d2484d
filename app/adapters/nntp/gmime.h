// GMime, and GLib below it, without the clash of its "signals" with Qt's; started once. No object of GMime's
// leaves the function that made it.
#pragma once

#undef signals
#include <gmime/gmime.h>

#include <memory>
#include <mutex>

namespace foyer::nntp {

inline void startGMime()
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
}

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T> using GRef = std::unique_ptr<T, Unref>;

} // namespace foyer::nntp
