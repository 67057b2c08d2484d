<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>foyer::AccountWizard</name>
    <message>
        <source>There is no network now.</source>
        <translation>Gerade gibt es kein Netz.</translation>
    </message>
    <message>
        <source>The server was not found, or nothing answers there.</source>
        <translation>Der Server wurde nicht gefunden, oder dort antwortet nichts.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation>Die sichere Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>There is a server, but nothing Foyer can read.</source>
        <translation>Es gibt dort einen Server, aber nichts, was Foyer lesen kann.</translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation>Es konnte auf diesem Computer nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>Der Server hat ein Problem.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Add a community</source>
        <translation>Gemeinschaft hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen …</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation>Schritt %1 von 3</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation>&amp;Jetzt lesen</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Waiting for your yes in the browser…</source>
        <translation>Warten auf dein Ja im Browser …</translation>
    </message>
    <message>
        <source>It is not open to everybody.</source>
        <translation>Sie ist nicht für alle offen.</translation>
    </message>
    <message>
        <source>Foyer cannot look there.</source>
        <translation>Foyer kann dort nicht nachsehen.</translation>
    </message>
    <message>
        <source>See that the address is written right and that this computer is online.</source>
        <translation>Sieh nach, ob die Adresse richtig geschrieben und dieser Computer online ist.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuche es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>Choose &amp;later</source>
        <translation>&amp;Später wählen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;nhalten</translation>
    </message>
</context>
<context>
    <name>foyer::AccountsPage</name>
    <message>
        <source>&amp;Sign in again…</source>
        <translation>Erneut &amp;anmelden …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Gemeinschaften</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Signed &amp;as:</source>
        <translation>&amp;Schreibt als:</translation>
    </message>
    <message>
        <source>&amp;Mail:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>&amp;Add a community…</source>
        <translation>&amp;Gemeinschaft hinzufügen …</translation>
    </message>
    <message>
        <source>That could not be saved: %1</source>
        <translation>Das konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Remove a community</source>
        <translation>Gemeinschaft entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>%1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>It could not be removed: %1</source>
        <translation>Es konnte nicht entfernt werden: %1</translation>
    </message>
    <message>
        <source>The posts kept here go; the server keeps its own, and is told that you signed out here. Drafts and what was not sent yet move to the bin of drafts.</source>
        <translation>Die hier aufbewahrten Beiträge verschwinden; der Server behält seine eigenen und erfährt, dass du dich hier abgemeldet hast. Entwürfe und noch nicht Gesendetes kommen in den Papierkorb der Entwürfe.</translation>
    </message>
</context>
<context>
    <name>foyer::AddressPage</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where do you discuss?</source>
        <translation>Wo diskutierst du?</translation>
    </message>
    <message>
        <source>Paste any address of it. Foyer finds out what it is.</source>
        <translation>Füge irgendeine Adresse von dort ein. Foyer findet heraus, was es ist.</translation>
    </message>
    <message>
        <source>The address of a forum or of any page in it; for a news server its name, or nntps://name.</source>
        <translation>Die Adresse eines Forums oder irgendeiner Seite darin; für einen News-Server sein Name oder nntps://name.</translation>
    </message>
</context>
<context>
    <name>foyer::Application</name>
    <message>
        <source>Foyer is running on this data already, but it does not answer. End it, then start again.</source>
        <translation>Foyer läuft bereits mit diesen Daten, antwortet aber nicht. Beende es und starte dann neu.</translation>
    </message>
</context>
<context>
    <name>foyer::BrowserPart</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Seite noch einmal ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The code to type on the page in your browser</source>
        <translation>Der Code, der auf der Seite im Browser einzutippen ist</translation>
    </message>
    <message>
        <source>The text from the page in your browser</source>
        <translation>Der Text von der Seite im Browser</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einfügen</translation>
    </message>
    <message>
        <source>Your browser opens a page of %1, where you sign in and say yes. Foyer never sees your password.</source>
        <translation>Dein Browser öffnet eine Seite von %1, auf der du dich anmeldest und zustimmst. Foyer sieht dein Passwort nie.</translation>
    </message>
    <message>
        <source>A page opened in your browser.</source>
        <translation>In deinem Browser ist eine Seite aufgegangen.</translation>
    </message>
    <message>
        <source>Say yes there; it then shows a text. Copy all of that text.</source>
        <translation>Stimme dort zu; dann zeigt sie einen Text. Kopiere diesen Text ganz.</translation>
    </message>
    <message>
        <source>Type this code there and say yes; Foyer goes on by itself.</source>
        <translation>Tippe dort diesen Code ein und stimme zu; Foyer macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Copy its &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
    <message>
        <source>No browser opened by itself: copy the page&apos;s address and open it in one.</source>
        <translation>Kein Browser ist von selbst aufgegangen: Kopiere die Adresse der Seite und öffne sie in einem.</translation>
    </message>
    <message>
        <source>It does not come &amp;back</source>
        <translation>Er kommt nicht &amp;zurück</translation>
    </message>
    <message>
        <source>Opens the page once more; it then shows a text to copy.</source>
        <translation>Öffnet die Seite noch einmal; sie zeigt dann einen Text zum Kopieren.</translation>
    </message>
    <message>
        <source>Say yes there, and let it open Foyer, which then goes on by itself. Some sites refuse to come back to a program: then the page can show a text to copy instead.</source>
        <translation>Sag dort Ja und lass den Browser Foyer öffnen, das dann von selbst weitermacht. Manche Seiten weigern sich, zu einem Programm zurückzukehren: dann kann die Seite stattdessen einen Text zum Kopieren zeigen.</translation>
    </message>
</context>
<context>
    <name>foyer::ByHand</name>
    <message>
        <source>Your text is on the clipboard. Paste it on the page that has opened, and send it there.</source>
        <translation>Dein Text ist in der Zwischenablage. Füge ihn auf der Seite ein, die sich geöffnet hat, und sende ihn dort.</translation>
    </message>
    <message>
        <source>No browser could be opened. Your text is on the clipboard; it goes to %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Dein Text ist in der Zwischenablage; er gehört auf %1</translation>
    </message>
</context>
<context>
    <name>foyer::Cache</name>
    <message>
        <source>This account is not there any more.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) had wrong counts.</source>
        <translation>
            <numerusform>%n Thema hatte falsche Zählerstände.</numerusform>
            <numerusform>%n Themen hatten falsche Zählerstände.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) had lost their text.</source>
        <translation>
            <numerusform>%n Beitrag hatte seinen Text verloren.</numerusform>
            <numerusform>%n Beiträge hatten ihren Text verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index did not match the posts.</source>
        <translation>Der Suchindex passte nicht zu den Beiträgen.</translation>
    </message>
    <message>
        <source>Some rows belonged to nothing.</source>
        <translation>Einige Einträge gehörten zu nichts.</translation>
    </message>
    <message>
        <source>The data file is damaged and must be rebuilt.</source>
        <translation>Die Datendatei ist beschädigt und muss neu aufgebaut werden.</translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation>Diesen Entwurf gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This forum is not in the cache.</source>
        <translation>Dieses Forum ist hier nicht gespeichert.</translation>
    </message>
    <message>
        <source>Foyer&apos;s data was written by a newer version of Foyer. Nothing was changed. Install the newer version to open it.</source>
        <translation>Die Daten von Foyer stammen von einer neueren Version. Nichts wurde verändert. Installiere die neuere Version, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This item is not in the outbox any more.</source>
        <translation>Das liegt nicht mehr im Postausgang.</translation>
    </message>
    <message>
        <source>This is being sent right now. Wait for its outcome first.</source>
        <translation>Das wird gerade gesendet. Warte erst ab, wie es ausgeht.</translation>
    </message>
    <message>
        <source>The server has this already. Edit or delete the post instead.</source>
        <translation>Der Server hat das bereits. Bearbeite oder lösche stattdessen den Beitrag.</translation>
    </message>
    <message>
        <source>What was sent once may not be sent differently.</source>
        <translation>Was einmal gesendet wurde, darf nicht anders gesendet werden.</translation>
    </message>
    <message>
        <source>Foyer ended while this was being sent. It is looked for on the server before it is sent again.</source>
        <translation>Foyer wurde beendet, während dies gesendet wurde. Vor dem nächsten Senden wird auf dem Server danach gesucht.</translation>
    </message>
    <message>
        <source>This post is not in the cache any more.</source>
        <translation>Dieser Beitrag ist hier nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>This attachment has not been downloaded.</source>
        <translation>Dieser Anhang wurde nicht heruntergeladen.</translation>
    </message>
    <message>
        <source>What could not be read came from the backup %1.</source>
        <translation>Was nicht lesbar war, stammt aus der Sicherung %1.</translation>
    </message>
    <message>
        <source>Not everything of “%1” could be read.</source>
        <translation>Nicht alles aus „%1“ war lesbar.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>Die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Another program is using Foyer&apos;s data and does not let go. Close it, then try again.</source>
        <translation>Ein anderes Programm benutzt die Daten von Foyer und gibt sie nicht frei. Schließe es und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Foyer&apos;s data cannot be written: the folder or the file is read-only. Nothing was lost; make it writable, then try again.</source>
        <translation>Die Daten von Foyer lassen sich nicht schreiben: Der Ordner oder die Datei ist schreibgeschützt. Nichts ging verloren; hebe den Schreibschutz auf und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk reports an error while Foyer&apos;s data is read or written. Check the disk, then try again.</source>
        <translation>Die Festplatte meldet einen Fehler beim Lesen oder Schreiben der Daten von Foyer. Prüfe die Festplatte und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Foyer&apos;s data file is damaged. “foyer check” repairs it and keeps what you wrote.</source>
        <translation>Die Datendatei von Foyer ist beschädigt. „foyer check“ repariert sie und bewahrt, was du geschrieben hast.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space, then try again.</source>
        <translation>Die Festplatte ist voll. Nichts ging verloren; schaffe etwas Platz und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>Foyer&apos;s data could not be read or written (%1).</source>
        <translation>Die Daten von Foyer konnten nicht gelesen oder geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another one, or make it writable.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Wähle einen anderen oder hebe den Schreibschutz auf.</translation>
    </message>
    <message>
        <source>This thread is not in the cache any more.</source>
        <translation>Dieses Thema ist hier nicht mehr gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) had lost their heading.</source>
        <translation>
            <numerusform>%n Thema hatte seine Überschrift verloren.</numerusform>
            <numerusform>%n Themen hatten ihre Überschrift verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to write in this.</source>
        <translation>Hier gibt es nichts zu schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) had lost their file.</source>
        <translation>
            <numerusform>%n Bild hatte seine Datei verloren.</numerusform>
            <numerusform>%n Bilder hatten ihre Datei verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to merge here.</source>
        <translation>Hier gibt es nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Deine Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fassung der anderen</translation>
    </message>
    <message>
        <source>This person is not in the cache any more.</source>
        <translation>Diese Person ist hier nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to replace here.</source>
        <translation>Hier gibt es nichts zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>foyer::CommunityPages</name>
    <message>
        <source>About</source>
        <translation>Über die Gemeinschaft</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Terms of service</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Pages of the community</source>
        <translation>Seiten der Gemeinschaft</translation>
    </message>
</context>
<context>
    <name>foyer::Composer</name>
    <message>
        <source>picture.png</source>
        <comment>name of a pasted picture</comment>
        <translation>Bild.png</translation>
    </message>
    <message>
        <source>Not saved: %1 Your text is still here.</source>
        <translation>Nicht gespeichert: %1 Dein Text ist noch da.</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 schrieb:</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Noch steht hier kein Text.</translation>
    </message>
    <message>
        <source>A new thread needs a subject, so that others find it.</source>
        <translation>Ein neues Thema braucht einen Betreff, damit andere es finden.</translation>
    </message>
    <message>
        <source>Not queued: %1 Your text is still here.</source>
        <translation>Nicht in den Postausgang gelegt: %1 Dein Text ist noch da.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Write on</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Answer the thread instead</source>
        <translation>Stattdessen auf das Thema antworten</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Dein Text</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Alt P</source>
        <comment>a key</comment>
        <translation>Alt P</translation>
    </message>
    <message>
        <source>Queue reply</source>
        <translation>Antwort in den Postausgang</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <comment>a key</comment>
        <translation>Strg ⏎</translation>
    </message>
    <message>
        <source>Changing your post</source>
        <translation>Deinen Beitrag ändern</translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Write to everybody in %1…</source>
        <translation>An alle in %1 schreiben …</translation>
    </message>
    <message>
        <source>Write to everybody in this thread…</source>
        <translation>An alle in diesem Thema schreiben …</translation>
    </message>
    <message>
        <source>Queue thread</source>
        <translation>Thema in den Postausgang</translation>
    </message>
    <message>
        <source>Queue change</source>
        <translation>Änderung in den Postausgang</translation>
    </message>
    <message>
        <source>Send thread</source>
        <translation>Thema senden</translation>
    </message>
    <message>
        <source>Send change</source>
        <translation>Änderung senden</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>A moderator reads posts here before they appear.</source>
        <translation>Hier liest die Moderation Beiträge, bevor sie erscheinen.</translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <translation>Auf diesem Computer gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more drafts here</source>
        <translation>
            <numerusform>%n weiterer Entwurf hier</numerusform>
            <numerusform>%n weitere Entwürfe hier</numerusform>
        </translation>
    </message>
    <message>
        <source>More quoted than written: perhaps a line or two is enough.</source>
        <translation>Mehr zitiert als geschrieben: Vielleicht genügen ein, zwei Zeilen.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 knows no tag “%2”, and new ones are made by those who look after it.</source>
        <translation>%1 kennt kein Schlagwort „%2“, und neue legen nur die an, die sich darum kümmern.</translation>
    </message>
    <message>
        <source>This draft was changed elsewhere, and you see how it stands now. What it was is in the bin.</source>
        <translation>Dieser Entwurf wurde anderswo geändert, und du siehst seinen jetzigen Stand. Wie er vorher war, steht im Papierkorb.</translation>
    </message>
    <message>
        <source>Answer in the browser</source>
        <translation>Im Browser antworten</translation>
    </message>
    <message>
        <source>The server does not let you answer this post in private. Take the mark off, and everybody reads your reply.</source>
        <translation>Der Server lässt dich auf diesen Beitrag nicht privat antworten. Nimm das Häkchen weg, dann lesen alle deine Antwort.</translation>
    </message>
    <message>
        <source>Onl&amp;y for %1 and those who look after this forum</source>
        <translation>Nur für %1 und alle, die dieses Forum &amp;betreuen</translation>
    </message>
    <message>
        <source>Write to %1 and those who look after this forum…</source>
        <translation>Schreibe an %1 und alle, die dieses Forum betreuen …</translation>
    </message>
</context>
<context>
    <name>foyer::Connection</name>
    <message>
        <source>Offline since %1 · reading saved copies</source>
        <translation>Offline seit %1 · zu lesen sind gespeicherte Kopien</translation>
    </message>
    <message>
        <source>Offline · reading saved copies</source>
        <translation>Offline · zu lesen sind gespeicherte Kopien</translation>
    </message>
    <message>
        <source>%1 asks you to sign in again</source>
        <translation>%1 bittet um erneute Anmeldung</translation>
    </message>
    <message>
        <source>%1 asks us to slow down</source>
        <translation>%1 bittet um langsamere Anfragen</translation>
    </message>
    <message>
        <source>Cannot save what comes from %1</source>
        <translation>Was von %1 kommt, lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>%1 has a problem since %2</source>
        <translation>%1 hat ein Problem seit %2</translation>
    </message>
    <message>
        <source>Cannot reach %1 since %2</source>
        <translation>%1 ist nicht erreichbar seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n communities cannot be reached</source>
        <translation>
            <numerusform>%n Gemeinschaft ist nicht erreichbar</numerusform>
            <numerusform>%n Gemeinschaften sind nicht erreichbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>New thread in %1</source>
        <translation>Neues Thema in %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Your thread waits in the Outbox.</source>
        <translation>Dein Thema wartet im Postausgang.</translation>
    </message>
    <message>
        <source>Not in this thread.</source>
        <translation>Nicht in diesem Thema.</translation>
    </message>
    <message>
        <source>This forum is no longer on the server. What was kept of it stays here for reading.</source>
        <translation>Dieses Forum gibt es auf dem Server nicht mehr. Was davon hier ist, bleibt zum Lesen.</translation>
    </message>
    <message>
        <source>This thread is closed. Ctrl+N starts a new one.</source>
        <translation>Dieses Thema ist geschlossen. Strg+N beginnt ein neues.</translation>
    </message>
    <message>
        <source>This forum is for reading only: its server takes no posts here.</source>
        <translation>Dieses Forum ist nur zum Lesen da: Der Server nimmt hier keine Beiträge an.</translation>
    </message>
    <message>
        <source>You read here as a guest, and guests cannot write on this server. If you have an account there, sign in under Preferences, Communities.</source>
        <translation>Du liest hier als Gast, und Gäste können auf diesem Server nicht schreiben. Wenn du dort ein Konto hast, melde dich unter Einstellungen, Gemeinschaften an.</translation>
    </message>
    <message>
        <source>The server lets your account read but not write. Those who run it can change that.</source>
        <translation>Der Server lässt dein Konto lesen, aber nicht schreiben. Wer ihn betreibt, kann das ändern.</translation>
    </message>
    <message>
        <source>The answer is not on this computer yet. Get new posts to read it.</source>
        <translation>Die Lösung ist noch nicht auf diesem Computer. Hol neue Beiträge, um sie zu lesen.</translation>
    </message>
</context>
<context>
    <name>foyer::ConversationView</name>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2:</translation>
    </message>
</context>
<context>
    <name>foyer::DataFolder</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --data.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Wähle mit --data einen anderen.</translation>
    </message>
    <message>
        <source>%1 is a file, and Foyer needs a folder there.</source>
        <translation>%1 ist eine Datei, und Foyer braucht dort einen Ordner.</translation>
    </message>
</context>
<context>
    <name>foyer::Desk</name>
    <message>
        <source>The sample could not be started. Try: foyer --sample</source>
        <translation>Das Beispiel konnte nicht gestartet werden. Versuche: foyer --sample</translation>
    </message>
    <message>
        <source>Put the sample’s server &amp;back online</source>
        <translation>Server des Beispiels &amp;wieder online nehmen</translation>
    </message>
    <message>
        <source>&amp;Take the sample’s server offline</source>
        <translation>Server des Beispiels o&amp;ffline nehmen</translation>
    </message>
    <message>
        <source>The sample’s server is offline. Read and write on: what you write waits here until it is back.</source>
        <translation>Der Server des Beispiels ist offline. Lies und schreib ruhig weiter: Was du schreibst, wartet hier, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>The sample’s server is back.</source>
        <translation>Der Server des Beispiels ist wieder da.</translation>
    </message>
