#include "app/commandline/output.h"

#include "app/commandline/terminaltext.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Output::text(const QString &lines)
{
    if (!m_json)
        write(stdout, (lines.endsWith(u'\n') ? lines : lines + u'\n').toUtf8());
}

void Output::item(const QJsonObject &object)
{
    if (m_json)
        m_items.append(object);
}

void Output::say(const QString &sentence)
{
    write(stderr, printable(sentence).toUtf8() + '\n');
}

ExitCode Output::fail(const Error &error)
{
    say(error.text.trimmed());
    return exitCodeFor(error.kind);
}

void Output::finish()
{
    if (m_json)
        write(stdout, QJsonDocument(m_items).toJson());
}

} // namespace foyer::commandline
