// JSON of two generations of sites, and JSON no site should send.
#include "app/adapters/discourse/features.h"
#include "app/adapters/discourse/parse.h"
#include "app/adapters/discourse/picturehosts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace foyer;
using namespace foyer::discourse;
using namespace Qt::StringLiterals;

class ParseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostsOfItsPictures();
    void listOf2023();
    void listOf2026();
    void topicAsAMember();
    void topicAsAnybody();
    void oddTypes();
    void veryLongPosts();
    void categories();
    void notices();
    void profiles();
    void names();
};

namespace {

const Reader anybody { QUrl(u"https://f.example/forum/"_s), {}, false };
const Reader mira { QUrl(u"https://f.example/forum/"_s), u"mira"_s, true };

QJsonObject read(const QString &name)
{
    QFile file(QStringLiteral(SNAPSHOTS "/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such file");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

void ParseTest::hostsOfItsPictures()
{
    const QJsonObject about { { u"logo_url"_s, u"https://S3.example.com/original/1X/a.png"_s },
        { u"logo_small_url"_s, u"//cdn.example.com/b.png"_s }, { u"favicon_url"_s, u"/uploads/c.png"_s },
        { u"apple_touch_icon_url"_s, u"data:image/png;base64,AAAA"_s }, { u"title"_s, u"https://evil.example"_s } };
    const QJsonArray categories {
        QJsonObject { { u"name"_s, u"Talk"_s },
            { u"uploaded_logo"_s, QJsonObject { { u"url"_s, u"//up.example.com:8443/d.png"_s } } } },
        QJsonValue::Null
    };
    QCOMPARE(
        pictureHosts(about, categories, anybody.base), "cdn.example.com f.example s3.example.com up.example.com:8443");
    QCOMPARE(pictureHosts({}, QJsonValue::Null, anybody.base), "");
}

void ParseTest::listOf2023()
{
    const TopicList list = parseTopicList(read(u"latest-2023"_s), anybody);
    QVERIFY(list.more);
    QCOMPARE(list.rows.size(), 2);
    QVERIFY(list.rows[0].thread.pinned);
    const TopicRow &row = list.rows[1];
    QCOMPARE(row.highest, 19);
    QCOMPARE(row.posts, 17);
    QCOMPARE(row.bumped, QDateTime(QDate(2023, 3, 4), QTime(9, 30, 0, 123), Qt::UTC));
    const RemoteThread &thread = row.thread;
    QCOMPARE(thread.id.value, u"42"_s);
    QCOMPARE(thread.forum.value, u"6"_s);
    QCOMPARE(thread.title, u"Making social learning stick"_s);
    QCOMPARE(thread.tags, (QStringList { u"ideas"_s, u"T3S4"_s }));
    QCOMPARE(thread.views, 321);
    QCOMPARE(thread.likes, 12);
    QVERIFY(thread.closed && thread.solved && !thread.archived && !thread.message);
    QVERIFY(!thread.watch && !thread.readUpTo);
    QCOMPARE(thread.url, QUrl(u"https://f.example/forum/t/-/42"_s));
    QVERIFY(!thread.pinned);
    QVERIFY(parseTopicRow({ { u"id"_s, 9 }, { u"archetype"_s, u"banner"_s } }, anybody)->thread.pinned);
    const QJsonObject about { { u"id"_s, 9 }, { u"details"_s, QJsonObject { { u"can_close_topic"_s, true } } } };
    QCOMPARE(parseTopicRow(about, mira)->thread.rights, std::optional(ThreadRights(ThreadRight::Close)));
    QVERIFY(!parseTopicRow(about, anybody)->thread.rights); // what a stranger may says nothing of Mira
}

void ParseTest::listOf2026()
{
    const TopicList list = parseTopicList(read(u"latest-2026"_s), mira);
    QVERIFY(!list.more);
    const RemoteThread &thread = list.rows.at(0).thread;
    QCOMPARE(thread.tags, (QStringList { u"ideas"_s, u"T3S4"_s }));
    QVERIFY(thread.archived && thread.closed); // nobody writes in an archived one
    QVERIFY(thread.watch == WatchLevel::Watching);
    QCOMPARE(thread.readUpTo, 12);
    // The same, served as to anybody: nothing in it is about this user.
    QVERIFY(!parseTopicList(read(u"latest-2026"_s), anybody).rows.at(0).thread.readUpTo);
}

void ParseTest::topicAsAMember()
{
    const auto topic = parseTopic(read(u"topic"_s), mira);
    QVERIFY(topic);
    QCOMPARE(topic->stream.size(), 5);
    QVERIFY(topic->row.thread.solved);
    QVERIFY(topic->row.thread.watch == WatchLevel::Tracking);
    QCOMPARE(topic->posts.size(), 5);

    const RemotePost &first = topic->posts[0].post;
    QCOMPARE(first.id.value, u"42/1"_s);
    QVERIFY(first.references.isEmpty());
    QCOMPARE(first.subject, u"Making social learning stick"_s);
    QVERIFY(first.body.format == Format::Html);
    QCOMPARE(first.source, "What works for you?");
    QCOMPARE(first.edited, QDateTime(QDate(2026, 3, 1), QTime(10, 5), Qt::UTC));
    QCOMPARE(first.author.badge, u"Chair"_s);
    QCOMPARE(first.author.avatar, u"https://f.example/user_avatar/f.example/ada/{size}/7_2.png"_s);
    QCOMPARE(*first.reactions, (QList<Reaction> { { {}, 3, true } }));
    QVERIFY(*first.rights == (PostRight::Unlike | PostRight::Flag));
    const Poll &poll = first.polls->at(0);
    QCOMPARE(poll.most, 2);
    QCOMPARE(poll.options[0].votes, 2);
    QVERIFY(!poll.options[1].votes);
    QCOMPARE(poll.mine, QStringList { u"d4a1"_s });
    QCOMPARE(first.extra[extra::id], u"101"_s);
    QCOMPARE(first.places, (QList<Place> { { { u"6"_s }, 0 } }));

    const RemotePost &mine = topic->posts[1].post;
    QVERIFY(mine.author.me);
    QCOMPARE(mine.author.name, u"Mira"_s);
    QCOMPARE(mine.author.avatar, u"https://cdn.example/letter/m/{size}.png"_s);
    QCOMPARE(mine.references, (QList<RemotePostId> { { u"42/1"_s } }));
    QVERIFY(!mine.edited.isValid());
    QCOMPARE(mine.accepted, true);
    QCOMPARE(mine.bookmarked, true);
    QCOMPARE(*mine.reactions, (QList<Reaction> { { {}, 2, false }, { u"tada"_s, 1, true } }));
    QCOMPARE(mine.token, tokenOf(u"  Games. \n"_s));

    const RemotePost &event = topic->posts[2].post;
    QVERIFY(event.kind == PostKind::Event);
    QCOMPARE(event.body.text, "The thread was closed.");
    QCOMPARE(event.references, (QList<RemotePostId> { { u"42/1"_s } }));
    QVERIFY(topic->posts[3].post.kind == PostKind::Whisper);
    QVERIFY(topic->posts[4].deleted);
}

void ParseTest::topicAsAnybody()
{
    const auto topic = parseTopic(read(u"topic"_s), anybody);
    for (const PostRow &row : topic->posts) {
        QVERIFY(!row.post.rights && !row.post.bookmarked && !row.post.author.me);
        for (const Reaction &reaction : row.post.reactions.value_or(QList<Reaction>()))
            QVERIFY(!reaction.mine);
    }
    QVERIFY(!topic->row.thread.watch && !topic->row.thread.readUpTo);
}

void ParseTest::oddTypes()
{
    const auto topic = parseTopic(read(u"odd"_s), mira);
    QVERIFY(topic);
    QCOMPARE(topic->row.thread.title, u"A <b> & \"c\""_s);
    QCOMPARE(topic->row.thread.tags, (QStringList { u"a"_s, u"B"_s, u"7"_s }));
    QVERIFY(topic->row.thread.closed && !topic->row.thread.archived && !topic->row.thread.views);
    QCOMPARE(topic->row.highest, 2);
    QCOMPARE(topic->stream, (QList<qint64> { 101, 102 }));
    QCOMPARE(topic->posts.size(), 2);
    const RemotePost &bare = topic->posts[0].post;
    QCOMPARE(bare.id.value, u"42/1"_s);
    QCOMPARE(bare.author.name, u"17"_s);
    QVERIFY(!bare.created.isValid() && bare.body.text.isEmpty() && bare.author.avatar.isEmpty());
    const RemotePost &typed = topic->posts[1].post;
    QVERIFY(typed.body.format == Format::Markdown);
    QCOMPARE(typed.body.text, "Only **typed**.");
    QCOMPARE(typed.references, (QList<RemotePostId> { { u"42/1"_s } })); // nobody answers themselves
    QCOMPARE(typed.polls->size(), 1);
    QVERIFY(!typed.author.name.isEmpty());

    QVERIFY(!parseTopic({}, mira));
    QVERIFY(parseTopicList({}, mira).rows.isEmpty());
    QVERIFY(parsePosts(QJsonValue(u"x"_s), mira).isEmpty());
}

void ParseTest::veryLongPosts()
{
    QJsonObject post { { u"id"_s, 1 }, { u"topic_id"_s, 42 }, { u"post_number"_s, 1 },
        { u"cooked"_s, u"<p>ä</p>"_s.repeated(100'000) }, { u"username"_s, u"x"_s.repeated(100'000) },
        { u"topic_title"_s, u"\u202eevil\u0007"_s } };
    const auto row = parsePost(post, anybody);
    QCOMPARE(row->post.body.text.size(), 900'000);
    QVERIFY(row->post.author.name.size() <= 1000);
    QCOMPARE(row->title, u"evil"_s);
}

void ParseTest::categories()
{
    const Categories found = parseCategories(read(u"site"_s)[u"categories"], mira);
    QCOMPARE(found.forums.size(), 3);
    QCOMPARE(found.forums[0].description, u"Talk & more"_s);
    QCOMPARE(found.forums[0].color, u"#25aae2"_s);
    QVERIFY(found.forums[0].mayStart);
    QVERIFY(!found.forums[1].mayStart && found.forums[1].posting == Posting::Open);
    QVERIFY(found.forums[1].watch == WatchLevel::Watching);
    QCOMPARE(found.forums[2].parent.value, u"6"_s);
    QVERIFY(found.forums[2].posting == Posting::ReadOnly);
    QCOMPARE(found.restricted, QSet<QString> { u"9"_s });
    // Nested, as the list of categories has them.
    const QJsonArray nested { QJsonObject { { u"id"_s, 1 }, { u"name"_s, u"A"_s },
        { u"subcategory_list"_s, QJsonArray { QJsonObject { { u"id"_s, 2 }, { u"name"_s, u"B"_s } } } } } };
    const Categories below = parseCategories(nested, anybody);
    QCOMPARE(below.forums.size(), 2);
    QCOMPARE(below.forums[1].parent.value, u"1"_s);
}

void ParseTest::notices()
{
    Features features;
    features.readSite(read(u"site"_s));
    const auto notices = parseNotices(read(u"notifications"_s), features.noticeTypes, mira);
    QCOMPARE(notices.size(), 4);
    QVERIFY(notices[0].kind == Notice::Kind::Reply);
    QCOMPARE(notices[0].post.value, u"42/7"_s);
    QCOMPARE(notices[0].person.name, u"ada"_s);
    QCOMPARE(notices[0].title, u"Making social & more"_s);
    QVERIFY(!notices[0].read);
    QVERIFY(notices[1].kind == Notice::Kind::Message && notices[1].read);
    QVERIFY(!notices[2].kind && !notices[3].kind);
    QCOMPARE(notices[3].text, u"chat mention"_s);
    QCOMPARE(features.flagTypes, (QHash<QString, qint64> { { u"spam"_s, 8 }, { u"custom_off_hours"_s, 1001 } }));
    QVERIFY(features.mayTag);
    QCOMPARE(Features::fromText(features.toText()), features);
}

void ParseTest::profiles()
{
    const QByteArray card =
        R"({"user":{"username":"ada","bio_excerpt":"Reads <b>on trains</b>.\u202e","location":"Lyon",
        "created_at":"2024-05-03T08:00:00.000Z","badge_count":7},
        "badges":[{"id":3,"name":"Regular","description":"Comes <a href='x'>often</a>"},{"id":9,"name":"Not granted"}],
        "user_badges":[{"id":1,"badge_id":3},{"id":2,"badge_id":3},{"id":3,"badge_id":44}]})";
    const Profile profile = parseProfile(QJsonDocument::fromJson(card).object());
    QCOMPARE(profile.about, u"Reads on trains."_s);
    QCOMPARE(profile.place, u"Lyon"_s);
    QCOMPARE(profile.joined.date(), QDate(2024, 5, 3));
    QCOMPARE(profile.badges, (QList<Badge> { { u"Regular"_s, u"Comes often"_s } }));
    QCOMPARE(profile.badgesInAll, 7);
    QVERIFY(parseProfile({}).isEmpty());
    const QByteArray odd = R"({"user":[],"badges":{"id":"x"},"user_badges":[7,null,{"badge_id":"3"}]})";
    QVERIFY(parseProfile(QJsonDocument::fromJson(odd).object()).isEmpty());
}

void ParseTest::names()
{
    QCOMPARE(numbersIn(postName(42, 17)).number, 17);
    for (const char *name : { "", "42", "42/", "/17", "42/0", "-1/2", "a/b", "<mail@x>" })
        QCOMPARE(numbersIn({ QString::fromLatin1(name) }).topic, 0);
}

QTEST_GUILESS_MAIN(ParseTest)
#include "parse_test.moc"