</context>
<context>
    <name>foyer::Discourse</name>
    <message>
        <source>%1 is open to its members only. Sign in to read it; what is here stays here.</source>
        <translation>%1 ist nur für Mitglieder offen. Melde dich zum Lesen an; was hier ist, bleibt hier.</translation>
    </message>
    <message>
        <source>%1 turns away programs that are not a web browser. It can only be read there.</source>
        <translation>%1 weist Programme ab, die kein Webbrowser sind. Lesen lässt es sich nur dort.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 erlaubt das nicht.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own. Foyer tries again later.</source>
        <translation>%1 hat selbst eine Störung. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 can only be read for now. Foyer tries again later.</source>
        <translation>%1 lässt sich zurzeit nur lesen. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 asks Foyer to slow down.</source>
        <translation>%1 bittet Foyer, langsamer zu machen.</translation>
    </message>
    <message>
        <source>%1 refused this and did not say why.</source>
        <translation>%1 hat das abgelehnt und nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>%1 wants you to sign in again.</source>
        <translation>%1 möchte, dass du dich neu anmeldest.</translation>
    </message>
    <message>
        <source>This is not on %1, or not any more.</source>
        <translation>Das gibt es auf %1 nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody changed this on %1 meanwhile.</source>
        <translation>Jemand hat das inzwischen auf %1 geändert.</translation>
    </message>
    <message>
        <source>This is too large for %1.</source>
        <translation>Das ist zu groß für %1.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not an answer. Foyer tries again later.</source>
        <translation>%1 hat mit etwas geantwortet, das keine Antwort ist. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Es gibt noch keinen Text.</translation>
    </message>
    <message numerus="yes">
        <source>This text is too long: %Ln character(s), and no site takes more than 150,000.</source>
        <translation>
            <numerusform>Dieser Text ist zu lang: %Ln Zeichen, und keine Website nimmt mehr als 150.000.</numerusform>
            <numerusform>Dieser Text ist zu lang: %Ln Zeichen, und keine Website nimmt mehr als 150.000.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no subject yet.</source>
        <translation>Es gibt noch keinen Betreff.</translation>
    </message>
    <message>
        <source>This community has likes and no other reactions.</source>
        <translation>Diese Gemeinschaft kennt „Gefällt mir“ und keine anderen Reaktionen.</translation>
    </message>
    <message>
        <source>This community does not take reports of that kind.</source>
        <translation>Diese Gemeinschaft nimmt keine Meldungen dieser Art an.</translation>
    </message>
    <message>
        <source>Foyer cannot send files to this kind of community yet. Take them out; your text is kept.</source>
        <translation>Foyer kann an diese Art von Gemeinschaft noch keine Dateien senden. Nimm sie heraus; dein Text bleibt.</translation>
    </message>
    <message>
        <source>You cannot write to this category.</source>
        <translation>In diese Kategorie kannst du nicht schreiben.</translation>
    </message>
    <message>
        <source>The thread cannot be looked at.</source>
        <translation>Das Thema lässt sich nicht ansehen.</translation>
    </message>
    <message>
        <source>This is not the name of a post.</source>
        <translation>Das ist nicht der Name eines Beitrags.</translation>
    </message>
    <message>
        <source>The site sent something that is not a post.</source>
        <translation>Die Website hat etwas geschickt, das kein Beitrag ist.</translation>
    </message>
    <message>
        <source>Sign in to take part; what you wrote is kept.</source>
        <translation>Melde dich an, um mitzumachen; was du geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <source>The site&apos;s answer does not say what became of it.</source>
        <translation>Die Antwort der Website sagt nicht, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>%1 is open to its members only. Sign in to read it.</source>
        <translation>%1 ist nur für Mitglieder offen. Melde dich zum Lesen an.</translation>
    </message>
    <message>
        <source>%1 is too busy to know who you are. Foyer tries again later.</source>
        <translation>%1 ist zu beschäftigt, um zu wissen, wer du bist. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not tell its categories. Foyer tries again later.</source>
        <translation>%1 nennt seine Kategorien nicht. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>This post is not there any more.</source>
        <translation>Diesen Beitrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>The thread was closed.</source>
        <translation>Das Thema wurde geschlossen.</translation>
    </message>
    <message>
        <source>The thread was opened again.</source>
        <translation>Das Thema wurde wieder geöffnet.</translation>
    </message>
    <message>
        <source>The thread closed by itself.</source>
        <translation>Das Thema hat sich von selbst geschlossen.</translation>
    </message>
    <message>
        <source>The thread opened by itself.</source>
        <translation>Das Thema hat sich von selbst geöffnet.</translation>
    </message>
    <message>
        <source>The thread was archived.</source>
        <translation>Das Thema wurde archiviert.</translation>
    </message>
    <message>
        <source>The thread left the archive.</source>
        <translation>Das Thema kam aus dem Archiv zurück.</translation>
    </message>
    <message>
        <source>The thread was pinned.</source>
        <translation>Das Thema wurde angeheftet.</translation>
    </message>
    <message>
        <source>The thread was unpinned.</source>
        <translation>Das Thema ist nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>The thread was pinned everywhere.</source>
        <translation>Das Thema wurde überall angeheftet.</translation>
    </message>
    <message>
        <source>The thread was listed again.</source>
        <translation>Das Thema steht wieder in den Listen.</translation>
    </message>
    <message>
        <source>The thread was taken off the lists.</source>
        <translation>Das Thema wurde aus den Listen genommen.</translation>
    </message>
    <message>
        <source>Posts were moved from or to another thread.</source>
        <translation>Beiträge wurden aus einem anderen Thema oder in ein anderes verschoben.</translation>
    </message>
    <message>
        <source>The thread became the banner of all pages.</source>
        <translation>Das Thema wurde zum Banner aller Seiten.</translation>
    </message>
    <message>
        <source>The thread is the banner no longer.</source>
        <translation>Das Thema ist nicht mehr das Banner.</translation>
    </message>
    <message>
        <source>Somebody was invited: %1.</source>
        <translation>Jemand wurde eingeladen: %1.</translation>
    </message>
    <message>
        <source>A group was invited: %1.</source>
        <translation>Eine Gruppe wurde eingeladen: %1.</translation>
    </message>
    <message>
        <source>Somebody was taken out: %1.</source>
        <translation>Jemand wurde entfernt: %1.</translation>
    </message>
    <message>
        <source>Somebody left: %1.</source>
        <translation>Jemand ist gegangen: %1.</translation>
    </message>
    <message>
        <source>This became a public thread.</source>
        <translation>Daraus wurde ein öffentliches Thema.</translation>
    </message>
    <message>
        <source>This became a private conversation.</source>
        <translation>Daraus wurde ein privates Gespräch.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Discourse community. Paste the address of one of its pages.</source>
        <translation>%1 antwortet, aber nicht als Discourse-Gemeinschaft. Füge die Adresse einer ihrer Seiten ein.</translation>
    </message>
    <message>
        <source>The list of topics cannot be read. Foyer tries again later.</source>
        <translation>Die Liste der Themen lässt sich nicht lesen. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>A topic cannot be read: “%1”. Foyer tries again later.</source>
        <translation>Ein Thema lässt sich nicht lesen: „%1“. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>This is not the text the page shows, or it belongs to an earlier attempt. Copy it once more, all of it, or begin again.</source>
        <translation>Das ist nicht der Text, den die Seite zeigt, oder er gehört zu einem früheren Versuch. Kopiere ihn noch einmal ganz, oder beginne von vorn.</translation>
    </message>
    <message>
        <source>This computer could not make a key for the sign-in.</source>
        <translation>Dieser Rechner konnte keinen Schlüssel für die Anmeldung erzeugen.</translation>
    </message>
    <message>
        <source>You said no on the site&apos;s page.</source>
        <translation>Du hast auf der Seite im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>The code on the page ran out. Begin again for a new one.</source>
        <translation>Der Code auf der Seite ist abgelaufen. Beginne für einen neuen von vorn.</translation>
    </message>
    <message>
        <source>%1 does not accept the sign-in it just gave. Begin again.</source>
        <translation>%1 nimmt die Anmeldung nicht an, die es gerade gegeben hat. Beginne von vorn.</translation>
    </message>
    <message>
        <source>%1 has answered as many questions as it allows for now. Foyer goes on by itself.</source>
        <translation>%1 hat so viele Fragen beantwortet, wie es zurzeit erlaubt. Foyer macht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 does not know this sign-in any more. Sign in again; everything here is kept.</source>
        <translation>%1 kennt diese Anmeldung nicht mehr. Melde dich neu an; alles hier bleibt.</translation>
    </message>
    <message>
        <source>%1 does not say who you are. Foyer tries again later.</source>
        <translation>%1 sagt nicht, wer du bist. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>What the site tells by itself cannot be read.</source>
        <translation>Was die Website von selbst mitteilt, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This site does not tell what moves.</source>
        <translation>Diese Website teilt nicht mit, was sich tut.</translation>
    </message>
    <message>
        <source>%1 does not show what you began.</source>
        <translation>%1 zeigt nicht, welche Themen du begonnen hast.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Between you and a few others. Nobody else sees them.</source>
        <translation>Zwischen dir und ein paar anderen. Sonst sieht sie niemand.</translation>
    </message>
    <message>
        <source>%1 has moved to %2. Add that community and sign in there; everything here is kept.</source>
        <translation>%1 ist nach %2 umgezogen. Füge die Gemeinschaft dort hinzu und melde dich an; alles hier bleibt.</translation>
    </message>
    <message>
        <source>“%1” was refused: %2</source>
        <translation>„%1“ wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>The site does not say where it put “%1”.</source>
        <translation>Die Website sagt nicht, wo sie „%1“ abgelegt hat.</translation>
    </message>
    <message>
        <source>%1 does not tell its drafts. Foyer tries again later.</source>
        <translation>%1 nennt seine Entwürfe nicht. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>This topic is a part of another one now.</source>
        <translation>Dieses Thema ist jetzt Teil eines anderen.</translation>
    </message>
    <message>
        <source>The key is needed for more urgent things.</source>
        <translation>Der Schlüssel wird für Dringenderes gebraucht.</translation>
    </message>
</context>
<context>
    <name>foyer::DraftListModel</name>
    <message>
        <source>New thread in %1</source>
        <translation>Neues Thema in %1</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Noch ohne Titel</translation>
    </message>
    <message>
        <source>Draft: %1, %2, saved %3</source>
        <translation>Entwurf: %1, %2, gespeichert %3</translation>
    </message>
</context>
<context>
    <name>foyer::DraftPane</name>
    <message>
        <source>New thread</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Bin of drafts</source>
        <translation>Papierkorb der Entwürfe</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Zurück zu den Entwürfen</translation>
    </message>
    <message>
        <source>To the bin, for 30 days</source>
        <translation>In den Papierkorb, für 30 Tage</translation>
    </message>
    <message>
        <source>That could not be saved: %1</source>
        <translation>Das konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation>Der Entwurf ist wieder da.</translation>
    </message>
    <message>
        <source>The draft stays in the bin for 30 days.</source>
        <translation>Der Entwurf bleibt 30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Papierkorb (%1)</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>No drafts.</source>
        <translation>Keine Entwürfe.</translation>
    </message>
    <message>
        <source>What you begin to write is kept here within a second.</source>
        <translation>Was du zu schreiben beginnst, ist binnen einer Sekunde hier gesichert.</translation>
    </message>
</context>
<context>
    <name>foyer::EmptyState</name>
    <message>
        <source>Choose a thread to read it here.</source>
        <translation>Wähle ein Thema, um es hier zu lesen.</translation>
    </message>
    <message>
        <source>J and K go from post to post, N to the next unread one.</source>
        <translation>J und K gehen von Beitrag zu Beitrag, N zum nächsten ungelesenen.</translation>
    </message>
    <message>
        <source>This thread is not on this computer yet.</source>
        <translation>Dieses Thema ist noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Its posts come with the next round.</source>
        <translation>Seine Beiträge kommen mit dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>Get it now</source>
        <translation>Jetzt holen</translation>
    </message>
    <message>
        <source>This thread is no longer here.</source>
        <translation>Dieses Thema ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>It was removed from this computer, or its community was.</source>
        <translation>Es wurde von diesem Computer entfernt, oder seine Gemeinschaft.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>foyer::Engine</name>
    <message>
        <source>This community is being synced already.</source>
        <translation>Diese Gemeinschaft wird bereits abgeglichen.</translation>
    </message>
    <message>
        <source>Foyer is set to work offline.</source>
        <translation>Foyer ist auf Offline-Arbeit eingestellt.</translation>
    </message>
    <message>
        <source>This version of Foyer does not know servers of the kind “%1”.</source>
        <translation>Diese Version von Foyer kennt keine Server der Art „%1“.</translation>
    </message>
    <message>
        <source>No password is kept for “%1”. Sign in again.</source>
        <translation>Für „%1“ ist kein Passwort hinterlegt. Melde dich erneut an.</translation>
    </message>
    <message>
        <source>Not signed in yet.</source>
        <translation>Noch nicht angemeldet.</translation>
    </message>
</context>
<context>
    <name>foyer::Error</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>foyer::Fakes</name>
    <message>
        <source>No port of this computer could be opened for the server.</source>
        <translation>Auf diesem Rechner ließ sich kein Port für den Server öffnen.</translation>
    </message>
    <message>
        <source>There is no server of the kind “%1” to try. There are: %2.</source>
        <translation>Einen Server der Art „%1“ zum Ausprobieren gibt es nicht. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>foyer::Feeds</name>
    <message>
        <source>The feed of %1 is damaged, and nothing of it can be read.</source>
        <translation>Der Feed von %1 ist beschädigt, und nichts davon ist lesbar.</translation>
    </message>
    <message>
        <source>%1 sent JSON that is no feed.</source>
        <translation>%1 hat JSON geschickt, das kein Feed ist.</translation>
    </message>
    <message>
        <source>%1 sent a page where a feed should be. It may want you to sign in there, which feeds cannot.</source>
        <translation>%1 hat eine Seite geschickt, wo ein Feed sein sollte. Vielleicht will sie eine Anmeldung, und die kann ein Feed nicht.</translation>
    </message>
    <message>
        <source>%1 sent something that is no feed.</source>
        <translation>%1 hat etwas geschickt, das kein Feed ist.</translation>
    </message>
    <message>
        <source>A feed can only be read. Go on in the browser; your text is kept.</source>
        <translation>Ein Feed lässt sich nur lesen. Mach im Browser weiter; dein Text bleibt.</translation>
    </message>
    <message>
        <source>This post is not in the feed any more.</source>
        <translation>Dieser Beitrag ist nicht mehr im Feed.</translation>
    </message>
    <message>
        <source>This feed is not on %1 any more. What is kept of it stays; paste the forum&apos;s address to find its feed anew.</source>
        <translation>Diesen Feed gibt es auf %1 nicht mehr. Was davon aufbewahrt ist, bleibt; füge die Adresse des Forums ein, um seinen Feed neu zu finden.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>%1 answers, but not as a community that Foyer knows, and no feed of it can be found. Paste the address of a page of the forum, or of its feed.</source>
        <translation>%1 antwortet, aber nicht als Community, die Foyer kennt, und es ist kein Feed davon zu finden. Füge die Adresse einer Seite des Forums ein oder die seines Feeds.</translation>
    </message>
    <message>
        <source>%1 sent a feed as JSON that is damaged. Its administrators can mend that; a feed in another format may work.</source>
        <translation>%1 hat einen beschädigten JSON-Feed gesendet. Die Betreiber können das beheben; ein Feed in einem anderen Format geht vielleicht.</translation>
    </message>
    <message numerus="yes">
        <source>Posts between %1 and %2 are missing here: the feed holds only its newest %n. They are on the site.</source>
        <translation>
            <numerusform>Zwischen %1 und %2 fehlen hier Beiträge: Der Feed enthält nur den neuesten. Sie stehen auf der Website.</numerusform>
            <numerusform>Zwischen %1 und %2 fehlen hier Beiträge: Der Feed enthält nur die neuesten %n. Sie stehen auf der Website.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks not to be asked for a while. Foyer goes on by itself then.</source>
        <translation>%1 bittet darum, eine Weile nicht gefragt zu werden. Foyer macht danach von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 runs on Ning 3, which has no feeds of its forums. It can be read in the browser alone.</source>
        <translation>%1 läuft auf Ning 3, das keine Feeds seiner Foren hat. Es lässt sich nur im Browser lesen.</translation>
    </message>
    <message>
        <source>%1 wants a sign-in on its pages, and has no feed that everybody may read. It can be read in the browser alone.</source>
        <translation>%1 verlangt auf seinen Seiten eine Anmeldung und hat keinen Feed, den alle lesen dürfen. Es lässt sich nur im Browser lesen.</translation>
    </message>
    <message>
        <source>%1 has no page at this address. Paste the address of its front page, or of a thread you can read.</source>
        <translation>%1 hat unter dieser Adresse keine Seite. Füge die Adresse der Startseite ein oder die eines Themas, das du lesen kannst.</translation>
    </message>
</context>
<context>
    <name>foyer::FileChips</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB and was not attached.</source>
        <translation>%1 ist größer als 20 MB und wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 war nicht lesbar: %2</translation>
    </message>
</context>
<context>
    <name>foyer::FindBar</name>
    <message>
        <source>Find in this thread</source>
        <translation>In diesem Thema suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>foyer::FolderLock</name>
    <message>
        <source>Foyer cannot write in its folder, %1. Make it writable, or choose another one with --data.</source>
        <translation>Foyer kann in seinen Ordner %1 nicht schreiben. Mach ihn beschreibbar, oder wähle mit --data einen anderen.</translation>
    </message>
</context>
<context>
    <name>foyer::FollowDialog</name>
    <message>
        <source>Follow in %1</source>
        <translation>In %1 abonnieren</translation>
    </message>
    <message>
        <source>That could not be saved: %1</source>
        <translation>Das konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>foyer::FollowList</name>
    <message>
        <source>Find a forum…</source>
        <translation>Forum suchen …</translation>
    </message>
    <message>
        <source>Find a forum</source>
        <translation>Forum suchen</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>Foren</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n forums are followed</source>
        <translation>
            <numerusform>%1 von %n Forum abonniert</numerusform>
            <numerusform>%1 von %n Foren abonniert</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of forums is on its way…</source>
        <translation>Die Liste der Foren ist unterwegs …</translation>
    </message>
</context>
<context>
    <name>foyer::ForumChip</name>
    <message>
        <source>Forum: %1</source>
        <translation>Forum: %1</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a forum in another</comment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>foyer::ForumTreeModel</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n threads with something new</source>
        <translation>
            <numerusform>%1, %n Thema mit Neuem</numerusform>
            <numerusform>%1, %n Themen mit Neuem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting to be sent</source>
        <translation>
            <numerusform>%1, %n wartet aufs Senden</numerusform>
            <numerusform>%1, %n warten aufs Senden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no longer on the server</source>
        <translation>%1, nicht mehr auf dem Server</translation>
    </message>
    <message>
        <source>%1 is no longer on the server. What was kept of it stays here for reading; if it comes back, so do its new posts.</source>
        <translation>%1 gibt es auf dem Server nicht mehr. Was davon hier ist, bleibt zum Lesen; kommt es wieder, kommen auch seine neuen Beiträge.</translation>
    </message>
</context>
<context>
    <name>foyer::FreedesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mute thread</source>
        <translation>Thema stummschalten</translation>
    </message>
</context>
<context>
    <name>foyer::HeldEdit</name>
    <message>
        <source>Two versions of one post</source>
        <translation>Zwei Fassungen eines Beitrags</translation>
    </message>
    <message>
        <source>Somebody changed this post after you began to edit it. Nothing of yours was sent.</source>
        <translation>Jemand hat diesen Beitrag geändert, nachdem du begonnen hattest, ihn zu bearbeiten. Von dir wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>If yours replaces theirs, theirs stays readable where the server keeps a history of the post, as Discourse does.</source>
        <translation>Ersetzt deine die andere, bleibt jene lesbar, wo der Server die Geschichte des Beitrags aufbewahrt, wie Discourse es tut.</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Zusammen&amp;führen …</translation>
    </message>
    <message>
        <source>&amp;Replace their version with mine</source>
        <translation>Ihre Fassung durch meine e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Discard mine</source>
        <translation>Meine &amp;verwerfen</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>Das hat nicht geklappt: %1</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>Wird jetzt versucht.</translation>
    </message>
    <message>
        <source>Your version goes out now, in place of theirs.</source>
        <translation>Deine Fassung geht jetzt hinaus, anstelle der anderen.</translation>
    </message>
    <message>
        <source>Theirs stands. Your version is in the bin of your drafts for 30 days.</source>
        <translation>Die andere bleibt. Deine Fassung ist für 30 Tage im Papierkorb deiner Entwürfe.</translation>
    </message>
    <message>
        <source>It cannot be merged: %1</source>
        <translation>Es lässt sich nicht zusammenführen: %1</translation>
    </message>
    <message>
        <source>Your changes and theirs are together now. Look at them and send.</source>
        <translation>Deine Änderungen und ihre sind jetzt beisammen. Sieh sie an und sende.</translation>
    </message>
    <message numerus="yes">
        <source>%n places were changed by both: there both are in the text, yours and theirs. Keep what is right.</source>
        <translation>
            <numerusform>%n Stelle wurde von beiden geändert: dort steht beides im Text, deines und ihres. Behalte, was richtig ist.</numerusform>
            <numerusform>%n Stellen wurden von beiden geändert: dort steht beides im Text, deines und ihres. Behalte, was richtig ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::HttpClient</name>
    <message>
        <source>The connection to %1 is not secure: %2.</source>
        <translation>Die Verbindung zu %1 ist nicht sicher: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 redirects to an address that is not secure.</source>
        <translation>%1 leitet an eine Adresse weiter, die nicht sicher ist.</translation>
    </message>
    <message>
        <source>%1 wants what you wrote to be sent to another server.</source>
        <translation>%1 möchte, dass dein Text an einen anderen Server geht.</translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation>%1 leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>Foyer is set to work offline.</source>
        <translation>Foyer ist auf Offline-Arbeit eingestellt.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation>Die Antwort von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation>%1 antwortete mit Fehler %2.</translation>
    </message>
    <message>
        <source>%1 sends on to %2, where Foyer does not go by itself.</source>
        <translation>%1 leitet an %2 weiter, und dorthin geht Foyer nicht von selbst.</translation>
    </message>
