// What belongs to a post beside its words, and changes without an edit.
#pragma once

#include <QByteArray>
#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace foyer {

// Event: told by the server in the author's name ("closed the thread"); the body says it in a sentence.
// Whisper: only the team of the community sees it. Private: only its author, the one it answers, and the team.
enum class PostKind : quint8 { Words, Event, Whisper, Private };

// What people answer to a post by pressing a button.
struct Reaction {
    QString name; // empty: a plain like; else an emoji's name without colons
    int count = 0;
    bool mine = false;

    friend bool operator==(const Reaction &, const Reaction &) = default;
};

struct Poll {
    struct Option {
        QString id; // what a vote names
        QByteArray text; // HTML
        std::optional<int> votes {}; // none: not told (yet)

        friend bool operator==(const Option &, const Option &) = default;
    };
    QString name; // unique in its post
    QString title;
    QList<Option> options;
    int voters = 0;
    int most = 1; // options one may choose
    bool closed = false;
    QStringList mine; // ids of what this user chose

    friend bool operator==(const Poll &, const Poll &) = default;
};

// What this user may do with a post, as the server says.
enum class PostRight : quint8 {
    Edit = 1u << 0,
    Delete = 1u << 1,
    Like = 1u << 2,
    Unlike = 1u << 3,
    Flag = 1u << 4,
    AnswerPrivately = 1u << 5,
};
Q_DECLARE_FLAGS(PostRights, PostRight)
Q_DECLARE_OPERATORS_FOR_FLAGS(PostRights)

// And with a thread; who has none of these just reads and writes in it.
enum class ThreadRight : quint8 { Pin = 1u << 0, Close = 1u << 1 };
Q_DECLARE_FLAGS(ThreadRights, ThreadRight)
Q_DECLARE_OPERATORS_FOR_FLAGS(ThreadRights)

} // namespace foyer
