#include "models/pictures/decodepicture.h"
#include "models/pictures/inspectpicture.h"
#include "tests/models/pictures/paintedpictures.h"

#include <QImageReader>
#include <QTest>

using namespace foyer;
using namespace foyer::test;

class InspectPictureTest : public QObject {
    Q_OBJECT

    static PictureTrouble troubleOf(const QByteArray &bytes)
    {
        const auto inspected = inspectPicture(bytes);
        const auto *trouble = std::get_if<PictureTrouble>(&inspected);
        return trouble ? *trouble : PictureTrouble::None;
    }

private Q_SLOTS:
    void whatItIsIsInItsBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QSize>("size");
        QTest::newRow("png") << painted("PNG") << QByteArray("png") << QSize(64, 48);
        QTest::newRow("jpeg") << painted("JPG") << QByteArray("jpeg") << QSize(64, 48);
        QTest::newRow("gif, its first frame") << movingGif() << QByteArray("gif") << QSize(1, 1);
        if (QImageReader::supportedImageFormats().contains("webp"))
            QTest::newRow("webp") << painted("WEBP") << QByteArray("webp") << QSize(64, 48);
    }
    void whatItIsIsInItsBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QFETCH(QSize, size);
        const auto inspected = inspectPicture(bytes);
        QVERIFY(std::holds_alternative<PictureFacts>(inspected));
        QCOMPARE(std::get<PictureFacts>(inspected).type, type);
        QCOMPARE(std::get<PictureFacts>(inspected).size, size);
        QCOMPARE(decodePicture(bytes, {}).size(), size);
    }

    void whatIsNoPictureIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>");
        QTest::newRow("svg") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>");
        QTest::newRow("svg in xml") << QByteArray("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        QTest::newRow("xpm, which is a program's text") << QByteArray("/* XPM */ static char *a[] = {\"1 1 1 1\"};");
        QTest::newRow("a program") << QByteArray("\x7f"
                                                 "ELF\x02\x01\x01",
            7);
        QTest::newRow("zeros") << QByteArray(4096, 0);
        QTest::newRow("bmp") << painted("BMP");
    }
    void whatIsNoPictureIsNotShown()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(troubleOf(bytes), PictureTrouble::NotAPicture);
        QVERIFY(decodePicture(bytes, {}).isNull());
    }

    void gigapixelsAreRefusedBeforeAnythingIsDecoded()
    {
        const QByteArray bomb = claiming(60'000, 60'000);
        QVERIFY(bomb.size() < 200);
        QCOMPARE(troubleOf(bomb), PictureTrouble::TooManyPixels);
        QVERIFY(decodePicture(bomb, { 100, 100 }).isNull());
        QVERIFY(troubleOf(claiming(0xffffffff, 0xffffffff)) != PictureTrouble::None);
        QVERIFY(troubleOf(claiming(0, 10)) != PictureTrouble::None);
    }

    void whatWasCutOffIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("png") << painted("PNG", 200, 200);
        QTest::newRow("jpeg") << painted("JPG", 200, 200);
        QTest::newRow("gif") << movingGif();
        if (QImageReader::supportedImageFormats().contains("webp"))
            QTest::newRow("webp") << painted("WEBP", 200, 200);
    }
    void whatWasCutOffIsDamaged()
    {
        QFETCH(QByteArray, bytes);
        const qsizetype first = bytes.startsWith("GIF") ? 34 : bytes.size() / 2;
        QCOMPARE(troubleOf(bytes.left(first)), PictureTrouble::Damaged);
        for (qsizetype length = 0; length < bytes.size(); length += 7) {
            const QByteArray cut = bytes.left(length);
            decodePicture(cut, {}); // whatever it says: it ends, and nothing breaks
            inspectPicture(cut);
        }
    }

    void rubbishInTheMiddleBreaksNothing()
    {
        for (const char *type : { "PNG", "JPG" }) {
            const QByteArray whole = painted(type, 120, 90);
            for (int at = 4; at < whole.size(); at += 3) {
                QByteArray bytes = whole;
                bytes[at] = char(bytes[at] ^ 0x5a);
                const QImage image = decodePicture(bytes, { 50, 50 });
                QVERIFY(image.width() <= 50 && image.height() <= 50);
            }
        }
    }

    void decodedNoLargerThanItIsDrawn()
    {
        QCOMPARE(decodePicture(painted("JPG", 800, 400), { 200, 200 }).size(), QSize(200, 100));
        QCOMPARE(decodePicture(painted("PNG", 800, 400), { 200, 200 }).size(), QSize(200, 100));
        QCOMPARE(decodePicture(painted("PNG", 80, 40), { 200, 200 }).size(), QSize(80, 40));
        QCOMPARE(decodePicture(painted("PNG", 4000, 2), { 100, 100 }).size(), QSize(100, 1));
    }
};

QTEST_GUILESS_MAIN(InspectPictureTest)
#include "inspectpicture_test.moc"
