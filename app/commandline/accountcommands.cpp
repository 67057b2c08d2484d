// accounts: add, list, remove.
#include "app/adapters/registry.h"
#include "app/commandline/commands.h"
#include "app/commandline/context.h"
#include "app/commandline/lookup.h"
#include "app/commandline/newaccount.h"
#include "app/commandline/shapes.h"
#include "app/commandline/terminal.h"
#include "app/commandline/terminaltext.h"
#include "app/commandline/threadprinter.h"
#include "app/commandline/words.h"
#include "app/leaving.h"
#include "app/secrets.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/kinds.h"
#include "models/settings.h"

#include "app/net/waited.h"

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

QString lineOf(const Account &account)
{
    QStringList facts { oneLine(account.name), account.url.toString() };
    facts.append(account.user.isEmpty() ? Words::tr("without signing in") : oneLine(account.user));
    facts.append(account.lastSync.isValid() ? Words::tr("synced %1").arg(localTime(account.lastSync))
                                            : Words::tr("never synced"));
    if (account.broken)
        facts.append(Words::tr("the last sign-in was refused: foyer accounts add %1 --user %2 signs in again")
                         .arg(account.url.toString(), account.user));
    return u"%1  "_s.arg(account.id.value, 6) + facts.join(u"  ·  "_s);
}

void sayWhatNext(Output &out, const Account &account, const QList<Forum> &forums)
{
    const int count = int(forums.size());
    const bool followed = std::any_of(forums.begin(), forums.end(), [](const Forum &f) { return f.followed; });
    QString text = Words::tr("%1 is account %2.").arg(account.name).arg(account.id.value) + u' ';
    if (count == 0)
        text += Words::tr("It has no forums yet.");
    else if (followed)
        text += Words::tr("It has %n forums. Next: foyer sync", "", count);
    else
        text += Words::tr(
            "It has %n forums, too many to follow them all. Next: foyer forums lists them, foyer forums follow "
            "NAME follows one.",
            "", count);
    out.text(text);
    if (account.identityMail.isEmpty() && signsWithMail(account.kind))
        out.say(Words::tr("To post there, say who you are: foyer accounts add %1 --identity 'Name <mail>'")
                    .arg(account.url.toString()));
}

} // namespace

ExitCode addAccount(Context &context)
{
    if (context.arguments.offline)
        return context.out.fail({ ErrorKind::Offline, Words::tr("Adding an account needs the network once.") });
    Secrets secrets(context.folder.path());
    const auto added = NewAccount(context, secrets).add();
    if (!added)
        return context.out.fail(added.error());
    const auto account = foyer::account(context.cache, *added);
    if (!account)
        return context.out.fail(account.error());
    const auto known = forums(context.cache, account->id);
    if (!known)
        return context.out.fail(known.error());
    context.out.item(shapeOf(*account));
    sayWhatNext(context.out, *account, *known);
    return ExitCode::Done;
}

ExitCode listAccounts(Context &context)
{
    const auto all = accounts(context.cache);
    if (!all)
        return context.out.fail(all.error());
    for (const Account &account : *all) {
        context.out.item(shapeOf(account));
        context.out.text(lineOf(account));
    }
    if (all->isEmpty() && !context.out.json())
        context.out.say(Words::tr("There is no account yet. Add one: foyer accounts add news.example.org"));
    return ExitCode::Done;
}

ExitCode removeAccount(Context &context)
{
    const auto account = findAccount(context.cache, context.arguments.words.first());
    if (!account)
        return context.out.fail(account.error());
    if (const auto removed = foyer::removeAccount(context.cache, account->id); !removed)
        return context.out.fail(removed.error());
    context.out.text(Words::tr("%1 is removed. What you wrote there is in the drafts' bin.").arg(account->name));
    Secrets secrets(context.folder.path());
    LeavingOptions options;
    options.offline = context.arguments.offline || flag(context.cache, option::offline);
    const auto left = waited(leave(&secrets, *account, options));
    if (left)
        return ExitCode::Done;
    context.out.say(left.error().text);
    return ExitCode::Attention;
}

} // namespace foyer::commandline
