// What a command prints: text for people, or one JSON array for scripts, never both. Sentences about what
// happened go to standard error, so that standard output holds only what was asked for.
#pragma once

#include "app/commandline/exitcode.h"

#include <QJsonArray>
#include <QJsonObject>

namespace foyer::commandline {

class Output {
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    bool json() const { return m_json; }
    void text(const QString &lines); // standard output; nothing in JSON mode
    void item(const QJsonObject &object); // one element of the array; nothing in text mode
    void say(const QString &sentence); // standard error, both modes
    ExitCode fail(const Error &error); // says it; the code that belongs to it
    void finish(); // prints the array

private:
    bool m_json;
    QJsonArray m_items;
};

} // namespace foyer::commandline
