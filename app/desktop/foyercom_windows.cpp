// foyer.com: what a shell on Windows finds when `foyer` is typed. A program with windows does not hold a shell up and
// has no console; this one has, starts the foyer.exe beside it with the same words, lends it its input and output,
// waits and ends as it ended.
#include <cwchar>
#include <string>

#include <windows.h>

namespace {

// Ctrl+C is for the program: it ends in its own good time, and then we do.
BOOL WINAPI leaveIt(DWORD what)
{
    return what == CTRL_C_EVENT || what == CTRL_BREAK_EVENT;
}

std::wstring programBeside()
{
    std::wstring path(32768, L'\0');
    path.resize(GetModuleFileNameW(nullptr, path.data(), DWORD(path.size())));
    const size_t folder = path.find_last_of(L"\\/");
    return path.substr(0, folder == std::wstring::npos ? 0 : folder + 1) + L"foyer.exe";
}

int fail(const std::wstring &program)
{
    const std::wstring sentence = L"foyer: " + program + L" could not be started. Install Foyer again.\n";
    char bytes[4096];
    const int size =
        WideCharToMultiByte(CP_UTF8, 0, sentence.c_str(), int(sentence.size()), bytes, sizeof bytes, nullptr, nullptr);
    DWORD written = 0;
    WriteFile(GetStdHandle(STD_ERROR_HANDLE), bytes, DWORD(size), &written, nullptr);
    return 127;
}

} // namespace

int main()
{
    const std::wstring program = programBeside();
    std::wstring words = GetCommandLineW(); // CreateProcessW writes into it
    STARTUPINFOW start {};
    start.cb = sizeof start;
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    start.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    start.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    for (const HANDLE lent : { start.hStdInput, start.hStdOutput, start.hStdError })
        SetHandleInformation(lent, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
    SetConsoleCtrlHandler(leaveIt, TRUE);
    PROCESS_INFORMATION started {};
    if (!CreateProcessW(program.c_str(), words.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr, &start, &started))
        return fail(program);
    CloseHandle(started.hThread);
    WaitForSingleObject(started.hProcess, INFINITE);
    DWORD code = 1;
    GetExitCodeProcess(started.hProcess, &code);
    CloseHandle(started.hProcess);
    return int(code);
}
