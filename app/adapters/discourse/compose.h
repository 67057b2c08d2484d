// What we say of a deed: the request as bytes, made once and then sent as often as it takes.
//   POST posts.json
//   {"raw":"…","topic_id":42, …}
// "{id}" in the path or in the JSON stands for the id of the post it is about, where that was not known yet.
#pragma once

#include "app/adapters/discourse/features.h"
#include "models/intention.h"

namespace foyer::discourse {

Expected<Intention> compose(Intention intention, const IntentionContext &context, const Features &features);

struct Wire {
    QByteArray method;
    QString path;
    QByteArray body;

    bool wantsId() const;
    void setId(const QString &id);
};
Wire wireOf(const QByteArray &bytes);
// A field of its JSON.
QString fieldOf(const Wire &wire, const QString &name);

} // namespace foyer::discourse
