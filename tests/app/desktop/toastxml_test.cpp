// A toast's XML: what anybody wrote is text in it and never markup, and Windows can read it.
#include "app/desktop/toastxml.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    QStringList texts;
    QStringList actions;
    bool silent = false;
    bool whole = false;
};

Read read(const Notification &notification)
{
    QXmlStreamReader in(toastXml(notification));
    Read read;
    while (!in.atEnd()) {
        if (in.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (in.name() == "text"_L1)
            read.texts.append(in.readElementText());
        else if (in.name() == "action"_L1)
            read.actions.append(in.attributes().value("arguments"_L1).toString());
        else if (in.name() == "audio"_L1)
            read.silent = in.attributes().value("silent"_L1) == "true"_L1;
    }
    read.whole = !in.hasError();
    return read;
}

} // namespace

class ToastXmlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasWritten()
    {
        const Read toast = read({ ThreadId { 7 }, u"Grace answered you"_s, u"Posters\n1 < 2 & <text>“b”</text> 🎉"_s });
        QVERIFY(toast.whole);
        QCOMPARE(toast.texts, QStringList({ u"Grace answered you"_s, u"Posters\n1 < 2 & <text>“b”</text> 🎉"_s }));
        QVERIFY(toast.silent);
        QCOMPARE(toast.actions, QStringList({ u"open"_s, u"read"_s, u"mute"_s }));
    }

    void ringsWhenItMay() { QVERIFY(!read({ ThreadId { 7 }, u"t"_s, u"x"_s, true }).silent); }

    void aSummaryHasNoButtons()
    {
        QVERIFY(read({ {}, u"9 things concern you"_s, u"In 4 threads"_s }).actions.isEmpty());
    }

    // One character that XML cannot write, and Windows would show nothing at all.
    void whatXmlCannotSayIsLeftOut()
    {
        const QString bad = u"a\u0001b\u0000c\ufffed\u001be"_s;
        const Read toast = read({ ThreadId { 7 }, bad, QString(10000, u'x') });
        QVERIFY(toast.whole);
        QCOMPARE(toast.texts.value(0), u"abcde"_s);
        QVERIFY(toast.texts.value(1).size() < 1000);
    }

    void halfACharacterIsNone()
    {
        const Read toast = read({ ThreadId { 7 }, u"t"_s, QString(399, u'x') + u"🎉"_s });
        QVERIFY(toast.whole);
        QCOMPARE(toast.texts.value(1), QString(399, u'x'));
    }

    void clicksMeanWhatTheySay()
    {
        QCOMPARE(toastAnswer(u"read"_s), ToastAnswer::Read);
        QCOMPARE(toastAnswer(u"mute"_s), ToastAnswer::Mute);
        QCOMPARE(toastAnswer(u"open"_s), ToastAnswer::Open);
        QCOMPARE(toastAnswer({}), ToastAnswer::Open);
    }
};

QTEST_GUILESS_MAIN(ToastXmlTest)
#include "toastxml_test.moc"
