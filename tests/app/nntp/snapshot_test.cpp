// Every article in tests/snapshots/nntp is a trap somebody's newsreader fell into; beside it stands the post Foyer
// makes of it. To accept a change:  FOYER_UPDATE_SNAPSHOTS=1 nntp_snapshot_test   and look at the difference.
#include "app/adapters/nntp/article.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {
const QDir folder(QStringLiteral(SNAPSHOTS));

bool updating()
{
    return qEnvironmentVariableIsSet("FOYER_UPDATE_SNAPSHOTS");
}

QByteArray contentsOf(const QString &file)
{
    QFile input(folder.filePath(file));
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

QJsonArray linesOf(const QString &text)
{
    return QJsonArray::fromStringList(text.split(u'\n'));
}

// Only what is there, so that a snapshot shows what matters.
QJsonObject json(const RemotePost &post)
{
    QJsonObject object;
    const auto put = [&](const QString &name, const QJsonValue &value) {
        if (!value.toString().isEmpty() || !value.toArray().isEmpty() || value.isObject())
            object.insert(name, value);
    };
    put(u"id"_s, post.id.value);
    put(u"subject"_s, post.subject);
    put(u"author"_s, u"%1 <%2>"_s.arg(post.author.name, post.author.mail));
    put(u"created"_s, post.created.toString(Qt::ISODate));
    QJsonArray references;
    for (const RemotePostId &id : post.references)
        references.append(id.value);
    put(u"references"_s, references);
    QJsonArray places;
    for (const Place &place : post.places)
        places.append(u"%1:%2"_s.arg(place.forum.value).arg(place.number));
    put(u"places"_s, places);
    put(u"supersedes"_s, post.supersedes.value);
    put(u"followupTo"_s, QJsonArray::fromStringList(post.followupTo));
    QJsonObject extra;
    for (auto it = post.extra.cbegin(); it != post.extra.cend(); ++it)
        extra.insert(it.key(), it.value());
    if (!extra.isEmpty())
        put(u"extra"_s, extra);
    const QStringList formats { u"plain"_s, u"flowed"_s, u"markdown"_s, u"html"_s };
    put(u"format"_s, formats.at(int(post.body.format)));
    put(u"text"_s, linesOf(QString::fromUtf8(post.body.text)));
    QJsonArray files;
    for (const RemoteAttachment &file : post.attachments)
        files.append(u"%1 (%2, %3 bytes, begins %4)"_s.arg(file.name, file.mimeType)
                         .arg(file.size)
                         .arg(QString::fromLatin1(file.data.left(8).toHex())));
    put(u"attachments"_s, files);
    return object;
}
} // namespace

class NntpSnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void articles_data();
    void articles();
    void nothingIsUpdatedUnasked();
};

void NntpSnapshotTest::articles_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = folder.entryList({ u"*.eml"_s });
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void NntpSnapshotTest::articles()
{
    QFETCH(QString, file);
    QByteArray bytes = contentsOf(file);
    if (!bytes.contains("\r\n"))
        bytes.replace("\n", "\r\n");
    const auto post = nntp::parseArticle({ u"a.general"_s, 7, "<from.overview@example.org>", bytes });
    QVERIFY(post);
    const QByteArray found = QJsonDocument(json(*post)).toJson();
    const QString snapshot = QFileInfo(file).completeBaseName() + u".json"_s;
    if (updating()) {
        QFile output(folder.filePath(snapshot));
        QVERIFY(output.open(QIODevice::WriteOnly));
        output.write(found);
    }
    QCOMPARE(QString::fromUtf8(found), QString::fromUtf8(contentsOf(snapshot)));
}

void NntpSnapshotTest::nothingIsUpdatedUnasked()
{
    QVERIFY2(!updating(), "snapshots were written anew: look at them, then run without FOYER_UPDATE_SNAPSHOTS");
}

QTEST_GUILESS_MAIN(NntpSnapshotTest)
#include "snapshot_test.moc"
