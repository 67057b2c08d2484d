// A poll: its options, what was voted, and the words to vote with.
#include "models/text/blocks.h"
#include "ui/conversation/documentbuilder.h"
#include "ui/drawable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(foyer::PostDocument)
};

QString wordsOf(const Poll::Option &option)
{
    return plainText(blocks({ Format::Html, option.text })).simplified();
}

class PollWriter {
public:
    PollWriter(DocumentBuilder &builder, const Block &block)
        : m_builder(builder)
        , m_block(block)
        , m_theme(builder.style().theme)
        , m_number(builder.newGround())
    {
    }

    void title(const QString &words)
    {
        line(scaled(14), scaled(2));
        QTextCharFormat format = m_builder.charFormat({}, m_theme.ink);
        format.setFontWeight(QFont::DemiBold);
        insert(words.isEmpty() ? Words::tr("Poll") : words, format);
    }

    // With the share of the votes as a bar below it and, at the end, in figures.
    void option(const QString &mark, const QString &words, const QString &figures, double share, const PostAct &act)
    {
        QTextBlockFormat format = m_builder.groundFormat(m_block, Ground::Card, m_number);
        format.setTopMargin(scaled(1));
        format.setBottomMargin(share >= 0 ? scaled(12) : scaled(1));
        if (share >= 0)
            format.setProperty(Share, share);
        m_builder.startBlock(format);
        QTextCharFormat plain = m_builder.charFormat({}, m_theme.ink);
        QTextCharFormat sign = m_builder.charFormat({}, m_theme.accent);
        if (act.kind != PostAct::Kind::None) {
            m_builder.setAct(plain, act);
            m_builder.setAct(sign, act);
        }
        insert(mark + QChar(QChar::Nbsp) + QChar(QChar::Nbsp), sign);
        insert(words, plain);
        if (!figures.isEmpty())
            insert(u"   "_s + figures, m_builder.sized(type::meta(m_builder.style().font), m_theme.muted));
    }

    void foot(const QString &facts, const QList<std::pair<QString, PostAct>> &acts)
    {
        line(scaled(4), scaled(22));
        QString gap;
        for (const auto &[label, act] : acts) {
            QTextCharFormat format = m_builder.sized(type::lead(m_builder.style().font), m_theme.accent);
            insert(gap, QTextCharFormat());
            m_builder.setAct(format, act);
            insert(label, format);
            gap = u"    "_s;
        }
        insert(gap + facts, m_builder.sized(type::meta(m_builder.style().font), m_theme.muted));
    }

private:
    void line(int above, int below)
    {
        QTextBlockFormat format = m_builder.groundFormat(m_block, Ground::Card, m_number);
        format.setTopMargin(above);
        format.setBottomMargin(below);
        m_builder.startBlock(format);
    }

    void insert(const QString &words, const QTextCharFormat &format)
    {
        m_builder.cursor().insertText(drawableText(words), format);
    }

    DocumentBuilder &m_builder;
    const Block &m_block;
    const Theme &m_theme;
    int m_number;
};

QString markOf(bool many, bool ticked)
{
    return many ? (ticked ? u"☑"_s : u"☐"_s) : (ticked ? u"◉"_s : u"○"_s);
}

QString factsOf(const Poll &poll)
{
    QStringList facts { Words::tr("%Ln voters", nullptr, poll.voters) };
    if (poll.most > 1 && !poll.closed)
        facts += Words::tr("choose up to %Ln", nullptr, poll.most);
    if (poll.closed)
        facts += Words::tr("closed");
    return facts.join(u" · "_s);
}

void addLivePoll(DocumentBuilder &builder, const Block &block, const Poll &poll, int index)
{
    const DocumentStyle &style = builder.style();
    PollWriter writer(builder, block);
    writer.title(poll.title.isEmpty() ? textOf(block.runs) : poll.title);
    const bool may = style.mayVote && !poll.closed;
    const QStringList chosen = style.state.chosen.value(poll.name, poll.mine);
    for (int i = 0; i < poll.options.size(); ++i) {
        const Poll::Option &option = poll.options.at(i);
        const double share =
            option.votes && poll.voters > 0 ? qBound(0.0, double(*option.votes) / poll.voters, 1.0) : 0;
        const QString figures = option.votes
            //: how many of the voters chose an option: "42 % · 5 votes"
            ? Words::tr("%1 % · %2").arg(qRound(share * 100)).arg(Words::tr("%Ln votes", nullptr, *option.votes))
            : QString();
        writer.option(markOf(poll.most > 1, chosen.contains(option.id)), wordsOf(option), figures,
            option.votes ? share : -1, may ? PostAct { PostAct::Kind::Choose, index, i } : PostAct {});
    }
    QList<std::pair<QString, PostAct>> acts;
    if (may && !chosen.isEmpty()
        && QSet<QString>(chosen.begin(), chosen.end()) != QSet<QString>(poll.mine.begin(), poll.mine.end()))
        acts.append(
            { poll.mine.isEmpty() ? Words::tr("Vote") : Words::tr("Change my vote"), { PostAct::Kind::Vote, index } });
    if (may && !poll.mine.isEmpty())
        acts.append({ Words::tr("Take my vote back"), { PostAct::Kind::TakeBack, index } });
    writer.foot(factsOf(poll), acts);
}

} // namespace

void addPoll(DocumentBuilder &builder, const Block &block)
{
    const QList<Poll> &polls = builder.style().polls;
    for (int i = 0; i < polls.size(); ++i) {
        if (polls.at(i).name == block.name)
            return addLivePoll(builder, block, polls.at(i), i);
    }
    // All that is known is what stood in the text.
    PollWriter writer(builder, block);
    writer.title(textOf(block.runs));
    for (const TableRow &row : block.rows)
        writer.option(u"○"_s, textOf(row.cells.value(0)), {}, -1, {});
    writer.foot(Words::tr("Votes are not on this computer yet."), {});
}

} // namespace foyer
