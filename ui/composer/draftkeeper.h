// Keeps what is being written on disk: within a second of any key, when asked, and before anything else
// takes its place. Says "saved" only after the commit; on failure the text stays where it is.
#pragma once

#include "models/cache/cache.h"
#include "models/intention.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace foyer {

class DraftKeeper : public QObject {
    Q_OBJECT
public:
    explicit DraftKeeper(Cache &cache, QObject *parent = nullptr);
    ~DraftKeeper() override; // saves

    // Saves what was written before, then works on this one.
    void take(const Draft &draft);
    const Draft &draft() const { return m_draft; }
    bool isEmpty() const;

    void setText(const QString &text);
    void setSubject(const QString &subject);
    void setTags(const QStringList &tags);
    void setPrivately(bool privately);
    void setParentPost(PostId post);
    void setFiles(const QList<OutgoingFile> &files);

    bool save(); // now; false: could not, and failed() said why
    bool isSaved() const { return !m_dirty; }
    // So far: a pause of more than a few seconds is no typing.
    Effort effort() const;
    // What was written is on its way under another name: nothing of it is saved any more.
    void release();

Q_SIGNALS:
    void saved(const QDateTime &when);
    void failed(const QString &sentence);

private:
    void touch();
    Expected<void> store();
    Expected<void> clear();

    Cache &m_cache;
    Draft m_draft;
    bool m_dirty = false;
    QElapsedTimer m_open; // since this draft was taken up
    QElapsedTimer m_lastKey;
    QTimer m_timer;
};

} // namespace foyer
