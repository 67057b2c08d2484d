#include "app/commandline/terminal.h"

#include "app/commandline/terminaltext.h"
#include "app/commandline/words.h"

#include <QByteArray>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace foyer::commandline::terminal {
namespace {

// Switches the echo of standard input off, and back on when it goes.
class SilentInput {
public:
#ifdef Q_OS_WIN
    SilentInput()
    {
        GetConsoleMode(m_console, &m_before);
        SetConsoleMode(m_console, m_before & ~ENABLE_ECHO_INPUT);
    }
    ~SilentInput()
    {
        SetConsoleMode(m_console, m_before);
    }

private:
    HANDLE m_console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
#else
    SilentInput()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentInput()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before {};
#endif
};

} // namespace

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream));
#else
    return isatty(fileno(stream));
#endif
}

int width()
{
    if (const int asked = qEnvironmentVariableIntValue("COLUMNS"); asked > 0)
        return std::clamp(asked, 40, 400);
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return std::max<int>(40, info.srWindow.Right - info.srWindow.Left + 1);
#else
    winsize size {};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return std::max<int>(40, size.ws_col);
#endif
    return 80;
}

QString readAll()
{
    const std::string bytes(std::istreambuf_iterator<char>(std::cin), {});
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

QString readLine()
{
    std::string line;
    std::getline(std::cin, line);
    if (!line.empty() && line.back() == '\r')
        line.pop_back();
    return QString::fromStdString(line);
}

QString readParagraph()
{
    QString text;
    for (QString line = readLine(); !line.trimmed().isEmpty(); line = readLine())
        text += line + u'\n';
    return text;
}

Expected<QString> askSecret(const QString &question)
{
    if (!isTerminal(stdin))
        return Error { ErrorKind::Usage,
            Words::tr("A password is needed and there is no terminal to ask on. Give it on standard input with "
                      "--password-stdin.") };
    std::fputs((question + u' ').toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    const SilentInput silent;
    const QString answer = readLine();
    std::fputc('\n', stderr);
    return answer;
}

ProgressBar::ProgressBar()
    : m_on(isTerminal(stderr))
{
}

ProgressBar::~ProgressBar()
{
    clear();
}

void ProgressBar::show(const QString &label, qint64 done, qint64 total)
{
    if (!m_on)
        return;
    constexpr int cells = 24;
    QString line = label;
    if (total > 0) {
        const int full = int(std::clamp<qint64>(done * cells / total, 0, cells));
        line += u"  "_s + QString(full, u'█') + QString(cells - full, u'░') + u"  %L1 / %L2"_s.arg(done).arg(total);
    } else if (done > 0) {
        line += u"  %L1"_s.arg(done);
    }
    std::fputs(("\r\x1b[K" + fitted(line, width() - 1).toLocal8Bit()).constData(), stderr);
    std::fflush(stderr);
    m_drawn = true;
}

void ProgressBar::clear()
{
    if (m_drawn)
        std::fputs("\r\x1b[K", stderr);
    m_drawn = false;
}

} // namespace foyer::commandline::terminal
