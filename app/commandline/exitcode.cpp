#include "app/commandline/exitcode.h"

#include <algorithm>

namespace foyer::commandline {

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return ExitCode::Usage;
    case ErrorKind::Offline:
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::TlsFailed:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerBroken:
    case ErrorKind::ParseFailed:
        return ExitCode::Unreachable;
    case ErrorKind::AuthNeeded:
    case ErrorKind::Forbidden:
        return ExitCode::SignIn;
    case ErrorKind::Storage:
    case ErrorKind::TooNew:
        return ExitCode::Damaged;
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Unsupported:
    case ErrorKind::Cancelled:
    case ErrorKind::Unclear:
        return ExitCode::Attention;
    }
    return ExitCode::Attention;
}

ExitCode worse(ExitCode a, ExitCode b)
{
    return std::max(a, b);
}

} // namespace foyer::commandline