</context>
<context>
    <name>foyer::KeepPage</name>
    <message>
        <source>What do you want to follow?</source>
        <translation>Was möchtest du abonnieren?</translation>
    </message>
    <message>
        <source>&amp;Keep posts:</source>
        <translation>Beiträge &amp;behalten:</translation>
    </message>
</context>
<context>
    <name>foyer::KeyMapDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt do nothing while you write. They can be turned off in the preferences.</source>
        <translation>Tasten ohne Strg oder Alt bewirken beim Schreiben nichts. Sie lassen sich in den Einstellungen abschalten.</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are turned off in the preferences.</source>
        <translation>Tasten ohne Strg oder Alt sind in den Einstellungen abgeschaltet.</translation>
    </message>
</context>
<context>
    <name>foyer::Leaving</name>
    <message>
        <source>Foyer is set to work offline.</source>
        <translation>Foyer ist auf Offline-Arbeit eingestellt.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 could not be told that Foyer is signed out: %2 Nobody uses that sign-in any more, and you can end it there yourself: open %3, find Foyer in the list and revoke its access.</source>
        <translation>%1 konnte nicht erfahren, dass Foyer abgemeldet ist: %2 Diese Anmeldung benutzt niemand mehr, und du kannst sie dort selbst beenden: Öffne %3, suche Foyer in der Liste und widerrufe den Zugriff.</translation>
    </message>
    <message>
        <source>The password for %1 could not be removed from where it is kept: %2</source>
        <translation>Das Passwort für %1 ließ sich nicht von dort entfernen, wo es aufbewahrt wird: %2</translation>
    </message>
</context>
<context>
    <name>foyer::LineSocket</name>
    <message>
        <source>%1 (issued by %2)</source>
        <translation>%1 (ausgestellt von %2)</translation>
    </message>
    <message>
        <source>No connection to %1: it did not answer in time.</source>
        <translation>Keine Verbindung zu %1: Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>%1 did not finish securing the connection.</source>
        <translation>%1 hat die Sicherung der Verbindung nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too large to be true.</source>
        <translation>%1 hat eine unglaubwürdig große Antwort gesendet.</translation>
    </message>
    <message>
        <source>%1 does not take what is sent to it.</source>
        <translation>%1 nimmt nicht an, was gesendet wird.</translation>
    </message>
    <message>
        <source>%1 has stopped answering.</source>
        <translation>%1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>%1 sent damaged compressed data.</source>
        <translation>%1 hat beschädigte komprimierte Daten gesendet.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be secured: %2</source>
        <translation>Die Verbindung zu %1 ließ sich nicht sichern: %2</translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation>Keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>%1 sent a line without end. It may not be the kind of server it should be.</source>
        <translation>%1 hat eine Zeile ohne Ende geschickt. Vielleicht ist es nicht die Art von Server, die es sein soll.</translation>
    </message>
    <message>
        <source>There is no server called %1, or its name could not be looked up. Check the address, and whether this computer is on the network.</source>
        <translation>Es gibt keinen Server namens %1, oder sein Name ließ sich nicht nachschlagen. Prüfe die Adresse, und ob dieser Rechner im Netz ist.</translation>
    </message>
    <message>
        <source>%1 refused the connection: the server is not running, or the port in the address is wrong.</source>
        <translation>%1 hat die Verbindung abgelehnt: Der Server läuft nicht, oder der Port in der Adresse stimmt nicht.</translation>
    </message>
</context>
<context>
    <name>foyer::MainWindow</name>
    <message>
        <source>That was the first unread thread.</source>
        <translation>Das war das erste ungelesene Thema.</translation>
    </message>
    <message>
        <source>That was the last unread thread.</source>
        <translation>Das war das letzte ungelesene Thema.</translation>
    </message>
    <message>
        <source>%1 is not kept on this computer.</source>
        <translation>%1 ist auf diesem Computer nicht gespeichert.</translation>
    </message>
    <message>
        <source>You are working offline: Ctrl+Shift+O ends that.</source>
        <translation>Du arbeitest offline: Strg+Umschalt+O beendet das.</translation>
    </message>
    <message>
        <source>Asking for new posts…</source>
        <translation>Neue Beiträge werden abgefragt …</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n posts wait to be sent. They stay here and go out next time.</source>
        <translation>
            <numerusform>%n Beitrag wartet aufs Senden. Er bleibt hier und geht beim nächsten Mal hinaus.</numerusform>
            <numerusform>%n Beiträge warten aufs Senden. Sie bleiben hier und gehen beim nächsten Mal hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved: %1</source>
        <translation>Das konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Working offline. What you write waits here.</source>
        <translation>Offline. Was du schreibst, wartet hier.</translation>
    </message>
    <message>
        <source>Online again.</source>
        <translation>Wieder online.</translation>
    </message>
    <message>
        <source>Choose a forum first: a new thread needs one to be in.</source>
        <translation>Wähle zuerst ein Forum: Ein neues Thema braucht eines.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening %1 in the browser. This is Foyer %2.</source>
        <translation>%1 wird im Browser geöffnet. Dies ist Foyer %2.</translation>
    </message>
    <message>
        <source>None of the forums you follow takes new threads from you.</source>
        <translation>Keines der Foren, die du abonniert hast, nimmt neue Themen von dir an.</translation>
    </message>
    <message>
        <source>This forum takes no new threads from you. Choose another.</source>
        <translation>Dieses Forum nimmt keine neuen Themen von dir an. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>Threads tagged %1</source>
        <translation>Themen mit dem Schlagwort %1</translation>
    </message>
    <message>
        <source>Mark the thread unread</source>
        <translation>Thema als ungelesen markieren</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star the thread</source>
        <translation>Thema mit Stern markieren</translation>
    </message>
    <message>
        <source>What to tell me of</source>
        <translation>Worüber ich Bescheid bekomme</translation>
    </message>
    <message>
        <source>That could not be saved. Is the disk full?</source>
        <translation>Das konnte nicht gespeichert werden. Ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>Unpin the thread</source>
        <translation>Thema nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin the thread</source>
        <translation>Thema anheften</translation>
    </message>
    <message>
        <source>Open the thread again</source>
        <translation>Thema wieder öffnen</translation>
    </message>
    <message>
        <source>Close the thread to answers</source>
        <translation>Thema für Antworten schließen</translation>
    </message>
</context>
<context>
    <name>foyer::MarkDeeds</name>
    <message>
        <source>That could not be kept: %1</source>
        <translation>Das ließ sich nicht festhalten: %1</translation>
    </message>
    <message>
        <source>Your own posts are for others to like.</source>
        <translation>Deine eigenen Beiträge dürfen nur anderen gefallen.</translation>
    </message>
    <message>
        <source>This like is too old to be taken back: the server keeps it.</source>
        <translation>Dieses „Gefällt mir“ ist zu alt, um es zurückzunehmen: Der Server behält es.</translation>
    </message>
    <message>
        <source>The server does not let you like this post.</source>
        <translation>Der Server lässt dich diesen Beitrag nicht mit „Gefällt mir“ markieren.</translation>
    </message>
    <message>
        <source>Liked. Press again to take it back.</source>
        <translation>Gefällt dir. Noch einmal drücken nimmt es zurück.</translation>
    </message>
    <message>
        <source>The like is taken back.</source>
        <translation>„Gefällt mir“ ist zurückgenommen.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>an emoji, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>it is yours</source>
        <translation>er ist von dir</translation>
    </message>
    <message>
        <source>you did already</source>
        <translation>du hast ihn schon gemeldet</translation>
    </message>
    <message>
        <source>guests cannot, here</source>
        <translation>Gäste können das hier nicht</translation>
    </message>
    <message>
        <source>this server takes no reports</source>
        <translation>dieser Server nimmt keine Meldungen an</translation>
    </message>
    <message>
        <source>the server does not let you</source>
        <translation>der Server lässt dich nicht</translation>
    </message>
    <message>
        <source>the reasons are not here yet: get new posts first</source>
        <translation>die Gründe sind noch nicht hier: hol zuerst neue Beiträge</translation>
    </message>
    <message>
        <source>This post cannot be reported: %1.</source>
        <translation>Dieser Beitrag lässt sich nicht melden: %1.</translation>
    </message>
    <message>
        <source>Reported to those who look after %1.</source>
        <translation>An die gemeldet, die sich um %1 kümmern.</translation>
    </message>
    <message>
        <source>Take the like back	L</source>
        <translation>„Gefällt mir“ zurücknehmen	L</translation>
    </message>
    <message>
        <source>Like	L</source>
        <translation>Gefällt mir	L</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Report this post…	!</source>
        <translation>Diesen Beitrag melden …	!</translation>
    </message>
    <message>
        <source>Report this post (%1)</source>
        <translation>Diesen Beitrag melden (%1)</translation>
    </message>
</context>
<context>
    <name>foyer::Moodle</name>
    <message>
        <source>This is not the address the browser was sent to, or it belongs to an earlier attempt. It begins with moodlemobile://token= — copy all of it, or begin again.</source>
        <translation>Das ist nicht die Adresse, zu der der Browser geschickt wurde, oder sie gehört zu einem früheren Versuch. Sie beginnt mit moodlemobile://token= – kopiere sie ganz oder fang neu an.</translation>
    </message>
    <message>
        <source>This is a private reply, and Moodle takes no answers to those. Answer another post; your text is kept.</source>
        <translation>Das ist eine private Antwort, und auf solche nimmt Moodle keine Antworten an. Antworte auf einen anderen Beitrag; dein Text bleibt.</translation>
    </message>
    <message>
        <source>There is no subject yet.</source>
        <translation>Es fehlt noch ein Betreff.</translation>
    </message>
    <message>
        <source>Moodle lets programs subscribe to discussions, and to whole forums only in the browser.</source>
        <translation>Moodle lässt Programme Diskussionen abonnieren, ganze Foren nur im Browser.</translation>
    </message>
    <message>
        <source>Moodle has nothing like this.</source>
        <translation>So etwas gibt es in Moodle nicht.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Es fehlt noch der Text.</translation>
    </message>
    <message>
        <source>This forum takes no files. Take them out; your text is kept.</source>
        <translation>Dieses Forum nimmt keine Dateien an. Nimm sie heraus; dein Text bleibt.</translation>
    </message>
    <message>
        <source>“%1” is larger than this forum takes: at most %2.</source>
        <translation>„%1“ ist größer, als dieses Forum annimmt: höchstens %2.</translation>
    </message>
    <message>
        <source>The post was changed by somebody since you edited it.</source>
        <translation>Jemand hat den Beitrag geändert, seit du ihn bearbeitet hast.</translation>
    </message>
    <message>
        <source>This post is not there any more.</source>
        <translation>Diesen Beitrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The site&apos;s answer does not say what became of it.</source>
        <translation>Die Antwort der Website sagt nicht, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>%1 is open to its members only. Sign in to read it.</source>
        <translation>%1 ist nur für Mitglieder offen. Melde dich zum Lesen an.</translation>
    </message>
    <message>
        <source>%1 runs a Moodle too old for Foyer: 4.1 is the oldest.</source>
        <translation>Auf %1 läuft ein Moodle, das für Foyer zu alt ist: 4.1 ist das älteste.</translation>
    </message>
    <message>
        <source>What others answered shows half an hour after your own answer.</source>
        <translation>Was andere geantwortet haben, zeigt sich eine halbe Stunde nach deiner eigenen Antwort.</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>Abgabe bis %1.</translation>
    </message>
    <message>
        <source>Nothing can be posted after %1.</source>
        <translation>Nach %1 lässt sich nichts mehr schreiben.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 cannot be reached over a secure connection. Foyer sends no password over an open one.</source>
        <translation>%1 ist nicht über eine sichere Verbindung zu erreichen. Über eine offene schickt Foyer kein Passwort.</translation>
    </message>
    <message>
        <source>%1 is a Moodle that lets no programs in. Ask its administrators to switch on mobile web services (Site administration, Mobile app).</source>
        <translation>%1 ist ein Moodle, das keine Programme einlässt. Bitte seine Verwaltung, die mobilen Webservices einzuschalten (Website-Administration, Mobile App).</translation>
    </message>
    <message>
        <source>%1 is being repaired. Try again later.</source>
        <translation>An %1 wird gerade gearbeitet. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 answers, but not as a Moodle. Paste the address of one of its pages.</source>
        <translation>%1 antwortet, aber nicht als Moodle. Füge die Adresse einer seiner Seiten ein.</translation>
    </message>
    <message>
        <source>%1 does not know this sign-in any more. Sign in again; everything here is kept.</source>
        <translation>%1 kennt diese Anmeldung nicht mehr. Melde dich neu an; alles hier bleibt.</translation>
    </message>
    <message>
        <source>%1 lets no programs in: its administrators have switched off what Moodle calls mobile web services.</source>
        <translation>%1 lässt keine Programme ein: seine Verwaltung hat abgeschaltet, was Moodle mobile Webservices nennt.</translation>
    </message>
    <message>
        <source>%1 lets no programs in: its administrators have switched off what Moodle calls web services.</source>
        <translation>%1 lässt keine Programme ein: seine Verwaltung hat abgeschaltet, was Moodle Webservices nennt.</translation>
    </message>
    <message>
        <source>%1 wants you to agree to its rules first. Open it in your browser, agree there, and sync again.</source>
        <translation>%1 will, dass du zuerst seinen Regeln zustimmst. Öffne es im Browser, stimme dort zu und gleiche wieder ab.</translation>
    </message>
    <message>
        <source>%1 wants you to change your password first. Do that in your browser, and sync again.</source>
        <translation>%1 will, dass du zuerst dein Passwort änderst. Tu das im Browser und gleiche wieder ab.</translation>
    </message>
    <message>
        <source>%1 takes no part of this, and does not say why. A subject must not hold anything like &lt;this&gt;.</source>
        <translation>%1 nimmt nichts davon an und sagt nicht, warum. Ein Betreff darf nichts wie &lt;dies&gt; enthalten.</translation>
    </message>
    <message>
        <source>This is not on %1, or not any more.</source>
        <translation>Das gibt es auf %1 nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not an answer. Foyer tries again later.</source>
        <translation>%1 hat mit etwas geantwortet, das keine Antwort ist. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>%1 refused this and did not say why.</source>
        <translation>%1 hat das abgelehnt und nicht gesagt, warum.</translation>
    </message>
    <message>
        <source>Foyer does not try this password again by itself: some sites lock an account after a few wrong ones.</source>
        <translation>Foyer versucht dieses Passwort nicht von selbst noch einmal: manche Websites sperren ein Konto nach wenigen falschen.</translation>
    </message>
    <message>
        <source>%1 is now found at %2. Add that community; everything here is kept.</source>
        <translation>%1 ist jetzt unter %2 zu finden. Füge diese Community hinzu; alles hier bleibt.</translation>
    </message>
    <message>
        <source>%1 is being repaired. Foyer tries again later.</source>
        <translation>An %1 wird gerade gearbeitet. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>The site does not say where it put “%1”.</source>
        <translation>Die Website sagt nicht, wo sie „%1“ abgelegt hat.</translation>
    </message>
    <message>
        <source>“%1” was refused: %2</source>
        <translation>„%1“ wurde abgelehnt: %2</translation>
    </message>
    <message numerus="yes">
        <source>This forum takes at most %n files with a post.</source>
        <translation>
            <numerusform>Dieses Forum nimmt höchstens %n Datei je Beitrag an.</numerusform>
            <numerusform>Dieses Forum nimmt höchstens %n Dateien je Beitrag an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Foyer has taken it back at once; text and files are kept here.</source>
        <translation>Foyer hat ihn sofort zurückgenommen; Text und Dateien bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Foyer could not take it back (%1). Delete it on the site.</source>
        <translation>Foyer konnte ihn nicht zurücknehmen (%1). Lösche ihn auf der Website.</translation>
    </message>
    <message numerus="yes">
        <source>The site dropped %n of the files without a word.</source>
        <translation>
            <numerusform>Die Website hat eine der Dateien wortlos weggelassen.</numerusform>
            <numerusform>Die Website hat %n der Dateien wortlos weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A discussion goes to one group. Choose one as a tag: %1.</source>
        <translation>Eine Diskussion geht an eine einzige Gruppe. Wähle eine als Schlagwort: %1.</translation>
    </message>
    <message>
        <source>There is no such group for you in this forum. Choose one as a tag: %1.</source>
        <translation>Diese Gruppe gibt es für dich in diesem Forum nicht. Wähle eine als Schlagwort: %1.</translation>
    </message>
    <message>
        <source>You are in several groups here. Choose the one this is for as a tag: %1.</source>
        <translation>Du bist hier in mehreren Gruppen. Wähle die, für die das gedacht ist, als Schlagwort: %1.</translation>
    </message>
    <message>
        <source>This forum has no groups: everybody in the course would read this. Take the tag out, or choose another forum.</source>
        <translation>Dieses Forum hat keine Gruppen: Alle im Kurs würden das lesen. Nimm das Schlagwort heraus oder wähle ein anderes Forum.</translation>
    </message>
    <message>
        <source>The site does not let you answer this post in private any more. Nothing was sent; your text is kept. Answer in public, or write to the person on the site.</source>
        <translation>Die Seite lässt dich auf diesen Beitrag nicht mehr privat antworten. Nichts wurde gesendet, dein Text ist aufgehoben. Antworte öffentlich, oder schreib der Person auf der Seite.</translation>
    </message>
    <message>
        <source>The site showed your private reply to everybody.</source>
        <translation>Die Seite hat deine private Antwort allen gezeigt.</translation>
    </message>
</context>
<context>
    <name>foyer::NavigationPane</name>
    <message>
        <source>Communities and forums</source>
        <translation>Gemeinschaften und Foren</translation>
    </message>
    <message>
        <source>Mark everything read</source>
        <translation>Alles als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark all of %1 read</source>
        <translation>Alles in %1 als gelesen markieren</translation>
    </message>
    <message>
        <source>%1 is marked read.</source>
        <translation>%1 ist als gelesen markiert.</translation>
    </message>
    <message>
        <source>Do not follow %1 any more</source>
        <translation>%1 nicht mehr abonnieren</translation>
    </message>
    <message>
        <source>%1 is not followed any more. What is kept stays readable.</source>
        <translation>%1 ist nicht mehr abonniert. Was gespeichert ist, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Get new posts now</source>
        <translation>Neue Beiträge jetzt holen</translation>
    </message>
    <message>
        <source>Choose what to follow…</source>
        <translation>Foren zum Abonnieren wählen …</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Everything is marked read.</source>
        <translation>Alles ist als gelesen markiert.</translation>
    </message>
    <message>
        <source>That could not be saved. Is the disk full?</source>
        <translation>Das ließ sich nicht speichern. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>What to tell me of</source>
        <translation>Worüber ich Bescheid bekomme</translation>
    </message>
