#include "app/commandline/commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foyer::commandline {

const QList<Command> &commands()
{
    static const QList<Command> table {
        { "accounts", "", QT_TRANSLATE_NOOP("foyer::commandline", "list the accounts"), 0, 0, {}, listAccounts },
        { "accounts add",
            "URL [--user NAME --password-stdin] [--name N]\n[--identity 'Name <mail>'] [--secret keychain|file|ask]",
            QT_TRANSLATE_NOOP("foyer::commandline", "add an account on a server"), 1, 1,
            { { "user", true }, { "password-stdin" }, { "name", true }, { "identity", true }, { "secret", true } },
            addAccount },
        { "accounts list", "", QT_TRANSLATE_NOOP("foyer::commandline", "the same as accounts"), 0, 0, {},
            listAccounts },
        { "accounts remove", "ACCOUNT",
            QT_TRANSLATE_NOOP("foyer::commandline", "remove an account; what you wrote stays in the drafts' bin"), 1, 1,
            {}, removeAccount },
        { "forums", "[ACCOUNT]", QT_TRANSLATE_NOOP("foyer::commandline", "list the forums; * marks the followed ones"),
            0, 1, {}, listForums },
        { "forums follow", "FORUM …", QT_TRANSLATE_NOOP("foyer::commandline", "keep these forums here"), 1, -1, {},
            followForums },
        { "forums unfollow", "FORUM …", QT_TRANSLATE_NOOP("foyer::commandline", "no longer fetch these forums"), 1, -1,
            {}, unfollowForums },
        { "sync", "[ACCOUNT …]",
            QT_TRANSLATE_NOOP("foyer::commandline", "send what waits in the outbox, fetch what changed"), 0, -1, {},
            sync },
        { "list", "[--forum FORUM] [--tag TAG] [--unread] [--limit N]",
            QT_TRANSLATE_NOOP("foyer::commandline", "list threads, what concerns you first"), 0, 0,
            { { "forum", true }, { "tag", true }, { "unread" }, { "limit", true } }, listThreads },
        { "read", "THREAD", QT_TRANSLATE_NOOP("foyer::commandline", "print a thread and mark it read"), 1, 1, {},
            readThread },
        { "search", "WORDS", QT_TRANSLATE_NOOP("foyer::commandline", "search everything kept here"), 1, -1, {},
            searchPosts },
        { "reply", "POST [--private] [--text-file FILE]",
            QT_TRANSLATE_NOOP("foyer::commandline", "queue a reply; a private one is for the author of the post"), 1, 1,
            { { "private" }, { "text-file", true } }, queueReply },
        { "post", "FORUM --subject SUBJECT [--text-file FILE]",
            QT_TRANSLATE_NOOP("foyer::commandline", "queue a new thread"), 1, 1,
            { { "subject", true }, { "text-file", true } }, queuePost },
        { "like", "POST [--undo]", QT_TRANSLATE_NOOP("foyer::commandline", "like a post, or take the like back"), 1, 1,
            { { "undo" } }, likePost },
        { "report", "POST --reason REASON [--words SENTENCE]",
            QT_TRANSLATE_NOOP("foyer::commandline", "report a post to its moderators; without a reason, lists them"), 1,
            1, { { "reason", true }, { "words", true } }, reportPost },
        { "watch", "[THREAD | --forum FORUM | --tag TAG [--account ACCOUNT]] muted|normal|tracking|watching",
            QT_TRANSLATE_NOOP("foyer::commandline", "how much you want to hear of a thread, a forum or a tag"), 1, 2,
            { { "forum", true }, { "tag", true }, { "account", true } }, setLevel },
        { "pin", "THREAD [--undo]",
            QT_TRANSLATE_NOOP("foyer::commandline", "put a thread above the others for everybody, or back"), 1, 1,
            { { "undo" } }, pinThread },
        { "close", "THREAD [--undo]",
            QT_TRANSLATE_NOOP("foyer::commandline", "close a thread to answers, or open it again"), 1, 1,
            { { "undo" } }, closeThread },
        { "outbox", "", QT_TRANSLATE_NOOP("foyer::commandline", "what you wrote and the server does not have yet"), 0,
            0, {}, listOutbox },
        { "outbox retry", "ID", QT_TRANSLATE_NOOP("foyer::commandline", "try to send it again at the next sync"), 1, 1,
            {}, retryOutbox },
        { "outbox replace", "ID",
            QT_TRANSLATE_NOOP("foyer::commandline", "your edit goes over what somebody made of the post meanwhile"), 1,
            1, {}, replaceOutbox },
        { "outbox cancel", "ID", QT_TRANSLATE_NOOP("foyer::commandline", "do not send it; the text goes to the bin"), 1,
            1, {}, cancelOutbox },
        { "check", "", QT_TRANSLATE_NOOP("foyer::commandline", "check the data and repair what can be repaired"), 0, 0,
            {}, check },
    };
    return table;
}

const Command *commandFor(const QStringList &words)
{
    const Command *best = nullptr;
    for (const Command &command : commands()) {
        const QStringList name = QString::fromLatin1(command.name).split(u' ');
        const bool fits = words.mid(0, name.size()) == name;
        if (fits && (!best || qstrlen(command.name) > qstrlen(best->name)))
            best = &command;
    }
    return best;
}

} // namespace foyer::commandline
