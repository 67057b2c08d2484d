// What a forum takes from a browser alone: the words go to the clipboard, the browser to the page where they belong.
#pragma once

#include "models/cache/cache.h"
#include "models/ids.h"

#include <QObject>

namespace foyer {

// For an intention that is SendState::ByHand. What to tell the person.
QString finishByHand(Cache &cache, IntentionId id);

// Does so by itself for what was written a moment ago: who presses "Send" expects the page now, not a day later.
class ByHandFinisher : public QObject {
    Q_OBJECT
public:
    explicit ByHandFinisher(Cache &cache, QObject *parent);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void look(const QSet<IntentionId> &changed);

    Cache &m_cache;
    QSet<IntentionId> m_opened;
};

} // namespace foyer
