// reply, post and outbox: what I wrote. Committed to disk before anything else happens; sync sends it.
#include "app/adapters/registry.h"
#include "app/commandline/commands.h"
#include "app/commandline/context.h"
#include "app/commandline/lookup.h"
#include "app/commandline/shapes.h"
#include "app/commandline/statewords.h"
#include "app/commandline/terminal.h"
#include "app/commandline/terminaltext.h"
#include "app/commandline/threadprinter.h"
#include "app/commandline/words.h"
#include "models/allowed.h"
#include "models/cache/accounts.h"
#include "models/cache/forums.h"
#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/threads.h"
#include "models/items/deedwords.h"
#include "models/kinds.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace foyer::commandline {
namespace {

constexpr int shownReceipts = 20;
constexpr qint64 longestText = 1 << 20;

Expected<QString> textFrom(const Arguments &arguments)
{
    if (!arguments.has(u"text-file"_s) || arguments.options[u"text-file"_s] == "-"_L1) {
        if (terminal::isTerminal(stdin))
            Output(false).say(Words::tr("Write the text; Ctrl+D on an empty line ends it."));
        return terminal::readAll();
    }
    QFile file(arguments.options[u"text-file"_s]);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Usage, Words::tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()) };
    if (file.size() > longestText)
        return Error { ErrorKind::Usage, Words::tr("%1 is too long for a post.").arg(file.fileName()) };
    return QString::fromUtf8(file.readAll());
}

Expected<Body> bodyFrom(const Arguments &arguments, const Account &account)
{
    auto text = textFrom(arguments);
    if (!text)
        return text.error();
    text->replace(u"\r\n"_s, u"\n"_s);
    while (!text->isEmpty() && text->back().isSpace())
        text->chop(1);
    if (text->isEmpty())
        return Error { ErrorKind::Usage, Words::tr("There is no text, so nothing was queued.") };
    const bool markdown = account.capabilities.testFlag(Capability::Markdown);
    return Body { markdown ? Format::Markdown : Format::Plain, text->toUtf8() };
}

// Everything that can be known now to be in the way of a post.
Expected<void> mayPost(const Account &account, const Forum &forum)
{
    if (forum.posting == Posting::ReadOnly)
        return Error { ErrorKind::Rejected, Words::tr("%1 takes no posts.").arg(forum.name) };
    if (account.user.isEmpty() && !account.capabilities.testFlag(Capability::Reply))
        return Error { ErrorKind::Usage,
            Words::tr("You read %1 as a guest, and guests cannot write there. Sign in:\n"
                      "    foyer accounts add %2 --user NAME")
                .arg(account.name, account.url.toString()) };
    if (account.identityMail.isEmpty() && signsWithMail(account.kind))
        return Error { ErrorKind::Usage,
            Words::tr("Your posts on %1 need a name and a mail address to be signed with. Give them once:\n"
                      "    foyer accounts add %2 --identity 'Name <mail>'")
                .arg(account.name, account.url.toString()) };
    return {};
}

// What an outbox item is about: the thread's title, or the forum of a new thread.
QString targetOf(Cache &cache, const Intention &intention)
{
    if (const auto *fresh = std::get_if<NewThread>(&intention.deed)) {
        const auto place = forum(cache, fresh->forum);
        return place ? fresh->subject + u" → "_s + place->name : fresh->subject;
    }
    const auto id = threadOf(cache, intention);
    const auto whole = id ? thread(cache, *id) : id.error();
    return whole ? whole->title : QString();
}

QUrl urlOf(Cache &cache, const Intention &intention)
{
    const auto shown = pendingPost(cache, intention.id);
    return shown ? shown->url : QUrl();
}

QString nextStep(const Intention &intention)
{
    return Words::tr("It is kept here. Next: foyer outbox retry %1, or foyer outbox cancel %1").arg(intention.id.value);
}

QString textOf(const Intention &intention, const QString &target, int width)
{
    QString text = u"%1  %2  [%3]\n"_s.arg(intention.id.value, 6).arg(oneLine(target), stateWords(intention.state));
    const QString indent(8, u' ');
    text +=
        indent + fitted(oneLine(deedWords(intention.deed)), std::max(16, width - int(indent.size()))).trimmed() + u'\n';
    if (intention.lastError && intention.state != SendState::Seen)
        text += wrapped(oneLine(intention.lastError->text), width, indent);
    if (needsPerson(intention.state))
        text += wrapped(nextStep(intention), width, indent);
    if (intention.state == SendState::Queued && intention.nextTry.isValid())
        text += indent + Words::tr("Next try: %1").arg(localTime(intention.nextTry)) + u'\n';
    QStringList receipt;
    const auto step = [&receipt](const QString &name, const QDateTime &when) {
        if (when.isValid())
            receipt.append(name.arg(localTime(when)));
    };
    step(Words::tr("written %1"), intention.written);
    step(Words::tr("sent %1"), intention.sent);
    step(Words::tr("seen %1"), intention.seen);
    return text + indent + receipt.join(u" · "_s);
}

void print(Context &context, const Intention &intention)
{
    const QString target = targetOf(context.cache, intention);
    context.out.item(shapeOf(intention, target, urlOf(context.cache, intention)));
    context.out.text(textOf(intention, target, terminal::width()));
}

