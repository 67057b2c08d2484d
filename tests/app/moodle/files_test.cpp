// Files on their way to a Moodle, which drops what is too much and says nothing; and pictures within words.
#include "tests/app/moodle/campus.h"

#include <QTest>

using namespace foyer;

class MoodleFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesOfAPost();
    void filesNobodyTakes();
    void largerThanTheSiteTakes();
    void droppedFilesTakeThePostBack();
    void droppedAndNotTakenBack();
    void picturesInEditedWords();
    void noKeysInEditedWords();
};

void MoodleFilesTest::filesOfAPost()
{
    Campus campus;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s)).first;
    QCOMPARE(campus.enter(), QString());
    const Reply reply { {}, words("See"), { { u"a b.png"_s, u"image/png"_s, "PNG" }, { u"b.txt"_s, {}, "text" } } };
    const auto sent = campus.perform(reply, campus.about(first));
    QVERIFY2(sent.ok(), qPrintable(sent ? QString() : sent.error().text));
    const QList<FakeMoodle::File> there = campus.moodle.posts.value(sent->id.value.toLongLong()).files;
    QCOMPARE(there.size(), 2);
    QCOMPARE(there.first().name, u"a b.png"_s);
    QCOMPARE(there.last().data, "text");
    QCOMPARE(campus.pull(), QString());
    const QByteArray html = campus.posts.value(sent->id.value).body.text;
    QVERIFY(html.contains("<img src=") && html.contains("/webservice/pluginfile.php/17/mod_forum/attachment/"));
    QVERIFY(html.contains("class=\"attachment\"") && !html.contains("token"));
}

// Moodle would drop them and say nothing.
void MoodleFilesTest::filesNobodyTakes()
{
    Campus campus;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s)).first;
    QCOMPARE(campus.enter(), QString());
    const qsizetype before = campus.moodle.posts.size();
    const OutgoingFile file { u"a.txt"_s, {}, QByteArray(2000, 'x') };
    const auto refused = [&](const QList<OutgoingFile> &files) {
        const auto sent = campus.perform(Reply { {}, words("See"), files }, campus.about(first));
        return sent ? QString() : sent.error().text;
    };
    QVERIFY(refused({ file, file, file, file }).contains(u"at most"_s));
    campus.moodle.forums[campus.talk].mostBytes = 1000;
    QVERIFY(refused({ file }).contains(u"larger than"_s));
    campus.moodle.forums[campus.talk].mostFiles = 0;
    QVERIFY(refused({ file }).contains(u"takes no files"_s));
    QCOMPARE(campus.moodle.posts.size(), before);
}

// Sent back as they were read, they would be broken for everybody with a browser.
void MoodleFilesTest::picturesInEditedWords()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    const qint64 mine = campus.answer(apples, u"Frist"_s, campus.mira);
    const QString picture =
        campus.server.root() + u"/webservice/pluginfile.php/17/mod_forum/post/%1/a%20b.png"_s.arg(mine);
    campus.moodle.posts[mine].message = u"<p>Frist <img src=\"%1\" alt=\"A\" width=\"3\" /></p>"_s.arg(picture);
    QCOMPARE(campus.enter(), QString());
    QByteArray source = campus.posts.value(QString::number(mine)).source;
    const QByteArray before = source;
    QVERIFY(source.contains("![A](" + picture.toUtf8() + ")"));
    const EditPost edit { {}, { Format::Markdown, source.replace("Frist", "First") }, before };
    const auto done = campus.perform(edit, campus.about(mine));
    QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
    QCOMPARE(campus.moodle.posts.value(mine).message, u"<p>First <img src=\"%1\" alt=\"A\" /></p>"_s.arg(picture));
    QVERIFY(campus.server.http().names.contains("mod_forum_prepare_draft_area_for_post"));
}

