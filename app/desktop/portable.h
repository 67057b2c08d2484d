// A Foyer that is carried about, on a stick or in a folder of one's own. An empty file named `portable` beside the
// program makes it one: everything it keeps is in the folder `data` beside it (the database, the settings, what is open
// in other programs for the moment), and it leaves nothing in the system: passwords in the keychain, links.
// --data still chooses another folder.
#pragma once

#include <QString>

namespace foyer::portable {

// Where a program in that folder keeps its data; empty: in the system's place. `programs`: without a trailing slash.
QString dataBeside(const QString &programs);

// Of the running program. Once there is an application object.
QString data();
inline bool isOn()
{
    return !data().isEmpty();
}
// Files for the moment go there as well, also those of the programs that are started from here.
void keepTogether();

} // namespace foyer::portable
