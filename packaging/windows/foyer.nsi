; The installer of Foyer for one person: no administrator, nothing outside the person's own folders and registry.
; Built by pack.sh, which gives VERSION, FOLDER (what is installed), FILES (how to remove it), ICON, SIDE (a picture),
; KILOBYTES, OUTFILE.
;
;   foyer-VERSION-setup.exe [/S] [/D=FOLDER]     /S says nothing and asks nothing; /D comes last, without quotes
;   uninstall.exe [/S] [/DATA]                   /DATA takes the person's data as well; without it they stay
;
; Exit status: 0 done, 1 cancelled, 2 failed, 3 Foyer is running and did not end.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define APP_ID org.foyer.Foyer
!define DATA "$LOCALAPPDATA\Foyer"
!define SHORTCUT "$SMPROGRAMS\Foyer.lnk"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"

Name Foyer
OutFile "${OUTFILE}"
InstallDir "$LOCALAPPDATA\Programs\Foyer"
InstallDirRegKey HKCU "${UNINSTALL}" InstallLocation
RequestExecutionLevel user
ManifestDPIAware true
AllowSkipFiles off
BrandingText "Foyer ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName Foyer
VIAddVersionKey FileDescription "Foyer Setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The Foyer authors, GPL-3.0-or-later"

Var data    ; of the uninstaller: not empty, the person's data go as well
Var upgrade ; of the uninstaller: not empty, a newer version is about to be put in this one's place

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE $(welcome)
!define MUI_WELCOMEPAGE_TEXT $(welcomeText)
!insertmacro MUI_PAGE_WELCOME
!define MUI_DIRECTORYPAGE_TEXT_TOP $(folderText)
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_TEXT $(finishText)
!define MUI_FINISHPAGE_RUN "$INSTDIR\foyer.exe"
!define MUI_FINISHPAGE_RUN_TEXT $(startNow)
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.askAboutData un.keepAnswer
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German

LangString welcome ${LANG_ENGLISH} "Foyer ${VERSION}"
LangString welcome ${LANG_GERMAN} "Foyer ${VERSION}"
LangString welcomeText ${LANG_ENGLISH} "Foyer keeps the discussions you take part in on this computer, to read and answer with or without a network.$\r$\n$\r$\nIt is installed for you alone and needs no administrator. A version that is there already is replaced; your discussions, drafts and settings stay as they are.$\r$\n$\r$\nOn the next page you choose the folder."
LangString welcomeText ${LANG_GERMAN} "Foyer bewahrt die Diskussionen, an denen du teilnimmst, auf diesem Rechner auf: zum Lesen und Antworten mit oder ohne Netz.$\r$\n$\r$\nEs wird nur für dich installiert und braucht keine Administratorrechte. Eine vorhandene Version wird ersetzt; deine Diskussionen, Entwürfe und Einstellungen bleiben, wie sie sind.$\r$\n$\r$\nAuf der nächsten Seite wählst du den Ordner."
LangString folderText ${LANG_ENGLISH} "The program is put into this folder, and a shortcut into your Start menu. Your data are kept elsewhere: in ${DATA}."
LangString folderText ${LANG_GERMAN} "In diesen Ordner kommt das Programm, und in dein Startmenü eine Verknüpfung. Deine Daten liegen woanders: in ${DATA}."
LangString finishText ${LANG_ENGLISH} "Foyer ${VERSION} is installed. You find it in the Start menu, and remove it under Settings, Apps."
LangString finishText ${LANG_GERMAN} "Foyer ${VERSION} ist installiert. Du findest es im Startmenü und entfernst es unter Einstellungen, Apps."
LangString startNow ${LANG_ENGLISH} "Start Foyer now"
LangString startNow ${LANG_GERMAN} "Foyer jetzt starten"
LangString tooOld ${LANG_ENGLISH} "Foyer needs Windows 10 or newer. Nothing was changed."
LangString tooOld ${LANG_GERMAN} "Foyer braucht Windows 10 oder neuer. Es wurde nichts geändert."
LangString closeIt ${LANG_ENGLISH} "Foyer is running and is closed now. What you are writing is kept as a draft."
LangString closeIt ${LANG_GERMAN} "Foyer läuft und wird jetzt geschlossen. Was du gerade schreibst, bleibt als Entwurf erhalten."
LangString stillRunning ${LANG_ENGLISH} "Foyer is still at work in $INSTDIR. Close its window, or wait until its command has ended, then try again."
LangString stillRunning ${LANG_GERMAN} "Foyer arbeitet noch in $INSTDIR. Schließe sein Fenster, oder warte, bis sein Befehl beendet ist; versuche es dann noch einmal."
LangString removeTitle ${LANG_ENGLISH} "Remove Foyer"
LangString removeTitle ${LANG_GERMAN} "Foyer entfernen"
LangString removeSubtitle ${LANG_ENGLISH} "What is removed, and what stays"
LangString removeSubtitle ${LANG_GERMAN} "Was entfernt wird und was bleibt"
LangString removeText ${LANG_ENGLISH} "The program is removed from $INSTDIR, with its shortcut and its links.$\r$\n$\r$\nYour discussions, drafts and settings are in ${DATA}. They stay there and are used again if you install Foyer later."
LangString removeText ${LANG_GERMAN} "Das Programm wird aus $INSTDIR entfernt, samt Verknüpfung und Links.$\r$\n$\r$\nDeine Diskussionen, Entwürfe und Einstellungen liegen in ${DATA}. Sie bleiben dort und werden wieder benutzt, wenn du Foyer später installierst."
LangString removeData ${LANG_ENGLISH} "Delete my discussions, drafts, settings and passwords as well"
LangString removeData ${LANG_GERMAN} "Auch meine Diskussionen, Entwürfe, Einstellungen und Passwörter löschen"
LangString removeSure ${LANG_ENGLISH} "Everything in ${DATA} is deleted for good, what you wrote and was not sent yet as well. Delete it?"
LangString removeSure ${LANG_GERMAN} "Alles in ${DATA} wird endgültig gelöscht, auch was du geschrieben hast und noch nicht gesendet ist. Löschen?"