</context>
<context>
    <name>foyer::NewPill</name>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n neuer</numerusform>
            <numerusform>↓ %n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new posts below</source>
        <translation>
            <numerusform>%n neuer Beitrag weiter unten</numerusform>
            <numerusform>%n neue Beiträge weiter unten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Nntp</name>
    <message>
        <source>Nobody can write to %1 on this server.</source>
        <translation>In %1 kann auf diesem Server niemand schreiben.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. News servers want one with each post; set yours in the account.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Newsserver verlangen eine zu jedem Beitrag; trage deine im Konto ein.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Noch steht hier kein Text.</translation>
    </message>
    <message>
        <source>The text contains a character that cannot be sent (NUL).</source>
        <translation>Der Text enthält ein Zeichen, das sich nicht senden lässt (NUL).</translation>
    </message>
    <message>
        <source>This post is too large: %1 with its files, and most servers take 1 MB.</source>
        <translation>Dieser Beitrag ist zu groß: %1 mit seinen Dateien, und die meisten Server nehmen 1 MB.</translation>
    </message>
    <message>
        <source>A line of the head is too long. A shorter subject will help.</source>
        <translation>Eine Zeile im Kopf ist zu lang. Ein kürzerer Betreff hilft.</translation>
    </message>
    <message>
        <source>The author asked for replies by mail, not here. Their address is in the post; your text is kept.</source>
        <translation>Hier werden Antworten per E-Mail gewünscht, nicht im Forum. Die Adresse steht im Beitrag; dein Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is no subject yet.</source>
        <translation>Noch gibt es keinen Betreff.</translation>
    </message>
    <message>
        <source>A subject may not begin with “cmsg”.</source>
        <translation>Ein Betreff darf nicht mit „cmsg“ beginnen.</translation>
    </message>
    <message>
        <source>The server takes no posts from you: %1</source>
        <translation>Der Server nimmt keine Beiträge von dir an: %1</translation>
    </message>
    <message>
        <source>The server had this post already, and it has been removed there since.</source>
        <translation>Der Server hatte diesen Beitrag schon, und er wurde dort inzwischen entfernt.</translation>
    </message>
    <message>
        <source>The connection ended before the server said whether it took the post. %1</source>
        <translation>Die Verbindung endete, bevor der Server sagte, ob er den Beitrag angenommen hat. %1</translation>
    </message>
    <message>
        <source>A moderator may have this post already. Sending it again would send it to them twice.</source>
        <translation>Vielleicht liegt dieser Beitrag schon bei der Moderation. Erneut gesendet käme er dort doppelt an.</translation>
    </message>
    <message>
        <source>This is not the name of a post.</source>
        <translation>Das ist keine Beitragskennung.</translation>
    </message>
    <message>
        <source>The server sent something that is not a post.</source>
        <translation>Der Server hat etwas gesendet, das kein Beitrag ist.</translation>
    </message>
    <message>
        <source>This is not a news server: it answered with a web page. A network that asks you to sign in first may be in the way.</source>
        <translation>Das ist kein Newsserver: Die Antwort war eine Webseite. Vielleicht steht ein Netz dazwischen, das erst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The server takes no connection just now: %1</source>
        <translation>Der Server nimmt gerade keine Verbindung an: %1</translation>
    </message>
    <message>
        <source>The server does not let you in: %1</source>
        <translation>Der Server lässt dich nicht hinein: %1</translation>
    </message>
    <message>
        <source>The server greeted with an error: %1</source>
        <translation>Der Server grüßte mit einem Fehler: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server sagte: %1</translation>
    </message>
    <message>
        <source>The server is closing for now: %1</source>
        <translation>Der Server schließt vorübergehend: %1</translation>
    </message>
    <message>
        <source>The server wants you to sign in: %1</source>
        <translation>Der Server verlangt eine Anmeldung: %1</translation>
    </message>
    <message>
        <source>The server did not accept the name and password: %1</source>
        <translation>Der Server hat Name und Passwort nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The server wants a secured connection: %1</source>
        <translation>Der Server verlangt eine gesicherte Verbindung: %1</translation>
    </message>
    <message>
        <source>The server does not allow this: %1</source>
        <translation>Der Server erlaubt das nicht: %1</translation>
    </message>
    <message>
        <source>The server cannot do that: %1</source>
        <translation>Der Server kann das nicht: %1</translation>
    </message>
    <message>
        <source>This name or password cannot be sent to a news server.</source>
        <translation>Dieser Name oder dieses Passwort lässt sich nicht an einen Newsserver senden.</translation>
    </message>
    <message>
        <source>The server offered to secure the connection, and then did not: %1</source>
        <translation>Der Server bot an, die Verbindung zu sichern, und tat es dann nicht: %1</translation>
    </message>
    <message>
        <source>The connection to this server is not secured, and a password is never sent over an open one. Use an address that begins with nntps:, if the server has one.</source>
        <translation>Die Verbindung zu diesem Server ist nicht gesichert, und ein Passwort geht nie über eine offene Verbindung. Nimm eine Adresse, die mit nntps: beginnt, falls der Server eine hat.</translation>
    </message>
    <message>
        <source>This post is too large to be fetched (%1 or more), so only its head is here. All of it is on the server, where other programs find it by its name: %2</source>
        <translation>Dieser Beitrag ist zu groß zum Abholen (%1 oder mehr), darum ist nur sein Kopf hier. Auf dem Server liegt er ganz, und andere Programme finden ihn dort unter seinem Namen: %2</translation>
    </message>
    <message>
        <source>The clock of this computer seems to be wrong. Set it, then send again. The server said: %1</source>
        <translation>Die Uhr dieses Rechners scheint falsch zu gehen. Stell sie, und sende dann noch einmal. Der Server sagte: %1</translation>
    </message>
    <message>
        <source>This is not a news server: its greeting makes no sense. Check the address, and the port in it.</source>
        <translation>Das ist kein News-Server: Seine Begrüßung ergibt keinen Sinn. Prüfe die Adresse und den Port darin.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense: “%1”. Foyer asks again later.</source>
        <translation>Der Server hat eine Antwort gegeben, die keinen Sinn ergibt: „%1“. Foyer fragt später noch einmal.</translation>
    </message>
    <message>
        <source>News servers keep posts and nothing about them. What you marked stays on this computer.</source>
        <translation>News-Server bewahren Beiträge auf und nichts über sie. Was du markiert hast, bleibt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>foyer::Nodebb</name>
    <message>
        <source>%1 wants something from you before you go on. Open it in a browser once.</source>
        <translation>%1 will etwas von dir, bevor es weitergeht. Öffne es einmal im Browser.</translation>
    </message>
    <message>
        <source>%1 turns away programs that are not a web browser. It can only be read there.</source>
        <translation>%1 weist Programme ab, die kein Webbrowser sind. Lesen lässt es sich nur dort.</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>%1 erlaubt das nicht.</translation>
    </message>
    <message>
        <source>This is not on %1, or not any more.</source>
        <translation>Das gibt es auf %1 nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>This topic was deleted.</source>
        <translation>Dieses Thema wurde gelöscht.</translation>
    </message>
    <message>
        <source>The account is locked for an hour, because the password was wrong too often.</source>
        <translation>Das Konto ist für eine Stunde gesperrt, weil das Passwort zu oft falsch war.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Der Name oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Jemand, der gegangen ist</translation>
    </message>
    <message>
        <source>%1 answered with something that is not an answer. Foyer tries again later.</source>
        <translation>%1 hat mit etwas geantwortet, das keine Antwort ist. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>The post was changed since you began to edit it.</source>
        <translation>Der Beitrag wurde geändert, seit du begonnen hast, ihn zu bearbeiten.</translation>
    </message>
    <message>
        <source>%1 does not show what you wrote.</source>
        <translation>%1 zeigt nicht, was du geschrieben hast.</translation>
    </message>
    <message>
        <source>The site sent something that is not a post.</source>
        <translation>Die Website hat etwas geschickt, das kein Beitrag ist.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Es fehlt noch der Text.</translation>
    </message>
    <message>
        <source>There is no subject yet.</source>
        <translation>Es fehlt noch ein Betreff.</translation>
    </message>
    <message>
        <source>The files have to be uploaded first.</source>
        <translation>Die Dateien müssen zuerst hochgeladen werden.</translation>
    </message>
    <message>
        <source>You cannot write to this category.</source>
        <translation>In diese Kategorie kannst du nicht schreiben.</translation>
    </message>
    <message>
        <source>This community has no polls.</source>
        <translation>Diese Community hat keine Umfragen.</translation>
    </message>
    <message>
        <source>Sign in to take part; what you wrote is kept.</source>
        <translation>Melde dich an, um mitzumachen; was du geschrieben hast, bleibt.</translation>
    </message>
    <message>
        <source>The site&apos;s answer does not say what became of it.</source>
        <translation>Die Antwort der Website sagt nicht, was daraus geworden ist.</translation>
    </message>
    <message>
        <source>%1 takes files only from who signed in with a password.</source>
        <translation>%1 nimmt Dateien nur von denen, die sich mit einem Passwort angemeldet haben.</translation>
    </message>
    <message>
        <source>“%1” was refused: %2</source>
        <translation>„%1“ wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>The site does not say where it put “%1”.</source>
        <translation>Die Website sagt nicht, wo sie „%1“ abgelegt hat.</translation>
    </message>
    <message>
        <source>%1 does not tell its categories. Foyer tries again later.</source>
        <translation>%1 nennt seine Kategorien nicht. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Offensive</source>
        <translation>Beleidigend</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>This post is not there any more.</source>
        <translation>Diesen Beitrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Only who signed in is told what happens.</source>
        <translation>Was geschieht, erfährt nur, wer angemeldet ist.</translation>
    </message>
    <message>
        <source>The session has ended.</source>
        <translation>Die Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 answers, but not as a NodeBB forum. Paste the address of one of its pages.</source>
        <translation>%1 antwortet, aber nicht als NodeBB-Forum. Füge die Adresse einer seiner Seiten ein.</translation>
    </message>
    <message>
        <source>%1 sent something that is not a list of topics or posts. Foyer tries again later.</source>
        <translation>%1 hat etwas geschickt, das keine Liste von Themen oder Beiträgen ist. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 answered as if it did not know you. Foyer tries again later.</source>
        <translation>%1 hat geantwortet, als kenne es dich nicht. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>This account is banned: %1</source>
        <translation>Dieses Konto ist gesperrt: %1</translation>
    </message>
    <message>
        <source>%1 does not know this token any more. Ask its administrator for another.</source>
        <translation>%1 kennt dieses Token nicht mehr. Bitte die Verwaltung um ein anderes.</translation>
    </message>
    <message>
        <source>%1 is closed for maintenance. Foyer tries again later.</source>
        <translation>%1 ist wegen Wartung geschlossen. Foyer versucht es später noch einmal.</translation>
    </message>
    <message>
        <source>The site wants a second factor beside the password, which Foyer cannot give: this account works in a browser alone. What everybody may read can be read here without signing in.</source>
        <translation>Die Website verlangt neben dem Passwort einen zweiten Faktor, den Foyer nicht geben kann: Dieses Konto geht nur im Browser. Was alle lesen dürfen, lässt sich hier ohne Anmeldung lesen.</translation>
    </message>
    <message>
        <source>The site takes only a few files a minute. “%1” waits.</source>
        <translation>Die Website nimmt nur wenige Dateien in der Minute an. „%1“ wartet.</translation>
    </message>
    <message>
        <source>%1 shows nothing to strangers. Sign in to read it.</source>
        <translation>%1 zeigt Fremden nichts. Melde dich an, um es zu lesen.</translation>
    </message>
</context>
<context>
    <name>foyer::NoticeListModel</name>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 hat dir geantwortet</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 hat dich erwähnt</translation>
    </message>
    <message>
        <source>%1 wrote to you</source>
        <translation>%1 hat dir geschrieben</translation>
    </message>
    <message>
        <source>A moderator decided on your post</source>
        <translation>Die Moderation hat über deinen Beitrag entschieden</translation>
    </message>
    <message>
        <source>Something you wrote could not be sent</source>
        <translation>Etwas von dir konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 likes your post</source>
        <translation>%1 gefällt dein Beitrag</translation>
    </message>
    <message>
        <source>News for you</source>
        <translation>Neues für dich</translation>
    </message>
</context>
<context>
    <name>foyer::NoticePane</name>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message numerus="yes">
        <source>%n notices are marked read.</source>
        <translation>
            <numerusform>%n Hinweis ist als gelesen markiert.</numerusform>
            <numerusform>%n Hinweise sind als gelesen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved. Is the disk full?</source>
        <translation>Das konnte nicht gespeichert werden. Ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>Nobody has asked for you yet.</source>
        <translation>Bisher hat niemand nach dir gefragt.</translation>
    </message>
    <message>
        <source>Replies to your posts come here.</source>
        <translation>Antworten auf deine Beiträge kommen hierher.</translation>
    </message>
    <message>
        <source>They are unread again, as before.</source>
        <translation>Sie sind wieder ungelesen, wie vorher.</translation>
    </message>
    <message>
        <source>This is not kept on this computer. Enter opens it in the browser.</source>
        <translation>Das ist auf diesem Computer nicht gespeichert. Die Eingabetaste öffnet es im Browser.</translation>
    </message>
    <message>
        <source>This is not kept on this computer, and the server did not say where it stands.</source>
        <translation>Das ist auf diesem Computer nicht gespeichert, und der Server hat nicht gesagt, wo es steht.</translation>
    </message>
    <message>
        <source>This is not kept on this computer: opening %1 in the browser.</source>
        <translation>Das ist auf diesem Computer nicht gespeichert: %1 wird im Browser geöffnet.</translation>
    </message>
</context>
<context>
    <name>foyer::Notifier</name>
    <message numerus="yes">
        <source>%n things concern you here</source>
        <translation>
            <numerusform>%n Hinweis für dich in diesem Thema</numerusform>
            <numerusform>%n Hinweise für dich in diesem Thema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things concern you</source>
        <translation>
            <numerusform>%n Hinweis für dich</numerusform>
            <numerusform>%n Hinweise für dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n threads</source>
        <translation>
            <numerusform>In %n Thema</numerusform>
            <numerusform>In %n Themen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Outbox</name>
    <message>
        <source>The forum this was written for is no longer on the server.</source>
        <translation>Das Forum, für das dies geschrieben wurde, gibt es auf dem Server nicht mehr.</translation>
    </message>
    <message>
        <source>The forum was closed for posting since this was written.</source>
        <translation>Das Forum nimmt inzwischen keine Beiträge mehr an.</translation>
    </message>
    <message>
        <source>The thread was closed since this was written.</source>
        <translation>Das Thema wurde inzwischen geschlossen.</translation>
    </message>
    <message>
        <source>The post this belongs to was deleted since it was written.</source>
        <translation>Der zugehörige Beitrag wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>The post was changed by somebody since you edited it.</source>
        <translation>Jemand hat den Beitrag geändert, seit du ihn bearbeitet hast.</translation>
    </message>
    <message>
        <source>Foyer ended while this was being sent.</source>
        <translation>Foyer wurde beendet, während dies gesendet wurde.</translation>
    </message>
    <message>
        <source>What this belongs to is no longer kept here.</source>
        <translation>Wozu dies gehört, ist hier nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>The moderators did not release this, or they released it with other words.</source>
        <translation>Die Moderation hat dies nicht freigegeben, oder nur in anderen Worten.</translation>
    </message>
    <message>
        <source>The server does not let you answer this post in private any more. Take the reply back to send it to everybody.</source>
        <translation>Der Server lässt dich auf diesen Beitrag nicht mehr privat antworten. Nimm die Antwort zurück, um sie an alle zu senden.</translation>
    </message>
</context>
<context>
    <name>foyer::OutboxModel</name>
    <message>
        <source>Edit: %1</source>
        <translation>Änderung: %1</translation>
    </message>
    <message>
        <source>Delete a post</source>
        <translation>Einen Beitrag löschen</translation>
    </message>
    <message>
        <source>Take a like back</source>
        <translation>„Gefällt mir“ zurücknehmen</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>Stimme zurücknehmen</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>React: %1</source>
        <translation>Reaktion: %1</translation>
    </message>
    <message>
        <source>Take a reaction back: %1</source>
        <translation>Reaktion zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Take a star away</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Watch as usual</source>
        <translation>Wie üblich beobachten</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <comment>what, whose post, its first words</comment>
        <translation>%1: %2, „%3“</translation>
    </message>
    <message>
        <source>Private reply: %1</source>
        <translation>Private Antwort: %1</translation>
    </message>
    <message>
        <source>Pin the thread</source>
        <translation>Thema anheften</translation>
    </message>
    <message>
        <source>Unpin the thread</source>
        <translation>Thema nicht mehr anheften</translation>
    </message>
    <message>
        <source>Close the thread</source>
        <translation>Thema schließen</translation>
    </message>
    <message>
        <source>Open the thread again</source>
        <translation>Thema wieder öffnen</translation>
    </message>
</context>
<context>
    <name>foyer::OutboxPane</name>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>with a moderator</source>
        <translation>bei der Moderation</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht dich</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Sent and read back</source>
        <translation>Gesendet und zurückgelesen</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>Try at once, whatever the waiting time</source>
        <translation>Sofort versuchen, egal wie lange noch zu warten wäre</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Take it back into the composer</source>
        <translation>Zurück in das Schreibfeld holen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Do not send; the text goes to the bin of drafts</source>
        <translation>Nicht senden; der Text kommt in den Papierkorb der Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>Wird jetzt versucht.</translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation>Das hat nicht geklappt: %1</translation>
    </message>
    <message>
        <source>It cannot be taken back: %1</source>
        <translation>Es lässt sich nicht zurückziehen: %1</translation>
    </message>
    <message>
        <source>It is not sent. The text is in the bin of your drafts for 30 days.</source>
        <translation>Es wird nicht gesendet. Der Text liegt 30 Tage im Papierkorb der Entwürfe.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet aufs Senden.</translation>
    </message>
    <message>
        <source>What you write goes out from here, with a receipt.</source>
        <translation>Was du schreibst, geht von hier hinaus, mit Quittung.</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Zusammen&amp;führen</translation>
    </message>
    <message>
        <source>Put your changes and theirs together in the composer, to look at and send</source>
        <translation>Deine Änderungen und die der anderen im Schreibfeld zusammenführen, zum Ansehen und Senden</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>The server is not told of it</source>
        <translation>Der Server erfährt nichts davon</translation>
    </message>
    <message>
        <source>Taken back: the server is not told of it.</source>
        <translation>Zurückgenommen: Der Server erfährt nichts davon.</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Entscheiden …</translation>
    </message>
    <message>
        <source>Which of the two versions of the post shall stand</source>
        <translation>Welche der beiden Fassungen des Beitrags gelten soll</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>im Browser</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Puts your text on the clipboard and opens the page where it goes</source>
        <translation>Legt deinen Text in die Zwischenablage und öffnet die Seite, auf die er gehört</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Er&amp;ledigt</translation>
    </message>
    <message>
        <source>You have sent it there, or never will; the text goes to the bin of drafts</source>
        <translation>Du hast es dort gesendet oder wirst es nie tun; der Text kommt in den Papierkorb der Entwürfe</translation>
    </message>
    <message>
        <source>Done. The text is in the bin of your drafts for 30 days.</source>
        <translation>Erledigt. Der Text ist für 30 Tage im Papierkorb deiner Entwürfe.</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Noch nicht dort</translation>
    </message>
