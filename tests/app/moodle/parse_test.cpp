// Real answers, and what is made of them.
#include "app/adapters/moodle/parse.h"
#include "tests/app/moodle/captured.h"

#include <QTest>

using namespace foyer;
using namespace foyer::moodle;
using namespace Qt::StringLiterals;

class MoodleParseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void forums();
    void discussions();
    void richPosts();
    void privateRepliesAndDeletedPeople();
    void notices();
    void nonsense();

private:
    const Reader m_reader { QUrl(u"http://127.0.0.1:8088/"_s), 4, 1795404600 };
};

void MoodleParseTest::forums()
{
    const ForumList list = parseForums(captured(u"users_courses"_s), captured(u"forums_by_courses"_s), m_reader);
    QCOMPARE(list.forums.size(), 2 + 7);
    QCOMPARE(list.forums.first().name, u"Français débutant — A1"_s);
    QVERIFY(list.forums.first().posting == Posting::ReadOnly);
    QHash<QString, RemoteForum> byId;
    for (const RemoteForum &forum : list.forums)
        byId.insert(forum.id.value, forum);
    QCOMPARE(byId[u"4"_s].name, u"Ask & answer (Q&A)"_s);
    QVERIFY(byId[u"4"_s].description.contains(u"half an hour"_s));
    QCOMPARE(byId[u"4"_s].parent.value, u"course-2"_s);
    QVERIFY(!byId[u"1"_s].mayStart && byId[u"3"_s].mayStart && !byId[u"7"_s].mayStart);
    QVERIFY(byId[u"6"_s].description.startsWith(u"Bienvenue"_s));
    QVERIFY(byId[u"6"_s].description.contains(u"Due "_s) && byId[u"6"_s].description.contains(u"posted after"_s));
    QCOMPARE(list.places.value(5), (ForumPlace { 2, 5, 3 }));
}

void MoodleParseTest::discussions()
{
    const auto rows = parseDiscussions(captured(u"discussions_gen_student_page0_of5"_s), 3, m_reader);
    QCOMPARE(rows->size(), 5);
    const Row &pinned = rows->first();
    QCOMPARE(pinned.id, 47); // and not 511, which is its first post
    QCOMPARE(pinned.first.id.value, u"511"_s);
    QVERIFY(pinned.thread.pinned && !pinned.thread.closed && !*pinned.first.bookmarked);
    QCOMPARE(rows->at(1).thread.title, u"Rich content: images, attachments, maths & escaped"_s);
    QCOMPARE(rows->at(3).replies, 2);
    QVERIFY(rows->at(3).words != rows->at(4).words && rows->at(3).marks == rows->at(4).marks);
}

void MoodleParseTest::richPosts()
{
    const auto posts = parsePosts(captured(u"posts_rich_default"_s), m_reader);
    QCOMPARE(posts->posts.size(), 4);
    QCOMPARE(posts->forum, 3);
    const RemotePost &root = posts->posts.first();
    QCOMPARE(root.id.value, u"504"_s);
    QVERIFY(root.references.isEmpty());
    const QString html = QString::fromUtf8(root.body.text);
    QVERIFY(html.contains(u"<span class=\"math\">x^2</span>"_s));
    QVERIFY(html.contains(u"English text"_s) && !html.contains(u"Texte français"_s));
    QVERIFY(html.contains(u"<a class=\"attachment\""_s) && html.contains(u"/webservice/pluginfile.php/17/"_s));
    QVERIFY(!html.contains(u"token"_s));
    QVERIFY(root.author.avatar.contains(u"/webservice/pluginfile.php/"_s));
    const RemotePost &mine = posts->posts.last();
    QVERIFY(mine.author.me && mine.author.avatar.isEmpty()); // the picture of everybody without one
    QCOMPARE(mine.author.badge, u"Group A"_s);
    QCOMPARE(mine.references, QList<RemotePostId> { { u"504"_s } });
    QCOMPARE(mine.source, "line one\nline two :-) **b**");
    QVERIFY(posts->toMe.isEmpty());
}

void MoodleParseTest::privateRepliesAndDeletedPeople()
{
    const auto posts = parsePosts(captured(u"posts_with_deleted_author_and_private_reply"_s), m_reader);
    QHash<QString, RemotePost> byId;
    for (const RemotePost &post : posts->posts)
        byId.insert(post.id.value, post);
    QVERIFY(byId[u"515"_s].extra.contains(extra::isPrivate));
    QVERIFY(byId[u"515"_s].kind == PostKind::Private && byId[u"516"_s].kind == PostKind::Words);
    QVERIFY(!byId[u"516"_s].extra.contains(extra::isPrivate));
    QCOMPARE(byId[u"540"_s].author.name, u"Deleted user"_s);
    QVERIFY(byId[u"514"_s].edited.isValid());
    QVERIFY(posts->toMe.contains(u"514"_s) && !posts->toMe.contains(u"516"_s)); // 516 is mine
}

void MoodleParseTest::notices()
{
    const auto notices = parseNotices(captured(u"notifications_limit20_trimmed"_s), { u"501"_s });
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices.first().post.value, u"502"_s);
    QCOMPARE(notices.first().thread.value, u"42"_s);
    QVERIFY(!notices.first().kind && notices.last().kind == Notice::Kind::Reply);
    QVERIFY(notices.first().text.startsWith(u"Tina Teacher posted in"_s));
}

void MoodleParseTest::nonsense()
{
    for (const QJsonValue &value : { QJsonValue(), QJsonValue(3), QJsonValue(QJsonArray { 1, u"a"_s }),
             QJsonValue(QJsonObject { { u"posts"_s, 7 } }) }) {
        QVERIFY(!parsePosts(value, m_reader));
        QVERIFY(!parseDiscussions(value, 1, m_reader));
        QVERIFY(parseNotices(value, {}).isEmpty());
        QVERIFY(parseForums(value, value, m_reader).forums.isEmpty());
    }
    const QJsonObject odd { { u"posts"_s,
        QJsonArray { 3, QJsonObject { { u"id"_s, -1 } }, QJsonObject { { u"id"_s, 1 }, { u"discussionid"_s, 2 } } } } };
    const auto posts = parsePosts(odd, m_reader);
    QCOMPARE(posts->posts.size(), 1);
    QCOMPARE(posts->posts.first().author.name, u"Somebody"_s);
}

QTEST_GUILESS_MAIN(MoodleParseTest)
#include "parse_test.moc"
