#include "app/desktop/console.h"

#include <iostream>

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace foyer::desktop {

void joinConsole()
{
}

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream));
}

int columns()
{
    winsize size {};
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool readLine(std::string &line)
{
    return bool(std::getline(std::cin, line));
}

bool setEcho(bool on)
{
    termios mode {};
    if (tcgetattr(STDIN_FILENO, &mode) != 0)
        return true;
    const bool before = mode.c_lflag & tcflag_t(ECHO);
    if (on)
        mode.c_lflag |= tcflag_t(ECHO);
    else
        mode.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode);
    return before;
}

} // namespace foyer::desktop
