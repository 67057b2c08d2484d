#!/bin/sh
# Tries the installer in a fresh Windows (Wine): install, sync the sample, open the window, upgrade over it while it runs,
# uninstall; then nothing is left but the person's data, and with /DATA not even these.
#   try-installer.sh SETUP.exe
set -eu
setup=$(realpath "$1")
. "$(dirname "$0")/trial.sh"
begin_trial
appdata=$people/AppData/Local
there=$appdata/Programs/Foyer
data=$appdata/Foyer
foyer_com="C:\\users\\$(id -un)\\AppData\\Local\\Programs\\Foyer\\foyer.com"
foyer_exe=${foyer_com%com}exe
menu="$people/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Foyer.lnk"
version=$(basename "$setup" -setup.exe)

# It goes on in a copy of itself, so its end is when the folder's last program is gone.
uninstall() {
    in_windows 60 "${foyer_com%foyer.com}uninstall.exe" /S "$@" && until_true 60 gone "$there/uninstall.exe" && "$wineserver" -w
}
gone() { [ ! -e "$1" ]; }
# What Foyer keeps, told by its titles: the sample's people go on writing, so there may be more of them later, never fewer.
titles() { in_windows 60 "$foyer_com" --sample --json list --limit 10000 | grep '"title":' | LC_ALL=C sort >"$1"; }
all_there() { titles "$trial/now" && [ -s "$1" ] && [ -z "$(LC_ALL=C comm -23 "$1" "$trial/now")" ]; }
registered() { grep -qF "$1" "$trial/installed.registry"; }
# Windows itself keeps the uninstaller's copy until its next start, and the keys that list programs are there before any program;
# Wine makes its key for passwords when any program first asks for one.
windows_own='/Temp/~nsu|\[Software.*Wine.*Credential Manager\]( "EncryptionKey"|$)|(CurrentVersion.*Uninstall|RegisteredApplications|Classes.*AppUserModelId)\]$'
# nothing_left A B [PATTERN]: but these, and what matches the pattern.
nothing_left() {
    differences "$1" "$2" | grep -vE "$windows_own${3:+|$3}" | tee "$trial/left" | sed 's/^/      /'
    [ ! -s "$trial/left" ]
}

snapshot "$trial/before"
must "it installs without a question" in_windows 120 "$setup" /S
snapshot "$trial/installed"
must "the programs are there" test -f "$there/foyer.exe" -a -f "$there/foyer.com" -a -f "$there/uninstall.exe"
must "so is the shortcut" test -f "$menu"
must "Windows lists it, with its version" registered "\"DisplayVersion\"=\"${version#foyer-}\""
must "and how to remove it without a question" registered '"QuietUninstallString"='

must "the sample syncs" in_windows 120 "$foyer_com" --sample sync
titles "$trial/threads"
must "its threads are listed" test -s "$trial/threads"
must "the data are in %LOCALAPPDATA%" test -f "$data/sample/foyer.db"
must "the window opens" open_foyer "$foyer_exe" --sample
must "it closes when asked to, without an error" close_foyer

must "the window opens again" open_foyer "$foyer_exe" --sample
must "an upgrade over a running Foyer installs" in_windows 180 "$setup" /S
must "and has closed it, without an error" wait "$window"
must "the data are as they were" all_there "$trial/threads"

echo mine >"$there/mine.txt"
must "it uninstalls" uninstall
must "a file of the person in its folder stays" test -f "$there/mine.txt"
rm -r "$appdata/Programs"
snapshot "$trial/after"
must "nothing else is left but the data" nothing_left "$trial/before" "$trial/after" "AppData/Local/Foyer[ /]"
must "the data are kept" test -f "$data/sample/foyer.db"

must "it installs again" in_windows 120 "$setup" /S
must "and finds the data" all_there "$trial/threads"
must "it uninstalls with the data" uninstall /DATA
snapshot "$trial/end"
must "nothing at all is left" nothing_left "$trial/before" "$trial/end"
end_well
