// What can be done inside a post with a click or a key, as the addresses of links in its document.
#pragma once

#include <QString>

namespace foyer {

struct PostAct {
    enum class Kind {
        None, // a link to somewhere else
        Unfold, // `index`: a quotation, counted from 0
        Turn, // `index`: a fold, see Block::Kind::Fold
        Choose, // `index`: a poll among Post::polls, `option` one of its options
        Vote, // `index`: a poll
        TakeBack, // the vote
        Go, // `place`: of the same post
        Picture, // `index`: among those of the post
    };

    Kind kind = Kind::None;
    int index = 0;
    int option = 0;
    QString place {};

    friend bool operator==(const PostAct &, const PostAct &) = default;
};

QString addressOf(const PostAct &act);
PostAct actOf(const QString &address);

} // namespace foyer
