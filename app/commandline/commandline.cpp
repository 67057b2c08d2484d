#include "app/commandline/commandline.h"

#include "app/changeforwarder.h"
#include "app/commandline/commands.h"
#include "app/commandline/context.h"
#include "app/commandline/words.h"

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

ExitCode runOnData(const Arguments &arguments, Output &out)
{
    const auto folder = DataFolder::open(folderFor(arguments));
    if (!folder)
        return out.fail(folder.error());
    ChangeStream stream;
    auto cache = Cache::open(folder->database(), stream);
    if (!cache && cache.error().kind == ErrorKind::Storage && arguments.command->run == check)
        return rebuild(*folder, out);
    if (!cache)
        return out.fail(cache.error());
    // An open window on the same data hears of what is committed here.
    ChangeForwarder forwarder(*folder, stream);
    Context context { arguments, *folder, **cache, out };
    return arguments.command->run(context);
}

ExitCode runCommand(const Arguments &arguments, Output &out)
{
    if (arguments.help) {
        Output(false).text(usage(arguments.command));
        return ExitCode::Done;
    }
    if (arguments.version) {
        Output(false).text(u"foyer " FOYER_VERSION ""_s);
        return ExitCode::Done;
    }
    const ExitCode code = runOnData(arguments, out);
    out.finish();
    return code;
}

} // namespace

QString folderFor(const Arguments &arguments)
{
    if (!arguments.data.isEmpty())
        return arguments.data;
    if (!arguments.fake.isEmpty())
        return DataFolder::fakePath(arguments.fake);
    return arguments.sample ? DataFolder::samplePath() : DataFolder::standardPath();
}

int run(const QStringList &words)
{
    const auto arguments = parseArguments(words);
    Output out(arguments && arguments->json);
    return int(arguments ? runCommand(*arguments, out) : out.fail(arguments.error()));
}

int withoutDisplay()
{
    Output(false).say(Words::tr("There is no display to open a window on. Foyer works here as well:\n"
                                "    foyer sync      fetches what is new\n"
                                "    foyer list      lists the threads\n"
                                "    foyer --help    says what else there is"));
    return int(ExitCode::Usage);
}

} // namespace foyer::commandline
