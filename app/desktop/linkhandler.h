// Which program the desktop starts for links of a scheme: read where the desktop reads it (freedesktop.org's
// "Association between MIME types and applications"), without starting anything.
#pragma once

#include <QStringList>

namespace foyer {

inline const QString ownDesktopFile = QStringLiteral("org.foyer.Foyer.desktop"); // packaging/

struct AssociationFiles {
    QStringList lists; // mimeapps.list and its kin, the first counts most
    QStringList applications; // folders of .desktop files

    static AssociationFiles ofDesktop();
};

// The .desktop file's name; empty when there is none, or when several could be meant and nobody chose.
QString linkHandler(const QString &scheme, const AssociationFiles &files = AssociationFiles::ofDesktop());

} // namespace foyer
