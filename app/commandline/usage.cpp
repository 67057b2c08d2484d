#include "app/commandline/arguments.h"
#include "app/commandline/commands.h"
#include "app/commandline/words.h"
#include "app/sample/fakes.h"

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

QString row(const QString &left, const QString &right)
{
    constexpr int column = 34;
    QString line = u"  "_s + left;
    if (right.isEmpty())
        return line + u'\n';
    if (line.size() > column - 2)
        return line + u'\n' + QString(column, u' ') + right + u'\n';
    return line.leftJustified(column) + right + u'\n';
}

QString rowOf(const Command &command)
{
    const QString name = QString::fromLatin1(command.name);
    QString left = name + u' ' + QString::fromUtf8(command.arguments);
    left.replace(u"\n"_s, u"\n"_s + QString(name.size() + 3, u' '));
    const QString head = left.trimmed();
    const qsizetype lastLine = head.lastIndexOf(u'\n');
    if (lastLine < 0)
        return row(head, Words::tr(command.summary));
    return u"  "_s + head + u'\n' + row(QString(), Words::tr(command.summary));
}

QString exitCodes()
{
    return row(u"0"_s, Words::tr("done")) + row(u"1"_s, Words::tr("something needs your attention"))
        + row(u"2"_s, Words::tr("wrong usage")) + row(u"3"_s, Words::tr("unreachable; your work is kept"))
        + row(u"4"_s, Words::tr("the sign-in was refused"))
        + row(u"5"_s, Words::tr("the data is damaged or cannot be written"));
}

} // namespace

QString usage(const Command *command)
{
    if (command)
        return rowOf(*command).prepend(Words::tr("Usage: foyer [OPTION …] COMMAND") + u"\n\n"_s);

    QString text =
        Words::tr("Foyer keeps the discussions you take part in on this computer, to read and answer offline.")
        + u"\n\n"_s;
    text += Words::tr("Usage:") + u'\n';
    text += row(u"foyer [OPTION …] [URL]"_s, Words::tr("open the window, at a foyer:, news:, nntp: or https: link"));
    text += row(u"foyer [OPTION …] COMMAND"_s, Words::tr("do one thing without a window"));
    text += u'\n' + Words::tr("Options, before any command:") + u'\n';
    text += row(u"--sample"_s, Words::tr("use the built-in sample community"));
    text += row(u"--sample-off"_s, Words::tr("the same, as if its server had lost the network"));
    text += row(u"--fake KIND"_s, Words::tr("try one on a server of our own: %1").arg(fakeKinds().join(u", "_s)));
    text += row(u"--data FOLDER"_s, Words::tr("keep everything in this folder"));
    text += row(u"--offline"_s, Words::tr("use no network"));
    text += row(u"--json"_s, Words::tr("print one JSON array"));
    text += row(u"--version"_s, Words::tr("print the version"));
    text += row(u"--help"_s, Words::tr("print this text"));
    text += u'\n' + Words::tr("Commands:") + u'\n';
    for (const Command &each : commands())
        text += rowOf(each);
    text += u'\n'
        + Words::tr("ACCOUNT is an account's number or name; FORUM a forum's number, name or its beginning;\n"
                    "THREAD and POST are numbers as “list” and “read” print them, or addresses (news:…, https:…).")
        + u"\n\n"_s;
    text += Words::tr("Exit codes:") + u'\n' + exitCodes();
    return text;
}

} // namespace foyer::commandline