ExitCode queue(Context &context, AccountId account, const Deed &deed)
{
    const auto queued = intend(context.cache, account, deed);
    if (!queued)
        return context.out.fail(queued.error());
    context.out.text(Words::tr("Queued as %1. It is kept here; “foyer sync” sends it.").arg(queued->value));
    if (!context.out.json())
        return ExitCode::Done;
    const auto there = intention(context.cache, *queued);
    if (!there)
        return context.out.fail(there.error());
    print(context, *there);
    return ExitCode::Done;
}

Expected<IntentionId> itemFrom(Context &context)
{
    const QString typed = context.arguments.words.first();
    const auto number = numberIn(typed);
    const auto found = number ? intention(context.cache, IntentionId { *number })
                              : Expected<Intention>(Error { ErrorKind::NotFound, {} });
    if (!found && found.error().kind == ErrorKind::NotFound)
        return Error { ErrorKind::NotFound,
            Words::tr("Nothing in the outbox is numbered “%1”. foyer outbox lists it.").arg(typed) };
    if (!found)
        return found.error();
    return found->id;
}

} // namespace

ExitCode queueReply(Context &context)
{
    const auto parent = findPost(context.cache, context.arguments.words.first());
    if (!parent)
        return context.out.fail(parent.error());
    const auto answered = post(context.cache, *parent);
    if (!answered)
        return context.out.fail(answered.error());
    const bool privately = context.arguments.has(u"private"_s);
    if (!mayAnswer(*answered))
        return context.out.fail(
            { ErrorKind::Rejected, Words::tr("A private reply takes no answers. Answer another post.") });
    if (privately && !mayAnswerPrivately(*answered))
        return context.out.fail(
            { ErrorKind::Rejected, Words::tr("The server does not let you answer this post in private.") });
    const auto whole = thread(context.cache, answered->thread);
    if (!whole)
        return context.out.fail(whole.error());
    const auto mine = account(context.cache, whole->account);
    if (!mine)
        return context.out.fail(mine.error());
    const auto place = forum(context.cache, whole->forum);
    if (!place)
        return context.out.fail(place.error());
    if (const auto allowed = mayPost(*mine, *place); !allowed)
        return context.out.fail(allowed.error());
    const auto body = bodyFrom(context.arguments, *mine);
    if (!body)
        return context.out.fail(body.error());
    return queue(context, mine->id, Reply { *parent, *body, {}, {}, privately });
}

ExitCode queuePost(Context &context)
{
    const QString subject = context.arguments.options.value(u"subject"_s).simplified();
    if (subject.isEmpty())
        return context.out.fail(
            { ErrorKind::Usage, Words::tr("A new thread needs a subject: --subject 'What it is about'") });
    const auto place = findForum(context.cache, context.arguments.words.first());
    if (!place)
        return context.out.fail(place.error());
    const auto mine = account(context.cache, place->account);
    if (!mine)
        return context.out.fail(mine.error());
    if (const auto allowed = mayPost(*mine, *place); !allowed)
        return context.out.fail(allowed.error());
    const auto body = bodyFrom(context.arguments, *mine);
    if (!body)
        return context.out.fail(body.error());
    return queue(context, mine->id, NewThread { place->id, subject, *body });
}

ExitCode listOutbox(Context &context)
{
    const auto waiting = outbox(context.cache);
    if (!waiting)
        return context.out.fail(waiting.error());
    const auto done = receipts(context.cache, shownReceipts);
    if (!done)
        return context.out.fail(done.error());
    ExitCode code = ExitCode::Done;
    for (const Intention &intention : *waiting) {
        print(context, intention);
        if (needsPerson(intention.state))
            code = ExitCode::Attention;
    }
    for (const Intention &intention : *done)
        print(context, intention);
    if (waiting->isEmpty() && done->isEmpty() && !context.out.json())
        context.out.say(Words::tr("The outbox is empty: the server has everything you wrote."));
    return code;
}

ExitCode retryOutbox(Context &context)
{
    const auto id = itemFrom(context);
    if (!id)
        return context.out.fail(id.error());
    const auto theirs = theirVersion(context.cache, *id);
    if (!theirs)
        return context.out.fail(theirs.error());
    if (*theirs) {
        context.out.text(Words::tr("Their version:") + u'\n' + QString::fromUtf8(**theirs));
        return context.out.fail({ ErrorKind::Conflict,
            Words::tr("Somebody changed this post after you began to edit it. Nothing was sent. Decide: “foyer outbox "
                      "replace %1” puts your version in place of theirs, which stays readable where the server keeps a "
                      "history of the post; “foyer outbox cancel %1” leaves theirs.")
                .arg(id->value) });
    }
    if (const auto asked = retryNow(context.cache, *id); !asked)
        return context.out.fail(asked.error());
    context.out.text(Words::tr("Queued again. “foyer sync” sends it."));
    return ExitCode::Done;
}

ExitCode replaceOutbox(Context &context)
{
    const auto id = itemFrom(context);
    if (!id)
        return context.out.fail(id.error());
    if (const auto replaced = replaceTheirs(context.cache, *id); !replaced)
        return context.out.fail(replaced.error());
    context.out.text(Words::tr("Queued again, in place of theirs. “foyer sync” sends it."));
    return ExitCode::Done;
}

ExitCode cancelOutbox(Context &context)
{
    const auto id = itemFrom(context);
    if (!id)
        return context.out.fail(id.error());
    if (const auto cancelled = cancelIntention(context.cache, *id); !cancelled)
        return context.out.fail(cancelled.error());
    context.out.text(Words::tr("Cancelled. The text is kept in the drafts' bin for 30 days."));
    return ExitCode::Done;
}

} // namespace foyer::commandline
