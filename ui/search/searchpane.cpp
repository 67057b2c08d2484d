#include "ui/search/searchpane.h"

#include "models/items/listmodels.h"
#include "models/items/roles.h"
#include "ui/label.h"
#include "ui/threadlist/rowpainter.h"

#include <utility>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

class HitDelegate : public RowDelegate {
public:
    explicit HitDelegate(QObject *parent)
        : RowDelegate(RowNote::Line, parent)
    {
    }

protected:
    RowLook lookOf(const QModelIndex &index) const override
    {
        const auto hit = index.data(roles::HitValue).value<SearchHit>();
        RowLook look;
        look.avatar = hit.author.name;
        look.face = faceOf(hit.account, hit.author);
        look.title = hit.title;
        look.time = shortTime(hit.created, now());
        look.lead = hit.author.name;
        look.text = hit.forum;
        look.note = hit.snippet;
        look.marks = hit.marks;
        return look;
    }
};

} // namespace

SearchPane::SearchPane(Cache &cache, QWidget *parent)
    : ListPane(parent)
    , m_model(new SearchModel(cache, this))
    , m_count(new Label(type::meta, &Theme::muted))
{
    setTitle(tr("Search"));
    addToHeader(m_count);
    setRows(m_model, new HitDelegate(this));
    refreshEmpty();
    connect(m_model, &SearchModel::answered, this, &SearchPane::showAnswer);
    const auto tell = [this](const QModelIndex &index, auto signal) {
        const auto hit = index.data(roles::HitValue).value<SearchHit>();
        if (hit.post)
            Q_EMIT(this->*signal)(hit.thread, hit.post);
    };
    connect(view(), &RowView::chosen, this, [tell](const QModelIndex &index) { tell(index, &SearchPane::postChosen); });
    connect(view(), &RowView::opened, this, [tell](const QModelIndex &index) { tell(index, &SearchPane::postOpened); });
}

void SearchPane::setWords(const QString &words)
{
    if (words == m_model->words())
        return;
    m_take = false;
    m_model->setWords(words);
}

void SearchPane::showAnswer()
{
    const int hits = m_model->rowCount();
    view()->scrollToTop();
    m_count->setText(m_model->words().isEmpty() ? QString()
            : hits < SearchModel::mostHits      ? tr("%n hits", nullptr, hits)
                                                : tr("the best %n hits", nullptr, hits));
    refreshEmpty();
    if (std::exchange(m_take, false))
        openCurrent();
}

void SearchPane::step(int by)
{
    view()->step(view()->currentIndex().isValid() || by < 0 ? by : 1);
}

void SearchPane::openCurrent()
{
    m_take = m_model->isSearching(); // then when the answer is there
    if (m_take)
        return;
    if (!view()->currentIndex().isValid())
        view()->step(1);
    if (view()->currentIndex().isValid())
        Q_EMIT view()->opened(view()->currentIndex());
}

EmptyText SearchPane::emptyText() const
{
    if (m_model->words().isEmpty())
        return { EmptyText::Kind::Nothing, tr("Search everything kept on this computer."),
            tr("from:name, in:forum, before:2026-01-31 and \"words together\" narrow it down."), {}, u"search"_s };
    return { EmptyText::Kind::Nothing, tr("Nothing kept here matches “%1”.").arg(m_model->words()),
        tr("Fewer or shorter words find more; parts at the start of a word are enough."), {}, u"search"_s };
}

} // namespace foyer
