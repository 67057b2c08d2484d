#!/bin/sh
# Takes a picture of the main window on the sample community, its first thread open, under Wine on a screen in memory.
#   screenshot.sh FOLDER OUT.png [light|dark]      FOLDER has foyer.exe with its DLLs, as pack.sh makes it
set -eu
folder=$(realpath "$1")
out=$2
. "$(dirname "$0")/trial.sh"
screen_size=1288x827 # the window, and the frame that Wine draws
begin_trial
# The person's choice of light or dark programs, where Windows keeps it.
[ "${3:-light}" = light ] && light=1 || light=0
in_windows 20 reg add 'HKCU\Software\Microsoft\Windows\CurrentVersion\Themes\Personalize' \
    /v AppsUseLightTheme /t REG_DWORD /d $light /f >"$trial/reg.log"
# Wine has none of the fonts of Windows' own windows. Replaced, they are there for whoever lists the fonts, as Qt does.
for font in "MS Shell Dlg" "MS Shell Dlg 2" "MS Sans Serif" "Segoe UI" Tahoma; do
    in_windows 20 reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d "DejaVu Sans" /f >>"$trial/reg.log"
done
cp -R "$folder" "$drive/foyer"
in_windows 120 'C:\foyer\foyer.com' --sample sync
open_foyer 'C:\foyer\foyer.exe' --sample
sleep "${FOYER_SHOT_SECONDS:-12}" # for the pictures that come in late
xdotool mousemove 390 165 click 1 mousemove 900 815
sleep "${FOYER_SHOT_SECONDS:-12}"
import -window root -depth 8 "$out"
close_foyer
