// The one dialog before the window. Each reason, each button.
#include "app/starttrouble.h"
#include "models/cache/drafts.h"
#include "models/cache/maintenance.h"
#include "models/cache/rawdatabase.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace foyer;
using namespace Qt::StringLiterals;

class StartTroubleTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<DataFolder> m_folder;
    ChangeStream m_stream;
    QStringList m_said; // what each dialog said, and which buttons it had

    // Whoever sits before the screen: for each dialog in turn, what is done before the click, and the button.
    struct Answer {
        QString button;
        std::function<void()> first = [] {};
    };
    void answer(QList<Answer> answers)
    {
        QTimer::singleShot(0, this, [this, answers] { click(answers); });
    }
    void click(QList<Answer> answers)
    {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box) // not up yet
            return void(QTimer::singleShot(5, this, [this, answers] { click(answers); }));
        QStringList buttons;
        QAbstractButton *wanted = nullptr;
        for (QAbstractButton *button : box->buttons()) {
            const QString words = button->text().remove(u'&');
            buttons.append(words);
            if (words == answers.first().button)
                wanted = button;
        }
        m_said.append(box->text() + u'\n' + box->informativeText() + u"\n["_s + buttons.join(u'|') + u']');
        answers.first().first();
        if (!wanted)
            qFatal("no button %s in %s", qPrintable(answers.first().button), qPrintable(buttons.join(u'|')));
        answers.removeFirst();
        if (!answers.isEmpty())
            answer(answers);
        wanted->click();
    }

    void makeData(const QString &text)
    {
        const auto cache = std::move(*Cache::open(m_folder->database(), m_stream));
        Draft draft;
        draft.text = text;
        QVERIFY(saveDraft(*cache, draft));
        QVERIFY(backUp(*cache));
    }
    void setVersion(int version)
    {
        const auto raw = std::move(*RawDatabase::open(m_folder->database()));
        QVERIFY(raw->run(u"PRAGMA user_version = %1"_s.arg(version)));
    }
    static int ours() { return int(QDir(u":/foyer/migrations"_s).entryList({ u"*.sql"_s }).size()); }
    void spoil()
    {
        QFile file(m_folder->database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(file.size(), 'x'));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_folder = *DataFolder::open(m_dir->path());
        m_said.clear();
    }

    void soundDataAsksNothing()
    {
        makeData(u"Here"_s);
        const auto cache = openOrAsk(*m_folder, m_stream);
        QVERIFY(cache);
        QVERIFY(m_said.isEmpty());
    }

    void dataOfANewerFoyerIsNotTouched()
    {
        makeData(u"From the future"_s);
        setVersion(999);
        answer({ { u"Quit"_s } });
        QVERIFY(!openOrAsk(*m_folder, m_stream));
        QCOMPARE(m_said.size(), 1);
        QVERIFY2(m_said[0].contains(u"newer version of Foyer"_s), qPrintable(m_said[0]));
        QVERIFY(m_said[0].contains(m_folder->path()));
        QVERIFY2(!m_said[0].contains(u"Repair"_s), "nothing there is broken");
        setVersion(ours());
        QCOMPARE(drafts(*openOrAsk(*m_folder, m_stream))->first().text, u"From the future"_s);
    }

    void tryingAgainHelpsWhenTheReasonIsGone()
    {
        makeData(u"Patience"_s);
        setVersion(999);
        answer({ { u"Try again"_s }, { u"Try again"_s, [this] { setVersion(ours()); } } });
        const auto cache = openOrAsk(*m_folder, m_stream);
        QVERIFY(cache);
        QCOMPARE(m_said.size(), 2);
        QCOMPARE(drafts(*cache)->first().text, u"Patience"_s);
    }

    void repairKeepsWhatWasWritten()
    {
        makeData(u"Half a thought"_s);
        spoil();
        answer({ { u"Repair"_s } });
        const auto cache = openOrAsk(*m_folder, m_stream);
        QVERIFY(cache);
        QVERIFY2(m_said[0].contains(u"damaged"_s), qPrintable(m_said[0]));
        QCOMPARE(drafts(*cache)->first().text, u"Half a thought"_s);
        QVERIFY(!QDir(m_folder->path()).entryList({ u"*.damaged-*"_s }).isEmpty()); // put aside, not thrown away
    }

    void aFolderNobodyCanWriteInIsSaid()
    {
        const auto folder = DataFolder::open(u"/proc/self/task"_s); // not even root makes files there
        if (!folder)
            QSKIP("no /proc here");
        answer({ { u"Quit"_s } });
        QVERIFY(!openOrAsk(*folder, m_stream));
        QVERIFY2(m_said[0].contains(u"read-only"_s), qPrintable(m_said[0]));
        QVERIFY(m_said[0].contains(u"Nothing was changed"_s));
    }

    void troubleIsSaidAndWaitsForTheClick()
    {
        answer({ { u"Close"_s } });
        sayTrouble({ ErrorKind::Storage, u"The folder is on fire."_s });
        QCOMPARE(m_said.size(), 1);
        QVERIFY(m_said[0].contains(u"on fire"_s));
    }
};

QTEST_MAIN(StartTroubleTest)
#include "starttrouble_test.moc"
