#include "ui/composer/draftkeeper.h"

#include "models/cache/drafts.h"

namespace foyer {
namespace {

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
    if (save())
        m_draft = draft;
}

void DraftKeeper::release()
{
    m_timer.stop();
    m_dirty = false;
    m_draft = {};
}

void DraftKeeper::setText(const QString &text)
{
    if (text == m_draft.text)
        return;
    m_draft.text = text;
    touch();
}

void DraftKeeper::setSubject(const QString &subject)
{
    if (subject == m_draft.subject)
        return;
    m_draft.subject = subject;
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
    const Expected<DraftId> id = saveDraft(m_cache, m_draft);
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
