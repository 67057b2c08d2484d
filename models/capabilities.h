// What a server, and this user on it, may do. Read at sign-in, kept in the cache with the account;
// the window shows only what works.
#pragma once

#include <QFlags>

namespace foyer {

enum class Capability : quint32 {
    Reply = 1u << 0,
    NewThread = 1u << 1,
    Edit = 1u << 2,
    Delete = 1u << 3,
    Like = 1u << 4,
    Flag = 1u << 5,
    Watch = 1u << 6, // watch levels are kept by the server
    Tree = 1u << 7, // replies name their parent
    Attachments = 1u << 8,
    ServerRead = 1u << 9, // read marks are kept by the server
    Bookmark = 1u << 10,
    Vote = 1u << 11,
    Live = 1u << 12,
    Moderated = 1u << 13, // some forums hold posts for a moderator
    Markdown = 1u << 14, // bodies are written in Markdown; else plain text
    Views = 1u << 15,
    Tags = 1u << 16, // threads carry tags; a new one may choose some
    Reactions = 1u << 17, // more than one kind of like
    ServerNotices = 1u << 18, // the server keeps notices of its own
    Profiles = 1u << 19, // the server says more of people than their names
    ByHand = 1u << 20, // what one writes is finished in the browser (SendState::ByHand)
};
Q_DECLARE_FLAGS(Capabilities, Capability)
Q_DECLARE_OPERATORS_FOR_FLAGS(Capabilities)

} // namespace foyer
