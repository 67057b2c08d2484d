// What was typed after `foyer`, taken apart. The program's own options stand before the command.
#pragma once

#include "models/error.h"

#include <QHash>
#include <QStringList>

namespace foyer::commandline {

struct Command;

struct Arguments {
    bool sample = false;
    bool sampleOff = false; // with `sample`: its server cannot be reached
    bool offline = false;
    bool json = false;
    bool version = false;
    bool help = false;
    QString data;
    QString fake; // a kind of server, to be tried on one of our own
    const Command *command = nullptr; // none: the window
    QStringList words; // behind the command; for the window: the address to open
    QHash<QString, QString> options; // of the command, without dashes; a flag holds an empty string

    bool has(const QString &option) const { return options.contains(option); }
    bool wantsWindow() const { return !command && !help && !version; }
};

// `words` is the command line without the program's name. The error (kind Usage) is a sentence.
Expected<Arguments> parseArguments(QStringList words);

// The data folder they mean.
QString folderFor(const Arguments &arguments);
// The whole usage text, or that of one command.
QString usage(const Command *command = nullptr);

} // namespace foyer::commandline
