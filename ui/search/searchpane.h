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
    void step(int by);
    void openCurrent(); // the first hit when none was chosen

Q_SIGNALS:
    void postChosen(foyer::ThreadId thread, foyer::PostId post);
    void postOpened(foyer::ThreadId thread, foyer::PostId post);

protected:
    EmptyText emptyText() const override;

private:
    void showAnswer();

    SearchModel *m_model;
    Label *m_count;
    bool m_take = false; // open the first hit as soon as there is one
};

} // namespace foyer