</context>
<context>
    <name>foyer::Pdf</name>
    <message>
        <source>Save the thread as PDF</source>
        <translation>Thema als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>foyer::PendingNote</name>
    <message>
        <source>Not sent yet · goes out when you are online</source>
        <translation>Noch nicht gesendet · geht hinaus, sobald du online bist</translation>
    </message>
    <message>
        <source>Not sent yet · goes out in a moment</source>
        <translation>Noch nicht gesendet · geht gleich hinaus</translation>
    </message>
    <message>
        <source>Not sent yet · %1 · next try %2</source>
        <translation>Noch nicht gesendet · %1 · nächster Versuch: %2</translation>
    </message>
    <message>
        <source>Not sent yet · %1</source>
        <translation>Noch nicht gesendet · %1</translation>
    </message>
    <message>
        <source>The server did not take it. Your text is kept here.</source>
        <translation>Der Server hat es nicht angenommen. Dein Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>The server said no: “%1” Your text is kept here.</source>
        <translation>Der Server hat abgelehnt: „%1“ Dein Text bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>May have arrived: the connection broke before the answer. Foyer looks before it sends again.</source>
        <translation>Vielleicht angekommen: Die Verbindung brach vor der Antwort ab. Foyer sieht nach, bevor es noch einmal sendet.</translation>
    </message>
    <message>
        <source>Held: the thread changed after you wrote this. Nothing was sent.</source>
        <translation>Angehalten: Das Thema hat sich geändert, nachdem du dies geschrieben hast. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Held: %1 Nothing was sent.</source>
        <translation>Angehalten: %1 Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Sent · waiting to see it on the server</source>
        <translation>Gesendet · wartet darauf, auf dem Server zu erscheinen</translation>
    </message>
    <message>
        <source>Sent · waiting for the moderator</source>
        <translation>Gesendet · wartet auf die Moderation</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Finish it in the browser: this forum takes posts there alone. Your text is kept here.</source>
        <translation>Im Browser fertigstellen: dieses Forum nimmt Beiträge nur dort an. Dein Text bleibt hier.</translation>
    </message>
    <message>
        <source>Copy it and open the page</source>
        <translation>Kopieren und Seite öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not seen in this forum&apos;s feed so far. Look on the page whether it is there; your text is kept here.</source>
        <translation>Bisher nicht im Feed dieses Forums gesehen. Sieh auf der Seite nach, ob er da ist; dein Text bleibt hier erhalten.</translation>
    </message>
</context>
<context>
    <name>foyer::PersonCard</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>None of their posts is kept here.</source>
        <translation>Von dieser Person ist hier kein Beitrag gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln posts kept here, the oldest of %1</source>
        <translation>
            <numerusform>%Ln Beitrag hier gespeichert, vom %1</numerusform>
            <numerusform>%Ln Beiträge hier gespeichert, der älteste vom %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>Das bist du</translation>
    </message>
    <message>
        <source>Open the &amp;profile on %1</source>
        <translation>&amp;Profil auf %1 öffnen</translation>
    </message>
    <message>
        <source>Newest posts</source>
        <translation>Neueste Beiträge</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, which thread</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Hier seit %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s)</source>
        <translation>
            <numerusform>%Ln Abzeichen</numerusform>
            <numerusform>%Ln Abzeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge: %1</source>
        <translation>Abzeichen: %1</translation>
    </message>
</context>
<context>
    <name>foyer::PictureBlocks</name>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Nicht heruntergeladen</translation>
    </message>
    <message>
        <source>It comes as soon as there is a connection</source>
        <translation>Es kommt, sobald eine Verbindung da ist</translation>
    </message>
    <message>
        <source>Not downloaded yet</source>
        <translation>Noch nicht heruntergeladen</translation>
    </message>
    <message>
        <source>Picture from %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Nicht mehr auf dem Server</translation>
    </message>
    <message>
        <source>%1 does not give it out</source>
        <translation>%1 gibt es nicht heraus</translation>
    </message>
    <message>
        <source>Larger than 10 MB</source>
        <translation>Größer als 10 MB</translation>
    </message>
    <message>
        <source>It has more pixels than Foyer shows</source>
        <translation>Es hat mehr Pixel, als Foyer zeigt</translation>
    </message>
    <message>
        <source>Not a picture that Foyer can show</source>
        <translation>Kein Bild, das Foyer zeigen kann</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>Das Bild ist beschädigt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>foyer::PictureDeeds</name>
    <message>
        <source>Load a picture from %1?</source>
        <translation>Ein Bild von %1 laden?</translation>
    </message>
    <message>
        <source>This picture is not kept by the community itself but by %1. Whoever runs that server sees your network address, and when you look at the picture.</source>
        <translation>Dieses Bild liegt nicht bei der Gemeinschaft selbst, sondern bei %1. Wer diesen Server betreibt, sieht deine Netzwerkadresse und wann du das Bild ansiehst.</translation>
    </message>
    <message>
        <source>&amp;Load this picture</source>
        <translation>Dieses Bild &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Always load from %1</source>
        <translation>&amp;Immer von %1 laden</translation>
    </message>
</context>
<context>
    <name>foyer::PictureViewer</name>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Original size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>That was the last picture of this thread.</source>
        <translation>Das war das letzte Bild in diesem Thema.</translation>
    </message>
    <message>
        <source>That was the first picture of this thread.</source>
        <translation>Das war das erste Bild in diesem Thema.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a picture</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>There is no picture to copy yet.</source>
        <translation>Noch ist kein Bild zum Kopieren da.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>There is no picture to save yet.</source>
        <translation>Es gibt noch kein Bild zum Speichern.</translation>
    </message>
</context>
<context>
    <name>foyer::Pictures</name>
    <message>
        <source>This picture is not known any more.</source>
        <translation>Dieses Bild ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>A picture could not be written to %1: %2</source>
        <translation>Ein Bild ließ sich nicht in %1 schreiben: %2</translation>
    </message>
    <message>
        <source>The picture is not on this computer any more.</source>
        <translation>Das Bild ist nicht mehr auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>foyer::PostActions</name>
    <message numerus="yes">
        <source>Liked · %Ln</source>
        <translation>
            <numerusform>Gefällt dir · %Ln</numerusform>
            <numerusform>Gefällt dir · %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like · %Ln</source>
        <translation>
            <numerusform>Gefällt mir · %Ln</numerusform>
            <numerusform>Gefällt mir · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likes</source>
        <translation>
            <numerusform>%Ln-mal „Gefällt mir“</numerusform>
            <numerusform>%Ln-mal „Gefällt mir“</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a reaction, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Reagieren …</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation>★ Mit Stern</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>You reported this</source>
        <translation>Von dir gemeldet</translation>
    </message>
</context>
<context>
    <name>foyer::PostDeeds</name>
    <message>
        <source>Not sent. The text stays in the bin of drafts for 30 days.</source>
        <translation>Nicht gesendet. Der Text bleibt 30 Tage im Papierkorb der Entwürfe.</translation>
    </message>
    <message>
        <source>Delete your post?</source>
        <translation>Deinen Beitrag löschen?</translation>
    </message>
    <message>
        <source>The server is asked to delete it. Copies that others have already read may stay with them.</source>
        <translation>Der Server wird gebeten, ihn zu löschen. Kopien, die andere schon gelesen haben, bleiben vielleicht bei ihnen.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>%1 could do something when it is opened. Save it first, if you trust who sent it.</source>
        <translation>%1 könnte beim Öffnen etwas ausführen. Speichere es erst, wenn du der Quelle vertraust.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Reply	R</source>
        <translation>Antworten	R</translation>
    </message>
    <message>
        <source>Quote	Q</source>
        <translation>Zitieren	Q</translation>
    </message>
    <message>
        <source>Take the star away	S</source>
        <translation>Stern entfernen	S</translation>
    </message>
    <message>
        <source>Star	S</source>
        <translation>Mit Stern markieren	S</translation>
    </message>
    <message>
        <source>Mark unread	M</source>
        <translation>Als ungelesen markieren	M</translation>
    </message>
    <message>
        <source>Mark read	M</source>
        <translation>Als gelesen markieren	M</translation>
    </message>
    <message>
        <source>Unread from here	Shift+U</source>
        <translation>Ab hier ungelesen	Umschalt+U</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>About %1…	I</source>
        <translation>Über %1 …	I</translation>
    </message>
    <message>
        <source>Done. The text stays in the bin of drafts for 30 days.</source>
        <translation>Erledigt. Der Text bleibt 30 Tage im Papierkorb der Entwürfe.</translation>
    </message>
    <message>
        <source>A private reply takes no answers. Answer another post.</source>
        <translation>Auf eine private Antwort kann niemand antworten. Antworte auf einen anderen Beitrag.</translation>
    </message>
</context>
<context>
    <name>foyer::PostDocument</name>
    <message numerus="yes">
        <source>Show %n quoted lines</source>
        <translation>
            <numerusform>%n zitierte Zeile zeigen</numerusform>
            <numerusform>%n zitierte Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the quotation</source>
        <translation>Zitat einklappen</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[Bild]</translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation>[Bild: %1]</translation>
    </message>
    <message>
        <source>▶ Video</source>
        <translation>▶ Video</translation>
    </message>
    <message>
        <source>▶ Video · %1</source>
        <translation>▶ Video · %1</translation>
    </message>
    <message>
        <source>♪ Recording</source>
        <translation>♪ Tonaufnahme</translation>
    </message>
    <message>
        <source>♪ Recording · %1</source>
        <translation>♪ Tonaufnahme · %1</translation>
    </message>
    <message>
        <source>Hidden by its author. Click to read it.</source>
        <translation>Mit Absicht verdeckt. Zum Lesen klicken.</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voters</source>
        <translation>
            <numerusform>%Ln hat abgestimmt</numerusform>
            <numerusform>%Ln haben abgestimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>choose up to %Ln</source>
        <translation>
            <numerusform>bis zu %Ln wählbar</numerusform>
            <numerusform>bis zu %Ln wählbar</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1 % · %2</source>
        <translation>%1 % · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Change my vote</source>
        <translation>Meine Stimme ändern</translation>
    </message>
    <message>
        <source>Take my vote back</source>
        <translation>Meine Stimme zurücknehmen</translation>
    </message>
    <message>
        <source>Votes are not on this computer yet.</source>
        <translation>Die Stimmen sind noch nicht auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>foyer::PostLayout</name>
    <message>
        <source>An earlier post that is not on this server</source>
        <translation>Ein früherer Beitrag, der nicht auf diesem Server liegt</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source> · edited</source>
        <translation> · bearbeitet</translation>
    </message>
    <message>
        <source> · in reply to %1</source>
        <translation> · Antwort an %1</translation>
    </message>
    <message>
        <source>You deleted this · the server does not know yet</source>
        <translation>Von dir gelöscht · der Server weiß es noch nicht</translation>
    </message>
    <message>
        <source>With your changes · not sent yet</source>
        <translation>Mit deinen Änderungen · noch nicht gesendet</translation>
    </message>
    <message>
        <source>No longer on the server · kept here</source>
        <translation>Nicht mehr auf dem Server · hier aufbewahrt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new since your last visit</source>
        <translation>
            <numerusform>%Ln neuer seit deinem letzten Besuch</numerusform>
            <numerusform>%Ln neue seit deinem letzten Besuch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what happened, who did it, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>✓ Answer</source>
        <comment>the post that solved its thread</comment>
        <translation>✓ Lösung</translation>
    </message>
    <message>
        <source>Whisper · only the team sees it</source>
        <translation>Geflüstert · nur das Team sieht es</translation>
    </message>
    <message>
        <source>Private · others do not see it</source>
        <translation>Privat · andere sehen es nicht</translation>
    </message>
</context>
<context>
    <name>foyer::PostListModel</name>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>nicht mehr auf dem Server</translation>
    </message>
    <message>
        <source>This post is not on this computer.</source>
        <translation>Dieser Beitrag ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>the accepted answer</source>
        <translation>die angenommene Lösung</translation>
    </message>
    <message>
        <source>a whisper, for the team only</source>
        <translation>geflüstert, nur für das Team</translation>
    </message>
    <message numerus="yes">
        <source>%n likes, one of them yours</source>
        <translation>
            <numerusform>%n-mal „Gefällt mir“, von dir</numerusform>
            <numerusform>%n-mal „Gefällt mir“, einmal von dir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n-mal „Gefällt mir“</numerusform>
            <numerusform>%n-mal „Gefällt mir“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n people</source>
        <translation>
            <numerusform>%1 von %n Person</numerusform>
            <numerusform>%1 von %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>you reported this</source>
        <translation>von dir gemeldet</translation>
    </message>
    <message>
        <source>a private reply, which others do not see</source>
        <translation>eine private Antwort, die andere nicht sehen</translation>
    </message>
</context>
<context>
    <name>foyer::PostPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>foyer::Preferences</name>
    <message>
        <source>That could not be saved: %1</source>
        <translation>Das konnte nicht gespeichert werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>%n Tag lang</numerusform>
            <numerusform>%n Tage lang</numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>when it was on screen</source>
        <translation>wenn er zu sehen war</translation>
    </message>
    <message>
        <source>when its thread was opened</source>
        <translation>wenn sein Thema geöffnet wurde</translation>
    </message>
    <message>
        <source>only when I say so</source>
        <translation>nur wenn ich es sage</translation>
    </message>
    <message>
        <source>A post counts as &amp;read:</source>
        <translation>Ein Beitrag gilt als &amp;gelesen:</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop when somebody answers me</source>
        <translation>&amp;Auf dem Desktop melden, wenn mir jemand antwortet</translation>
    </message>
    <message>
        <source>Show a &amp;line of the post</source>
        <translation>Eine &amp;Zeile des Beitrags zeigen</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>nach jeweils %n Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>nur wenn ich es sage</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>Look for &amp;new posts:</source>
        <translation>&amp;Nach neuen Beiträgen sehen:</translation>
    </message>
    <message>
        <source>Offline, no connection is opened at all. What you write waits in the outbox.</source>
        <translation>Offline wird gar keine Verbindung geöffnet. Was du schreibst, wartet im Postausgang.</translation>
    </message>
    <message>
        <source>&amp;Single keys act (J next post, R reply, N next unread …)</source>
        <translation>&amp;Einzelne Tasten wirken (J nächster Beitrag, R antworten, N nächster ungelesener …)</translation>
    </message>
    <message>
        <source>They never act while you write. F1 shows every key.</source>
        <translation>Beim Schreiben wirken sie nie. F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Ctrl with + and - changes the size from anywhere.</source>
        <translation>Strg mit + und - ändert die Größe von überall aus.</translation>
    </message>
    <message>
        <source>a glance</source>
        <translation>einen Blick lang</translation>
    </message>
    <message>
        <source>a second and a half</source>
        <translation>anderthalb Sekunden</translation>
    </message>
    <message>
        <source>three seconds</source>
        <translation>drei Sekunden</translation>
    </message>
    <message>
        <source>… &amp;for at least:</source>
        <translation>… &amp;mindestens:</translation>
    </message>
    <message>
        <source>M marks a post read or unread by hand, Shift+U all from one post on.</source>
        <translation>M markiert einen Beitrag von Hand als gelesen oder ungelesen, Umschalt+U alle ab einem Beitrag.</translation>
    </message>
    <message>
        <source>of new posts, before I open them</source>
        <translation>aus neuen Beiträgen, bevor ich sie öffne</translation>
    </message>
    <message>
        <source>when they come on screen</source>
        <translation>wenn sie zu sehen sind</translation>
    </message>
    <message>
        <source>only those I click on</source>
        <translation>nur die, auf die ich klicke</translation>
    </message>
    <message>
        <source>Download &amp;pictures:</source>
        <translation>&amp;Bilder herunterladen:</translation>
    </message>
    <message>
        <source>Only from the community itself; pictures kept elsewhere ask first. On a metered connection each waits for a click.</source>
        <translation>Nur von der Gemeinschaft selbst; bei Bildern, die anderswo liegen, wird erst gefragt. Über eine getaktete Verbindung wartet jedes auf einen Klick.</translation>
    </message>
    <message>
        <source>Keep &amp;drafts on the server too</source>
        <translation>&amp;Entwürfe auch auf dem Server aufbewahren</translation>
    </message>
    <message>
        <source>Where a community can: then you go on writing on another computer. They are always kept on this one first.</source>
        <translation>Wo eine Gemeinschaft das kann: dann schreibst du an einem anderen Computer weiter. Auf diesem hier werden sie immer zuerst aufbewahrt.</translation>
    </message>
    <message>
        <source>Open &amp;links to discussions in Foyer</source>
        <translation>&amp;Links zu Diskussionen in Foyer öffnen</translation>
    </message>
    <message>
        <source>Those that begin with foyer:, news: or nntp:, and the way back from the browser after a sign-in.</source>
        <translation>Solche, die mit foyer:, news: oder nntp: beginnen, und der Weg zurück aus dem Browser nach einer Anmeldung.</translation>
    </message>
</context>
<context>
    <name>foyer::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Gemeinschaften</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>foyer::Registration</name>
    <message>
        <source>Windows did not keep this choice. Choose Foyer in Settings → Apps → Default apps instead.</source>
        <translation>Windows hat diese Wahl nicht behalten. Wähle Foyer stattdessen unter Einstellungen → Apps → Standard-Apps.</translation>
    </message>
    <message>
        <source>Link to a discussion</source>
        <translation>Link zu einer Diskussion</translation>
    </message>
    <message>
        <source>Read and take part in discussions, with or without a network</source>
        <translation>Diskussionen lesen und mitreden, mit oder ohne Netz</translation>
    </message>
</context>
<context>
    <name>foyer::Registry</name>
    <message>
        <source>Foyer on %1</source>
        <translation>Foyer auf %1</translation>
    </message>
    <message>
        <source>Foyer cannot read addresses that begin with %1: yet. News servers begin with nntp: or nntps:, communities on the web with https:.</source>
        <translation>Foyer kann Adressen, die mit %1: beginnen, noch nicht lesen. News-Server beginnen mit nntp: oder nntps:, Gemeinschaften im Web mit https:.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. It may have too much to do; try again in a few minutes.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Vielleicht hat der Server zu viel zu tun; versuche es in ein paar Minuten noch einmal.</translation>
    </message>
</context>
<context>
    <name>foyer::ReportDialog</name>
    <message>
        <source>In a &amp;sentence: what should they know?</source>
        <translation>In einem &amp;Satz: Was sollten sie wissen?</translation>
    </message>
    <message>
        <source>Report a post</source>
        <translation>Beitrag melden</translation>
    </message>
    <message>
        <source>What is wrong with this post?</source>
        <translation>Was stimmt mit diesem Beitrag nicht?</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In deinen Worten</translation>
    </message>
    <message>
        <source>Those who look after %1 see your report and that it is from you. Others do not, nor does the author.</source>
        <translation>Wer sich um %1 kümmert, sieht deine Meldung und dass sie von dir ist. Andere sehen sie nicht, auch nicht, wer den Beitrag geschrieben hat.</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Melden</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <translation>Wähle zuerst einen Grund</translation>
    </message>
    <message>
        <source>This reason needs a sentence from you</source>
        <translation>Dieser Grund braucht einen Satz von dir</translation>
    </message>
</context>
<context>
    <name>foyer::SampleCommunity</name>
    <message>
        <source>The sample community could not be started: no free port on this computer.</source>
        <translation>Die Beispielgemeinschaft konnte nicht gestartet werden: Auf diesem Computer ist kein Port frei.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (bis %2)</translation>
    </message>