; Both the installer and the uninstaller end a Foyer that runs from $INSTDIR: a program in use cannot be replaced.
!macro endingFoyer un
; "1" on the stack: a file of the program is in use.
Function ${un}isRunning
    StrCpy $0 0
    ${ForEach} $1 1 2 + 1
        ${If} $1 = 1
            StrCpy $2 "$INSTDIR\foyer.exe"
        ${Else}
            StrCpy $2 "$INSTDIR\foyer.com"
        ${EndIf}
        ${If} ${FileExists} $2
            ClearErrors
            FileOpen $3 $2 a
            ${If} ${Errors}
                StrCpy $0 1
            ${Else}
                FileClose $3
            ${EndIf}
        ${EndIf}
    ${Next}
    Push $0
FunctionEnd

; Asks each window of the program to close, as the person would.
Function ${un}closeWindows
    StrCpy $1 0
    ${Do}
        System::Call 'user32::FindWindowExW(p 0, p r1, p 0, p 0)p.r1'
        ${If} $1 P= 0
            ${ExitDo}
        ${EndIf}
        System::Call 'user32::IsWindowVisible(p r1)i.r2'
        ${If} $2 <> 0
            System::Call 'user32::GetWindowThreadProcessId(p r1, *i.r2)'
            System::Call 'kernel32::OpenProcess(i 0x1000, i 0, i r2)p.r3' ; to be asked its name
            System::Call 'kernel32::QueryFullProcessImageNameW(p r3, i 0, w.r4, *i ${NSIS_MAX_STRLEN})'
            System::Call 'kernel32::CloseHandle(p r3)'
            ${If} $4 == "$INSTDIR\foyer.exe"
                System::Call 'user32::PostMessageW(p r1, i ${WM_CLOSE}, p 0, p 0)'
            ${EndIf}
        ${EndIf}
    ${Loop}
FunctionEnd

Function ${un}endFoyer
    Call ${un}isRunning
    Pop $0
    ${If} $0 = 0
        Return
    ${EndIf}
    ${If} ${Cmd} 'MessageBox MB_OKCANCEL|MB_ICONINFORMATION $(closeIt) /SD IDOK IDCANCEL'
        SetErrorLevel 1
        Quit
    ${EndIf}
    ${Do}
        ${For} $5 1 60
            Call ${un}closeWindows
            Sleep 500
            Call ${un}isRunning
            Pop $0
            ${If} $0 = 0
                Return
            ${EndIf}
        ${Next}
        ${If} ${Cmd} 'MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION $(stillRunning) /SD IDCANCEL IDCANCEL'
            SetErrorLevel 3
            Quit
        ${EndIf}
    ${Loop}
FunctionEnd
!macroend
!insertmacro endingFoyer ""
!insertmacro endingFoyer "un."

Function .onInit
    SetShellVarContext current
    ${IfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP $(tooOld) /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
FunctionEnd

; Windows shows notifications only of programs whose shortcut carries the identity that they name.
Function giveShortcutIdentity
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P= 0
        Return
    ${EndIf}
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}", .r1)'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}", .r2)'
    ${If} $1 P<> 0
    ${AndIf} $2 P<> 0
        ${IPersistFile::Load} $1 '("${SHORTCUT}", ${STGM_READWRITE})'
        System::Call '*(&w64 "${APP_ID}")p.r3'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,p r3)p.r5'
        ${IPropertyStore::SetValue} $2 '($4, $5)'
        ${IPropertyStore::Commit} $2 ""
        ${IPersistFile::Save} $1 '("${SHORTCUT}", 1)'
        System::Free $5
        System::Free $4
        System::Free $3
    ${EndIf}
    ${If} $2 P<> 0
        ${IUnknown::Release} $2 ""
    ${EndIf}
    ${If} $1 P<> 0
        ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
FunctionEnd

