// Every file in tests/snapshots/text is a post; beside it stands what Foyer makes of it. To accept a change:
//   FOYER_UPDATE_SNAPSHOTS=1 snapshot_test      and look at the difference before committing it.
#include "models/text/blocks.h"
#include "models/text/extract.h"
#include "tests/models/text/tame.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMetaEnum>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

const QDir folder(QStringLiteral(FOYER_SNAPSHOTS));

bool updating()
{
    return qEnvironmentVariableIsSet("FOYER_UPDATE_SNAPSHOTS");
}

Body bodyOf(const QString &file)
{
    QFile input(folder.filePath(file));
    if (!input.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    const QHash<QString, Format> formats { { u"txt"_s, Format::Plain }, { u"flowed"_s, Format::Flowed },
        { u"md"_s, Format::Markdown }, { u"html"_s, Format::Html } };
    return { formats.value(QFileInfo(file).suffix()), input.readAll() };
}

QString nameOf(Block::Kind kind)
{
    static const QStringList names { u"paragraph"_s, u"heading"_s, u"code"_s, u"item"_s, u"rule"_s, u"image"_s,
        u"table"_s, u"signature"_s, u"cut"_s, u"quoteTitle"_s, u"card"_s, u"poll"_s, u"fold"_s, u"formula"_s };
    return names.at(int(kind));
}

QJsonValue json(const QList<Run> &runs)
{
    if (runs.size() == 1 && runs.first().styles == Run::Styles {} && runs.first().link.isEmpty()
        && runs.first().hint.isEmpty() && runs.first().fold == 0)
        return runs.first().text;
    QJsonArray all;
    for (const Run &run : runs) {
        QJsonObject object { { u"text"_s, run.text } };
        const std::pair<Run::Style, QString> styles[] = { { Run::Bold, u"bold"_s }, { Run::Italic, u"italic"_s },
            { Run::Underline, u"underline"_s }, { Run::Strike, u"strike"_s }, { Run::Code, u"code"_s },
            { Run::Marked, u"marked"_s }, { Run::Raised, u"raised"_s }, { Run::Lowered, u"lowered"_s },
            { Run::Quiet, u"quiet"_s }, { Run::Formula, u"formula"_s }, { Run::File, u"file"_s } };
        for (const auto &[style, name] : styles)
            if (run.styles & style)
                object.insert(name, true);
        if (!run.link.isEmpty())
            object.insert(u"link"_s, run.link.toString());
        if (!run.hint.isEmpty())
            object.insert(u"hint"_s, run.hint);
        if (run.fold > 0)
            object.insert(u"fold"_s, run.fold);
        all.append(object);
    }
    return all;
}

QJsonObject json(const Picture &picture)
{
    QJsonObject object { { u"source"_s, picture.source.toString() } };
    if (!picture.full.isEmpty())
        object.insert(u"full"_s, picture.full.toString());
    if (picture.size.isValid())
        object.insert(u"size"_s, u"%1x%2"_s.arg(picture.size.width()).arg(picture.size.height()));
    return object;
}

QJsonObject json(const Block &block)
{
    QJsonObject object { { u"kind"_s, nameOf(block.kind) } };
    if (block.quote > 0)
        object.insert(u"quote"_s, block.quote);
    if (block.level > 0)
        object.insert(u"level"_s, block.level);
    if (!block.marker.isEmpty())
        object.insert(u"marker"_s, block.marker);
    if (!block.picture.isNull())
        object.insert(u"picture"_s, json(block.picture));
    if (!block.link.isEmpty())
        object.insert(u"link"_s, block.link.toString());
    if (!block.name.isEmpty())
        object.insert(u"name"_s, block.name);
    if (!block.note.isEmpty())
        object.insert(u"note"_s, block.note);
    if (block.card != Block::CardKind::Page)
        object.insert(u"card"_s, block.card == Block::CardKind::Video ? u"video"_s : u"sound"_s);
    if (block.fold > 0)
        object.insert(u"fold"_s, block.fold);
    if (block.open)
        object.insert(u"open"_s, true);
    if (block.spoiler)
        object.insert(u"spoiler"_s, true);
    if (!block.places.isEmpty())
        object.insert(u"places"_s, QJsonArray::fromStringList(block.places));
    QJsonArray columns;
    for (const Qt::Alignment column : block.columns)
        columns.append(int(column));
    if (!columns.isEmpty())
        object.insert(u"columns"_s, columns);
    if (block.rightToLeft)
        object.insert(u"rightToLeft"_s, true);
    if (!block.runs.isEmpty())
        object.insert(u"runs"_s, json(block.runs));
    QJsonArray rows;
    for (const TableRow &row : block.rows) {
        QJsonArray cells;
        for (const QList<Run> &cell : row.cells)
            cells.append(json(cell));
        rows.append(row.heading ? QJsonValue(QJsonObject { { u"heading"_s, cells } }) : QJsonValue(cells));
    }
    if (!rows.isEmpty())
        object.insert(u"rows"_s, rows);
    return object;
}

QByteArray snapshotOf(const Body &body)
{
    QJsonArray all;
    for (const Block &block : blocks(body, QUrl(u"https://forum.example.org/t/-/42/7"_s)))
        all.append(json(block));
    return QJsonDocument(QJsonObject { { u"blocks"_s, all }, { u"snippet"_s, snippet(body) },
                             { u"text"_s, plainText(body) }, { u"html"_s, safeHtml(body) } })
        .toJson();
}

} // namespace

class SnapshotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "EET-2EEST"); // dates are told as the reader’s clock shows them; every system knows this form
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void theSwitchIsOff()
    {
        QVERIFY2(!updating(), "FOYER_UPDATE_SNAPSHOTS is set: the snapshots were written, nothing was tested");
    }

    void post_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = folder.entryList({ u"*.txt"_s, u"*.flowed"_s, u"*.md"_s, u"*.html"_s }, QDir::Files);
        QVERIFY(files.size() > 20);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }

    void post()
    {
        QFETCH(QString, file);
        const Body body = bodyOf(file);
        const QByteArray now = snapshotOf(body);
        QCOMPARE(untamed(safeHtml(body)), QString());
        QFile expected(folder.filePath(file + u".json"_s));
        if (updating()) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(now);
            return;
        }
        QVERIFY2(expected.open(QIODevice::ReadOnly), "no snapshot: run once with FOYER_UPDATE_SNAPSHOTS=1");
        QCOMPARE(QString::fromUtf8(now), QString::fromUtf8(expected.readAll()));
    }

    void hugeAndDeep_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("text");
        const auto repeated = [](const char *text, int times) { return QByteArray(text).repeated(times); };
        QTest::newRow("deep html") << int(Format::Html)
                                   << "deep" + repeated("<div>", 10'000) + repeated("</div>", 10'000);
        QTest::newRow("deep lists") << int(Format::Html) << "deep" + repeated("<ul><li>", 8'000);
        QTest::newRow("deep quotes") << int(Format::Html) << repeated("<blockquote>", 7'000) + "deep";
        QTest::newRow("deep tables") << int(Format::Html) << repeated("<table><tr><td>", 2'000) + "deep";
        QTest::newRow("too deep") << int(Format::Html) << "deep" + repeated("<b><div>", 100'000);
        QTest::newRow("many formats") << int(Format::Html) << "deep" + repeated("<font size=1><i><p>", 50'000);
        QTest::newRow("deep forum quotes")
            << int(Format::Html) << "deep" + repeated("<aside class=quote><blockquote>", 10'000);
        QTest::newRow("deep cards") << int(Format::Html) << "deep" + repeated("<aside class=onebox>", 10'000);
        QTest::newRow("deep spoilers") << int(Format::Html) << "deep" + repeated("<div class=spoiler><p>x", 3'000);
        QTest::newRow("spoiler in spoiler") << int(Format::Html) << "deep" + repeated("<span class=spoiler>x", 10'000);
        QTest::newRow("deep folds") << int(Format::Html) << "deep" + repeated("<details><summary>s</summary>x", 10'000);
        QTest::newRow("deep polls") << int(Format::Html)
                                    << "deep" + repeated("<div class=poll><li data-poll-option-id=a>", 10'000);
        QTest::newRow("many places") << int(Format::Html) << "deep" + repeated("<a id=x href=#x>y</a>", 7'000);
        QTest::newRow("deep formula") << int(Format::Html)
                                      << "deep<span class=math>" + repeated("\\frac{", 600) + "</span>";
        QTest::newRow("deep markdown") << int(Format::Markdown) << "deep\n\n" + repeated(">", 20'000);
        QTest::newRow("deep markdown lists") << int(Format::Markdown) << "deep\n\n" + repeated("- 1. * ", 20'000);
        QTest::newRow("brackets") << int(Format::Markdown) << "deep\n\n" + repeated("[a](", 30'000);
        QTest::newRow("stars") << int(Format::Markdown) << "deep\n\n" + repeated("*a_ ", 30'000);
        QTest::newRow("deep plain quotes") << int(Format::Plain) << repeated(">", 100'000) + " deep";
        QTest::newRow("one long line") << int(Format::Plain) << "deep" + repeated("*a /b _c http:// ", 60'000);
        QTest::newRow("many lines") << int(Format::Plain) << "deep" + repeated("\n\n>a\n", 200'000);
    }

    void hugeAndDeep()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, text);
        const QList<Block> all = blocks({ Format(format), text });
        QVERIFY(!all.isEmpty() && all.size() <= 5001);
        QVERIFY(plainText(all).contains(u"deep"_s));
        for (const Block &block : all)
            QVERIFY(block.quote <= 100);
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
