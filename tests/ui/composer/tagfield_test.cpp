#include "models/cache/drafts.h"
#include "models/cache/outbox.h"
#include "models/settings.h"
#include "tests/ui/invented.h"
#include "ui/composer/composer.h"
#include "ui/composer/tagfield.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class TagFieldTest : public QObject {
    Q_OBJECT

    static Customs known(bool mayMake = false)
    {
        Customs customs;
        customs.tags = { u"communities"_s, u"first-weeks"_s, u"managers"_s };
        customs.mayMakeTags = mayMake;
        return customs;
    }

private Q_SLOTS:
    void init() { applyTheme(*qApp, ThemeChoice::Light); }

    void tagsAreWhatStandsBetweenCommas()
    {
        TagField field;
        field.setText(u" #one, two words ,, ONE,three"_s);
        QCOMPARE(field.tags(), (QStringList { u"one"_s, u"two words"_s, u"three"_s }));
    }

    void knownOnesAreCompleted()
    {
        TagField field;
        field.setCustoms(known());
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        field.setFocus();
        QTest::keyClicks(&field, u"week"_s);
        auto *completer = field.findChild<QCompleter *>();
        QVERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(field.tags(), QStringList { u"first-weeks"_s });
        QTest::keyClicks(&field, u"first"_s); // chosen already: not offered again
        QVERIFY(!completer->popup()->isVisible());
    }

    void newOnesOnlyWhereOneMayMakeThem()
    {
        TagField field;
        field.setCustoms(known(false));
        field.setText(u"Managers, brand-new"_s);
        QCOMPARE(field.unknown(), QStringList { u"brand-new"_s });
        field.setCustoms(known(true));
        QVERIFY(field.unknown().isEmpty());
    }

    void aThreadGoesOutWithItsTags()
    {
        Invented invented;
        QVERIFY(setFlag(invented.cache(), option::offline, true));
        invented.learners();
        Composer composer(invented.cache());
        composer.resize(600, 400);
        composer.show();
        const Forum forum = *foyer::forum(invented.cache(), invented.forum());
        composer.newThread(forum, *account(invented.cache(), invented.account()));
        auto *tags = composer.findChild<TagField *>();
        QVERIFY(tags->isVisible());
        for (QLineEdit *line : composer.findChildren<QLineEdit *>()) {
            if (line != tags)
                line->setText(u"A question"_s);
        }
        composer.findChild<QPlainTextEdit *>()->setPlainText(u"What now?"_s);
        QTest::keyClicks(tags, u"brand-new"_s);
        QSignalSpy said(&composer, &Composer::said);
        composer.submit();
        QVERIFY(said.last().first().toString().contains("brand-new"_L1));
        QVERIFY(outbox(invented.cache())->isEmpty());
        tags->selectAll();
        QTest::keyClicks(tags, u"managers, tools"_s);
        QVERIFY(composer.save());
        QCOMPARE(draft(invented.cache(), composer.draftId())->tags, (QStringList { u"managers"_s, u"tools"_s }));
        composer.submit();
        const auto *sent = std::get_if<NewThread>(&outbox(invented.cache())->first().deed);
        QVERIFY(sent);
        QCOMPARE(sent->tags, (QStringList { u"managers"_s, u"tools"_s }));
    }
};

QTEST_MAIN(TagFieldTest)
#include "tagfield_test.moc"
