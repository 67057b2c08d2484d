#include "models/cache/drafts.h"
#include "models/cache/maintenance.h"
#include "models/cache/outbox.h"
#include "tests/models/cache/pages.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace foyer;
using namespace foyer::test;

namespace {

// A person who writes, a server that answers anything, and a program that is killed now and then.
class History {
public:
    History(const QString &file, quint32 seed)
        : m_community(std::make_unique<Community>(file))
        , m_file(file)
        , m_random(seed)
    {
        m_account = m_community->account;
        m_community->take({ PostMaker(u"root@x"_s), PostMaker(u"mine@x"_s).by(u"Mia"_s).refers({ u"root@x"_s }) });
    }

    void step()
    {
        switch (pick(12)) {
        case 0:
            return write();
        case 1:
            return intendReply();
        case 2:
            return intendThread();
        case 3:
            return intendEdit();
        case 4:
            return send();
        case 5:
            return settle();
        case 6:
            return stop();
        case 7:
            return cancel();
        case 8:
            return takeBack();
        case 9:
            return serverPage();
        case 10:
            return emptyServer();
        default:
            return killAndStart();
        }
    }

    // Every text is where the person can find it, and only what the server showed counts as done.
    QString lost()
    {
        QStringList kept;
        for (const bool binned : { false, true }) {
            for (const Draft &draft : must(drafts(cache(), binned)))
                kept.append(draft.text);
        }
        for (const Intention &mine : must(outbox(cache())))
            kept.append(textOf(mine.deed));
        for (const Intention &mine : must(receipts(cache(), -1))) {
            if (!m_shown.contains(mine.token))
                return u"a receipt for what the server never showed"_s;
            kept.append(textOf(mine.deed));
        }
        for (const QString &text : m_written) {
            if (kept.count(text) != 1)
                return u"“%1” is kept %2 times"_s.arg(text).arg(kept.count(text));
        }
        return {};
    }
    Cache &cache() { return *m_community->cache; }

private:
    int pick(int count) { return int(m_random.bounded(count)); }
    QString newText()
    {
        m_written.append(u"words %1"_s.arg(m_written.size()));
        return m_written.last();
    }
    static QString textOf(const Deed &deed)
    {
        return QString::fromUtf8(std::visit(
            [](const auto &each) {
                if constexpr (requires { each.body; })
                    return each.body.text;
                else
                    return QByteArray();
            },
            deed));
    }
    Body newBody() { return { Format::Plain, newText().toUtf8() }; }
    PostId root() { return m_community->named(u"root@x"_s).id; }
    std::optional<Intention> any()
    {
        const auto all = must(outbox(cache()));
        return all.isEmpty() ? std::nullopt : std::optional(all[pick(int(all.size()))]);
    }

    void write()
    {
        Draft draft;
        draft.account = m_account;
        draft.post = root();
        draft.text = newText();
        must(saveDraft(cache(), draft));
    }
    void intendReply()
    {
        const auto written = must(drafts(cache()));
        if (written.isEmpty())
            must(intend(cache(), m_account, Reply { root(), newBody(), {} }));
        else
            must(intend(
                cache(), m_account, Reply { root(), { Format::Plain, written[0].text.toUtf8() }, {} }, written[0].id));
    }
    void intendThread()
    {
        must(intend(
            cache(), m_account, NewThread { m_community->forum(u"conf.general"_s), u"Subject"_s, newBody(), {} }));
    }
    void intendEdit()
    {
        must(intend(cache(), m_account, EditPost { m_community->named(u"mine@x"_s).id, newBody(), "x" }));
    }
    void send()
    {
        const auto next = must(nextToSend(cache(), m_account, QDateTime::currentDateTimeUtc()));
        if (!next)
            return;
        const QByteArray token =
            next->token.isEmpty() ? "<t" + QByteArray::number(next->id.value) + "@x>" : next->token;
        must(markSending(cache(), next->id, token, "wire " + token));
        if (pick(3) > 0) // it reached the server, whatever we shall hear of it
            m_onServer.insert(token, textOf(next->deed));
    }
    void settle()
    {
        for (const Intention &mine : must(outbox(cache()))) {
            if (mine.state != SendState::Sending && mine.state != SendState::Unclear)
                continue;
            if (m_onServer.contains(mine.token))
                must(markSent(cache(), mine.id, { QString::fromUtf8(mine.token) }, SendState::Sent));
            else
                must(markWaiting(cache(), mine.id, { ErrorKind::Timeout, u"late"_s, {} }, {}));
            return;
        }
    }
    void stop()
    {
        const auto mine = any();
        if (mine && mine->state == SendState::Sending)
            must(markStopped(cache(), mine->id, pick(2) ? SendState::NeedsAttention : SendState::Unclear,
                { ErrorKind::Rejected, u"no"_s, {} }));
        else if (mine && mine->state != SendState::Sent)
            must(retryNow(cache(), mine->id));
    }
    void cancel()
    {
        if (const auto mine = any(); mine && mine->state != SendState::Unclear)
            Q_UNUSED(cancelIntention(cache(), mine->id).ok()); // refused while the server may have it
    }
    void takeBack()
    {
        if (const auto mine = any(); mine && mine->state != SendState::Unclear)
            Q_UNUSED(takeBackToDraft(cache(), mine->id).ok());
    }
    void serverPage()
    {
        QList<RemotePost> posts { PostMaker(u"other%1@x"_s.arg(m_random.generate())).refers({ u"root@x"_s }) };
        for (auto it = m_onServer.cbegin(); it != m_onServer.cend(); ++it) {
            if (pick(2) == 0)
                continue;
            RemotePost post = PostMaker(u"x"_s).by(u"Mia"_s).says(it.value().toUtf8());
            post.id = { QString::fromUtf8(it.key()) };
            posts.append(post);
            m_shown.insert(it.key());
        }
        m_community->take(posts);
    }
    void emptyServer()
    {
        Page page;
        page.forumsComplete = true;
        page.gone = { { u"<root@x>"_s }, { u"<mine@x>"_s } };
        m_community->take(page);
        must(applyRetention(cache(), { 1, 1, 1 }, false));
    }
    void killAndStart()
    {
        m_community->cache.reset();
        m_community->cache = must(Cache::open(m_file, m_community->stream));
        must(recoverOutbox(cache()));
    }

    std::unique_ptr<Community> m_community;
    QString m_file;
    QRandomGenerator m_random;
    AccountId m_account;
    QStringList m_written;
    QHash<QByteArray, QString> m_onServer;
    QSet<QByteArray> m_shown;
};

} // namespace

// The first promise: never lose a word, whatever happens in whatever order.
class PromiseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noHistoryLosesAWord_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void noHistoryLosesAWord()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder;
        History history(folder.filePath(u"foyer.db"_s), seed);
        for (int step = 0; step < 120; ++step) {
            history.step();
            const QString lost = history.lost();
            QVERIFY2(lost.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(lost)));
        }
        QVERIFY(must(checkCache(history.cache(), false)).findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PromiseTest)
#include "promise_test.moc"
