#include "models/text/diff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

QString side(const QList<DiffPiece> &pieces, DiffPiece::Kind kind)
{
    QString text;
    for (const DiffPiece &piece : pieces)
        if (piece.kind == DiffPiece::Kind::Same || piece.kind == kind)
            text += piece.text;
    return text;
}

QString marked(const QString &before, const QString &after)
{
    QString text;
    for (const DiffPiece &piece : wordDiff(before, after))
        text += piece.kind == DiffPiece::Kind::Same ? piece.text
            : piece.kind == DiffPiece::Kind::Added  ? u"{+"_s + piece.text + u'}'
                                                    : u"{-"_s + piece.text + u'}';
    return text;
}

} // namespace

class DiffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words()
    {
        QCOMPARE(marked(u"see you on Monday"_s, u"see you on Tuesday"_s), u"see you on {-Monday}{+Tuesday}"_s);
        QCOMPARE(marked(u"a b c"_s, u"a c"_s), u"a {-b }c"_s);
        QCOMPARE(marked(u""_s, u"new"_s), u"{+new}"_s);
        QCOMPARE(marked(u"same"_s, u"same"_s), u"same"_s);
        QCOMPARE(marked(u"全文検索"_s, u"全部検索"_s), u"全{-文}{+部}検索"_s);
    }

    void bothTextsCanBePutTogetherAgain()
    {
        QRandomGenerator dice(3);
        const QStringList some { u"one "_s, u"two "_s, u"three"_s, u"\n"_s, u", "_s, u"é"_s, u"😀"_s, u"文"_s };
        for (int round = 0; round < 500; ++round) {
            QString before, after;
            for (int at = dice.bounded(40); at > 0; --at)
                before += some.at(dice.bounded(int(some.size())));
            for (int at = dice.bounded(40); at > 0; --at)
                after += some.at(dice.bounded(int(some.size())));
            const QList<DiffPiece> pieces = wordDiff(before, after);
            QCOMPARE(side(pieces, DiffPiece::Kind::Removed), before);
            QCOMPARE(side(pieces, DiffPiece::Kind::Added), after);
        }
    }

    void bounded()
    {
        const QString before = u"a b "_s.repeated(100'000), after = u"c d "_s.repeated(100'000);
        const QList<DiffPiece> pieces = wordDiff(before, after);
        QCOMPARE(side(pieces, DiffPiece::Kind::Removed), before);
        QCOMPARE(side(pieces, DiffPiece::Kind::Added), after);
        const QString other = u"x "_s + u"b a "_s.repeated(4000);
        QCOMPARE(side(wordDiff(u"a b "_s.repeated(4000), other), DiffPiece::Kind::Added), other);
    }
};

QTEST_GUILESS_MAIN(DiffTest)
#include "diff_test.moc"
