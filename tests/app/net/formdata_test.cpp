// A file on its way to a forum, and the address of one.
#include "app/net/formdata.h"
#include "app/net/siteurl.h"

#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

class FormDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileGoesLast()
    {
        const FormData form =
            formOf("files[]", { u"a.png"_s, u"image/png"_s, "PNG\r\n--x" }, { { "type", "composer" } });
        const QByteArray boundary = form.type.mid(form.type.indexOf('=') + 1);
        QVERIFY(form.type.startsWith("multipart/form-data; boundary=") && boundary.size() > 10);
        const QByteArray expected = "--" + boundary
            + "\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\ncomposer\r\n--" + boundary
            + "\r\nContent-Disposition: form-data; name=\"files[]\"; filename=\"a.png\"\r\n"
              "Content-Type: image/png\r\n\r\nPNG\r\n--x\r\n--"
            + boundary + "--\r\n";
        QCOMPARE(form.body, expected);
    }

    void aNameEndsNoHeader()
    {
        const FormData form = formOf("file", { u"a\"; x=\"\r\nEvil: 1\\.txt"_s, {}, "words" });
        QVERIFY(form.body.contains("filename=\"a_; x=___Evil: 1_.txt\"\r\n"));
        QVERIFY(form.body.contains("Content-Type: application/octet-stream\r\n"));
    }

    void addresses()
    {
        QCOMPARE(baseOf(QUrl(u"https://me:secret@f.example/forum?x=1#y"_s)), QUrl(u"https://f.example/forum/"_s));
        QCOMPARE(baseOf(QUrl(u"https://f.example"_s)), QUrl(u"https://f.example/"_s));
        QCOMPARE(secured(QUrl(u"http://f.example/a"_s)), QUrl(u"https://f.example/a"_s));
        QCOMPARE(secured(QUrl(u"http://127.0.0.1:4567/a"_s)), QUrl(u"http://127.0.0.1:4567/a"_s));
    }
};

QTEST_GUILESS_MAIN(FormDataTest)
#include "formdata_test.moc"
