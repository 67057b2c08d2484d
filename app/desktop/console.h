// The terminal that the program was started in, if there is one.
#pragma once

#include <cstdio>
#include <string>

namespace foyer::desktop {

// A program with windows has no console on Windows until it asks for the one it was started from. Text is UTF-8 there
// and back. Before anything is printed.
void joinConsole();
bool isTerminal(std::FILE *stream);
int columns(); // of standard output; 0: nobody knows
// One line of standard input, as UTF-8, without its end. False: there is none any more.
bool readLine(std::string &line);
bool setEcho(bool on); // of standard input; as it was before

} // namespace foyer::desktop
