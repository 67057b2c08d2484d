// A draft that was also changed elsewhere: the sentence, the choice, and what sync does while somebody writes.
#include "models/cache/draftmirror.h"
#include "models/cache/drafts.h"
#include "tests/ui/invented.h"
#include "ui/composer/composer.h"
#include "ui/composer/versionsband.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class VersionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Invented> m_invented;
    std::unique_ptr<Composer> m_composer;
    ThreadId m_thread;

    Cache &cache() { return m_invented->cache(); }
    QPlainTextEdit &text() { return *m_composer->findChild<QPlainTextEdit *>(); }
    VersionsBand &band() { return *m_composer->findChild<VersionsBand *>(); }
    bool says(const QString &words)
    {
        const QList<QLabel *> labels = m_composer->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    void press(const QString &words)
    {
        for (QPushButton *button : band().findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(words));
    }
    QStringList texts(bool binned = false)
    {
        QStringList texts;
        const QList<Draft> all = *drafts(cache(), binned);
        for (const Draft &draft : all)
            texts.append(draft.text);
        texts.sort();
        return texts;
    }
    // What sync does when both sides changed.
    void arrives(const QString &words, Arrival arrival)
    {
        MirroredDraft mirror { "topic_1" };
        mirror.draft = m_composer->draftId();
        mirror.base = u"one\ntwo\nthree"_s;
        PlacedDraft theirs;
        theirs.draft.text = words;
        theirs.draft.updated = QDateTime::currentDateTimeUtc().addSecs(60); // newer than ours, even
        QVERIFY(takeServerDraft(cache(), m_invented->account(), mirror, theirs, arrival).ok());
    }
    void write(const QString &words)
    {
        text().setPlainText(words);
        QVERIFY(m_composer->save());
    }
    void open()
    {
        m_composer = std::make_unique<Composer>(cache());
        m_composer->resize(700, 260);
        m_composer->showThread(*foyer::thread(cache(), m_thread), *account(cache(), m_invented->account()));
        m_composer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_composer.get()));
    }

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_invented = std::make_unique<Invented>();
        m_thread = m_invented->fallingFlat();
        open();
    }
    void cleanup()
    {
        m_composer.reset();
        m_invented.reset();
    }

    void usuallyThereIsNothingToSay()
    {
        write(u"one"_s);
        QVERIFY(!band().isVisible());
    }

    void saysSoAndKeepsOursOnScreen()
    {
        write(u"ONE\ntwo\nthree"_s);
        arrives(u"one\ntwo\nTHREE"_s, Arrival::Beside);
        QTRY_VERIFY(says(u"This draft was also changed elsewhere"_s));
        QCOMPARE(text().toPlainText(), u"ONE\ntwo\nthree"_s);
        for (const QPushButton *button : band().findChildren<QPushButton *>()) {
            QVERIFY(button->text().contains(u'&'));
            QVERIFY(!QAccessible::queryAccessibleInterface(const_cast<QPushButton *>(button))
                         ->text(QAccessible::Name)
                         .isEmpty());
        }
        m_composer.reset();
        open(); // the next start too
        QCOMPARE(text().toPlainText(), u"ONE\ntwo\nthree"_s);
        QVERIFY(says(u"This draft was also changed elsewhere"_s));
    }

    void toAndFro()
    {
        write(u"mine"_s);
        arrives(u"theirs"_s, Arrival::Beside);
        QTRY_VERIFY(band().isVisible());
        QTest::keyClicks(&text(), u"!"_s);
        press(u"Show the other one"_s);
        QCOMPARE(text().toPlainText(), u"theirs"_s);
        QVERIFY(says(u"the version from elsewhere"_s));
        press(u"Show yours"_s);
        QVERIFY(text().toPlainText().contains(u"mine"_s));
        QCOMPARE(texts().size(), 2);
        QVERIFY(texts(true).isEmpty());
    }

    void merges()
    {
        write(u"ONE\ntwo\nthree"_s);
        arrives(u"one\ntwo\nTHREE"_s, Arrival::Beside);
        QTRY_VERIFY(band().isVisible());
        press(u"Merge them"_s);
        QCOMPARE(text().toPlainText(), u"ONE\ntwo\nTHREE"_s);
        QVERIFY(!band().isVisible());
        QCOMPARE(texts(), QStringList { u"ONE\ntwo\nTHREE"_s });
        QCOMPARE(texts(true), (QStringList { u"ONE\ntwo\nthree"_s, u"one\ntwo\nTHREE"_s }));
        QTest::keyClicks(&text(), u"!"_s);
        QVERIFY(m_composer->save());
        QCOMPARE(texts().size(), 1);
    }

    void keepsOne_data()
    {
        QTest::addColumn<bool>("other");
        QTest::newRow("ours") << false;
        QTest::newRow("theirs") << true;
    }
    void keepsOne()
    {
        QFETCH(bool, other);
        write(u"mine"_s);
        arrives(u"theirs"_s, Arrival::Beside);
        QTRY_VERIFY(band().isVisible());
        if (other)
            press(u"Show the other one"_s);
        press(u"Keep only this one"_s);
        QVERIFY(!band().isVisible());
        const QString kept = other ? u"theirs"_s : u"mine"_s;
        QCOMPARE(text().toPlainText(), kept);
        QCOMPARE(texts(), QStringList { kept });
        QCOMPARE(texts(true), QStringList { other ? u"mine"_s : u"theirs"_s });
    }

    // Only the other computer wrote: one goes on with that, and is told.
    void showsHowItStandsNow()
    {
        QSignalSpy said(m_composer.get(), &Composer::said);
        write(u"one"_s);
        arrives(u"one two"_s, Arrival::Instead);
        QTRY_COMPARE(text().toPlainText(), u"one two"_s);
        QVERIFY(said.last().first().toString().contains(u"changed elsewhere"_s));
        QCOMPARE(texts(true), QStringList { u"one"_s });
    }

    // Whoever is writing at that moment goes on undisturbed, and has both.
    void notUnderTheFingers()
    {
        write(u"one"_s);
        const DraftId before = m_composer->draftId();
        QTest::keyClicks(&text(), u"?"_s);
        arrives(u"one two"_s, Arrival::Instead);
        QCoreApplication::processEvents();
        QVERIFY(text().toPlainText().contains(u'?'));
        QVERIFY(m_composer->save());
        QCOMPARE(m_composer->draftId(), before);
        QCOMPARE(texts().size(), 2);
    }

    void appearsInAnEmptyField()
    {
        text().clearFocus();
        Draft draft;
        draft.account = m_invented->account();
        draft.thread = m_thread;
        draft.text = u"From the train"_s;
        QVERIFY(saveDraft(cache(), draft));
        QTRY_COMPARE(text().toPlainText(), u"From the train"_s);
    }
};

QTEST_MAIN(VersionsTest)
#include "versions_test.moc"
