// Every role of every item model, in one place. Views and tests use these, never a model's insides.
#pragma once

#include <Qt>

namespace foyer::roles {

enum Role {
    // all models
    Id = Qt::UserRole + 1, // qint64 of the row's own id
    Kind, // model-specific enum, see each model
    Name, // plain text for accessibility and menus
    // forum tree
    Count, // unread threads or items, 0 none
    Color, // QString "#rrggbb"
    ScopeRole, // QVariant of ThreadScope
    Account, // qint64
    Gone, // bool: a forum the server has no more
    // thread list
    ThreadValue, // foyer::Thread
    GroupTitle, // translated heading of the group the row belongs to
    // posts
    PostValue, // foyer::Post
    Depth, // 0 for the root; how deep, not clamped
    ParentName, // author of the post answered, when worth saying
    FirstNew, // bool: the divider stands above this row
    NewCount, // int: how many are new, on the FirstNew row
    Estimate, // int: characters, to guess a height
    // notices, outbox, drafts, search
    NoticeValue,
    IntentionValue,
    DraftValue,
    HitValue,
    Explanation, // a sentence on the row's state for the person
    ThreadRef, // qint64 of the thread the row leads to
    PostRef, // qint64 of the post the row leads to
    Title,
    Snippet,
    Time, // QDateTime UTC
};

} // namespace foyer::roles
