<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>foyer::AccountWizard</name>
    <message>
        <source>There is no network now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not found, or nothing answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a server, but nothing Foyer can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::AccountsPage</name>
    <message>
        <source>&amp;Sign in again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed &amp;as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posts kept here go; the server keeps its own. Drafts and what was not sent yet move to the bin of drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::AddressPage</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you discuss?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste any address of it. Foyer finds out what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a news server: its name, or nntps://name. A link to a group or a post will do as well.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Application</name>
    <message>
        <source>Foyer is running on this data already, but it does not answer. End it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Cache</name>
    <message>
        <source>This account is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) had wrong counts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) had lost their text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The search index did not match the posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows belonged to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file is damaged and must be rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This forum is not in the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer&apos;s data was written by a newer version of Foyer. Nothing was changed. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item is not in the outbox any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is being sent right now. Wait for its outcome first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has this already. Edit or delete the post instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent once may not be sent differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer ended while this was being sent. It is looked for on the server before it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to edit in a deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is not in the cache any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This attachment has not been downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read came from the backup %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything of “%1” could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using Foyer&apos;s data and does not let go. Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer&apos;s data cannot be written: the folder or the file is read-only. Nothing was lost; make it writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports an error while Foyer&apos;s data is read or written. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer&apos;s data file is damaged. “foyer check” repairs it and keeps what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer&apos;s data could not be read or written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another one, or make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thread is not in the cache any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Composer</name>
    <message>
        <source>picture.png</source>
        <comment>name of a pasted picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new thread needs a subject, so that others find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not queued: %1 Your text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the thread instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt P</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New thread in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to everybody in %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to everybody in this thread…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderator reads posts here before they appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more drafts here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More quoted than written: perhaps a line or two is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Connection</name>
    <message>
        <source>Offline since %1 · reading saved copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · reading saved copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks you to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks us to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot save what comes from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot reach %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n communities cannot be reached</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::ConversationPane</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New thread in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your thread waits in the Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thread is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This forum is for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this thread.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::ConversationView</name>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::DataFolder</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file, and Foyer needs a folder there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Desk</name>
    <message>
        <source>The sample could not be started. Try: foyer --sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::DraftListModel</name>
    <message>
        <source>New thread in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: %1, %2, saved %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::DraftPane</name>
    <message>
        <source>New thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin of drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the bin, for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft stays in the bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you begin to write is kept here within a second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::EmptyState</name>
    <message>
        <source>Choose a thread to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J and K go from post to post, N to the next unread one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thread is not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its posts come with the next round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This thread is no longer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed from this computer, or its community was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Engine</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This community is being synced already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer is set to work offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Foyer does not know servers of the kind “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is kept for “%1”. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::FileChips</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB and was not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::FindBar</name>
    <message>
        <source>Find in this thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::FollowDialog</name>
    <message>
        <source>Follow in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::FollowList</name>
    <message>
        <source>Find a forum…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n forums are followed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The list of forums is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::ForumChip</name>
    <message>
        <source>Forum: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::ForumTreeModel</name>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n threads with something new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::FreedesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute thread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::HttpClient</name>
    <message>
        <source>The connection to %1 is not secure: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects to an address that is not secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants what you wrote to be sent to another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 redirects in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer is set to work offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with error %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::KeepPage</name>
    <message>
        <source>What do you want to follow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep posts:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::KeyMapDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt do nothing while you write. They can be turned off in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt are turned off in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::LineSocket</name>
    <message>
        <source>%1 (issued by %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: it did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish securing the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent a line without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that is too large to be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take what is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent damaged compressed data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server called %1, or the name could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 could not be secured: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::MainWindow</name>
    <message>
        <source>That was the first unread thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last unread thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are working offline: Ctrl+Shift+O ends that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for new posts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n posts wait to be sent. They stay here and go out next time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline. What you write waits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a forum first: a new thread needs one to be in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::NavigationPane</name>
    <message>
        <source>Communities and forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark everything read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all of %1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is marked read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not follow %1 any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not followed any more. What is kept stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get new posts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to follow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::NewPill</name>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new posts below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Nntp</name>
    <message>
        <source>This post is large (%1) and was not fetched with the others. Open it while you are online to fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can write to %1 on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a mail address. News servers want one with each post; set yours in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text contains a character that cannot be sent (NUL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is too large: %1 with its files, and most servers take 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the head is too long. A shorter subject will help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author asked for replies by mail, not here. Their address is in the post; your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no subject yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subject may not begin with “cmsg”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no posts from you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had this post already, and it has been removed there since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the server said whether it took the post. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderator may have this post already. Sending it again would send it to them twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name of a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent something that is not a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a news server: it answered with a web page. A network that asks you to sign in first may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a news server: its greeting makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no connection just now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let you in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greeted with an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is closing for now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants you to sign in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the name and password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a secured connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow this: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot do that: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name or password cannot be sent to a news server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offered to secure the connection, and then did not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to this server is not secured, and a password is never sent over an open one. Use an address that begins with nntps:, if the server has one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::NoticeListModel</name>
    <message>
        <source>%1 replied to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 liked your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderator decided on your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you wrote could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::NoticePane</name>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 likes what you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderator acted on your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your post needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notices are marked read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for you yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to your posts come here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Notifier</name>
    <message>
        <source>%1 answered you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 likes your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderator looked at your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post of yours needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things concern you here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things concern you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n threads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Outbox</name>
    <message>
        <source>The forum this was written for is no longer on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forum was closed for posting since this was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread was closed since this was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post this belongs to was deleted since it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post was changed by somebody since you edited it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer ended while this was being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this belongs to is no longer kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::OutboxModel</name>
    <message>
        <source>Edit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::OutboxPane</name>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try at once, whatever the waiting time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back into the composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send; the text goes to the bin of drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent. The text is in the bin of your drafts for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write goes out from here, with a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Pdf</name>
    <message>
        <source>Save the thread as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::PendingNote</name>
    <message>
        <source>Not sent yet · goes out when you are online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet · goes out in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet · %1 · next try %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not take it. Your text is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said no: “%1” Your text is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have arrived: the connection broke before the answer. Foyer looks before it sends again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: the thread changed after you wrote this. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: %1 Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent · waiting to see it on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent · waiting for the moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::PostDeeds</name>
    <message>
        <source>Not sent. The text stays in the bin of drafts for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete your post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is asked to delete it. Copies that others have already read may stay with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could do something when it is opened. Save it first, if you trust who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply	R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote	Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star away	S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star	S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark unread	M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark read	M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread from here	Shift+U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::PostDocument</name>
    <message numerus="yes">
        <source>Show %n quoted lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fold the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[picture: %1]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::PostLayout</name>
    <message numerus="yes">
        <source>%n new since your last visit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier post that is not on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · in reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You deleted this · the server does not know yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With your changes · not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer on the server · kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::PostListModel</name>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::PostPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Preferences</name>
    <message>
        <source>That could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when its thread was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only when I say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after three seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post counts as &amp;read:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and th&amp;en:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop when somebody answers me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a &amp;line of the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for &amp;new posts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, no connection is opened at all. What you write waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Single keys act (J next post, R reply, N next unread …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They never act while you write. F1 shows every key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Registry</name>
    <message>
        <source>Foyer cannot read addresses that begin with %1: yet. News servers begin with nntp: or nntps:.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::SampleCommunity</name>
    <message>
        <source>The sample community could not be started: no free port on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::SearchField</name>
    <message>
        <source>Search everything you have kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::SearchPane</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search everything kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from:name, in:forum, before:2026-01-31 and &quot;words together&quot; narrow it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept here matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer or shorter words find more; parts at the start of a word are enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Secrets</name>
    <message>
        <source>The system&apos;s keychain does not answer. It may be locked: unlock it and try again, or let Foyer keep the password for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is kept in the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain is locked, or refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used (%1). Foyer can keep the password for this run only, or in a file only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is kept for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the passwords cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the passwords, %1, is damaged. Move it away and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password cannot be written to a file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Shortcuts</name>
    <message>
        <source>Search everything kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First unread thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show communities and forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on, then to the next unread thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unread post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unread thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unread thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the thread read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the thread read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark everything in this list read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star or unstar the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the thread more, or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the thread, or hear it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get new posts now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::SignIn</name>
    <message>
        <source>Foyer does not know servers of the kind “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address. Try the server&apos;s name: news.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 what may be read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the account …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::SignInPage</name>
    <message>
        <source>a news server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name on posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail address on posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the password for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a file that only I can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed &amp;as:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left empty where the server allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lets everybody read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to know again who you are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Spoken</name>
    <message>
        <source>Goes out as soon as there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: you are working offline. Goes out when you go online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: the server wants you to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: the server asked us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took it at %1. Waiting to read it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took it at %1. It appears when a moderator has released it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is kept: edit it, send it again, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke after it was handed over, so it may or may not have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer looks for it on the server before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread changed after you wrote this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is kept: look at the thread, then send it, edit it, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The text is in the bin of your drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::StartTrouble</name>
    <message>
        <source>Foyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Your data is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the damaged file aside and carries over accounts, drafts, outbox and marks. What is on the servers is fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::StatusBar</name>
    <message>
        <source>Reading the list of forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting new posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in need of you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>community: what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::StoragePage</name>
    <message>
        <source>&amp;What would that free?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Free it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep posts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts, what waits to be sent, your own posts, starred and unread ones always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n posts would go and free %1. The server still has them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are gone from this computer; %1 are free.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts · %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Text</name>
    <message>
        <source>The rest of this post is not shown: it is longer or more intricate than a post can be. Open it on its server to read all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::ThreadDelegate</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::ThreadHeader</name>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted: never in the Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal: notices when somebody answers me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking: new posts are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching: a notice for every post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star this thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred; press to take the star away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark everything read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies below what they answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::ThreadListModel</name>
    <message>
        <source>Concerns you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>concerns you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::ThreadPane</name>
    <message numerus="yes">
        <source>%n threads are marked read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>all threads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is starred yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press S on a thread to keep it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this is on your computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are working offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No threads here so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N starts one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New posts come here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Time</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date within this year; Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date of another year; Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities and forums</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::Upkeep</name>
    <message>
        <source>Foyer ended unexpectedly last time. Its data was checked and repaired.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::WelcomePage</name>
    <message>
        <source>Your discussions, on your own computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer keeps the forums and newsgroups you take part in, so that you can read and answer with or without a network. What you write is never lost and never sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample needs no account and no network. Nothing leaves this computer before you add a community.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::commandline</name>
    <message>
        <source>without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last sign-in was refused: foyer accounts add %1 --user %2 signs in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is account %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no forums yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has %n forums. Next: foyer sync</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n forums, too many to follow them all. Next: foyer forums lists them, foyer forums follow NAME follows one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To post there, say who you are: foyer accounts add %1 --identity &apos;Name &lt;mail&gt;&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding an account needs the network once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account yet. Add one: foyer accounts add news.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed. What you wrote there is in the drafts&apos; bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password could not be removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--data needs a folder behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. Perhaps you mean: foyer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. foyer --help lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 stands before the command: foyer --%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“foyer %1” has no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not how “foyer %1” is used:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1. foyer --help lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address at a time: foyer [URL]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is damaged and could not be repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was damaged and is repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data cannot be opened. Rebuilding it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on. Foyer works here as well:
    foyer sync      fetches what is new
    foyer list      lists the threads
    foyer --help    says what else there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an account on a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove an account; what you wrote stays in the drafts&apos; bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the forums; * marks the followed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep these forums here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer fetch these forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send what waits in the outbox, fetch what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list threads, what concerns you first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print a thread and mark it read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search everything kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue a new thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you wrote and the server does not have yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try to send it again at the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not send it; the text goes to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the data and repair what can be repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Following %n more forums. Next: foyer sync</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer following %n forums; what is kept of them stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No forums are known yet. foyer sync asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a number nor an address. foyer list and foyer read print the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “%1”. foyer accounts lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts are called “%1”; use the number. foyer accounts lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no forum “%1”. foyer forums lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits several forums; write more of the name, or its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no thread %1. foyer list prints the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not kept here. foyer sync may bring it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no post %1. foyer read prints the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name and a mail address: &apos;Name &lt;mail&gt;&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is kept, but its forums could not be listed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password needs a name: --user NAME --password-stdin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address. Try the server&apos;s name: news.example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants you to sign in: foyer accounts add %2 --user NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secret is keychain, file or ask; “%1” is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password cannot go into the system&apos;s keychain: %1
Say where else: --secret file keeps it in a file only you can read, --secret ask asks for it at each sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit needs a number, or 0 for no limit; “%1” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept here yet. foyer sync fetches what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thread %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, not read back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the moderator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may or may not have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held, needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synced by the open window</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n concern you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read back yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another foyer is syncing; waiting for it to end …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, as asked: nothing was sent or fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed and there is no terminal to ask on. Give it on standard input with --password-stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a post that is not kept here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: %1 (%L2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable; your work is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data is damaged or cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: foyer [OPTION …] COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foyer keeps the discussions you take part in on this computer, to read and answer offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the window, at a foyer:, news:, nntp: or https: link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do one thing without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options, before any command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the built-in sample community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACCOUNT is an account&apos;s number or name; FORUM a forum&apos;s number, name or its beginning;
THREAD and POST are numbers as “list” and “read” print them, or addresses (news:…, https:…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text; Ctrl+D on an empty line ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long for a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text, so nothing was queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your posts on %1 need a name and a mail address to be signed with. Give them once:
    foyer accounts add %2 --identity &apos;Name &lt;mail&gt;&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued as %1. It is kept here; “foyer sync” sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the outbox is numbered “%1”. foyer outbox lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new thread needs a subject: --subject &apos;What it is about&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outbox is empty: the server has everything you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued again. “foyer sync” sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. The text is kept in the drafts&apos; bin for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>foyer::threadacts</name>
    <message>
        <source>That could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread is unread again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread is marked read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The star is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred: the thread stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking: what is new in this thread is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching: you are told of every new post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread is an ordinary one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread is heard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted: it does not count as unread any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
