// Search hits, while one types.
#pragma once

#include "models/ids.h"
#include "ui/threadlist/listpane.h"

namespace foyer {

class Cache;
class SearchModel;
class Label;

class SearchPane : public ListPane {
    Q_OBJECT
public:
    explicit SearchPane(Cache &cache, QWidget *parent = nullptr);

    void setWords(const QString &words);
    QString words() const { return m_words; }
    void step(int by);
    void openCurrent(); // the first hit when none was chosen

Q_SIGNALS:
    void postChosen(foyer::ThreadId thread, foyer::PostId post);
    void postOpened(foyer::ThreadId thread, foyer::PostId post);

protected:
    EmptyText emptyText() const override;

private:
    SearchModel *m_model;
    Label *m_count;
    QString m_words;
};

} // namespace foyer
