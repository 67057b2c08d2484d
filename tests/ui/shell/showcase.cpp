#include "tests/ui/shell/showcase.h"

#include "models/cache/accounts.h"
#include "models/cache/drafts.h"
#include "models/cache/forums.h"
#include "models/cache/ingest.h"
#include "models/cache/outbox.h"
#include "models/cache/posts.h"
#include "models/cache/status.h"
#include "models/cache/threads.h"

#include <QThread>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QString who;
    double hoursAgo;
    QString text;
    int answers = -1; // index in the thread; -1: the one before
};

struct Talk {
    QString id;
    QString forum;
    QString title;
    QList<Line> before; // read long ago
    QList<Line> after; // new since the last visit
};

const QString me = u"Robin Vale"_s;

RemoteForum forumOf(const QString &id, const QString &name, const QString &color, const QString &parent = {})
{
    return { .id = { id }, .parent = { parent }, .name = name, .description = {}, .color = color };
}

QList<RemoteForum> learningForums()
{
    return { forumOf(u"sessions"_s, u"Sessions"_s, u"#c2571a"_s),
        forumOf(u"t3s4"_s, u"T3S4"_s, u"#c2571a"_s, u"sessions"_s),
        forumOf(u"t3s5"_s, u"T3S5"_s, u"#c2571a"_s, u"sessions"_s),
        forumOf(u"tools"_s, u"Tools and practice"_s, u"#3b6db5"_s),
        forumOf(u"hello"_s, u"Introductions"_s, u"#7d8f2a"_s) };
}

QList<Talk> learningTalks()
{
    return {
        { u"flat"_s, u"t3s4"_s, u"How do we keep it from falling flat?"_s,
            { { u"Aino Reyes"_s, 21,
                  u"I chair both sessions on Thursday. Before we meet: what is the one thing you would do so that the next community you start is still alive after a month?"_s },
                { u"Jonas Okafor"_s, 20.3,
                    u"Invite people in by name and ask them something they know. A welcome page has never answered anybody."_s },
                { me, 20, u"Give the first ten people a job each, and thank them where everybody can read it."_s, 0 } },
            { { u"Bea Kimani"_s, 1.4,
                  u"> ask them something they know\n\nYes, and let their managers do the asking: ours only came alive once a team lead opened every week with a real question from the shop floor."_s,
                  2 },
                { u"Hanna Thorsen"_s, 1.2,
                    u"We kept a list of who had not been answered within two days. It was never longer than three."_s,
                    0 },
                { u"Dev Patel"_s, 1.1, u"Start smaller than you dare."_s, 0 },
                { u"Bea Kimani"_s, 1.0,
                    u"The managers have to be in the middle of it, not above it. Ours read along for a month and wrote nothing, and everybody noticed."_s,
                    4 } } },
        { u"coaching"_s, u"t3s5"_s, u"Your question on peer coaching"_s,
            { { u"Emeka Obi"_s, 60, u"Who of you has tried peer coaching in threes?"_s },
                { me, 55, u"We have, for two terms. What would you like to know?"_s } },
            { { u"Bea Kimani"_s, 2.5,
                u"How did you find the threes? We let them choose, and the same people were left over every time."_s } } },
        { u"culture"_s, u"sessions"_s, u"Culture first, platform second?"_s,
            { { u"Jonas Okafor"_s, 70, u"Every failed community I know had a platform first."_s },
                { me, 66, u"And every platform I know was bought to fix a culture."_s } },
            { { u"Yara Haddad"_s, 6, u"Both of you are right, which is the trouble."_s, 0 },
                { u"Emeka Obi"_s, 5, u"We wrote the rules of the house before we chose the house."_s, 0 },
                { u"Lukas Brandt"_s, 4.6, u"What did they say?"_s },
                { u"Emeka Obi"_s, 4.4, u"Answer within two days. Ask before you tell."_s },
                { u"Chloé Faure"_s, 4.2, u"I would add: say when you have changed your mind."_s, 0 },
                { u"Nadia Rahimi"_s, 4, u"Ours were longer and nobody kept them."_s, 3 },
                { u"Jonas Okafor"_s, 3.8,
                    u"We tried it the other way round and stopped after a term: nobody knew what it was for."_s,
                    0 } } },
        { u"stages"_s, u"tools"_s, u"Five stages, one term: a plan that held"_s,
            { { u"Mei Lin"_s, 50,
                u"I have put the timetable into a table, one stage a fortnight, with what we dropped."_s } },
            {} },
        { u"rooms"_s, u"sessions"_s, u"Rooms, times and slides for track 3"_s,
            { { u"Hanna Thorsen"_s, 80, u"All four sessions are in the Upper Hall."_s } },
            { { u"Dev Patel"_s, 40, u"Is there a projector in the Upper Hall?"_s },
                { u"Hanna Thorsen"_s, 38, u"T3S5 moved to the Lower Hall. There is one in both."_s } } },
        { u"contribution"_s, u"sessions"_s, u"What counts as a contribution?"_s,
            { { u"Dev Patel"_s, 44, u"Reading is one too, if somebody notices that you have read."_s } }, {} },
        { u"minutes"_s, u"tools"_s, u"勉強会の議事録、どう共有していますか"_s,
            { { u"田中さくら"_s, 90, u"毎回共有フォルダに置いていますが、誰も読んでいません。"_s } },
            { { u"佐藤健"_s, 61, u"要点を三行だけ投稿しています。"_s },
                { u"田中さくら"_s, 60, u"全文検索できると助かります。"_s } } },
        { u"board"_s, u"hello"_s, u"Board of resources for social learning"_s, {},
            { { u"Chloé Faure"_s, 62, u"I have added 3 links and a checklist. What is missing?"_s } } },
    };
}

