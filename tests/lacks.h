// What this platform cannot give a single test, by name: such a test is skipped, counted and listed
// (packaging/windows/skipped.sh). Whole programs name their needs in CMake (foyer_test … NEEDS).
#pragma once

#include <QSet>
#include <QString>
#include <QSysInfo>
#include <QTest>

namespace foyer::test {

// Windows programs are tested under Wine, where Schannel is GnuTLS: it waits for more where it should say that the
// other side speaks no TLS, and some code pages are missing.
inline bool lacks(const char *capability)
{
    static const QSet<QByteArray> onWindows { "tls-errors", "gb18030", "unix-permissions", "lockable-keychain",
        "disk-limit", "display-server", "home-by-environment", "unwritable-folder" };
    return QSysInfo::productType() == QStringLiteral("windows") && onWindows.contains(capability);
}

} // namespace foyer::test

#define FOYER_NEEDS(capability)                                                                                        \
    do {                                                                                                               \
        if (foyer::test::lacks(capability))                                                                            \
            QSKIP("needs " capability ": not here");                                                                   \
    } while (false)
