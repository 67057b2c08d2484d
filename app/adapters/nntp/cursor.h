// What is read of one group, as it is kept between two runs. It commits with the posts it covers.
#pragma once

#include "app/adapters/nntp/ranges.h"
#include "models/remote.h"

namespace foyer::nntp {

struct GroupCursor {
    struct Anchor { // a post by its number: when the number names another one, the group was numbered anew
        qint64 number = 0;
        QByteArray messageId;

        friend bool operator==(const Anchor &, const Anchor &) = default;
    };
    static constexpr int anchorsKept = 3;

    qint64 floor = 0; // nobody asks for what is below; 0: never read
    qint64 high = 0; // the server's highest number the last time
    Ranges read; // read, or known not to exist
    QList<Anchor> anchors; // our newest, oldest first

    void anchor(qint64 number, const QByteArray &messageId);
    QByteArray toText() const;
    static GroupCursor fromText(const QByteArray &text); // what cannot be read counts as never read

    friend bool operator==(const GroupCursor &, const GroupCursor &) = default;
};

QString cursorKey(const QString &group);

} // namespace foyer::nntp