</context>
<context>
    <name>foyer::SearchField</name>
    <message>
        <source>Search everything you have kept…</source>
        <translation>Alles Gespeicherte durchsuchen …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>foyer::SearchPane</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Search everything kept on this computer.</source>
        <translation>Alles auf diesem Computer Gespeicherte durchsuchen.</translation>
    </message>
    <message>
        <source>from:name, in:forum, before:2026-01-31 and &quot;words together&quot; narrow it down.</source>
        <translation>from:Name, in:Forum, before:2026-01-31 und &quot;Wörter zusammen&quot; grenzen die Suche ein.</translation>
    </message>
    <message>
        <source>Nothing kept here matches “%1”.</source>
        <translation>Nichts hier passt zu „%1“.</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more; parts at the start of a word are enough.</source>
        <translation>Weniger oder kürzere Wörter finden mehr; Wortanfänge genügen.</translation>
    </message>
    <message numerus="yes">
        <source>the best %n hits</source>
        <translation>
            <numerusform>der beste Treffer</numerusform>
            <numerusform>die %n besten Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Secrets</name>
    <message>
        <source>The system&apos;s keychain does not answer. It may be locked: unlock it and try again, or let Foyer keep the password for this run only.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht. Vielleicht ist er gesperrt: Entsperre ihn und versuche es noch einmal, oder lass Foyer das Passwort nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>No password is kept in the system&apos;s keychain.</source>
        <translation>Im Schlüsselbund des Systems liegt kein Passwort.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used (%1). Foyer can keep the password for this run only, or in a file only you can read.</source>
        <translation>Der Schlüsselbund des Systems ist nicht benutzbar (%1). Foyer kann das Passwort nur für diese Sitzung behalten, oder in einer Datei, die nur du lesen kannst.</translation>
    </message>
    <message>
        <source>No password is kept for “%1”.</source>
        <translation>Für „%1“ ist kein Passwort hinterlegt.</translation>
    </message>
    <message>
        <source>The file with the passwords, %1, is damaged. Move it away and sign in again.</source>
        <translation>Die Datei mit den Passwörtern, %1, ist beschädigt. Verschiebe sie und melde dich erneut an.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or refused access. Unlock it and try again, or let Foyer keep the password for this run only.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt oder verweigert den Zugriff. Entsperre ihn und versuche es noch einmal, oder lass Foyer das Passwort nur für diesmal behalten.</translation>
    </message>
    <message>
        <source>The file with the passwords, %1, cannot be read (%2). Make it readable, or move it away and sign in again.</source>
        <translation>Die Datei mit den Passwörtern, %1, lässt sich nicht lesen (%2). Mach sie lesbar, oder leg sie beiseite und melde dich neu an.</translation>
    </message>
    <message>
        <source>The password cannot be written to the file %1 (%2). Make room or make it writable, then try again; or let Foyer keep the password for this run only.</source>
        <translation>Das Passwort lässt sich nicht in die Datei %1 schreiben (%2). Schaffe Platz oder mach sie beschreibbar und versuche es noch einmal; oder lass Foyer das Passwort nur für diesmal behalten.</translation>
    </message>
    <message>
        <source>This Foyer is carried about and leaves no password in the system&apos;s keychain. It can keep it for this run only, or in a file in its own folder.</source>
        <translation>Dieses Foyer wird mitgenommen und hinterlässt kein Passwort im Schlüsselbund des Systems. Es kann es nur für diesen Lauf behalten oder in einer Datei im eigenen Ordner.</translation>
    </message>
</context>
<context>
    <name>foyer::Shortcuts</name>
    <message>
        <source>Search everything kept</source>
        <translation>Alles Gespeicherte durchsuchen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>First unread thread</source>
        <translation>Erstes ungelesenes Thema</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Back where I was</source>
        <translation>Zurück, wo ich war</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Show communities and forums</source>
        <translation>Gemeinschaften und Foren zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>Nächster Beitrag</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>Voriger Beitrag</translation>
    </message>
    <message>
        <source>Read on, then to the next unread thread</source>
        <translation>Weiterlesen, dann zum nächsten ungelesenen Thema</translation>
    </message>
    <message>
        <source>Next unread post</source>
        <translation>Nächster ungelesener Beitrag</translation>
    </message>
    <message>
        <source>Next unread thread</source>
        <translation>Nächstes ungelesenes Thema</translation>
    </message>
    <message>
        <source>Previous unread thread</source>
        <translation>Voriges ungelesenes Thema</translation>
    </message>
    <message>
        <source>Find in this thread</source>
        <translation>In diesem Thema suchen</translation>
    </message>
    <message>
        <source>Mark the thread read</source>
        <translation>Thema als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark everything in this list read</source>
        <translation>Alles in dieser Liste als gelesen markieren</translation>
    </message>
    <message>
        <source>Watch the thread more, or less</source>
        <translation>Thema mehr oder weniger beobachten</translation>
    </message>
    <message>
        <source>Mute the thread, or hear it again</source>
        <translation>Thema stummschalten oder wieder hören</translation>
    </message>
    <message>
        <source>Reply to the post</source>
        <translation>Auf den Beitrag antworten</translation>
    </message>
    <message>
        <source>Reply to the thread</source>
        <translation>Auf das Thema antworten</translation>
    </message>
    <message>
        <source>Quote what is selected</source>
        <translation>Auswahl zitieren</translation>
    </message>
    <message>
        <source>New thread</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation>Geschriebenes senden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Get new posts now</source>
        <translation>Neue Beiträge jetzt holen</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Offline arbeiten</translation>
    </message>
    <message>
        <source>Add a community…</source>
        <translation>Gemeinschaft hinzufügen …</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten …</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurücklesen</translation>
    </message>
    <message>
        <source>First post</source>
        <translation>Erster Beitrag</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Letzter Beitrag</translation>
    </message>
    <message>
        <source>Mark the post or thread read or unread</source>
        <translation>Beitrag oder Thema als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Unread from this post on</source>
        <translation>Ab diesem Beitrag ungelesen</translation>
    </message>
    <message>
        <source>Undo what was marked read</source>
        <translation>Das Markieren als gelesen rückgängig machen</translation>
    </message>
    <message>
        <source>Star or unstar the post or thread</source>
        <translation>Beitrag oder Thema mit Stern versehen oder den Stern entfernen</translation>
    </message>
    <message>
        <source>Back to the posts; the text stays</source>
        <translation>Zurück zu den Beiträgen; der Text bleibt</translation>
    </message>
    <message>
        <source>Like the post, or take the like back</source>
        <translation>Beitrag mit „Gefällt mir“ markieren oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Choose a reaction to the post</source>
        <translation>Eine Reaktion auf den Beitrag wählen</translation>
    </message>
    <message>
        <source>Report the post…</source>
        <translation>Beitrag melden …</translation>
    </message>
    <message>
        <source>Who wrote the post</source>
        <translation>Wer den Beitrag geschrieben hat</translation>
    </message>
    <message>
        <source>Tell of a problem with Foyer…</source>
        <translation>Ein Problem mit Foyer melden …</translation>
    </message>
    <message>
        <source>Pin the thread for everybody, or unpin it</source>
        <translation>Das Thema für alle anheften oder lösen</translation>
    </message>
    <message>
        <source>Close the thread to answers, or open it again</source>
        <translation>Das Thema für Antworten schließen oder wieder öffnen</translation>
    </message>
</context>
<context>
    <name>foyer::SignIn</name>
    <message>
        <source>Foyer does not know servers of the kind “%1” yet.</source>
        <translation>Server der Art „%1“ kennt Foyer noch nicht.</translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation>%1 wird nachgeschlagen …</translation>
    </message>
    <message>
        <source>Asking %1 what may be read …</source>
        <translation>%1 wird gefragt, was zu lesen ist …</translation>
    </message>
    <message>
        <source>Signing in to %1 …</source>
        <translation>Anmeldung bei %1 …</translation>
    </message>
    <message>
        <source>Keeping the account …</source>
        <translation>Das Konto wird gespeichert …</translation>
    </message>
    <message>
        <source>Asking %1 for its sign-in page …</source>
        <translation>%1 wird nach der Anmeldeseite gefragt …</translation>
    </message>
    <message>
        <source>The answer the browser brought does not belong to the sign-in that waits here. Nothing was changed; say yes on the page that Foyer opened last.</source>
        <translation>Die Antwort, die der Browser gebracht hat, gehört nicht zu der Anmeldung, die hier wartet. Nichts wurde geändert; sag auf der Seite Ja, die Foyer zuletzt geöffnet hat.</translation>
    </message>
    <message>
        <source>A browser brought the answer to a sign-in, but none waits for it here. Begin it again, and keep Foyer open until the browser comes back.</source>
        <translation>Ein Browser hat die Antwort auf eine Anmeldung gebracht, aber hier wartet keine darauf. Beginne sie noch einmal und lass Foyer offen, bis der Browser zurückkommt.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Copy it from your browser, or type one like forum.example.org.</source>
        <translation>„%1“ ist keine Adresse. Kopiere sie aus deinem Browser, oder tippe eine wie forum.example.org.</translation>
    </message>
</context>
<context>
    <name>foyer::SignInPage</name>
    <message>
        <source>a news server</source>
        <translation>ein Newsserver</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>Name der Gemeinschaft</translation>
    </message>
    <message>
        <source>&amp;Read without an account</source>
        <translation>O&amp;hne Konto lesen</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your name on posts</source>
        <translation>Dein Name auf Beiträgen</translation>
    </message>
    <message>
        <source>Your mail address on posts</source>
        <translation>Deine E-Mail-Adresse auf Beiträgen</translation>
    </message>
    <message>
        <source>Keep it in a file that only I can read</source>
        <translation>In einer Datei aufbewahren, die nur ich lesen kann</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Signed &amp;as:</source>
        <translation>&amp;Schreibt als:</translation>
    </message>
    <message>
        <source>&amp;Mail:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der antwortet.</translation>
    </message>
    <message>
        <source>may be left empty where the server allows it</source>
        <translation>darf leer bleiben, wo der Server es erlaubt</translation>
    </message>
    <message>
        <source>%1 is %2. %3</source>
        <translation>%1 ist %2. %3</translation>
    </message>
    <message>
        <source>It lets everybody read.</source>
        <translation>Lesen dürfen dort alle.</translation>
    </message>
    <message>
        <source>It asks for a sign-in.</source>
        <translation>Eine Anmeldung ist nötig.</translation>
    </message>
    <message>
        <source>%1 wants to know again who you are.</source>
        <translation>%1 möchte noch einmal wissen, wer du bist.</translation>
    </message>
    <message>
        <source>your name, as others see it</source>
        <translation>dein Name, wie andere ihn sehen</translation>
    </message>
    <message>
        <source>a Discourse community</source>
        <translation>eine Discourse-Gemeinschaft</translation>
    </message>
    <message>
        <source>a NodeBB forum</source>
        <translation>ein NodeBB-Forum</translation>
    </message>
    <message>
        <source>a Moodle with its forums</source>
        <translation>ein Moodle mit seinen Foren</translation>
    </message>
    <message>
        <source>a forum that can be read by its feed, and answered in the browser</source>
        <translation>ein Forum, das sich über seinen Feed lesen und im Browser beantworten lässt</translation>
    </message>
    <message>
        <source>Keep the sign-in for this run only</source>
        <translation>Die Anmeldung nur bis zum Beenden behalten</translation>
    </message>
</context>
<context>
    <name>foyer::SocketIo</name>
    <message>
        <source>The server does not tell what happens. Foyer tries again later.</source>
        <translation>Der Server sagt nicht, was geschieht. Foyer versucht es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>foyer::Spoken</name>
    <message>
        <source>Goes out as soon as there is a connection.</source>
        <translation>Geht hinaus, sobald eine Verbindung da ist.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Waiting: you are working offline. Goes out when you go online.</source>
        <translation>Wartet: Du arbeitest offline. Geht hinaus, wenn du online gehst.</translation>
    </message>
    <message>
        <source>Waiting for the network: %1</source>
        <translation>Wartet auf das Netz: %1</translation>
    </message>
    <message>
        <source>Waiting: the server wants you to sign in again.</source>
        <translation>Wartet: Der Server verlangt eine erneute Anmeldung.</translation>
    </message>
    <message>
        <source>Waiting: the server asked us to slow down.</source>
        <translation>Wartet: Der Server bat um langsamere Anfragen.</translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation>Noch nicht gesendet: %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>Wird gerade gesendet.</translation>
    </message>
    <message>
        <source>The server took it at %1. Waiting to read it back.</source>
        <translation>Vom Server angenommen: %1. Wartet darauf, zurückgelesen zu werden.</translation>
    </message>
    <message>
        <source>The server took it at %1. It appears when a moderator has released it.</source>
        <translation>Vom Server angenommen: %1. Erscheint, wenn die Moderation es freigegeben hat.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Der Server hat es abgelehnt.</translation>
    </message>
    <message>
        <source>Your text is kept: edit it, send it again, or cancel.</source>
        <translation>Dein Text bleibt erhalten: bearbeiten, noch einmal senden oder zurückziehen.</translation>
    </message>
    <message>
        <source>The connection broke after it was handed over, so it may or may not have arrived.</source>
        <translation>Die Verbindung brach nach der Übergabe ab; vielleicht ist es angekommen, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Foyer looks for it on the server before anything is sent again.</source>
        <translation>Foyer sucht auf dem Server danach, bevor irgendetwas noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>The thread changed after you wrote this.</source>
        <translation>Das Thema hat sich geändert, nachdem du dies geschrieben hast.</translation>
    </message>
    <message>
        <source>Your text is kept: look at the thread, then send it, edit it, or cancel.</source>
        <translation>Dein Text bleibt erhalten: das Thema ansehen, dann senden, bearbeiten oder zurückziehen.</translation>
    </message>
    <message>
        <source>Cancelled. The text is in the bin of your drafts.</source>
        <translation>Zurückgezogen. Der Text liegt im Papierkorb der Entwürfe.</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>geschrieben %1</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>waiting for the moderator</source>
        <translation>wartet auf die Moderation</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation>vielleicht angekommen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>The server did not take this mark.</source>
        <translation>Der Server hat diese Markierung nicht angenommen.</translation>
    </message>
    <message>
        <source>Nothing you wrote is lost; you can dismiss this.</source>
        <translation>Nichts, was du geschrieben hast, ist verloren; du kannst dies verwerfen.</translation>
    </message>
    <message>
        <source>This forum takes posts from a browser alone. Open its page, paste your text and send it there; this line ends when the post comes back, or when you say that it is done.</source>
        <translation>Dieses Forum nimmt Beiträge nur aus einem Browser an. Öffne seine Seite, füge deinen Text ein und sende ihn dort; diese Zeile endet, wenn der Beitrag zurückkommt oder wenn du sagst, dass es erledigt ist.</translation>
    </message>
    <message>
        <source>to finish in the browser</source>
        <translation>im Browser fertigzustellen</translation>
    </message>
    <message>
        <source>Not seen in this forum&apos;s feed since %1. Look on its page whether it is there, and say then that it is done, or send it once more. Your text stays here.</source>
        <translation>Seit %1 nicht im Feed dieses Forums gesehen. Sieh auf seiner Seite nach, ob er da ist, und sage dann, dass es erledigt ist, oder sende ihn noch einmal. Dein Text bleibt hier.</translation>
    </message>
</context>
<context>
    <name>foyer::StartTrouble</name>
    <message>
        <source>Foyer</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Your data cannot be opened.</source>
        <translation>Deine Daten lassen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Your data is in %1.</source>
        <translation>Nichts wurde verändert. Deine Daten liegen in %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Puts the damaged file aside and carries over accounts, drafts, outbox and marks. What is on the servers is fetched again.</source>
        <translation>Legt die beschädigte Datei beiseite und übernimmt Konten, Entwürfe, Postausgang und Markierungen. Was auf den Servern liegt, wird neu geholt.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>foyer::StatusBar</name>
    <message>
        <source>Reading the list of forums</source>
        <translation>Liste der Foren wird gelesen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Getting new posts</source>
        <translation>Neue Beiträge werden geholt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Abgeglichen: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n wartet aufs Senden</numerusform>
            <numerusform>%n warten aufs Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communities</source>
        <translation>
            <numerusform>%n Gemeinschaft</numerusform>
            <numerusform>%n Gemeinschaften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts kept</source>
        <translation>
            <numerusform>%1 Beitrag gespeichert</numerusform>
            <numerusform>%1 Beiträge gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>community: what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>posts of mine</comment>
        <translation>
            <numerusform>%n braucht dich</numerusform>
            <numerusform>%n brauchen dich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::StoragePage</name>
    <message>
        <source>&amp;What would that free?</source>
        <translation>&amp;Was würde das freigeben?</translation>
    </message>
    <message>
        <source>&amp;Free it now</source>
        <translation>Jetzt &amp;freigeben</translation>
    </message>
    <message>
        <source>Kept now:</source>
        <translation>Jetzt gespeichert:</translation>
    </message>
    <message>
        <source>&amp;Keep posts:</source>
        <translation>Beiträge &amp;behalten:</translation>
    </message>
    <message>
        <source>Drafts, what waits to be sent, your own posts, starred and unread ones always stay.</source>
        <translation>Entwürfe, Wartendes, deine eigenen Beiträge sowie solche mit Stern und ungelesene bleiben immer.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Freeing…</source>
        <translation>Wird freigegeben …</translation>
    </message>
    <message>
        <source>There is nothing to free.</source>
        <translation>Es gibt nichts freizugeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts would go and free %1. The server still has them.</source>
        <translation>
            <numerusform>%n Beitrag würde verschwinden und %1 freigeben. Der Server hat ihn weiterhin.</numerusform>
            <numerusform>%n Beiträge würden verschwinden und %1 freigeben. Der Server hat sie weiterhin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are gone from this computer; %1 are free.</source>
        <translation>
            <numerusform>%n Beitrag ist von diesem Computer entfernt; %1 sind frei.</numerusform>
            <numerusform>%n Beiträge sind von diesem Computer entfernt; %1 sind frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts · %2</source>
        <translation>
            <numerusform>%1 Beitrag · %2</numerusform>
            <numerusform>%1 Beiträge · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures:</source>
        <translation>Bilder:</translation>
    </message>
    <message>
        <source>Keep &amp;pictures up to:</source>
        <translation>Bi&amp;lder behalten bis:</translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures · %2</source>
        <translation>
            <numerusform>%1 Bild · %2</numerusform>
            <numerusform>%1 Bilder · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::TagField</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Known tags are completed; a new one is made with the thread</source>
        <translation>Bekannte Schlagwörter werden ergänzt; ein neues entsteht mit dem Thema</translation>
    </message>
    <message>
        <source>Known tags are completed; new ones are made by those who look after this place</source>
        <translation>Bekannte Schlagwörter werden ergänzt; neue legen die an, die sich hier um alles kümmern</translation>
    </message>
</context>
<context>
    <name>foyer::Text</name>
    <message>
        <source>The rest of this post is not shown: it is longer or more intricate than a post can be. Open it on its server to read all of it.</source>
        <translation>Der Rest dieses Beitrags wird nicht gezeigt: Er ist länger oder verschachtelter, als ein Beitrag sein kann. Öffne ihn auf seinem Server, um alles zu lesen.</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 schrieb:</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>Am %1 schrieb %2:</translation>
    </message>
    <message>
        <source>[a picture that its server could not load]</source>
        <translation>[ein Bild, das sein Server nicht laden konnte]</translation>
    </message>
    <message>
        <source>[a picture on another server: %1]</source>
        <translation>[ein Bild auf einem anderen Server: %1]</translation>
    </message>
    <message>
        <source>This file is missing on its server.</source>
        <translation>Diese Datei fehlt auf ihrem Server.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a date and time, and the place whose clock shows it</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>jede Minute</numerusform>
            <numerusform>alle %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>jede Stunde</numerusform>
            <numerusform>alle %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a moment counted down to</comment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a moment counted down to</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a moment counted down to</comment>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <comment>a moment counted down to</comment>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::ThreadDelegate</name>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>im Postausgang</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>needs you</source>
        <comment>a post of mine</comment>
        <translation>braucht dich</translation>
    </message>
    <message>
        <source>with the moderator</source>
        <translation>bei der Moderation</translation>
    </message>
    <message>
        <source>message</source>
        <comment>between a few people</comment>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>✓ solved</source>
        <translation>✓ gelöst</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
