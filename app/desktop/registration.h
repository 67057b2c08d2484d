// What Windows reads about a program in the person's registry. `software` is HKEY_CURRENT_USER\Software, or a file that
// stands for it. Every key, so that an installer can take away what is written here:
//   Software\Classes\Foyer.Link                              how a link is opened
//   Software\Classes\{foyer,news,nntp,discourse}             only where no other program has them
//   Software\Foyer\Capabilities, RegisteredApplications\Foyer   Foyer in Settings → Apps → Default apps
//   Software\Classes\AppUserModelId\org.foyer.Foyer          whose notifications they are
#pragma once

#include <QString>

class QSettings;

namespace foyer::registration {

// `program`: the whole path of the executable.
void addLinks(QSettings &software, const QString &program);
void removeLinks(QSettings &software); // those of Foyer, wherever it lay
bool hasLinks(const QSettings &software, const QString &program);

void addNotifications(QSettings &software, const QString &program, const QString &programId);

} // namespace foyer::registration
