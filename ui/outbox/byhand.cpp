#include "ui/outbox/byhand.h"

#include "models/cache/byhand.h"
#include "models/cache/changes.h"
#include "models/cache/outbox.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace foyer {

namespace {

constexpr qint64 momentMs = 60'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::ByHand)
};

} // namespace

QString finishByHand(Cache &cache, IntentionId id)
{
    const auto item = intention(cache, id);
    if (!item)
        return item.error().text;
    const auto [page, paste] = byHandOf(*item);
    const bool mayOpen = page.scheme() == u"https" || page.scheme() == u"http";
    QGuiApplication::clipboard()->setText(paste);
    if (mayOpen && QDesktopServices::openUrl(page))
        return Words::tr("Your text is on the clipboard. Paste it on the page that has opened, and send it there.");
    return Words::tr("No browser could be opened. Your text is on the clipboard; it goes to %1")
        .arg(page.toDisplayString());
}

ByHandFinisher::ByHandFinisher(Cache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{
    connect(
        &cache.stream(), &ChangeStream::changed, this, [this](const Changes &changes) { look(changes.intentions); });
}

void ByHandFinisher::look(const QSet<IntentionId> &changed)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const IntentionId id : changed) {
        const auto item = intention(m_cache, id);
        if (!item || item->state != SendState::ByHand || m_opened.contains(id))
            continue;
        m_opened.insert(id);
        if (item->written.msecsTo(now) < momentMs)
            Q_EMIT said(finishByHand(m_cache, id));
    }
}

} // namespace foyer
