#include "app/commandline/terminal.h"

#include "app/commandline/terminaltext.h"
#include "app/commandline/words.h"
#include "app/desktop/console.h"

#include <QByteArray>

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace foyer::commandline::terminal {

bool isTerminal(std::FILE *stream)
{
    return desktop::isTerminal(stream);
}

int width()
{
    if (const int asked = qEnvironmentVariableIntValue("COLUMNS"); asked > 0)
        return std::clamp(asked, 40, 400);
    const int columns = desktop::columns();
    return columns > 0 ? std::max(40, columns) : 80;
}

QString readAll()
{
    std::string bytes, line;
    while (desktop::readLine(line))
        bytes += line + '\n';
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

QString readLine()
{
    std::string line;
    desktop::readLine(line);
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
    std::fputs((question + u' ').toUtf8().constData(), stderr);
    std::fflush(stderr);
    const bool echoed = desktop::setEcho(false);
    const QString answer = readLine();
    desktop::setEcho(echoed);
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
    std::fputs(("\r\x1b[K" + fitted(line, width() - 1).toUtf8()).constData(), stderr);
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
