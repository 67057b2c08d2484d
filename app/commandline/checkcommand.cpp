// check: is the data sound? Repairs what can be repaired.
#include "app/commandline/commands.h"
#include "app/commandline/context.h"
#include "app/commandline/words.h"
#include "models/cache/maintenance.h"
#include "models/cache/pictures.h"
#include "models/cache/threads.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

ExitCode tell(Output &out, const CheckReport &report)
{
    for (const QString &finding : report.findings) {
        out.item({ { u"finding"_s, finding }, { u"repaired"_s, report.repaired } });
        out.text(finding);
    }
    if (!report.sound)
        out.say(Words::tr("The data is damaged and could not be repaired."));
    else if (report.repaired)
        out.say(Words::tr("Something was damaged and is repaired."));
    else if (!out.json())
        out.text(Words::tr("Everything is sound."));
    return report.sound ? ExitCode::Done : ExitCode::Damaged;
}

QString keptWords(const Storage &posts, const PictureStorage &pictures)
{
    const auto size = [](qint64 bytes) {
        return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
    };
    return Words::tr("Kept here: %1 posts (%2), %3 pictures (%4).")
        .arg(posts.posts)
        .arg(size(posts.bytes))
        .arg(pictures.pictures)
        .arg(size(pictures.bytes));
}

} // namespace

ExitCode check(Context &context)
{
    const auto report = checkCache(context.cache, true);
    if (!report)
        return context.out.fail(report.error());
    const ExitCode code = tell(context.out, *report);
    const auto posts = storage(context.cache);
    const auto pictures = pictureStorage(context.cache);
    if (posts && pictures)
        context.out.text(keptWords(*posts, *pictures));
    return code;
}

ExitCode rebuild(const DataFolder &folder, Output &out)
{
    out.say(Words::tr("The data cannot be opened. Rebuilding it …"));
    const auto report = rebuildFile(folder.database());
    return report ? tell(out, *report) : out.fail(report.error());
}

} // namespace foyer::commandline