QList<Talk> courseTalks()
{
    return { { u"week4"_s, u"week4"_s, u"الأسبوع الرابع: ما الذي يحفّزك؟"_s,
                 { { u"Salma Odeh"_s, 75, u"اكتبوا لنا متى تعلّمتم شيئاً لأنكم أردتم ذلك."_s } },
                 { { u"Karim Nassar"_s, 30, u"حين احتجت إليه في اليوم التالي."_s },
                     { u"Yara Haddad"_s, 29, u"حين علّمته لغيري."_s },
                     { u"Salma Odeh"_s, 28, u"أكتب أكثر حين يسألني أحد عمّا أعرفه."_s } } },
        { u"deadline"_s, u"questions"_s, u"Is the fourth exercise due on Sunday?"_s,
            { { u"Mia Keller"_s, 52, u"The plan says Sunday, the task says Monday."_s },
                { u"Salma Odeh"_s, 51, u"Monday. I have mended the plan."_s } },
            {} } };
}

QList<Talk> newsTalks()
{
    return { { u"trains"_s, u"conf.general"_s, u"Trains on Friday evening"_s,
                 { { u"Lukas Brandt"_s, 100, u"The 18:04 is the last one with a seat."_s },
                     { u"Hanna Thorsen"_s, 98, u"There is a bus from the hall at half past."_s } },
                 {} },
        { u"poster"_s, u"conf.sessions.t3s4"_s, u"Poster for the corridor"_s,
            { { u"Aino Reyes"_s, 120, u"Does anybody have the file in a size that prints?"_s } }, {} } };
}

RemotePost postOf(const Talk &talk, int index, const Line &line)
{
    RemotePost post;
    post.id = { u"%1-%2"_s.arg(talk.id).arg(index) };
    post.thread = { talk.id };
    const int parent = line.answers >= 0 ? line.answers : index - 1;
    if (index > 0)
        post.references = { { u"%1-%2"_s.arg(talk.id).arg(parent) } };
    post.places = { { { talk.forum }, 0 } };
    const QString mail = line.who.toLower().replace(u' ', u'.') + u"@example.org"_s;
    post.author = { { mail }, line.who, mail, line.who == u"Aino Reyes"_s ? u"Chair"_s : QString() };
    post.subject = talk.title;
    post.created = QDateTime::currentDateTimeUtc().addSecs(-qint64(line.hoursAgo * 3600));
    post.body = { Format::Plain, line.text.toUtf8() };
    return post;
}

Page pageOf(const QList<RemoteForum> &forums, const QList<Talk> &talks, bool later)
{
    Page page;
    page.forums = forums;
    for (const Talk &talk : talks) {
        RemoteThread thread;
        thread.id = { talk.id };
        thread.forum = { talk.forum };
        thread.title = talk.title;
        if (!talk.before.isEmpty() || later)
            page.threads.append(thread);
        const QList<Line> &lines = later ? talk.after : talk.before;
        for (int i = 0; i < lines.size(); ++i)
            page.posts.append(postOf(talk, i + (later ? int(talk.before.size()) : 0), lines.at(i)));
    }
    return page;
}

void must(const auto &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
}

AccountId addCommunity(Cache &cache, const QString &name, const QString &host)
{
    Account account;
    account.kind = u"nntp"_s;
    account.name = name;
    account.url = QUrl(u"nntps://%1"_s.arg(host));
    account.identityName = me;
    account.identityMail = u"robin.vale@example.org"_s;
    account.capabilities = Capability::Reply | Capability::NewThread | Capability::Tree | Capability::Watch;
    const auto id = addAccount(cache, account);
    must(id);
    must(markSynced(cache, *id, QDateTime::currentDateTimeUtc().addSecs(-3600)));
    return *id;
}

