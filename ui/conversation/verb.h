// What can be done to a post in the conversation, by a word under it, a key or the menu.
#pragma once

namespace foyer {

enum class Verb {
    None,
    Reply,
    Quote,
    Star,
    More,
    Edit,
    Cancel,
    SendNow,
    SaveFile,
    OpenFile,
    Delete,
    CopyLink,
    ToggleRead,
    UnreadFromHere,
    ReplyToThread,
    NextUnread,
    ScrollOrNext,
    Picture, // what a click on it does: show it, load it, open its page
    Like,
    Reaction, // the one at `index`, on or off
    React, // choose one
    Report,
    Person, // who wrote it
};

} // namespace foyer
