// Errors are values. Expected<T> holds either a T or the Error that says why there is none;
// no exception crosses a function boundary in Foyer.
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace foyer {

enum class ErrorKind {
    Offline, // no network, or the person asked to be offline: nothing was tried
    Unreachable, // name not found, connection refused or lost before an answer
    Timeout, // silence for longer than the limit
    AuthNeeded, // the server wants a (new) sign-in
    Forbidden, // signed in, and still not allowed
    NotFound, // the thing is not there (any more)
    Conflict, // somebody changed it meanwhile
    Rejected, // the server understood and said no; its words are in text
    RateLimited, // slow down; see retryAfter
    ServerBroken, // the server's own fault (5xx, "internal error", "400 load too high")
    ParseFailed, // an answer nobody can make sense of
    TlsFailed, // certificate or handshake
    Unsupported, // this server cannot do that
    Cancelled, // we stopped it ourselves
    Unclear, // the request left, the answer never came: it may or may not have happened
    Storage, // the local cache could not be read or written (full or read-only disk, damage)
    TooNew, // the database was written by a newer Foyer
    Usage, // the caller asked for something that makes no sense
};

struct Error {
    ErrorKind kind = ErrorKind::ServerBroken;
    QString text; // for the person, translated, or the server's own words
    std::optional<std::chrono::seconds> retryAfter {}; // when the server said so

    friend bool operator==(const Error &, const Error &) = default;
};

Error stopped(); // Cancelled, with a word for the person

// True where waiting and trying the very same thing again can help.
inline bool isTransient(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerBroken:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

struct Nothing {
    friend bool operator==(Nothing, Nothing) = default;
};

template <class T> class [[nodiscard]] Expected {
public:
    using Value = std::conditional_t<std::is_void_v<T>, Nothing, T>;

    Expected() requires std::is_void_v<T> : m_state(Nothing {}) { }
    Expected(Value value) requires(!std::is_void_v<T>)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Expected(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const Value &value() const & { return std::get<0>(m_state); }
    Value &value() & { return std::get<0>(m_state); }
    Value &&value() && { return std::get<0>(std::move(m_state)); }
    const Value &operator*() const & { return value(); }
    Value &operator*() & { return value(); }
    Value &&operator*() && { return std::move(*this).value(); }
    const Value *operator->() const { return &value(); }
    Value *operator->() { return &value(); }
    const Error &error() const { return std::get<1>(m_state); }

    Value valueOr(Value fallback) const { return ok() ? value() : std::move(fallback); }

private:
    std::variant<Value, Error> m_state;
};

} // namespace foyer
