#!/bin/sh
# The layer rule, by the includes: app → ui → models, app → models. Link lists enforce most of it; this says why.
cd "$1" || exit 2
bad=0
forbid() { # FOLDER PATTERN REASON
    found=$(grep -rnE "#include [<\"]($2)" "$1" --include='*.h' --include='*.cpp')
    [ -z "$found" ] && return
    printf '%s\n  %s\n' "$found" "$3"
    bad=1
}
net='QNetwork|QTcp|QUdp|QSsl|QLocal(Socket|Server)|QHostInfo|QAbstractSocket|QtNetwork|qt6keychain|QCoro|QtDBus|QDBus'
forbid models "app/|ui/" "models/ is the bottom layer: it may include neither ui/ nor app/."
forbid models "QtWidgets|Q(Widget|Application|Dialog|MainWindow|TreeView|ListView|Painter)[>\"]" "models/ knows no widget and paints nothing."
forbid models "$net" "models/ opens no socket."
forbid ui "app/" "ui/ may not include app/: declare what you need in ui/services.h."
forbid ui "$net" "ui/ opens no socket."
forbid ui "QtSql|QSql" "SQL stays in models/cache/."
forbid app "QtSql|QSql" "SQL stays in models/cache/."
forbid models/items "QtSql|QSql" "SQL stays in models/cache/."
forbid models/text "QtSql|QSql" "SQL stays in models/cache/."
forbid app/adapters "models/cache/" "An adapter never sees the cache: it returns values."
# One file per system, in one folder; tests may ask where they must.
systems=$(grep -rnE '\b(Q_OS_[A-Z0-9]+|_WIN32|_WIN64|__APPLE__|__linux__|__MINGW32__|_MSC_VER)\b' app ui models resources \
    --include='*.h' --include='*.cpp' --include='*.mm')
if [ -n "$systems" ]; then
    printf '%s\n  What differs from system to system is a file of its own in app/desktop/, chosen by CMake.\n' "$systems"
    bad=1
fi
foreign=$(find app ui models -name '*_linux.*' -o -name '*_windows.*' -o -name '*_mac.*' -o -name '*_posix.*' |
    grep -v '^app/desktop/')
if [ -n "$foreign" ]; then
    printf '%s\n  Files for one system live in app/desktop/.\n' "$foreign"
    bad=1
fi
forbid app/adapters "QtWidgets|QWidget|ui/" "An adapter never sees the window."
own=$(grep -rnE '\bthread_local\b' app models ui --include='*.h' --include='*.cpp')
if [ -n "$own" ]; then
    printf '%s\n  MinGW destroys the objects of a thread after their memory was freed: use none (packaging/windows/README.md).\n' "$own"
    bad=1
fi

# The tests are built with a precompiled header that has it, what people build is not: they would be the first to see.
for file in $(grep -rlE '\bqApp\b|Q_DECLARE_TR_FUNCTIONS|QCoreApplication::' app models ui --include='*.h' --include='*.cpp'); do
    grep -qE '<Q(Core|Gui|)Application>' "$file" "${file%.cpp}.h" 2>/dev/null && continue
    printf '%s\n  It uses the application object and does not include <QCoreApplication>.\n' "$file"
    bad=1
done

long=$(find models ui app tests -name '*.cpp' -o -name '*.h' | xargs wc -l | awk '$1 > 500 && $2 != "total" { print "  " $2 ": " $1 " lines" }')
if [ -n "$long" ]; then
    printf 'Files over 500 lines: split them by what they are about.\n%s\n' "$long"
    bad=1
fi
exit $bad
