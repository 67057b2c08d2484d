#include "models/text/merge.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class MergeTest : public QObject {
    Q_OBJECT

    static MergedText merged(const QString &base, const QString &mine, const QString &theirs)
    {
        return mergeTexts(base, mine, theirs, u"Yours"_s, u"Theirs"_s);
    }

private Q_SLOTS:
    void eachChangedAnotherPlace()
    {
        const QString base = u"one\ntwo\nthree\nfour"_s;
        QCOMPARE(merged(base, u"ONE\ntwo\nthree\nfour"_s, u"one\ntwo\nthree\nFOUR\nfive"_s),
            (MergedText { u"ONE\ntwo\nthree\nFOUR\nfive"_s, 0 }));
        QCOMPARE(merged(base, u"one\nthree\nfour"_s, u"one\ntwo\nthree\nand a half\nfour"_s),
            (MergedText { u"one\nthree\nand a half\nfour"_s, 0 }));
    }

    void bothChangedTheSame() { QCOMPARE(merged(u"a\nb"_s, u"a\nc"_s, u"a\nc"_s), (MergedText { u"a\nc"_s, 0 })); }

    void onlyOneChanged()
    {
        QCOMPARE(merged(u"a\nb"_s, u"a\nb"_s, u"x"_s), (MergedText { u"x"_s, 0 }));
        QCOMPARE(merged(u"a\nb"_s, u"y\nz"_s, u"a\nb"_s), (MergedText { u"y\nz"_s, 0 }));
    }

    void whereBothChangedBothStand()
    {
        QCOMPARE(merged(u"a\nb\nc"_s, u"a\nmine\nc"_s, u"a\ntheirs\nc"_s),
            (MergedText { u"a\n[Theirs]\ntheirs\n[Yours]\nmine\nc"_s, 1 }));
    }

    // Whatever happens, no line of mine and none of theirs that is new is missing.
    void nothingIsLost()
    {
        const auto text = [](int seed) {
            QStringList lines;
            for (int i = 0; i < 40; ++i)
                lines += (i * seed) % 7 == 0 ? u"new %1 of %2"_s.arg(i).arg(seed) : u"line %1"_s.arg(i);
            return lines;
        };
        for (int a = 1; a < 6; ++a) {
            for (int b = 1; b < 6; ++b) {
                const QStringList base = text(0);
                const QStringList mine = text(a);
                const QStringList theirs = text(b + 10);
                const MergedText all = merged(base.join(u'\n'), mine.join(u'\n'), theirs.join(u'\n'));
                const QStringList lines = all.text.split(u'\n');
                for (const QStringList &side : { mine, theirs }) {
                    for (const QString &line : side)
                        QVERIFY(base.contains(line) || lines.contains(line));
                }
            }
        }
    }

    void longTextsAreBounded()
    {
        QString mine, theirs;
        for (int i = 0; i < 3000; ++i) {
            mine += u"mine %1\n"_s.arg(i);
            theirs += u"theirs %1\n"_s.arg(i);
        }
        const MergedText all = merged(mine, theirs, u"short"_s);
        QVERIFY(all.text.contains(u"theirs 2999"_s));
        QVERIFY(all.text.contains(u"short"_s));
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
