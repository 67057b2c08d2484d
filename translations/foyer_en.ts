<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>foyer::Cache</name>
    <message numerus="yes">
        <source>%n thread(s) had wrong counts.</source>
        <translation>
            <numerusform>%n thread had wrong counts.</numerusform>
            <numerusform>%n threads had wrong counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) had lost their text.</source>
        <translation>
            <numerusform>%n post had lost its text.</numerusform>
            <numerusform>%n posts had lost their text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s) had lost their heading.</source>
        <translation>
            <numerusform>%n thread had lost its heading.</numerusform>
            <numerusform>%n threads had lost their heading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) had lost their file.</source>
        <translation>
            <numerusform>%n picture had lost its file.</numerusform>
            <numerusform>%n pictures had lost their file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Composer</name>
    <message numerus="yes">
        <source>%n more drafts here</source>
        <translation>
            <numerusform>%n more draft here</numerusform>
            <numerusform>%n more drafts here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Connection</name>
    <message numerus="yes">
        <source>%n communities cannot be reached</source>
        <translation>
            <numerusform>%n community cannot be reached</numerusform>
            <numerusform>%n communities cannot be reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Discourse</name>
    <message numerus="yes">
        <source>This text is too long: %Ln character(s), and no site takes more than 150,000.</source>
        <translation>
            <numerusform>This text is too long: %Ln character, and no site takes more than 150,000.</numerusform>
            <numerusform>This text is too long: %Ln characters, and no site takes more than 150,000.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Feeds</name>
    <message numerus="yes">
        <source>Posts between %1 and %2 are missing here: the feed holds only its newest %n. They are on the site.</source>
        <translation>
            <numerusform>Posts between %1 and %2 are missing here: the feed holds only its newest one. They are on the site.</numerusform>
            <numerusform>Posts between %1 and %2 are missing here: the feed holds only its newest %n. They are on the site.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::FollowList</name>
    <message numerus="yes">
        <source>%1 of %n forums are followed</source>
        <translation>
            <numerusform>%1 of %n forum is followed</numerusform>
            <numerusform>%1 of %n forums are followed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::ForumTreeModel</name>
    <message numerus="yes">
        <source>%1, %n threads with something new</source>
        <translation>
            <numerusform>%1, %n thread with something new</numerusform>
            <numerusform>%1, %n threads with something new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting to be sent</source>
        <translation>
            <numerusform>%1, %n waiting to be sent</numerusform>
            <numerusform>%1, %n waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::HeldEdit</name>
    <message numerus="yes">
        <source>%n places were changed by both: there both are in the text, yours and theirs. Keep what is right.</source>
        <translation>
            <numerusform>%n place was changed by both: there both are in the text, yours and theirs. Keep what is right.</numerusform>
            <numerusform>%n places were changed by both: there both are in the text, yours and theirs. Keep what is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::MainWindow</name>
    <message numerus="yes">
        <source>%n posts wait to be sent. They stay here and go out next time.</source>
        <translation>
            <numerusform>%n post waits to be sent. It stays here and goes out next time.</numerusform>
            <numerusform>%n posts wait to be sent. They stay here and go out next time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Moodle</name>
    <message numerus="yes">
        <source>This forum takes at most %n files with a post.</source>
        <translation>
            <numerusform>This forum takes at most %n file with a post.</numerusform>
            <numerusform>This forum takes at most %n files with a post.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site dropped %n of the files without a word.</source>
        <translation>
            <numerusform>The site dropped one of the files without a word.</numerusform>
            <numerusform>The site dropped %n of the files without a word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::NewPill</name>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ %n new</numerusform>
            <numerusform>↓ %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new posts below</source>
        <translation>
            <numerusform>%n new post below</numerusform>
            <numerusform>%n new posts below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::NoticePane</name>
    <message numerus="yes">
        <source>%n notices are marked read.</source>
        <translation>
            <numerusform>%n notice is marked read.</numerusform>
            <numerusform>%n notices are marked read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Notifier</name>
    <message numerus="yes">
        <source>%n things concern you here</source>
        <translation>
            <numerusform>%n thing concerns you here</numerusform>
            <numerusform>%n things concern you here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things concern you</source>
        <translation>
            <numerusform>%n thing concerns you</numerusform>
            <numerusform>%n things concern you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n threads</source>
        <translation>
            <numerusform>In %n thread</numerusform>
            <numerusform>In %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::PersonCard</name>
    <message numerus="yes">
        <source>%Ln posts kept here, the oldest of %1</source>
        <translation>
            <numerusform>%Ln post kept here, of %1</numerusform>
            <numerusform>%Ln posts kept here, the oldest of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln badge(s)</source>
        <translation>
            <numerusform>%Ln badge</numerusform>
            <numerusform>%Ln badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::PostActions</name>
    <message numerus="yes">
        <source>Liked · %Ln</source>
        <translation>
            <numerusform>Liked · %Ln</numerusform>
            <numerusform>Liked · %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Like · %Ln</source>
        <translation>
            <numerusform>Like · %Ln</numerusform>
            <numerusform>Like · %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likes</source>
        <translation>
            <numerusform>%Ln like</numerusform>
            <numerusform>%Ln likes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::PostDocument</name>
    <message numerus="yes">
        <source>Show %n quoted lines</source>
        <translation>
            <numerusform>Show %n quoted line</numerusform>
            <numerusform>Show %n quoted lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voters</source>
        <translation>
            <numerusform>%Ln voter</numerusform>
            <numerusform>%Ln voters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>choose up to %Ln</source>
        <translation>
            <numerusform>choose up to %Ln</numerusform>
            <numerusform>choose up to %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln votes</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::PostLayout</name>
    <message numerus="yes">
        <source>%Ln new since your last visit</source>
        <translation>
            <numerusform>%Ln new since your last visit</numerusform>
            <numerusform>%Ln new since your last visit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::PostListModel</name>
    <message numerus="yes">
        <source>%n likes, one of them yours</source>
        <translation>
            <numerusform>%n like, yours</numerusform>
            <numerusform>%n likes, one of them yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n people</source>
        <translation>
            <numerusform>%1 from %n person</numerusform>
            <numerusform>%1 from %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Preferences</name>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::SearchPane</name>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n hits</source>
        <translation>
            <numerusform>the best hit</numerusform>
            <numerusform>the best %n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::StatusBar</name>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n communities</source>
        <translation>
            <numerusform>%n community</numerusform>
            <numerusform>%n communities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts kept</source>
        <translation>
            <numerusform>%1 post kept</numerusform>
            <numerusform>%1 posts kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>posts of mine</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::StoragePage</name>
    <message numerus="yes">
        <source>%n posts would go and free %1. The server still has them.</source>
        <translation>
            <numerusform>%n post would go and free %1. The server still has it.</numerusform>
            <numerusform>%n posts would go and free %1. The server still has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are gone from this computer; %1 are free.</source>
        <translation>
            <numerusform>%n post is gone from this computer; %1 are free.</numerusform>
            <numerusform>%n posts are gone from this computer; %1 are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posts · %2</source>
        <translation>
            <numerusform>%1 post · %2</numerusform>
            <numerusform>%1 posts · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 pictures · %2</source>
        <translation>
            <numerusform>%1 picture · %2</numerusform>
            <numerusform>%1 pictures · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::Text</name>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <comment>a moment counted down to</comment>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::ThreadHeader</name>
    <message numerus="yes">
        <source>%Ln views</source>
        <translation>
            <numerusform>%Ln view</numerusform>
            <numerusform>%Ln views</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likes</source>
        <translation>
            <numerusform>%Ln like</numerusform>
            <numerusform>%Ln likes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::ThreadListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n waiting to be sent</numerusform>
            <numerusform>%n waiting to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::ThreadMarks</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies are only on the site</source>
        <translation>
            <numerusform>%Ln reply is only on the site</numerusform>
            <numerusform>%Ln replies are only on the site</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::ThreadPane</name>
    <message numerus="yes">
        <source>%n threads are marked read.</source>
        <translation>
            <numerusform>%n thread is marked read.</numerusform>
            <numerusform>%n threads are marked read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln threads</source>
        <translation>
            <numerusform>more than %Ln thread</numerusform>
            <numerusform>more than %Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::VersionsBand</name>
    <message numerus="yes">
        <source>Both are in one text now. In %n places both changed the same lines: there both stand, for you to choose. As they were, they are in the bin.</source>
        <translation>
            <numerusform>Both are in one text now. In %n place both changed the same lines: there both stand, for you to choose. As they were, they are in the bin.</numerusform>
            <numerusform>Both are in one text now. In %n places both changed the same lines: there both stand, for you to choose. As they were, they are in the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foyer::commandline</name>
    <message numerus="yes">
        <source>It has %n forums. Next: foyer sync</source>
        <translation>
            <numerusform>It has %n forum. Next: foyer sync</numerusform>
            <numerusform>It has %n forums. Next: foyer sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n forums, too many to follow them all. Next: foyer forums lists them, foyer forums follow NAME follows one.</source>
        <translation>
            <numerusform>It has %n forum. Next: foyer forums lists it, foyer forums follow NAME follows it.</numerusform>
            <numerusform>It has %n forums, too many to follow them all. Next: foyer forums lists them, foyer forums follow NAME follows one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following %n more forums. Next: foyer sync</source>
        <translation>
            <numerusform>Following %n more forum. Next: foyer sync</numerusform>
            <numerusform>Following %n more forums. Next: foyer sync</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer following %n forums; what is kept of them stays.</source>
        <translation>
            <numerusform>No longer following %n forum; what is kept of it stays.</numerusform>
            <numerusform>No longer following %n forums; what is kept of them stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n new post</numerusform>
            <numerusform>%n new posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concern you</source>
        <translation>
            <numerusform>%n concerns you</numerusform>
            <numerusform>%n concern you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours sent</source>
        <translation>
            <numerusform>%n of yours sent</numerusform>
            <numerusform>%n of yours sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read back yet</source>
        <translation>
            <numerusform>%n not read back yet</numerusform>
            <numerusform>%n not read back yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox need you</source>
        <translation>
            <numerusform>%n in the outbox needs you</numerusform>
            <numerusform>%n in the outbox need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies are only on the site</source>
        <translation>
            <numerusform>%Ln reply is only on the site</numerusform>
            <numerusform>%Ln replies are only on the site</numerusform>
        </translation>
    </message>
</context>
</TS>
