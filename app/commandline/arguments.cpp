#include "app/commandline/arguments.h"

#include "app/commandline/commands.h"
#include "app/commandline/words.h"
#include "app/sample/fakes.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

Error wrong(const QString &sentence)
{
    return { ErrorKind::Usage, sentence };
}

// Takes "--name=value" apart; the value is missing when there is no "=".
std::pair<QString, std::optional<QString>> split(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals < 0)
        return { word.mid(2), std::nullopt };
    return { word.mid(2, equals - 2), word.mid(equals + 1) };
}

// An option of the program itself. False: it is none of those.
Expected<bool> takeProgramOption(Arguments &into, QStringList &words)
{
    const auto [name, value] = split(words.first());
    const QHash<QString, bool Arguments::*> flags { { u"sample"_s, &Arguments::sample },
        { u"sample-off"_s, &Arguments::sampleOff }, { u"offline"_s, &Arguments::offline },
        { u"json"_s, &Arguments::json }, { u"version"_s, &Arguments::version }, { u"help"_s, &Arguments::help } };
    if (const auto flag = flags.find(name); flag != flags.end() && !value) {
        into.*(*flag) = true;
        into.sample = into.sample || into.sampleOff;
        words.removeFirst();
        return true;
    }
    if (name != "data"_L1 && name != "fake"_L1)
        return false;
    words.removeFirst();
    QString &taken = name == "data"_L1 ? into.data : into.fake;
    taken = value ? *value : words.isEmpty() ? QString() : words.takeFirst();
    if (!taken.isEmpty())
        return true;
    return wrong(name == "data"_L1
            ? Words::tr("--data needs a folder behind it.")
            : Words::tr("--fake needs a kind of server behind it: %1.").arg(fakeKinds().join(u", "_s)));
}

bool looksLikeAddress(const QString &word)
{
    const QUrl url(word, QUrl::StrictMode);
    return url.isValid() && url.scheme().size() > 1;
}

Error unknownCommand(const QString &word)
{
    for (const Command &command : commands()) {
        if (QString::fromLatin1(command.name).endsWith(u' ' + word))
            return wrong(Words::tr("There is no command “%1”. Perhaps you mean: foyer %2")
                             .arg(word, QString::fromLatin1(command.name)));
    }
    return wrong(Words::tr("There is no command “%1”. foyer --help lists them all.").arg(word));
}

Expected<void> takeCommandOption(Arguments &into, const QString &word, QStringList &words)
{
    const std::pair given = split(word);
    const QString &name = given.first; // clang 14 cannot capture a structured binding
    const std::optional<QString> &value = given.second;
    if (name == "help"_L1 && !value) {
        into.help = true;
        return {};
    }
    const QList<OptionSpec> &known = into.command->options;
    const auto spec = std::find_if(
        known.begin(), known.end(), [&](const OptionSpec &o) { return name == QLatin1StringView(o.name); });
    const QString command = QString::fromLatin1(into.command->name);
    if (spec == known.end()) {
        const QStringList before { u"sample"_s, u"sample-off"_s, u"offline"_s, u"json"_s, u"version"_s, u"data"_s,
            u"fake"_s };
        if (before.contains(name))
            return wrong(Words::tr("--%1 stands before the command: foyer --%1 %2").arg(name, command));
        return wrong(Words::tr("“foyer %1” has no option --%2.").arg(command, name));
    }
    if (!spec->takesValue && value)
        return wrong(Words::tr("--%1 takes no value.").arg(name));
    if (spec->takesValue && !value && words.isEmpty())
        return wrong(Words::tr("--%1 needs a value behind it.").arg(name));
    into.options.insert(name, !spec->takesValue ? QString() : value ? *value : words.takeFirst());
    return {};
}

Expected<void> takeCommand(Arguments &into, QStringList words)
{
    into.command = commandFor(words);
    if (!into.command)
        return unknownCommand(words.first());
    words.remove(0, QByteArrayView(into.command->name).count(' ') + 1);
    bool optionsOver = false;
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (!optionsOver && word == "--"_L1)
            optionsOver = true;
        else if (!optionsOver && word.startsWith("--"_L1)) {
            if (auto taken = takeCommandOption(into, word, words); !taken)
                return taken;
        } else {
            into.words.append(word);
        }
    }
    const Command &command = *into.command;
    const bool fits = into.words.size() >= command.least && (command.most < 0 || into.words.size() <= command.most);
    if (!fits && !into.help)
        return wrong(Words::tr("That is not how “foyer %1” is used:").arg(QString::fromLatin1(command.name)) + u'\n'
            + usage(&command));
    return {};
}

} // namespace

Expected<Arguments> parseArguments(QStringList words)
{
    Arguments arguments;
    while (!words.isEmpty() && words.first().startsWith("--"_L1) && words.first().size() > 2) {
        const auto taken = takeProgramOption(arguments, words);
        if (!taken)
            return taken.error();
        if (!*taken)
            return wrong(Words::tr("There is no option %1. foyer --help lists them all.").arg(words.first()));
    }
    if (!words.isEmpty() && words.first() == "help"_L1) { // as other programs have it
        arguments.help = true;
        words.removeFirst();
    }
    if (words.isEmpty())
        return arguments;
    if (!commandFor(words) && looksLikeAddress(words.first())) {
        if (words.size() > 1)
            return wrong(Words::tr("One address at a time: foyer [URL]"));
        arguments.words = words;
        return arguments;
    }
    if (auto taken = takeCommand(arguments, words); !taken)
        return taken.error();
    return arguments;
}

} // namespace foyer::commandline
