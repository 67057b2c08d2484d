// The terminal itself: is there one, how wide is it, and a question whose answer is not shown.
#pragma once

#include "models/error.h"

#include <cstdio>

namespace foyer::commandline::terminal {

bool isTerminal(std::FILE *stream);
int width(); // of standard output; 80 where nobody knows

// Standard input up to its end, as UTF-8.
QString readAll();
// The first line of standard input, without its end.
QString readLine();
// Up to the first empty line, or the end.
QString readParagraph();
// Asks on the terminal without echo. Usage error when standard input is no terminal.
Expected<QString> askSecret(const QString &question);

// A bar on standard error, drawn over itself; draws nothing where that is no terminal.
class ProgressBar {
public:
    ProgressBar();
    ~ProgressBar(); // takes the bar away
    void show(const QString &label, qint64 done, qint64 total); // total 0: unknown
    void clear();

private:
    bool m_on;
    bool m_drawn = false;
};

} // namespace foyer::commandline::terminal