</context>
<context>
    <name>foyer::ThreadHeader</name>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Verfolgt</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Muted: never in the Inbox</source>
        <translation>Stumm: nie im Eingang</translation>
    </message>
    <message>
        <source>Normal: notices when somebody answers me</source>
        <translation>Normal: ein Hinweis, wenn mir jemand antwortet</translation>
    </message>
    <message>
        <source>Tracking: new posts are counted</source>
        <translation>Verfolgen: neue Beiträge werden gezählt</translation>
    </message>
    <message>
        <source>Watching: a notice for every post</source>
        <translation>Beobachten: ein Hinweis zu jedem Beitrag</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Star this thread</source>
        <translation>Dieses Thema mit Stern markieren</translation>
    </message>
    <message>
        <source>More about this thread</source>
        <translation>Mehr zu diesem Thema</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Starred; press to take the star away</source>
        <translation>Mit Stern; drücken, um den Stern zu entfernen</translation>
    </message>
    <message>
        <source>Find in this thread</source>
        <translation>In diesem Thema suchen</translation>
    </message>
    <message>
        <source>Mark everything read</source>
        <translation>Alles als gelesen markieren</translation>
    </message>
    <message>
        <source>Replies below what they answer</source>
        <translation>Antworten unter dem, worauf sie antworten</translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation>In zeitlicher Reihenfolge</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln views</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>personal message</source>
        <translation>persönliche Nachricht</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln likes</source>
        <translation>
            <numerusform>%Ln-mal „Gefällt mir“</numerusform>
            <numerusform>%Ln-mal „Gefällt mir“</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: its threads stay out of the Inbox, unless they concern me</source>
        <translation>Stumm: seine Themen kommen nicht in den Eingang, außer sie betreffen mich</translation>
    </message>
    <message>
        <source>Normal: notices when somebody answers or mentions me</source>
        <translation>Normal: ein Hinweis, wenn mir jemand antwortet oder mich erwähnt</translation>
    </message>
    <message>
        <source>Tracking: new posts in all of its threads are counted</source>
        <translation>Verfolgen: neue Beiträge in all seinen Themen werden gezählt</translation>
    </message>
    <message>
        <source>Watching: a notice for every post in it</source>
        <translation>Beobachten: ein Hinweis zu jedem Beitrag darin</translation>
    </message>
    <message>
        <source>Muted: threads with it stay out of the Inbox, unless they concern me</source>
        <translation>Stumm: Themen damit kommen nicht in den Eingang, außer sie betreffen mich</translation>
    </message>
    <message>
        <source>Tracking: new posts in all threads with it are counted</source>
        <translation>Verfolgen: neue Beiträge in allen Themen damit werden gezählt</translation>
    </message>
    <message>
        <source>Watching: a notice for every post in threads with it</source>
        <translation>Beobachten: ein Hinweis zu jedem Beitrag in Themen damit</translation>
    </message>
</context>
<context>
    <name>foyer::ThreadListModel</name>
    <message>
        <source>Concerns you</source>
        <translation>Betrifft dich</translation>
    </message>
    <message>
        <source>You wrote here</source>
        <translation>Du hast hier geschrieben</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Alles Übrige</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>concerns you</source>
        <translation>betrifft dich</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n wartet aufs Senden</numerusform>
            <numerusform>%n warten aufs Senden</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>waiting for the moderator</source>
        <translation>wartet auf die Moderation</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht dich</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>personal message</source>
        <translation>persönliche Nachricht</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>foyer::ThreadMarks</name>
    <message>
        <source>✓ Solved: go to the answer</source>
        <translation>✓ Gelöst: zur Lösung</translation>
    </message>
    <message>
        <source>One of the posts was accepted as the answer</source>
        <translation>Einer der Beiträge wurde als Lösung angenommen</translation>
    </message>
    <message>
        <source>Threads tagged %1</source>
        <translation>Themen mit dem Schlagwort %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies are only on the site</source>
        <translation>
            <numerusform>%Ln Antwort gibt es nur auf der Seite</numerusform>
            <numerusform>%Ln Antworten gibt es nur auf der Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>The feed of this forum does not hand them over. Press to read them in the browser.</source>
        <translation>Der Feed dieses Forums gibt sie nicht weiter. Drücke, um sie im Browser zu lesen.</translation>
    </message>
</context>
<context>
    <name>foyer::ThreadPane</name>
    <message numerus="yes">
        <source>%n threads are marked read.</source>
        <translation>
            <numerusform>%n Thema ist als gelesen markiert.</numerusform>
            <numerusform>%n Themen sind als gelesen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved. Is the disk full?</source>
        <translation>Das konnte nicht gespeichert werden. Ist die Festplatte voll?</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>All threads</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>all threads</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Nothing is starred yet.</source>
        <translation>Noch trägt nichts einen Stern.</translation>
    </message>
    <message>
        <source>Press S on a thread to keep it here.</source>
        <translation>S auf einem Thema drücken, um es hier zu behalten.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Everything here is read.</source>
        <translation>Hier ist alles gelesen.</translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation>Alle Themen zeigen</translation>
    </message>
    <message>
        <source>Nothing of this is on your computer yet.</source>
        <translation>Davon ist noch nichts auf deinem Computer.</translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation>Du arbeitest offline.</translation>
    </message>
    <message>
        <source>Get it now</source>
        <translation>Jetzt holen</translation>
    </message>
    <message>
        <source>No threads here so far.</source>
        <translation>Bisher keine Themen hier.</translation>
    </message>
    <message>
        <source>Ctrl+N starts one.</source>
        <translation>Strg+N beginnt eines.</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Du hast alles gelesen.</translation>
    </message>
    <message>
        <source>New posts come here by themselves.</source>
        <translation>Neue Beiträge kommen von selbst hierher.</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln threads</source>
        <translation>
            <numerusform>mehr als %Ln Thema</numerusform>
            <numerusform>mehr als %Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>the threads with this tag</comment>
        <translation>#%1</translation>
    </message>
</context>
<context>
    <name>foyer::Time</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date within this year; Qt date format</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year; Qt date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>foyer::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Communities and forums</source>
        <translation>Gemeinschaften und Foren</translation>
    </message>
</context>
<context>
    <name>foyer::Upkeep</name>
    <message>
        <source>Foyer ended unexpectedly last time. Its data was checked and repaired.</source>
        <translation>Foyer wurde letztes Mal unerwartet beendet. Seine Daten wurden geprüft und repariert.</translation>
    </message>
</context>
<context>
    <name>foyer::Uploads</name>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>%1 does not take files like “%2”. It takes: %3.</source>
        <translation>%1 nimmt keine Dateien wie „%2“ an. Angenommen wird: %3.</translation>
    </message>
    <message>
        <source>“%1” is too large for %2: it has %3, and %4 are allowed.</source>
        <translation>„%1“ ist zu groß für %2: Es sind %3, erlaubt sind %4.</translation>
    </message>
</context>
<context>
    <name>foyer::VersionsBand</name>
    <message>
        <source>&amp;Merge them</source>
        <translation>Zusammen&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Keep only this one</source>
        <translation>Nur diese &amp;behalten</translation>
    </message>
    <message>
        <source>Puts both into one text, line by line; where both changed the same line, both stand.</source>
        <translation>Fügt beide Zeile für Zeile zu einem Text zusammen; wo beide dieselbe Zeile geändert haben, stehen beide.</translation>
    </message>
    <message>
        <source>The other one goes to the bin of drafts, for 30 days.</source>
        <translation>Die andere kommt für 30 Tage in den Papierkorb der Entwürfe.</translation>
    </message>
    <message>
        <source>This draft was also changed elsewhere (%1). Both versions are kept here.</source>
        <translation>Dieser Entwurf wurde auch anderswo geändert (%1). Beide Fassungen sind hier aufbewahrt.</translation>
    </message>
    <message>
        <source>This is the version from elsewhere (%1). Yours is kept here too.</source>
        <translation>Das ist die Fassung von anderswo (%1). Deine ist hier auch aufbewahrt.</translation>
    </message>
    <message>
        <source>Show the &amp;other one</source>
        <translation>Die &amp;andere zeigen</translation>
    </message>
    <message>
        <source>Show &amp;yours</source>
        <translation>&amp;Deine zeigen</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Von hier</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Von anderswo</translation>
    </message>
    <message>
        <source>Both versions are in one text now. As they were, they are in the bin.</source>
        <translation>Beide Fassungen stehen jetzt in einem Text. Wie sie waren, sind sie im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>Both are in one text now. In %n places both changed the same lines: there both stand, for you to choose. As they were, they are in the bin.</source>
        <translation>
            <numerusform>Beide stehen jetzt in einem Text. An %n Stelle haben beide dieselben Zeilen geändert: dort stehen beide, und du wählst. Wie sie waren, sind sie im Papierkorb.</numerusform>
            <numerusform>Beide stehen jetzt in einem Text. An %n Stellen haben beide dieselben Zeilen geändert: dort stehen beide, und du wählst. Wie sie waren, sind sie im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other version is in the bin of drafts.</source>
        <translation>Die andere Fassung ist im Papierkorb der Entwürfe.</translation>
    </message>
</context>
<context>
    <name>foyer::Walls</name>
    <message>
        <source>%1 lets only browsers in at the moment. Foyer tries again later; until then it can be read there.</source>
        <translation>%1 lässt im Moment nur Browser ein. Foyer versucht es später noch einmal; bis dahin lässt es sich dort lesen.</translation>
    </message>
    <message>
        <source>Not %1 answered but %2, with a page to sign in to: the network you are in wants that first. Open any page in the browser, then try again.</source>
        <translation>Nicht %1 hat geantwortet, sondern %2, mit einer Seite zum Anmelden: Das Netz, in dem du bist, will das zuerst. Öffne irgendeine Seite im Browser und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 shows this to its members alone, and Foyer cannot sign in there. It can be read in the browser.</source>
        <translation>%1 zeigt das nur seinen Mitgliedern, und Foyer kann sich dort nicht anmelden. Im Browser lässt es sich lesen.</translation>
    </message>
    <message>
        <source>%1 is being repaired, or has too much to do. Try again later.</source>
        <translation>%1 wird gerade gewartet oder hat zu viel zu tun. Versuche es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>foyer::WelcomePage</name>
    <message>
        <source>Your discussions, on your own computer</source>
        <translation>Deine Diskussionen, auf deinem eigenen Computer</translation>
    </message>
    <message>
        <source>Foyer keeps the forums and newsgroups you take part in, so that you can read and answer with or without a network. What you write is never lost and never sent twice.</source>
        <translation>Foyer bewahrt die Foren und Newsgroups auf, an denen du teilnimmst, damit du mit und ohne Netz lesen und antworten kannst. Was du schreibst, geht nie verloren und wird nie doppelt gesendet.</translation>
    </message>
    <message>
        <source>&amp;Add a community</source>
        <translation>&amp;Gemeinschaft hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>The sample needs no account and no network. Nothing leaves this computer before you add a community.</source>
        <translation>Das Beispiel braucht weder Konto noch Netz. Nichts verlässt diesen Computer, bevor du eine Gemeinschaft hinzufügst.</translation>
    </message>
</context>
<context>
    <name>foyer::commandline</name>
    <message>
        <source>without signing in</source>
        <translation>ohne Anmeldung</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>abgeglichen %1</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nie abgeglichen</translation>
    </message>
    <message>
        <source>the last sign-in was refused: foyer accounts add %1 --user %2 signs in again</source>
        <translation>die letzte Anmeldung wurde abgelehnt: foyer accounts add %1 --user %2 meldet erneut an</translation>
    </message>
    <message>
        <source>%1 is account %2.</source>
        <translation>%1 ist Konto %2.</translation>
    </message>
    <message>
        <source>It has no forums yet.</source>
        <translation>Es hat noch keine Foren.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n forums. Next: foyer sync</source>
        <translation>
            <numerusform>Es hat %n Forum. Weiter mit: foyer sync</numerusform>
            <numerusform>Es hat %n Foren. Weiter mit: foyer sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n forums, too many to follow them all. Next: foyer forums lists them, foyer forums follow NAME follows one.</source>
        <translation>
            <numerusform>Es hat %n Forum, zu viel, um alles zu abonnieren. Weiter mit: foyer forums listet sie auf, foyer forums follow NAME abonniert eines.</numerusform>
            <numerusform>Es hat %n Foren, zu viele, um alle zu abonnieren. Weiter mit: foyer forums listet sie auf, foyer forums follow NAME abonniert eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>To post there, say who you are: foyer accounts add %1 --identity &apos;Name &lt;mail&gt;&apos;</source>
        <translation>Um dort zu schreiben, sag, wer du bist: foyer accounts add %1 --identity &apos;Name &lt;E-Mail&gt;&apos;</translation>
    </message>
    <message>
        <source>Adding an account needs the network once.</source>
        <translation>Ein Konto hinzuzufügen braucht einmal das Netz.</translation>
    </message>
    <message>
        <source>There is no account yet. Add one: foyer accounts add news.example.org</source>
        <translation>Es gibt noch kein Konto. Füge eines hinzu: foyer accounts add news.example.org</translation>
    </message>
    <message>
        <source>%1 is removed. What you wrote there is in the drafts&apos; bin.</source>
        <translation>%1 ist entfernt. Was du dort geschrieben hast, liegt im Papierkorb der Entwürfe.</translation>
    </message>
    <message>
        <source>--data needs a folder behind it.</source>
        <translation>Auf --data muss ein Ordner folgen.</translation>
    </message>
    <message>
        <source>There is no command “%1”. Perhaps you mean: foyer %2</source>
        <translation>Einen Befehl „%1“ gibt es nicht. Meinst du vielleicht: foyer %2</translation>
    </message>
    <message>
        <source>There is no command “%1”. foyer --help lists them all.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. foyer --help zeigt alle.</translation>
    </message>
    <message>
        <source>--%1 stands before the command: foyer --%1 %2</source>
        <translation>--%1 steht vor dem Befehl: foyer --%1 %2</translation>
    </message>
    <message>
        <source>“foyer %1” has no option --%2.</source>
        <translation>„foyer %1“ hat keine Option --%2.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 needs a value behind it.</source>
        <translation>Auf --%1 muss ein Wert folgen.</translation>
    </message>
    <message>
        <source>That is not how “foyer %1” is used:</source>
        <translation>So wird „foyer %1“ nicht benutzt:</translation>
    </message>
    <message>
        <source>There is no option %1. foyer --help lists them all.</source>
        <translation>Eine Option %1 gibt es nicht. foyer --help zeigt alle.</translation>
    </message>
    <message>
        <source>One address at a time: foyer [URL]</source>
        <translation>Eine Adresse auf einmal: foyer [URL]</translation>
    </message>
    <message>
        <source>The data is damaged and could not be repaired.</source>
        <translation>Die Daten sind beschädigt und ließen sich nicht reparieren.</translation>
    </message>
    <message>
        <source>Something was damaged and is repaired.</source>
        <translation>Etwas war beschädigt und ist repariert.</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>The data cannot be opened. Rebuilding it …</source>
        <translation>Die Daten lassen sich nicht öffnen. Sie werden neu aufgebaut …</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Foyer works here as well:
    foyer sync      fetches what is new
    foyer list      lists the threads
    foyer --help    says what else there is</source>
        <translation>Es gibt keinen Bildschirm, um ein Fenster zu öffnen. Foyer arbeitet auch hier:
    foyer sync      holt, was neu ist
    foyer list      listet die Themen auf
    foyer --help    sagt, was es sonst noch gibt</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>die Konten auflisten</translation>
    </message>
    <message>
        <source>add an account on a server</source>
        <translation>ein Konto auf einem Server hinzufügen</translation>
    </message>
    <message>
        <source>the same as accounts</source>
        <translation>dasselbe wie accounts</translation>
    </message>
    <message>
        <source>remove an account; what you wrote stays in the drafts&apos; bin</source>
        <translation>ein Konto entfernen; was du geschrieben hast, bleibt im Papierkorb der Entwürfe</translation>
    </message>
    <message>
        <source>list the forums; * marks the followed ones</source>
        <translation>die Foren auflisten; * steht bei den abonnierten</translation>
    </message>
    <message>
        <source>keep these forums here</source>
        <translation>diese Foren hier aufbewahren</translation>
    </message>
    <message>
        <source>no longer fetch these forums</source>
        <translation>diese Foren nicht mehr holen</translation>
    </message>
    <message>
        <source>send what waits in the outbox, fetch what changed</source>
        <translation>Wartendes aus dem Postausgang senden, Geändertes holen</translation>
    </message>
    <message>
        <source>list threads, what concerns you first</source>
        <translation>Themen auflisten, zuerst was dich betrifft</translation>
    </message>
    <message>
        <source>print a thread and mark it read</source>
        <translation>ein Thema ausgeben und als gelesen markieren</translation>
    </message>
    <message>
        <source>search everything kept here</source>
        <translation>alles hier Gespeicherte durchsuchen</translation>
    </message>
    <message>
        <source>queue a new thread</source>
        <translation>ein neues Thema in den Postausgang legen</translation>
    </message>
    <message>
        <source>what you wrote and the server does not have yet</source>
        <translation>was du geschrieben hast und der Server noch nicht hat</translation>
    </message>
    <message>
        <source>try to send it again at the next sync</source>
        <translation>beim nächsten Abgleich noch einmal zu senden versuchen</translation>
    </message>
    <message>
        <source>do not send it; the text goes to the bin</source>
        <translation>nicht senden; der Text kommt in den Papierkorb</translation>
    </message>
    <message>
        <source>check the data and repair what can be repaired</source>
        <translation>die Daten prüfen und reparieren, was sich reparieren lässt</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>nicht mehr auf dem Server</translation>
    </message>
    <message numerus="yes">
        <source>Following %n more forums. Next: foyer sync</source>
        <translation>
            <numerusform>%n weiteres Forum abonniert. Weiter mit: foyer sync</numerusform>
            <numerusform>%n weitere Foren abonniert. Weiter mit: foyer sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer following %n forums; what is kept of them stays.</source>
        <translation>
            <numerusform>%n Forum nicht mehr abonniert; was davon gespeichert ist, bleibt.</numerusform>
            <numerusform>%n Foren nicht mehr abonniert; was davon gespeichert ist, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No forums are known yet. foyer sync asks for them.</source>
        <translation>Noch sind keine Foren bekannt. foyer sync fragt danach.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor an address. foyer list and foyer read print the numbers.</source>
        <translation>„%1“ ist weder eine Nummer noch eine Adresse. foyer list und foyer read geben die Nummern aus.</translation>
    </message>
    <message>
        <source>There is no account “%1”. foyer accounts lists those there are.</source>
        <translation>Ein Konto „%1“ gibt es nicht. foyer accounts zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Several accounts are called “%1”; use the number. foyer accounts lists them.</source>
        <translation>Mehrere Konten heißen „%1“; nimm die Nummer. foyer accounts listet sie auf.</translation>
    </message>
    <message>
        <source>There is no forum “%1”. foyer forums lists those there are.</source>
        <translation>Ein Forum „%1“ gibt es nicht. foyer forums zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>“%1” fits several forums; write more of the name, or its number.</source>
        <translation>„%1“ passt auf mehrere Foren; schreib mehr vom Namen oder die Nummer.</translation>
    </message>
    <message>
        <source>There is no thread %1. foyer list prints the numbers.</source>
        <translation>Ein Thema %1 gibt es nicht. foyer list gibt die Nummern aus.</translation>
    </message>
    <message>
        <source>“%1” is not kept here. foyer sync may bring it.</source>
        <translation>„%1“ ist hier nicht gespeichert. foyer sync bringt es vielleicht.</translation>
    </message>
    <message>
        <source>There is no post %1. foyer read prints the numbers.</source>
        <translation>Einen Beitrag %1 gibt es nicht. foyer read gibt die Nummern aus.</translation>
    </message>
    <message>
        <source>“%1” is not a name and a mail address: &apos;Name &lt;mail&gt;&apos;</source>
        <translation>„%1“ ist kein Name mit E-Mail-Adresse: &apos;Name &lt;E-Mail&gt;&apos;</translation>
    </message>
    <message>
        <source>The account is kept, but its forums could not be listed: %1</source>
        <translation>Das Konto ist gespeichert, aber seine Foren ließen sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>A password needs a name: --user NAME --password-stdin</source>
        <translation>Ein Passwort braucht einen Namen: --user NAME --password-stdin</translation>
    </message>
    <message>
        <source>%1 wants you to sign in: foyer accounts add %2 --user NAME</source>
        <translation>%1 verlangt eine Anmeldung: foyer accounts add %2 --user NAME</translation>
    </message>
    <message>
        <source>--secret is keychain, file or ask; “%1” is none of them.</source>
        <translation>--secret ist keychain, file oder ask; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>The password cannot go into the system&apos;s keychain: %1
Say where else: --secret file keeps it in a file only you can read, --secret ask asks for it at each sync.</source>
        <translation>Das Passwort kann nicht in den Schlüsselbund des Systems: %1
