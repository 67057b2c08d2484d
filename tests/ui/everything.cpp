// A thread in which each kind of post stands once.
#include "tests/ui/invented.h"

#include "models/settings.h"

using namespace Qt::StringLiterals;

namespace foyer {

ThreadId Invented::everything()
{
    const QString subject =
        u"Rooms, times and slides for track 3: everything in one place, and a title that is too long for the pane"_s;
    const QString longQuote =
        u"> The second paragraph of the call says that every session\n> needs a chair, a room and a recording.\n>\n> 1. The chair is named by Monday.\n> 2. The room is named by the house.\n> 3. The recording is optional.\n>\n> We had nineteen proposals, of which seven came in late; the\n> committee took six of those, because their authors were asked\n> to rewrite them.\n>\n> Slides go to the usual address by Wednesday noon. Whoever\n> has videos in them brings the files on a stick.\n> And bring your own clicker.\n"_s;
    RemoteAttachment slides { u"slides-track-3.pdf"_s, u"application/pdf"_s, 0, QByteArray(48 * 1024, 'x'), {} };
    slides.size = slides.data.size();
    RemoteAttachment plan { u"A very long name of a plan of the whole building with all of its rooms.png"_s,
        u"image/png"_s, 0, QByteArray(700, 'y'), {} };
    plan.size = plan.data.size();
    arrive(subject,
        { { u"e1@conf"_s, {}, u"Hanna Tuominen"_s,
              u"<p>T3S5 moved to the <b>Lower Hall</b>. Please tell your people; the plan is at <a href=\"https://conf.example/plan\">conf.example/plan</a>.</p><ul><li>doors open at 8:30</li><li>coffee until nine</li></ul><ol><li>slides by Wednesday</li><li>videos on a stick</li></ol><pre>rsync -av slides/ room:/srv/slides\n  # twice, to be sure</pre><blockquote><p>It was never like this before.</p><blockquote><p>It was always like this.</p></blockquote></blockquote><p>That is all for now.</p>"_s,
              u"Organiser"_s, 3000, Format::Html, { slides, plan } },
            { u"e2@conf"_s, { u"e1@conf"_s }, u"Jonas Okafor"_s,
                longQuote
                    + u"\nWednesday noon is before the rehearsal. Could it be Thursday morning?\n\n-- \nJonas Okafor · Nairobi\nhttps://jonas.example"_s,
                {}, 2000 },
            { u"e4@conf"_s, { u"e1@conf"_s, u"missing@conf"_s }, u"سلمى عثمان"_s,
                u"أكتب أكثر حين يسألني أحد. هل يمكن أن نبدأ الجلسة بسؤال واحد من القاعة؟\n\n> Wednesday noon is before the rehearsal.\n\nنعم."_s,
                {}, 1000 },
            { u"e5@conf"_s, { u"e1@conf"_s, u"e2@conf"_s }, u"田中 直樹"_s,
                u"全文検索できると助かります。勉強会の議事録、どう共有していますか。"_s, {}, 900 },
            { u"e6@conf"_s, { u"e1@conf"_s, u"e2@conf"_s, u"e5@conf"_s }, u"Chloé Fournier"_s,
                u"See https://example.org/a/very/long/address/that/does/not/break/anywhere/because/it/has/no/spaces/at/all/and/goes/on/and/on/index.html\n\nsupercalifragilisticexpialidocioussupercalifragilisticexpialidocioussupercalifragilisticexpialidocious"_s,
                {}, 800 },
            { u"e7@conf"_s, { u"e1@conf"_s, u"e2@conf"_s, u"e5@conf"_s, u"e6@conf"_s }, u"Dev Patel"_s,
                u"One level further down."_s, {}, 700 },
            { u"e8@conf"_s, { u"e1@conf"_s, u"e2@conf"_s, u"e5@conf"_s, u"e6@conf"_s, u"e7@conf"_s }, u"Mei Lin"_s,
                u"And one more."_s, {}, 600 },
            { u"e9@conf"_s, { u"e1@conf"_s, u"e2@conf"_s, u"e5@conf"_s, u"e6@conf"_s, u"e7@conf"_s, u"e8@conf"_s },
                u"Aino Reyes"_s, u"The sixth level, the deepest that is drawn."_s, {}, 500 },
            { u"e10@conf"_s,
                { u"e1@conf"_s, u"e2@conf"_s, u"e5@conf"_s, u"e6@conf"_s, u"e7@conf"_s, u"e8@conf"_s, u"e9@conf"_s },
                u"Bea Kimani"_s, u"The seventh stands beside it."_s, {}, 400 },
            { u"e11@conf"_s, { u"e1@conf"_s }, u"Sam Field"_s, u"This one is mine, read back from the server."_s, {},
                300 } });
    const ThreadId thread = threadOf(u"e1@conf"_s);
    visit(thread);
    (void)setStarred(cache(), post(u"e5@conf"_s), true);
    IntentionId refused;
    IntentionId unclear;
    IntentionId held;
    IntentionId moderated;
    replyQueued(post(u"e11@conf"_s), u"The server does not want this."_s, &refused);
    (void)markSending(cache(), refused, "<t1@conf>", "x");
    (void)markStopped(
        cache(), refused, SendState::NeedsAttention, { ErrorKind::Rejected, u"441 Too many groups in one article."_s });
    replyQueued(post(u"e11@conf"_s), u"Did this one arrive?"_s, &unclear);
    (void)markSending(cache(), unclear, "<t2@conf>", "x");
    (void)markStopped(cache(), unclear, SendState::Unclear, { ErrorKind::Unclear, u"The connection broke."_s });
    replyQueued(post(u"e1@conf"_s), u"Is there still room for one more?"_s, &held);
    (void)markStopped(cache(), held, SendState::Held, { ErrorKind::Conflict, u"The post you answered was deleted."_s });
    replyQueued(post(u"e4@conf"_s), u"A moderator reads this first."_s, &moderated);
    (void)markSending(cache(), moderated, "<t3@conf>", "x");
    (void)markSent(cache(), moderated, { u"t3@conf"_s }, SendState::Moderation);
    return thread;
}

} // namespace foyer