void follow(Cache &cache, AccountId account)
{
    QList<ForumId> all;
    for (const Forum &forum : forums(cache, account).valueOr({}))
        all.append(forum.id);
    must(setFollowed(cache, all, true));
}

ThreadId threadNamed(Cache &cache, AccountId account, const QString &words)
{
    for (const ThreadPlace &place : threadPlaces(cache, { AccountScope { account }, false, {}, -1 }).valueOr({})) {
        if (thread(cache, place.id).valueOr({}).title.contains(words))
            return place.id;
    }
    qFatal("no thread %s", qPrintable(words));
}

PostId lastPost(Cache &cache, ThreadId thread)
{
    const QList<PostStub> stubs = postStubs(cache, thread).valueOr({});
    return stubs.isEmpty() ? PostId {} : stubs.last().id;
}

void readAll(Cache &cache, AccountId account)
{
    for (const ThreadPlace &place : threadPlaces(cache, { AccountScope { account }, false, {}, -1 }).valueOr({})) {
        must(setThreadRead(cache, place.id, true));
        must(visitThread(cache, place.id));
    }
}

Body plain(const QString &text)
{
    return { Format::Plain, text.toUtf8() };
}

} // namespace

Showcase fillShowcase(Cache &cache)
{
    Showcase all;
    all.learning = addCommunity(cache, u"Learning Forum"_s, u"news.learning.example"_s);
    all.course = addCommunity(cache, u"Course 101"_s, u"news.course.example"_s);
    all.news = addCommunity(cache, u"news.conf.example"_s, u"news.conf.example"_s);
    const QList<RemoteForum> course { forumOf(u"week4"_s, u"Week 4: Motivation"_s, u"#8a4fa3"_s),
        forumOf(u"questions"_s, u"Questions"_s, u"#8a4fa3"_s) };
    const QList<RemoteForum> news { forumOf(u"conf.general"_s, u"conf.general"_s, u"#5a6472"_s),
        forumOf(u"conf.sessions.t3s4"_s, u"conf.sessions.t3s4"_s, u"#5a6472"_s) };
    must(ingest(cache, all.learning, prepare(pageOf(learningForums(), learningTalks(), false))));
    must(ingest(cache, all.course, prepare(pageOf(course, courseTalks(), false))));
    must(ingest(cache, all.news, prepare(pageOf(news, newsTalks(), false))));
    for (const AccountId account : { all.learning, all.course, all.news }) {
        follow(cache, account);
        readAll(cache, account);
    }
    QThread::msleep(5); // what comes now is newer than the visit
    must(ingest(cache, all.learning, prepare(pageOf(learningForums(), learningTalks(), true))));
    must(ingest(cache, all.course, prepare(pageOf(course, courseTalks(), true))));

    all.flat = threadNamed(cache, all.learning, u"falling flat"_s);
    all.coaching = threadNamed(cache, all.learning, u"peer coaching"_s);
    all.rooms = threadNamed(cache, all.learning, u"Rooms"_s);
    for (const Forum &forum : forums(cache, all.learning).valueOr({})) {
        if (forum.name == u"T3S4"_s)
            all.t3s4 = forum.id;
    }
    must(setWatch(cache, all.rooms, WatchLevel::Watching));
    must(setWatch(cache, threadNamed(cache, all.course, u"الأسبوع"_s), WatchLevel::Watching));
    must(setStarred(cache, all.rooms, true));

    Draft draft;
    draft.account = all.learning;
    draft.thread = threadNamed(cache, all.learning, u"Five stages"_s);
    draft.post = lastPost(cache, draft.thread);
    draft.text = u"The table is what we were missing. Could you say why stage three took twice as long?"_s;
    must(saveDraft(cache, draft));
    must(setThreadRead(cache, draft.thread, false));

    must(intend(cache, all.learning,
        Reply { lastPost(cache, all.flat),
            plain(u"Could you say how long it took until others started to ask as well?"_s) }));
    const ThreadId contribution = threadNamed(cache, all.learning, u"contribution"_s);
    must(intend(cache, all.learning,
        Reply { lastPost(cache, contribution),
            plain(u"Then a list of who has read would be a contribution of the software."_s) }));
    const auto refused = intend(cache, all.news,
        Reply { lastPost(cache, threadNamed(cache, all.news, u"Trains"_s)),
            plain(u"I have two seats left in the car at 18:30."_s) });
    must(refused);
    must(markSending(cache, *refused, "<token@example>", "wire"));
    must(markStopped(cache, *refused, SendState::NeedsAttention,
        { ErrorKind::Rejected, u"The server said: 441 Your mail address is not valid"_s }));
    must(setThreadRead(cache, contribution, false));
    return all;
}

} // namespace foyer