// Where a forum sets no limit, the site's holds.
void MoodleFilesTest::largerThanTheSiteTakes()
{
    Campus campus;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s)).first;
    campus.moodle.forums[campus.talk].mostBytes = 0;
    campus.moodle.mostUpload = 1500;
    QCOMPARE(campus.enter(), QString());
    const OutgoingFile file { u"a.txt"_s, {}, QByteArray(2000, 'x') };
    const auto sent = campus.perform(Reply { {}, words("See"), { file } }, campus.about(first));
    QVERIFY(sent.error().kind == ErrorKind::Rejected && sent.error().text.contains(u"larger than"_s));
    QVERIFY(!campus.server.http().names.contains("POST /webservice/upload.php"));
}

// What the site says of itself is not what it does: the answer tells.
void MoodleFilesTest::droppedFilesTakeThePostBack()
{
    Campus campus;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s)).first;
    campus.moodle.forums[campus.talk].mostBytes = 0;
    campus.moodle.mostKept = 1000;
    QCOMPARE(campus.enter(), QString());
    const QList<OutgoingFile> files { { u"a.txt"_s, {}, QByteArray(2000, 'x') }, { u"b.txt"_s, {}, "small" } };
    const qsizetype before = campus.moodle.posts.size();
    const auto reply = campus.perform(Reply { {}, words("See"), files }, campus.about(first));
    QVERIFY(reply.error().kind == ErrorKind::Rejected);
    QVERIFY2(reply.error().text.contains(u"taken it back"_s), qPrintable(reply.error().text));
    QCOMPARE(campus.moodle.posts.size(), before);
    IntentionContext context;
    context.forum = { QString::number(campus.talk) };
    const auto thread = campus.perform(NewThread { {}, u"Pears"_s, words("See"), files }, context);
    QVERIFY(thread.error().kind == ErrorKind::Rejected);
    QCOMPARE(campus.moodle.posts.size(), before);
    QCOMPARE(campus.moodle.discussions.size(), 1);
}

void MoodleFilesTest::droppedAndNotTakenBack()
{
    Campus campus;
    const qint64 first = campus.moodle.discussions.value(campus.begin(u"Apples"_s)).first;
    campus.moodle.forums[campus.talk].mostBytes = 0;
    campus.moodle.mostKept = 1000;
    campus.moodle.editSeconds = -1;
    QCOMPARE(campus.enter(), QString());
    const OutgoingFile file { u"a.txt"_s, {}, QByteArray(2000, 'x') };
    const auto sent = campus.perform(Reply { {}, words("See"), { file } }, campus.about(first));
    QVERIFY2(sent.error().text.contains(u"Delete it on the site"_s), qPrintable(sent.error().text));
}

// Whoever edits a post with a picture sends neither the key of the program nor the address programs use.
void MoodleFilesTest::noKeysInEditedWords()
{
    Campus campus;
    const qint64 apples = campus.begin(u"Apples"_s);
    const qint64 mine = campus.answer(apples, u"Frist"_s, campus.mira);
    const QString picture = campus.server.root() + u"/webservice/pluginfile.php/17/mod_forum/post/%1/a.png"_s.arg(mine);
    campus.moodle.posts[mine].message = u"<p><img src=\"%1\" alt=\"A\" /></p>"_s.arg(picture);
    QCOMPARE(campus.enter(), QString());
    const QByteArray before = campus.posts.value(QString::number(mine)).source;
    QVERIFY(campus.perform(EditPost { {}, words("Other words, no picture"), before }, campus.about(mine)).ok());
    QVERIFY(campus.perform(Reply { {}, { Format::Markdown, "> " + before } }, campus.about(mine)).ok());
    for (const FakeMoodle::Post &post : std::as_const(campus.moodle.posts)) {
        QVERIFY(!post.message.contains(u"token"_s));
        QVERIFY(!post.message.contains(u"/webservice/"_s));
    }
}

QTEST_GUILESS_MAIN(MoodleFilesTest)
#include "files_test.moc"
