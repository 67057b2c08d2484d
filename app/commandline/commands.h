// The table of commands: what each is called, what may stand behind it, and what runs it.
// Usage text, parsing and dispatch all read this one table.
#pragma once

#include "app/commandline/exitcode.h"

#include <QList>
#include <QStringList>

namespace foyer {
class DataFolder;
}

namespace foyer::commandline {

class Output;
struct Context;

struct OptionSpec {
    const char *name = nullptr; // without the dashes
    bool takesValue = false;
};

struct Command {
    const char *name = nullptr; // "accounts add"
    const char *arguments = nullptr; // as the usage text shows them
    const char *summary = nullptr; // translated where shown, context "foyer::commandline"
    int least = 0; // words behind the name
    int most = 0; // -1: any number
    QList<OptionSpec> options;
    ExitCode (*run)(Context &context) = nullptr;
};

// In the order of the usage text.
const QList<Command> &commands();
// The command these words begin with (the longest name wins), or nullptr.
const Command *commandFor(const QStringList &words);

ExitCode addAccount(Context &context);
ExitCode listAccounts(Context &context);
ExitCode removeAccount(Context &context);
ExitCode listForums(Context &context);
ExitCode followForums(Context &context);
ExitCode unfollowForums(Context &context);
ExitCode sync(Context &context);
ExitCode listThreads(Context &context);
ExitCode readThread(Context &context);
ExitCode searchPosts(Context &context);
ExitCode queueReply(Context &context);
ExitCode queuePost(Context &context);
ExitCode likePost(Context &context);
ExitCode reportPost(Context &context);
ExitCode setLevel(Context &context);
ExitCode pinThread(Context &context);
ExitCode closeThread(Context &context);
ExitCode listOutbox(Context &context);
ExitCode retryOutbox(Context &context);
ExitCode replaceOutbox(Context &context);
ExitCode cancelOutbox(Context &context);
ExitCode check(Context &context);
// For a file that cannot even be opened: what cannot be fetched again is carried over into a new one.
ExitCode rebuild(const DataFolder &folder, Output &out);

} // namespace foyer::commandline