Sag, wohin sonst: --secret file legt es in eine Datei, die nur du lesen kannst, --secret ask fragt bei jedem Abgleich danach.</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>Passwort von %1 auf %2:</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Listing forums</source>
        <translation>Foren auflisten</translation>
    </message>
    <message>
        <source>Fetching posts</source>
        <translation>Beiträge holen</translation>
    </message>
    <message>
        <source>--limit needs a number, or 0 for no limit; “%1” is none.</source>
        <translation>--limit braucht eine Zahl, oder 0 für ohne Grenze; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation>Nichts ungelesen.</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. foyer sync fetches what there is.</source>
        <translation>Hier ist noch nichts gespeichert. foyer sync holt, was es gibt.</translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent, not read back yet</source>
        <translation>gesendet, noch nicht zurückgelesen</translation>
    </message>
    <message>
        <source>waits for the moderator</source>
        <translation>wartet auf die Moderation</translation>
    </message>
    <message>
        <source>seen on the server</source>
        <translation>auf dem Server gesehen</translation>
    </message>
    <message>
        <source>refused, needs you</source>
        <translation>abgelehnt, braucht dich</translation>
    </message>
    <message>
        <source>may or may not have arrived</source>
        <translation>vielleicht angekommen, vielleicht nicht</translation>
    </message>
    <message>
        <source>held, needs you</source>
        <translation>angehalten, braucht dich</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>synced by the open window</source>
        <translation>vom offenen Fenster abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n neuer Beitrag</numerusform>
            <numerusform>%n neue Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n concern you</source>
        <translation>
            <numerusform>%n betrifft dich</numerusform>
            <numerusform>%n betreffen dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours sent</source>
        <translation>
            <numerusform>%n von dir gesendet</numerusform>
            <numerusform>%n von dir gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read back yet</source>
        <translation>
            <numerusform>%n noch nicht zurückgelesen</numerusform>
            <numerusform>%n noch nicht zurückgelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox need you</source>
        <translation>
            <numerusform>%n im Postausgang braucht dich</numerusform>
            <numerusform>%n im Postausgang brauchen dich</numerusform>
        </translation>
    </message>
    <message>
        <source>Another foyer is syncing; waiting for it to end …</source>
        <translation>Ein anderes foyer gleicht gerade ab; warte auf sein Ende …</translation>
    </message>
    <message>
        <source>Offline, as asked: nothing was sent or fetched.</source>
        <translation>Offline, wie gewünscht: Nichts wurde gesendet oder geholt.</translation>
    </message>
    <message>
        <source>A password is needed and there is no terminal to ask on. Give it on standard input with --password-stdin.</source>
        <translation>Ein Passwort ist nötig, und es gibt kein Terminal, um danach zu fragen. Gib es mit --password-stdin über die Standardeingabe an.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>(a post that is not kept here)</source>
        <translation>(ein Beitrag, der hier nicht gespeichert ist)</translation>
    </message>
    <message>
        <source>Attached: %1 (%L2 bytes)</source>
        <translation>Angehängt: %1 (%L2 Bytes)</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>something needs your attention</source>
        <translation>etwas braucht deine Aufmerksamkeit</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>falsche Benutzung</translation>
    </message>
    <message>
        <source>unreachable; your work is kept</source>
        <translation>nicht erreichbar; deine Arbeit bleibt erhalten</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the data is damaged or cannot be written</source>
        <translation>die Daten sind beschädigt oder nicht beschreibbar</translation>
    </message>
    <message>
        <source>Usage: foyer [OPTION …] COMMAND</source>
        <translation>Aufruf: foyer [OPTION …] COMMAND</translation>
    </message>
    <message>
        <source>Foyer keeps the discussions you take part in on this computer, to read and answer offline.</source>
        <translation>Foyer bewahrt die Diskussionen, an denen du teilnimmst, auf diesem Computer auf, um sie offline zu lesen und zu beantworten.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>open the window, at a foyer:, news:, nntp: or https: link</source>
        <translation>das Fenster öffnen, bei einem Link mit foyer:, news:, nntp: oder https:</translation>
    </message>
    <message>
        <source>do one thing without a window</source>
        <translation>eines erledigen, ohne Fenster</translation>
    </message>
    <message>
        <source>Options, before any command:</source>
        <translation>Optionen, vor jedem Befehl:</translation>
    </message>
    <message>
        <source>use the built-in sample community</source>
        <translation>die eingebaute Beispielgemeinschaft benutzen</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>alles in diesem Ordner aufbewahren</translation>
    </message>
    <message>
        <source>use no network</source>
        <translation>kein Netz benutzen</translation>
    </message>
    <message>
        <source>print one JSON array</source>
        <translation>eine JSON-Liste ausgeben</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>print this text</source>
        <translation>diesen Text ausgeben</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>ACCOUNT is an account&apos;s number or name; FORUM a forum&apos;s number, name or its beginning;
THREAD and POST are numbers as “list” and “read” print them, or addresses (news:…, https:…).</source>
        <translation>ACCOUNT ist Nummer oder Name eines Kontos; FORUM Nummer, Name oder Namensanfang eines Forums;
THREAD und POST sind Nummern, wie „list“ und „read“ sie ausgeben, oder Adressen (news:…, https:…).</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>Write the text; Ctrl+D on an empty line ends it.</source>
        <translation>Schreib den Text; Strg+D in einer leeren Zeile beendet ihn.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a post.</source>
        <translation>%1 ist zu lang für einen Beitrag.</translation>
    </message>
    <message>
        <source>There is no text, so nothing was queued.</source>
        <translation>Es gibt keinen Text, also kam nichts in den Postausgang.</translation>
    </message>
    <message>
        <source>%1 takes no posts.</source>
        <translation>%1 nimmt keine Beiträge an.</translation>
    </message>
    <message>
        <source>Your posts on %1 need a name and a mail address to be signed with. Give them once:
    foyer accounts add %2 --identity &apos;Name &lt;mail&gt;&apos;</source>
        <translation>Deine Beiträge auf %1 brauchen einen Namen und eine E-Mail-Adresse als Absender. Gib sie einmal an:
    foyer accounts add %2 --identity &apos;Name &lt;E-Mail&gt;&apos;</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>Nächster Versuch: %1</translation>
    </message>
    <message>
        <source>written %1</source>
        <translation>geschrieben %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>gesehen %1</translation>
    </message>
    <message>
        <source>Queued as %1. It is kept here; “foyer sync” sends it.</source>
        <translation>Liegt als %1 im Postausgang. Es bleibt hier, bis „foyer sync“ es sendet.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is numbered “%1”. foyer outbox lists it.</source>
        <translation>Nichts im Postausgang hat die Nummer „%1“. foyer outbox listet ihn auf.</translation>
    </message>
    <message>
        <source>A new thread needs a subject: --subject &apos;What it is about&apos;</source>
        <translation>Ein neues Thema braucht einen Betreff: --subject &apos;Worum es geht&apos;</translation>
    </message>
    <message>
        <source>The outbox is empty: the server has everything you wrote.</source>
        <translation>Der Postausgang ist leer: Der Server hat alles, was du geschrieben hast.</translation>
    </message>
    <message>
        <source>Queued again. “foyer sync” sends it.</source>
        <translation>Wieder in den Postausgang gelegt. „foyer sync“ sendet es.</translation>
    </message>
    <message>
        <source>Cancelled. The text is kept in the drafts&apos; bin for 30 days.</source>
        <translation>Zurückgezogen. Der Text bleibt 30 Tage im Papierkorb der Entwürfe.</translation>
    </message>
    <message>
        <source>Open this page in a browser, sign in there and say yes:</source>
        <translation>Öffne diese Seite in einem Browser, melde dich dort an und stimme zu:</translation>
    </message>
    <message>
        <source>It asks for this code: %1</source>
        <translation>Sie fragt nach diesem Code: %1</translation>
    </message>
    <message>
        <source>It then shows a text. Paste all of it here, and an empty line after it:</source>
        <translation>Dann zeigt sie einen Text. Füge ihn hier ganz ein, und danach eine leere Zeile:</translation>
    </message>
    <message>
        <source>You read %1 as a guest, and guests cannot write there. Sign in:
    foyer accounts add %2 --user NAME</source>
        <translation>Du liest %1 als Gast, und Gäste können dort nicht schreiben. Melde dich an:
    foyer accounts add %2 --user NAME</translation>
    </message>
    <message>
        <source>Kept here: %1 posts (%2), %3 pictures (%4).</source>
        <translation>Hier gespeichert: %1 Beiträge (%2), %3 Bilder (%4).</translation>
    </message>
    <message>
        <source>like a post, or take the like back</source>
        <translation>einen Beitrag mit „Gefällt mir“ markieren oder das zurücknehmen</translation>
    </message>
    <message>
        <source>report a post to its moderators; without a reason, lists them</source>
        <translation>einen Beitrag der Moderation melden; ohne Grund werden die Gründe aufgelistet</translation>
    </message>
    <message>
        <source>“foyer sync” tells the server.</source>
        <translation>„foyer sync“ sagt es dem Server.</translation>
    </message>
    <message>
        <source>Why? Give one of these reasons:</source>
        <translation>Warum? Nenne einen dieser Gründe:</translation>
    </message>
    <message>
        <source>Your own posts are for others to like.</source>
        <translation>Deine eigenen Beiträge dürfen nur anderen gefallen.</translation>
    </message>
    <message>
        <source>The server does not let you like this post.</source>
        <translation>Der Server lässt dich diesen Beitrag nicht mit „Gefällt mir“ markieren.</translation>
    </message>
    <message>
        <source>You like it already.</source>
        <translation>Er gefällt dir schon.</translation>
    </message>
    <message>
        <source>There is no like of yours on it.</source>
        <translation>Von dir ist daran kein „Gefällt mir“.</translation>
    </message>
    <message>
        <source>Liked.</source>
        <translation>Gefällt dir.</translation>
    </message>
    <message>
        <source>The like is taken back.</source>
        <translation>„Gefällt mir“ ist zurückgenommen.</translation>
    </message>
    <message>
        <source>You reported this post already.</source>
        <translation>Du hast diesen Beitrag schon gemeldet.</translation>
    </message>
    <message>
        <source>The server does not let you report this post.</source>
        <translation>Der Server lässt dich diesen Beitrag nicht melden.</translation>
    </message>
    <message>
        <source>This reason needs a sentence: --words &apos;What they should know&apos;</source>
        <translation>Dieser Grund braucht einen Satz: --words &apos;Was sie wissen sollten&apos;</translation>
    </message>
    <message>
        <source>Reported to those who look after %1.</source>
        <translation>An die gemeldet, die sich um %1 kümmern.</translation>
    </message>
    <message>
        <source>“%1” is no level of watching: muted, normal, tracking or watching.</source>
        <translation>„%1“ ist keine Stufe des Beobachtens: muted, normal, tracking oder watching.</translation>
    </message>
    <message>
        <source>--forum and --tag do not go together.</source>
        <translation>--forum und --tag gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>The server of %1 is no more. What was kept of it stays readable.</source>
        <translation>Den Server von %1 gibt es nicht mehr. Was davon gespeichert ist, bleibt lesbar.</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Lösung</translation>
    </message>
    <message>
        <source>liked · %1</source>
        <translation>gefällt dir · %1</translation>
    </message>
    <message>
        <source>♥ %1</source>
        <translation>♥ %1</translation>
    </message>
    <message>
        <source>you reported this</source>
        <translation>von dir gemeldet</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>gelöst</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>the same, as if its server had lost the network</source>
        <translation>dasselbe, als hätte ihr Server das Netz verloren</translation>
    </message>
    <message>
        <source>how much you want to hear of a thread, a forum or a tag</source>
        <translation>wie viel du von einem Thema, Forum oder Schlagwort hören willst</translation>
    </message>
    <message>
        <source>%1 is muted: it stays out of the Inbox.</source>
        <translation>%1 ist stumm: es kommt nicht in den Eingang.</translation>
    </message>
    <message>
        <source>%1 is an ordinary one: you hear when somebody answers or mentions you.</source>
        <translation>%1 ist gewöhnlich: du hörst davon, wenn dir jemand antwortet oder dich erwähnt.</translation>
    </message>
    <message>
        <source>You track %1: what is new there is counted.</source>
        <translation>Du verfolgst %1: Neues darin wird gezählt.</translation>
    </message>
    <message>
        <source>You watch %1: every new post there is a notice.</source>
        <translation>Du beobachtest %1: jeder neue Beitrag darin ist ein Hinweis.</translation>
    </message>
    <message>
        <source>None of your communities keeps levels for tags, or you are not signed in there.</source>
        <translation>Keine deiner Gemeinschaften führt Stufen für Schlagwörter, oder du bist dort nicht angemeldet.</translation>
    </message>
    <message>
        <source>Several of your communities have tags. Say which one: --account ACCOUNT</source>
        <translation>Mehrere deiner Gemeinschaften haben Schlagwörter. Sag, welche: --account ACCOUNT</translation>
    </message>
    <message>
        <source>Which tag? --tag mobile</source>
        <translation>Welches Schlagwort? --tag mobile</translation>
    </message>
    <message>
        <source>#%1 in %2</source>
        <comment>a tag, its community</comment>
        <translation>#%1 in %2</translation>
    </message>
    <message>
        <source>The server of %1 keeps no levels for forums.</source>
        <translation>Der Server von %1 führt keine Stufen für Foren.</translation>
    </message>
    <message>
        <source>Name one thing to watch: a thread, --forum FORUM or --tag TAG.</source>
        <translation>Nenne eines, das du beobachten willst: ein Thema, --forum FORUM oder --tag TAG.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No thread that is kept here has the tag “%1”.</source>
        <translation>Kein hier aufbewahrtes Thema hat das Schlagwort „%1“.</translation>
    </message>
    <message>
        <source>%1: %2
Nothing is lost; the next sync tries again.</source>
        <translation>%1: %2
Nichts ist verloren; der nächste Abgleich versucht es wieder.</translation>
    </message>
    <message>
        <source>your edit goes over what somebody made of the post meanwhile</source>
        <translation>deine Bearbeitung ersetzt, was jemand inzwischen aus dem Beitrag gemacht hat</translation>
    </message>
    <message>
        <source>Their version:</source>
        <translation>Die andere Fassung:</translation>
    </message>
    <message>
        <source>Somebody changed this post after you began to edit it. Nothing was sent. Decide: “foyer outbox replace %1” puts your version in place of theirs, which stays readable where the server keeps a history of the post; “foyer outbox cancel %1” leaves theirs.</source>
        <translation>Jemand hat diesen Beitrag geändert, nachdem du begonnen hattest, ihn zu bearbeiten. Nichts wurde gesendet. Entscheide: „foyer outbox replace %1“ setzt deine Fassung an die Stelle der anderen, die lesbar bleibt, wo der Server die Geschichte des Beitrags aufbewahrt; „foyer outbox cancel %1“ lässt die andere stehen.</translation>
    </message>
    <message>
        <source>Queued again, in place of theirs. “foyer sync” sends it.</source>
        <translation>Wieder in der Warteschlange, anstelle der anderen. „foyer sync“ sendet sie.</translation>
    </message>
    <message>
        <source>--fake needs a kind of server behind it: %1.</source>
        <translation>--fake braucht eine Art von Server dahinter: %1.</translation>
    </message>
    <message>
        <source>to be finished in the browser</source>
        <translation>im Browser fertigzustellen</translation>
    </message>
    <message>
        <source>try one on a server of our own: %1</source>
        <translation>eine Art von Community auf einem eigenen Server ausprobieren: %1</translation>
    </message>
    <message>
        <source>queue a reply; a private one is for the author of the post</source>
        <translation>eine Antwort zum Senden vormerken; eine private ist für die Person, die den Beitrag schrieb</translation>
    </message>
    <message>
        <source>put a thread above the others for everybody, or back</source>
        <translation>ein Thema für alle über die anderen stellen, oder zurück</translation>
    </message>
    <message>
        <source>close a thread to answers, or open it again</source>
        <translation>ein Thema für Antworten schließen oder wieder öffnen</translation>
    </message>
    <message>
        <source>The server does not let you do this with “%1”: that is for those who look after it.</source>
        <translation>Der Server lässt dich das mit „%1“ nicht tun: das ist denen vorbehalten, die es betreuen.</translation>
    </message>
    <message>
        <source>“%1” goes above the others.</source>
        <translation>„%1“ kommt über die anderen.</translation>
    </message>
    <message>
        <source>“%1” goes back among the others.</source>
        <translation>„%1“ kommt zurück unter die anderen.</translation>
    </message>
    <message>
        <source>“%1” takes no more answers.</source>
        <translation>„%1“ nimmt keine Antworten mehr an.</translation>
    </message>
    <message>
        <source>“%1” takes answers again.</source>
        <translation>„%1“ nimmt wieder Antworten an.</translation>
    </message>
    <message>
        <source>“%1” is not an address. Try one like forum.example.org or news://news.example.org.</source>
        <translation>„%1“ ist keine Adresse. Versuche eine wie forum.example.org oder news://news.example.org.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>It is kept here. Next: foyer outbox retry %1, or foyer outbox cancel %1</source>
        <translation>Es ist hier aufgehoben. Weiter: foyer outbox retry %1, oder foyer outbox cancel %1</translation>
    </message>
    <message>
        <source>A private reply takes no answers. Answer another post.</source>
        <translation>Auf eine private Antwort kann niemand antworten. Antworte auf einen anderen Beitrag.</translation>
    </message>
    <message>
        <source>The server does not let you answer this post in private.</source>
        <translation>Der Server lässt dich auf diesen Beitrag nicht privat antworten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies are only on the site</source>
        <translation>
            <numerusform>%Ln Antwort gibt es nur auf der Seite</numerusform>
            <numerusform>%Ln Antworten gibt es nur auf der Seite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::threadacts</name>
    <message>
        <source>That could not be saved: %1</source>
        <translation>Das konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The thread is unread again.</source>
        <translation>Das Thema ist wieder ungelesen.</translation>
    </message>
    <message>
        <source>The thread is marked read.</source>
        <translation>Das Thema ist als gelesen markiert.</translation>
    </message>
    <message>
        <source>The star is off.</source>
        <translation>Der Stern ist weg.</translation>
    </message>
    <message>
        <source>Starred: the thread stays on this computer.</source>
        <translation>Mit Stern: Das Thema bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Tracking: what is new in this thread is counted.</source>
        <translation>Verfolgt: Neues in diesem Thema wird gezählt.</translation>
    </message>
    <message>
        <source>Watching: you are told of every new post.</source>
        <translation>Beobachtet: Du erfährst von jedem neuen Beitrag.</translation>
    </message>
    <message>
        <source>The thread is an ordinary one again.</source>
        <translation>Das Thema ist wieder ein gewöhnliches.</translation>
    </message>
    <message>
        <source>The thread is heard again.</source>
        <translation>Das Thema ist wieder zu hören.</translation>
    </message>
    <message>
        <source>Muted: it does not count as unread any more.</source>
        <translation>Stumm: Es zählt nicht mehr als ungelesen.</translation>
    </message>
    <message>
        <source>They are unread again, as before.</source>
        <translation>Sie sind wieder ungelesen, wie vorher.</translation>
    </message>
    <message>
        <source>The server does not let you pin this thread.</source>
        <translation>Der Server lässt dich dieses Thema nicht anheften.</translation>
    </message>
    <message>
        <source>No longer pinned.</source>
        <translation>Nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>Pinned: everybody finds the thread at the top.</source>
        <translation>Angeheftet: alle finden das Thema ganz oben.</translation>
    </message>
    <message>
        <source>The server does not let you close or open this thread.</source>
        <translation>Der Server lässt dich dieses Thema nicht schließen oder öffnen.</translation>
    </message>
    <message>
        <source>Open again: the thread takes answers.</source>
        <translation>Wieder offen: das Thema nimmt Antworten an.</translation>
    </message>
    <message>
        <source>Closed: the thread takes no more answers.</source>
        <translation>Geschlossen: das Thema nimmt keine Antworten mehr an.</translation>
    </message>
</context>
</TS>
