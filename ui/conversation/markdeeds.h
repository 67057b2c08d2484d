// Puts marks on posts: likes, reactions, reports. Each is on disk and shown at once, and goes out by itself.
#pragma once

#include "models/cache/cache.h"
#include "models/intention.h"

#include <QObject>

class QMenu;
class QPoint;
class QWidget;

namespace foyer {

class MarkDeeds : public QObject {
    Q_OBJECT
public:
    // `window` is where dialogs stand.
    MarkDeeds(Cache &cache, QWidget *window);

    void setAccount(const Account &account);
    bool choosesReactions() const { return !m_choice.isEmpty(); }

    void react(const Post &post, const QString &name = {}); // puts it on, or takes it back; no name: a like
    void reactWith(const Post &post, int index); // the reaction at that place of Post::reactions
    void chooseReaction(const Post &post, const QPoint &at); // a small menu there
    void report(const Post &post);
    void fillMenu(QMenu &menu, const Post &post);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    QString whyNoReport(const Post &post) const; // empty: it may be reported
    void fillReactions(QMenu &menu, const Post &post);
    void put(const Deed &deed, const QString &sentence);

    Cache &m_cache;
    QWidget *m_window;
    Account m_account;
    QStringList m_choice; // of reactions beside the like
};

} // namespace foyer