Section
    Call endFoyer
    ; The older version takes its own files away, so that none of them is left among the new ones, or in another folder.
    ReadRegStr $6 HKCU "${UNINSTALL}" InstallLocation
    ${If} ${FileExists} "$6\uninstall.exe"
        ExecWait '"$6\uninstall.exe" /S /UPGRADE _?=$6' $7
        ${If} $7 <> 0
            SetErrorLevel $7
            Abort $(stillRunning)
        ${EndIf}
        ${If} $6 != $INSTDIR
            Delete "$6\uninstall.exe"
            RMDir $6
        ${EndIf}
    ${EndIf}
    SetOutPath $INSTDIR
    File /r "${FOLDER}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "${SHORTCUT}" "$INSTDIR\foyer.exe"
    Call giveShortcutIdentity
    WriteRegStr HKCU "${UNINSTALL}" DisplayName Foyer
    WriteRegStr HKCU "${UNINSTALL}" DisplayVersion "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" DisplayIcon "$INSTDIR\foyer.exe"
    WriteRegStr HKCU "${UNINSTALL}" Publisher Foyer
    WriteRegStr HKCU "${UNINSTALL}" InstallLocation $INSTDIR
    WriteRegStr HKCU "${UNINSTALL}" UninstallString '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" EstimatedSize ${KILOBYTES}
    WriteRegDWORD HKCU "${UNINSTALL}" NoModify 1
    WriteRegDWORD HKCU "${UNINSTALL}" NoRepair 1
SectionEnd

Function un.onInit
    SetShellVarContext current
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 /DATA $1
    ${IfNot} ${Errors}
        StrCpy $data 1
    ${EndIf}
    ClearErrors
    ${GetOptions} $0 /UPGRADE $1
    ${IfNot} ${Errors}
        StrCpy $upgrade 1
    ${EndIf}
FunctionEnd

Var dataBox

Function un.askAboutData
    !insertmacro MUI_HEADER_TEXT $(removeTitle) $(removeSubtitle)
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateLabel} 0 0 100% 60u $(removeText)
    Pop $0
    ${NSD_CreateCheckbox} 0 70u 100% 12u $(removeData)
    Pop $dataBox
    ${If} $data != ""
        ${NSD_Check} $dataBox
    ${EndIf}
    nsDialogs::Show
FunctionEnd

Function un.keepAnswer
    StrCpy $data ""
    ${NSD_GetState} $dataBox $0
    ${If} $0 = ${BST_CHECKED}
        ${IfNot} ${Cmd} 'MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 $(removeSure) IDYES'
            Abort
        ${EndIf}
        StrCpy $data 1
    ${EndIf}
FunctionEnd

; A kind of link that opens with this Foyer opens with nothing from now on; one that another program has stays with it.
!macro forgetLinks class
    ReadRegStr $0 HKCU "Software\Classes\${class}\shell\open\command" ""
    ${If} $0 == '"$INSTDIR\foyer.exe" "%1"'
        DeleteRegKey HKCU "Software\Classes\${class}"
    ${EndIf}
!macroend

; What the program itself writes into the registry, as app/desktop/registration.h lists it.
Function un.forgetRegistration
    ReadRegStr $0 HKCU "Software\Classes\Foyer.Link\shell\open\command" ""
    ${If} $0 == '"$INSTDIR\foyer.exe" "%1"'
        DeleteRegKey HKCU "Software\Foyer"
        DeleteRegValue HKCU "Software\RegisteredApplications" Foyer
    ${EndIf}
    !insertmacro forgetLinks Foyer.Link
    !insertmacro forgetLinks foyer
    !insertmacro forgetLinks news
    !insertmacro forgetLinks nntp
    !insertmacro forgetLinks discourse
    DeleteRegKey HKCU "Software\Classes\AppUserModelId\${APP_ID}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; associations have changed
FunctionEnd

; The passwords of all accounts, from the Credential Store.
Function un.forgetPasswords
    System::Call 'advapi32::CredEnumerateW(w "${APP_ID}/*", i 0, *i.r1, *p.r2)i.r0'
    ${If} $0 = 0
        Return
    ${EndIf}
    IntOp $1 $1 - 1
    ${For} $3 0 $1
        IntOp $4 $3 * ${NSIS_PTR_SIZE}
        IntPtrOp $4 $2 + $4
        System::Call '*$4(p.r5)'
        System::Call '*$5(i, i.r6, w.r7)' ; flags, kind, name
        System::Call 'advapi32::CredDeleteW(w r7, i r6, i 0)'
    ${Next}
    System::Call 'advapi32::CredFree(p r2)'
FunctionEnd

Section Uninstall
    Call un.endFoyer
    SetOutPath $TEMP ; a folder in which somebody stands cannot be removed
    !include "${FILES}"
    ${If} $upgrade != ""
        Return
    ${EndIf}
    Delete "$INSTDIR\uninstall.exe"
    RMDir $INSTDIR
    RMDir "$LOCALAPPDATA\Programs"
    Delete "${SHORTCUT}"
    DeleteRegKey HKCU "${UNINSTALL}"
    Call un.forgetRegistration
    ${If} $data != ""
        RMDir /r "${DATA}"
        Call un.forgetPasswords
    ${EndIf}
SectionEnd
