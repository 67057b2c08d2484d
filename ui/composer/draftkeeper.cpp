#include "ui/composer/draftkeeper.h"

#include "models/cache/drafts.h"

namespace foyer {
namespace {

constexpr qint64 longestPause = 3000; // ms between two keys of one go

constexpr int saveAfter = 700; // ms after the first key not saved yet; further keys do not put it off

} // namespace

DraftKeeper::DraftKeeper(Cache &cache, QObject *parent)
    : QObject(parent)
    , m_cache(cache)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveAfter);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::save);
}

DraftKeeper::~DraftKeeper()
{
    blockSignals(true);
    save();
}

bool DraftKeeper::isEmpty() const
{
    return m_draft.text.trimmed().isEmpty() && m_draft.subject.trimmed().isEmpty() && m_draft.files.isEmpty();
}

void DraftKeeper::take(const Draft &draft)
{
    if (!save())
        return;
    m_draft = draft;
    m_open.start();
    m_lastKey.invalidate();
}

Effort DraftKeeper::effort() const
{
    Effort effort = m_draft.effort;
    if (m_open.isValid())
        effort.openMs = int(qMin<qint64>(effort.openMs + m_open.elapsed(), INT_MAX));
    return effort;
}

void DraftKeeper::release()
{
    m_timer.stop();
    m_dirty = false;
    m_draft = {};
    m_open.invalidate();
    m_lastKey.invalidate();
}

void DraftKeeper::setText(const QString &text)
{
    if (text == m_draft.text)
        return;
    m_draft.text = text;
    if (m_lastKey.isValid() && m_lastKey.elapsed() < longestPause)
        m_draft.effort.typingMs += int(m_lastKey.elapsed());
    m_lastKey.start();
    touch();
}

void DraftKeeper::setSubject(const QString &subject)
{
    if (subject == m_draft.subject)
        return;
    m_draft.subject = subject;
    touch();
}

void DraftKeeper::setTags(const QStringList &tags)
{
    if (tags == m_draft.tags)
        return;
    m_draft.tags = tags;
    touch();
}

void DraftKeeper::setPrivately(bool privately)
{
    if (privately == m_draft.privately)
        return;
    m_draft.privately = privately;
    touch();
}

void DraftKeeper::setParentPost(PostId post)
{
    if (post == m_draft.post)
        return;
    m_draft.post = post;
    if (m_draft.id || !isEmpty())
        touch();
}

void DraftKeeper::setFiles(const QList<OutgoingFile> &files)
{
    if (files == m_draft.files)
        return;
    m_draft.files = files;
    touch();
}

void DraftKeeper::touch()
{
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start();
}

bool DraftKeeper::save()
{
    m_timer.stop();
    if (!m_dirty)
        return true;
    const Expected<void> done = isEmpty() ? clear() : store();
    if (!done) {
        m_timer.start(); // the disk may have room again
        Q_EMIT failed(done.error().text);
        return false;
    }
    m_dirty = false;
    if (m_draft.id)
        Q_EMIT saved(m_draft.updated);
    return true;
}

Expected<void> DraftKeeper::store()
{
    m_draft.updated = QDateTime::currentDateTimeUtc();
    Draft kept = m_draft;
    kept.effort = effort();
    const Expected<DraftId> id = saveDraft(m_cache, kept);
    if (!id)
        return id.error();
    m_draft.id = *id;
    return {};
}

// Everything was deleted: what was saved last goes to the bin, where it can be had back for 30 days.
Expected<void> DraftKeeper::clear()
{
    if (!m_draft.id)
        return {};
    const Expected<void> binned = binDraft(m_cache, m_draft.id);
    if (binned)
        m_draft.id = {};
    return binned;
}

} // namespace foyer
