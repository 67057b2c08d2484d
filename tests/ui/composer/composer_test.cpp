#include "models/cache/drafts.h"
#include "models/settings.h"
#include "tests/models/cache/fulldisk.h"
#include "tests/ui/invented.h"
#include "ui/composer/composer.h"
#include "ui/composer/filechips.h"
#include "ui/composer/warnings.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class ComposerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Invented> m_invented;
    std::unique_ptr<Composer> m_composer;
    ThreadId m_thread;

    QPlainTextEdit &text() { return *m_composer->findChild<QPlainTextEdit *>(); }
    QList<Draft> kept() { return *drafts(m_invented->cache()); }
    Post postOf(const QString &id) { return *post(m_invented->cache(), m_invented->post(id)); }
    bool says(const QString &words)
    {
        const QList<QLabel *> labels = m_composer->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    static QImage green()
    {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        return picture;
    }

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        m_invented = std::make_unique<Invented>();
        m_thread = m_invented->fallingFlat();
        m_composer = std::make_unique<Composer>(m_invented->cache());
        m_composer->resize(700, 200);
        m_composer->showThread(
            *foyer::thread(m_invented->cache(), m_thread), *account(m_invented->cache(), m_invented->account()));
        m_composer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_composer.get()));
        text().setFocus();
    }

    void cleanup()
    {
        m_composer.reset();
        m_invented.reset();
    }

    // However a system carries it over (a bitmap on Windows, PNG elsewhere): Qt makes an image of it.
    void aPictureIsPasted()
    {
        const QImage picture = green();
        auto *carried = new QMimeData;
        carried->setImageData(picture);
        QGuiApplication::clipboard()->setMimeData(carried);
        text().paste();
        QTRY_COMPARE(kept().value(0).files.size(), 1);
        const OutgoingFile file = kept().first().files.first();
        QVERIFY(file.name.endsWith(u".png"_s));
        QCOMPARE(QImage::fromData(file.data).size(), picture.size());
        QCOMPARE(text().toPlainText(), QString());
    }

    void aFileIsDropped()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"größer.png"_s);
        QVERIFY(green().save(name));
        QMimeData carried;
        carried.setUrls({ QUrl::fromLocalFile(name) });
        const QPoint middle = text().viewport()->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(text().viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(text().viewport(), &drop);
        QTRY_COMPARE(kept().value(0).files.size(), 1);
        QCOMPARE(kept().first().files.first().name, u"größer.png"_s);
        QCOMPARE(text().toPlainText(), QString());
    }

    void everyKeyIsOnDiskWithinASecond()
    {
        QTest::keyClicks(&text(), u"Not lost"_s);
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(!kept().isEmpty(), 1000);
        QCOMPARE(kept().first().text, u"Not lost"_s);
        QCOMPARE(kept().first().thread, m_thread);
        QVERIFY(says(u"Saved on this computer"_s));
    }

    void savedIsSaidOnlyAfterTheCommit()
    {
        QTest::keyClicks(&text(), u"a"_s);
        QVERIFY(kept().isEmpty());
        QVERIFY(!says(u"Saved"_s));
        QVERIFY(m_composer->save());
        QVERIFY(says(u"Saved"_s));
    }

    void aFullDiskKeepsTheTextWhereItIs()
    {
        test::leaveRoomFor(m_invented->cache(), 2);
        const QString long_ = u"Too long for what is left. "_s.repeated(2000);
        text().setPlainText(long_);
        QVERIFY(!m_composer->save());
        QVERIFY(says(u"disk is full"_s));
        QVERIFY(!says(u"Saved on this computer"_s));
        QCOMPARE(text().toPlainText(), long_);
        test::makeRoom(m_invented->cache());
        QTRY_COMPARE_WITH_TIMEOUT(kept().size(), 1, 3000); // by itself, as soon as there is room
        QCOMPARE(kept().first().text, long_);
        QVERIFY(says(u"Saved on this computer"_s));
    }

    void escapeKeepsTheText()
    {
        QSignalSpy left(m_composer.get(), &Composer::left);
        QTest::keyClicks(&text(), u"Still here"_s);
        QTest::keyClick(&text(), Qt::Key_Escape);
        QCOMPARE(text().toPlainText(), u"Still here"_s);
        QCOMPARE(left.count(), 1);
        QCOMPARE(kept().first().text, u"Still here"_s);
    }

    void theNextStartFindsTheDraft()
    {
        QTest::keyClicks(&text(), u"To be continued"_s);
        m_composer.reset();
        Composer again(m_invented->cache());
        again.showThread(
            *foyer::thread(m_invented->cache(), m_thread), *account(m_invented->cache(), m_invented->account()));
        QCOMPARE(again.text(), u"To be continued"_s);
    }

    void severalDraftsInOneThread()
    {
        m_composer->replyTo(postOf(u"jonas@conf"_s));
        QTest::keyClicks(&text(), u"To Jonas"_s);
        m_composer->replyTo(postOf(u"bea@conf"_s));
        QVERIFY(text().toPlainText().isEmpty());
        QTest::keyClicks(&text(), u"To Bea"_s);
        QVERIFY(m_composer->save());
        QCOMPARE(kept().size(), 2);
        m_composer->replyTo(postOf(u"jonas@conf"_s));
        QCOMPARE(text().toPlainText(), u"To Jonas"_s);
    }

    // Bob may be answered alone, Jonas may not.
    void answersForOnePerson()
    {
        RemotePost question;
        question.id = { u"bob@conf"_s };
        question.references = { { u"aino@conf"_s } };
        question.author = { { u"bob@example.org"_s }, u"Bob & Co"_s, u"bob@example.org"_s, {} };
        question.created = QDateTime::currentDateTimeUtc();
        question.body = { Format::Plain, "Why did I get no mark?" };
        question.rights = PostRights(PostRight::AnswerPrivately);
        Page page;
        page.posts = { question };
        QVERIFY(ingest(m_invented->cache(), m_invented->account(), prepare(page)));
        auto &box = *m_composer->findChild<QCheckBox *>();
        m_composer->replyTo(postOf(u"jonas@conf"_s));
        QVERIFY(!box.isVisible());
        m_composer->replyTo(postOf(u"bob@conf"_s));
        QVERIFY(box.isVisible() && !box.isChecked());
        QVERIFY(box.text().contains(u"Bob && Co"_s));
        QVERIFY(text().placeholderText().contains(u"everybody"_s));
        box.click();
        QVERIFY(text().placeholderText().contains(u"Bob & Co"_s));
        QTest::keyClicks(&text(), u"You did"_s);
        QVERIFY(m_composer->save() && kept().first().privately);
        m_composer->replyTo(postOf(u"jonas@conf"_s)); // what was begun for Bob waits below Bob's
        QVERIFY(!box.isVisible());
        QTest::keyClicks(&text(), u"To Jonas"_s);
        m_composer->replyTo(postOf(u"bob@conf"_s));
        QVERIFY(box.isVisible() && box.isChecked());

        const qsizetype before = outbox(m_invented->cache())->size();
        m_composer->replyToThread(); // the words go along, and they are not for everybody
        QVERIFY(box.isVisible() && box.isChecked());
        m_composer->submit();
        QCOMPARE(outbox(m_invented->cache())->size(), before);
        QVERIFY(says(u"Take the mark off"_s));
        m_composer->replyTo(postOf(u"bob@conf"_s));
        QVERIFY(box.isChecked());
        m_composer->submit();
        const Intention queued = outbox(m_invented->cache())->last();
        QVERIFY(std::get<Reply>(queued.deed).privately);
        QVERIFY(!box.isVisible()); // the next one is for everybody again
    }

    void queueingTakesTheDraftAlong()
    {
        QTest::keyClicks(&text(), u"Off it goes"_s);
        QVERIFY(m_composer->save());
        const qsizetype before = outbox(m_invented->cache())->size();
        QSignalSpy queued(m_composer.get(), &Composer::queued);
        QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(queued.count(), 1);
        QCOMPARE(outbox(m_invented->cache())->size(), before + 1);
        QVERIFY(kept().isEmpty());
    }

    void emptyTextIsNotSent()
    {
        const qsizetype before = outbox(m_invented->cache())->size();
        QTest::keyClick(&text(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(outbox(m_invented->cache())->size(), before);
    }

    void nothingTypedLeavesNoDraft()
    {
        QTest::keyClicks(&text(), u"x"_s);
        QVERIFY(m_composer->save());
        QTest::keyClick(&text(), Qt::Key_Backspace);
        QVERIFY(m_composer->save());
        QVERIFY(kept().isEmpty());
        m_composer->replyTo(postOf(u"bea@conf"_s));
        QVERIFY(m_composer->save());
        QVERIFY(kept().isEmpty());
    }

    void quotesAreMarked()
    {
        m_composer->quote(postOf(u"jonas@conf"_s), {});
        QVERIFY2(text().toPlainText().startsWith(u"> Invite people in by name"_s), qPrintable(text().toPlainText()));
        QVERIFY(text().toPlainText().endsWith(u"\n\n"_s));
    }

    void aChangeKeepsWhatItStartedFrom()
    {
        m_invented->arrive(u"How do we keep it from falling flat?"_s,
            { { u"mine@conf"_s, { u"aino@conf"_s }, u"Sam Field"_s, u"I wrote this."_s } });
        m_composer->edit(postOf(u"mine@conf"_s));
        text().setPlainText(u"I wrote this well."_s);
        m_composer->submit();
        const QList<Intention> waiting = *outbox(m_invented->cache());
        const auto *edit = std::get_if<EditPost>(&waiting.last().deed);
        QVERIFY(edit);
        QCOMPARE(edit->startedFrom, "I wrote this.");
        QCOMPARE(edit->body.text, "I wrote this well.");
    }

    void growsWithTheText()
    {
        m_composer->setHeightLimit(200);
        const int before = text().height();
        text().setPlainText(u"line\n"_s.repeated(5));
        QVERIFY(text().height() > before);
        text().setPlainText(u"line\n"_s.repeated(100));
        QVERIFY(text().height() <= 200);
    }

    void warnsKindly()
    {
        const QString quote = u"> a long line of somebody else\n"_s.repeated(6);
        QVERIFY(!kindWarning(quote + u"Yes."_s).isEmpty());
        QVERIFY(
            kindWarning(quote + u"An answer that says about as much as what it answers to. "_s.repeated(4)).isEmpty());
        QVERIFY(kindWarning(u"Hello"_s).isEmpty());
    }

    void filesGoAlong()
    {
        const QString path = m_invented->folder() + u"/plan.txt"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("the plan");
        file.close();
        const Expected<OutgoingFile> read = readFile(path);
        QVERIFY(read.ok());
        QCOMPARE(read->name, u"plan.txt"_s);
        QCOMPARE(read->data, "the plan");
        QVERIFY(!readFile(m_invented->folder() + u"/none"_s).ok());
    }

    void previewDoesNotTouchTheText()
    {
        QTest::keyClicks(&text(), u"As it will look"_s);
        m_composer->togglePreview();
        QVERIFY(!text().isVisible());
        m_composer->togglePreview();
        QVERIFY(text().isVisible());
        QCOMPARE(text().toPlainText(), u"As it will look"_s);
    }
};

QTEST_MAIN(ComposerTest)
#include "composer_test.moc"
