#include "models/cache/status.h"
#include "models/settings.h"
#include "tests/ui/invented.h"
#include "ui/conversation/readmarker.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class ReadMarkerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Invented> m_invented;
    std::unique_ptr<PostListModel> m_model;
    std::unique_ptr<CacheWorker> m_worker;
    std::unique_ptr<ReadMarker> m_marker;
    qint64 m_now = 0;
    PostId m_bea;
    PostId m_mei;

    // What it has decided is done on another thread; whatever is asked of that after it comes after it.
    void check()
    {
        m_marker->check();
        bool done = false;
        m_worker->run(
            this, [](Cache &cache) { return setting(cache, u"none"_s); }, [&](const auto &) { done = true; });
        QTRY_VERIFY(done);
    }
    bool isRead(PostId id) { return post(m_invented->cache(), id).valueOr({}).read; }

private Q_SLOTS:
    void init()
    {
        m_invented = std::make_unique<Invented>();
        const ThreadId thread = m_invented->fallingFlat();
        m_bea = m_invented->post(u"bea@conf"_s);
        m_mei = m_invented->post(u"mei@conf"_s);
        m_model = std::make_unique<PostListModel>(m_invented->cache());
        m_model->setThread(thread);
        m_worker = std::make_unique<CacheWorker>(m_invented->cache());
        m_marker = std::make_unique<ReadMarker>(m_invented->cache(), *m_worker, *m_model);
        m_now = 0;
        m_marker->setClock([this] { return m_now; });
        m_marker->setDwell(1500);
    }

    void cleanup()
    {
        m_marker.reset();
        m_worker.reset();
        m_model.reset();
        m_invented.reset();
    }

    void whatStaysInViewIsRead()
    {
        m_marker->setSeen({ m_bea });
        m_now = 1400;
        check();
        QVERIFY(!isRead(m_bea));
        m_now = 1500;
        check();
        QVERIFY(isRead(m_bea));
        QVERIFY(!isRead(m_mei));
    }

    void whatOnlyPassesIsNot()
    {
        m_marker->setSeen({ m_bea });
        m_now = 1000;
        m_marker->setSeen({ m_mei });
        m_now = 1600;
        m_marker->setSeen({ m_bea, m_mei });
        check();
        QVERIFY(!isRead(m_bea));
        m_now = 2600;
        check();
        QVERIFY(isRead(m_mei));
        QVERIFY(!isRead(m_bea));
    }

    void neverMeansNever()
    {
        QVERIFY(setValue(m_invented->cache(), option::readMode, u"never"_s));
        m_marker->setSeen({ m_bea });
        m_now = 10000;
        check();
        QVERIFY(!isRead(m_bea));
    }

    void alwaysTakesTheWholeThread()
    {
        QVERIFY(setValue(m_invented->cache(), option::readMode, u"always"_s));
        m_marker->setSeen({ m_bea });
        m_now = 1500;
        check();
        QVERIFY(isRead(m_bea));
        QVERIFY(isRead(m_mei));
    }

    void markedUnreadByHandStaysSo()
    {
        m_marker->setSeen({ m_bea });
        m_marker->leaveAlone(m_bea);
        m_marker->setSeen({ m_bea });
        m_now = 5000;
        check();
        QVERIFY(!isRead(m_bea));
    }
};

QTEST_GUILESS_MAIN(ReadMarkerTest)
#include "readmarker_test.moc"
