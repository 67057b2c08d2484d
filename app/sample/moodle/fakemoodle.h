// A Moodle as a plain value: courses, forums, discussions, posts, people. Functions act on it with Moodle's rules;
// moodleserver.h serves it.
#pragma once

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QString>

namespace foyer {

struct FakeMoodle {
    struct User {
        qint64 id = 0;
        QString username;
        QString password;
        QString fullname;
        QByteArray token {};
        bool teacher = false;
        QSet<qint64> groups {};
    };
    struct Course {
        qint64 id = 0;
        QString name;
    };
    struct Group {
        qint64 id = 0;
        qint64 course = 0;
        QString name;
    };
    struct Forum {
        qint64 id = 0;
        qint64 course = 0;
        QString type = QStringLiteral("general"); // news, qanda, single, blog, eachuser
        QString name {};
        QString intro {};
        qint64 due = 0;
        qint64 cutoff = 0;
        int mostFiles = 3;
        qint64 mostBytes = 2'000'000;
        bool hidden = false;
        int groupMode = 0; // 1: groups do not see each other; 2: they do
        int mostADay = 0; // posts of one person; 0: no end
    };
    struct Discussion {
        qint64 id = 0;
        qint64 forum = 0;
        qint64 first = 0;
        QString name;
        qint64 group = -1;
        bool pinned = false;
        bool locked = false;
        qint64 timestart = 0;
        QSet<qint64> starred {};
        QSet<qint64> subscribed {};
    };
    struct File {
        QString name;
        QByteArray data;
    };
    struct Post {
        qint64 id = 0;
        qint64 discussion = 0;
        qint64 parent = 0;
        qint64 author = 0;
        QString subject;
        QString message; // HTML, as typed
        qint64 created = 0;
        qint64 modified = 0;
        qint64 privateTo = 0;
        QList<File> files {};
    };
    struct Notification {
        qint64 id = 0;
        qint64 to = 0;
        qint64 from = 0;
        QString subject;
        QString text;
        qint64 created = 0;
        qint64 discussion = 0;
        qint64 post = 0;
        bool read = false;
    };

    QMap<qint64, User> users;
    QMap<qint64, Course> courses;
    QMap<qint64, Group> groups;
    QMap<qint64, Forum> forums;
    QMap<qint64, Discussion> discussions;
    QMap<qint64, Post> posts;
    QList<Notification> notifications;
    QHash<qint64, QList<File>> drafts; // by item id
    QSet<qint64> viewed; // discussions somebody opened
    QSet<QByteArray> expired; // tokens that ran out and are not deleted yet
    QString sitename = QStringLiteral("Fake Moodle");
    bool webServices = true;
    bool maintenance = false;
    int typeOfLogin = 1;
    bool showsLoginForm = true;
    qint64 mostUpload = 20'000'000; // what it says of itself …
    qint64 mostKept = 20'000'000; // … and what it does
    bool ignoresPrivate = false; // whoever asks: as from those without the right
    int lockedAfter = 0; // wrong passwords; 0: never
    QHash<QString, int> wrong; // how often, by user name
    qint64 editSeconds = 30 * 60;
    qint64 last = 0; // id given

    qint64 next() { return ++last; }
};

// What Moodle says: nothing, or the code of its "no".
struct MoodleNo {
    QString code;
    QString words {};
};

qint64 addUser(FakeMoodle &moodle, FakeMoodle::User user);
qint64 addCourse(FakeMoodle &moodle, const QString &name);
qint64 addForum(FakeMoodle &moodle, FakeMoodle::Forum forum);
qint64 addGroup(FakeMoodle &moodle, qint64 course, const QString &name);
qint64 addDiscussion(FakeMoodle &moodle, qint64 forum, qint64 author, const QString &name, const QString &message,
    qint64 now, qint64 group = -1);
qint64 addReply(FakeMoodle &moodle, qint64 parent, qint64 author, const QString &subject, const QString &message,
    qint64 now, qint64 privateTo = 0);
void removePost(FakeMoodle &moodle, qint64 post); // with all below it; the first one: with its discussion
qint64 lastPostTime(const FakeMoodle &moodle, qint64 discussion);

bool maySee(
    const FakeMoodle &moodle, const FakeMoodle::Discussion &discussion, const FakeMoodle::User &who, qint64 now);
bool maySee(const FakeMoodle &moodle, const FakeMoodle::Post &post, const FakeMoodle::User &who, qint64 now);
bool mayReply(
    const FakeMoodle &moodle, const FakeMoodle::Discussion &discussion, const FakeMoodle::User &who, qint64 now);
bool mayBegin(const FakeMoodle &moodle, const FakeMoodle::Forum &forum, const FakeMoodle::User &who, qint64 now);
bool hadEnough(const FakeMoodle &moodle, const FakeMoodle::Forum &forum, const FakeMoodle::User &who, qint64 now);
bool mayEdit(const FakeMoodle &moodle, const FakeMoodle::Post &post, const FakeMoodle::User &who, qint64 now);

// Two courses, every type of forum, a teacher and a student ("mira", "learning") and a week of talk.
void fillWithTalk(FakeMoodle &moodle, qint64 now);

} // namespace foyer
