#include "app/desktop/console.h"

#include <QString>

#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>

#include <cstdlib>
#include <iostream>

namespace foyer::desktop {
namespace {

UINT inputBefore = 0;
UINT outputBefore = 0;

HANDLE handleOf(std::FILE *stream)
{
    return reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
}

bool isConsole(HANDLE handle)
{
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode);
}

// What we were started with counts (a pipe, a file); without that, the console. Bytes go through unchanged.
void join(std::FILE *stream, DWORD which, const wchar_t *device)
{
    HANDLE handle = GetStdHandle(which);
    if (!handle || handle == INVALID_HANDLE_VALUE) {
        handle = CreateFileW(device, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
            OPEN_EXISTING, 0, nullptr);
        if (handle == INVALID_HANDLE_VALUE)
            return;
        SetStdHandle(which, handle);
    }
    if (_fileno(stream) < 0 && !std::freopen("NUL", which == STD_INPUT_HANDLE ? "r" : "w", stream))
        return;
    if (handleOf(stream) != handle) {
        const int file = _open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_BINARY);
        if (file >= 0)
            _dup2(file, _fileno(stream));
    }
    _setmode(_fileno(stream), _O_BINARY);
    if (stream != stdin)
        std::setvbuf(stream, nullptr, _IONBF, 0); // the C library knows no lines here
}

// As it is typed: through the code page, what is not English would be lost.
bool readConsoleLine(HANDLE console, std::string &line)
{
    QString text;
    while (!text.endsWith(u'\n')) {
        wchar_t some[512];
        DWORD got = 0;
        if (!ReadConsoleW(console, some, DWORD(std::size(some)), &got, nullptr) || got == 0)
            return false;
        text += QString::fromWCharArray(some, int(got));
    }
    line = text.chopped(1).toStdString();
    return !text.startsWith(QChar(0x1a)); // Ctrl+Z: the end
}

} // namespace

void joinConsole()
{
    AttachConsole(ATTACH_PARENT_PROCESS);
    join(stdin, STD_INPUT_HANDLE, L"CONIN$");
    join(stdout, STD_OUTPUT_HANDLE, L"CONOUT$");
    join(stderr, STD_ERROR_HANDLE, L"CONOUT$");
    inputBefore = GetConsoleCP();
    outputBefore = GetConsoleOutputCP();
    if (!outputBefore)
        return; // no console
    SetConsoleCP(CP_UTF8);
    SetConsoleOutputCP(CP_UTF8);
    DWORD mode = 0;
    if (GetConsoleMode(handleOf(stderr), &mode)) // the progress bar wipes itself away
        SetConsoleMode(handleOf(stderr), mode | 0x0004 /* ENABLE_VIRTUAL_TERMINAL_PROCESSING */);
    std::atexit([] {
        SetConsoleCP(inputBefore);
        SetConsoleOutputCP(outputBefore);
    });
}

bool isTerminal(std::FILE *stream)
{
    return _fileno(stream) >= 0 && isConsole(handleOf(stream));
}

int columns()
{
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (!GetConsoleScreenBufferInfo(handleOf(stdout), &info))
        return 0;
    return info.srWindow.Right - info.srWindow.Left + 1;
}

bool readLine(std::string &line)
{
    if (isTerminal(stdin)) {
        if (!readConsoleLine(handleOf(stdin), line))
            return false;
    } else if (!std::getline(std::cin, line)) {
        return false;
    }
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return true;
}

bool setEcho(bool on)
{
    DWORD mode = 0;
    if (!GetConsoleMode(handleOf(stdin), &mode))
        return true;
    SetConsoleMode(handleOf(stdin), on ? mode | ENABLE_ECHO_INPUT : mode & ~DWORD(ENABLE_ECHO_INPUT));
    return mode & ENABLE_ECHO_INPUT;
}

} // namespace foyer::desktop
