// The program on data it cannot use: too new, read-only, no room, held by another. A sentence, the right exit code,
// and the data as it was.
#include "tests/app/commandline/foyerprocess.h"
#include "tests/app/commandline/newsfixture.h"
#include "tests/lacks.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class BadDataTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<NewsServer> m_server;
    std::unique_ptr<FoyerProcess> m_foyer;

    QString database() const { return m_foyer->folder() + u"/foyer.db"_s; }
    QByteArray bytes() const
    {
        QFile file(database());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // Big-endian, as SQLite writes its head.
    void setHead(qint64 at, const QByteArray &value)
    {
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(at);
        file.write(value);
    }
    void makeData()
    {
        const QStringList add { u"accounts"_s, u"add"_s, m_server->url().toString(), u"--name"_s, u"Conference"_s,
            u"--user"_s, u"learner"_s, u"--password-stdin"_s, u"--secret"_s, u"file"_s, u"--identity"_s,
            u"Ada Example <ada@example.org>"_s };
        QCOMPARE(m_foyer->on(add, "learn-pw\n").code, 0);
        QCOMPARE(m_foyer->on({ u"sync"_s }).code, 0);
        QCOMPARE(m_foyer->on({ u"reply"_s, u"news:1@example.org"_s }, "Do not lose me.\n").code, 0);
    }
    void expectMyWords()
    {
        QCOMPARE(m_foyer->on({ u"check"_s }).code, 0);
        const QJsonArray outbox = m_foyer->on({ u"--json"_s, u"outbox"_s }).json();
        QCOMPARE(outbox.size(), 1);
        QCOMPARE(outbox[0][u"state"], u"queued"_s);
        QCOMPARE(m_foyer->on({ u"sync"_s }).code, 0);
        QCOMPARE(m_server->forum.articles.size(), 5);
    }
    static void expectSentence(const Ended &ended, const QString &words)
    {
        QCOMPARE(ended.code, 5);
        QVERIFY2(ended.err.contains(words), qPrintable(ended.err));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<NewsServer>();
        QVERIFY(m_server->start());
        seed(*m_server);
        m_foyer = std::make_unique<FoyerProcess>();
    }

    void ofANewerFoyer()
    {
        makeData();
        const QByteArray version = bytes().mid(60, 4); // user_version
        setHead(60, QByteArray("\0\0\x03\xe7", 4));
        const QByteArray before = bytes();
        for (const QStringList &words : { QStringList { u"list"_s }, { u"sync"_s }, { u"check"_s } })
            expectSentence(m_foyer->on(words), u"newer version of Foyer"_s);
        QCOMPARE(bytes(), before); // above all, “check” does not make it new
        setHead(60, version);
        expectMyWords();
    }

    void readOnly()
    {
        makeData();
        setHead(18, QByteArray(1, 3)); // the write version: only to be read (sqlite.org/fileformat.html)
        const QByteArray before = bytes();
        for (const QStringList &words : { QStringList { u"sync"_s }, { u"outbox"_s, u"cancel"_s, u"1"_s } })
            expectSentence(m_foyer->on(words), u"read-only"_s);
        expectSentence(m_foyer->on({ u"reply"_s, u"news:1@example.org"_s }, "Two.\n"), u"read-only"_s);
        QCOMPARE(bytes(), before);
        setHead(18, QByteArray(1, 2));
        expectMyWords();
    }

    void aFolderNobodyCanWriteIn()
    {
        if (!QDir(u"/proc/self/task"_s).exists())
            QSKIP("no /proc here");
        expectSentence(m_foyer->run({ u"--data"_s, u"/proc/self/task"_s, u"list"_s }), u"read-only"_s);
        expectSentence(m_foyer->run({ u"--data"_s, u"/proc/self/task/new"_s, u"list"_s }), u"--data"_s);
        QFile file(m_foyer->folder() + u"/a file"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        expectSentence(m_foyer->run({ u"--data"_s, file.fileName(), u"list"_s }), u"needs a folder"_s);
    }

    void aDiskWithoutRoom()
    {
        FOYER_NEEDS("disk-limit");
        if (!QFile::exists(u"/bin/sh"_s))
            QSKIP("no shell to set the limit with");
        makeData();
        const Ended full = m_foyer->withoutRoom({ u"reply"_s, u"news:1@example.org"_s }, "Two.\n");
        QCOMPARE(full.code, 5);
        QVERIFY2(full.err.contains(u"try again"_s), qPrintable(full.err));
        expectMyWords();
    }
};

QTEST_GUILESS_MAIN(BadDataTest)
#include "baddata_test.moc"
