// A thread of a forum in the web, in which everything a server "cooks" stands once.
#include "tests/ui/invented.h"

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

RemotePost said(int number, const QString &author, const QString &html)
{
    const auto name = [](int of) { return RemotePostId { u"42/%1"_s.arg(of) }; };
    RemotePost post;
    post.id = name(number);
    post.thread = { u"42"_s };
    post.number = number;
    if (number > 1)
        post.references = { name(1) };
    post.places = { { { u"conf.sessions.t3s4"_s }, 0 } };
    const QString user = author.section(u' ', 0, 0).toLower();
    post.author.id = { user };
    post.author.name = author;
    post.created = QDateTime::currentDateTimeUtc().addSecs(-600 * (20 - number));
    post.body = { Format::Html, html.toUtf8() };
    post.url = QUrl(u"https://learning.example/t/-/42/%1"_s.arg(number));
    return post;
}

const QString &quotes()
{
    static const QString html = uR"(
<aside class="quote no-group" data-username="ada" data-post="2" data-topic="42"><div class="title"><div class="quote-controls"></div> Ada Obi:</div><blockquote><p>Six weeks, then it turned. Before that it was only me who asked.</p></blockquote></aside>
<p>It was eight with us, <a class="mention" href="/u/ada">@ada</a> <img src="x" title=":smile:" class="emoji" alt=":smile:">. The whole story is in <a class="hashtag-cooked" href="/c/dev/7" data-type="category" data-slug="dev"><span class="hashtag-icon-placeholder"></span><span>First weeks</span></a>, told to <a class="mention-group" href="/groups/team">@team</a>.</p>
<aside class="quote no-group" data-username="bea" data-post="9" data-topic="7"><div class="title"><div class="quote-controls"></div><a href="https://learning.example/t/week-four/7/9">Week four, and nobody answers</a></div><blockquote><p>What did you change in week four?</p><aside class="quote" data-username="cai" data-post="1" data-topic="7"><div class="title"> cai:</div><blockquote><p>We stopped asking for opinions.</p></blockquote></aside></blockquote></aside>
<p>This one says it best:</p>
<aside class="onebox allowlistedgeneric" data-onebox-src="https://example.org/five-stages"><header class="source"><img src="https://example.org/f.png" class="site-icon" width="16" height="16"><a href="https://example.org/five-stages">example.org</a></header><article class="onebox-body"><div class="aspect-image"><img src="https://example.org/t.jpg" class="thumbnail" width="690" height="362"></div><h3><a href="https://example.org/five-stages">The five stages of a course forum</a></h3><p>From access to development: what learners need in each stage, and what whoever looks after them can do about it.</p></article></aside>
<div class="youtube-onebox lazy-video-container" data-video-id="abc" data-video-title="How to open a session in four minutes" data-provider-name="youtube"><a href="https://www.youtube.com/watch?v=abc"><img class="youtube-thumbnail" src="https://img.youtube.com/vi/abc/hqdefault.jpg" width="480" height="360"></a></div>
<p>We meet on <span class="discourse-local-date" data-date="2026-03-01" data-time="15:00:00" data-timezone="Europe/Berlin">2026-03-01T14:00:00Z</span>; bring <a class="attachment" href="https://learning.example/uploads/short-url/a.pdf">programme.pdf</a> (48.2 KB).</p>)"_s;
    return html;
}

const QString &folds()
{
    static const QString html = uR"(
<p>It was <span class="spoiler">the gardener, in the shed</span> after all. What they said<sup class="footnote-ref"><a href="#footnote-1-1" id="footnote-ref-1-1">[1]</a></sup> was <mark>not true</mark>.</p>
<details><summary>How we counted</summary><p>By hand, twice.</p></details>
<details open><summary>Who was there</summary><ul><li>Ada</li><li>Bea</li></ul></details>
<div class="spoiler"><p>And the butler helped.</p></div>
<pre data-code-wrap="cpp"><code class="lang-cpp">// The first reply within a day, or none at all.
int firstReply(const Thread &amp;thread, int hours = 24)
{
    return thread.answered ? 1 : "never"_s.size();
}</code></pre>
<div class="md-table"><table><thead><tr><th>Week</th><th style="text-align:right">Posts</th><th style="text-align:center">People</th></tr></thead><tbody><tr><td>One</td><td style="text-align:right">120</td><td style="text-align:center">31</td></tr><tr><td>Four</td><td style="text-align:right">9</td><td style="text-align:center">4</td></tr></tbody></table></div>
<ul><li><span class="chcklst-box checked fa fa-check-square-o fa-fw"></span> Name the chairs</li><li><span class="chcklst-box fa fa-square-o fa-fw"></span> Book the room</li></ul>
<p>Growth is <span class="math">n^2 + \alpha_1 \leq \frac{a+b}{2}</span>, so</p><div class="math">\sum_{i=1}^{n} x_i \to \infty</div>
<p><div class="lightbox-wrapper"><a class="lightbox" href="https://learning.example/o.png" title="The hall"><img src="https://learning.example/t.png" alt="The hall from above" width="690" height="388"><div class="meta"><span class="filename">hall</span></div></a></div></p>
<hr class="footnotes-sep"><ol class="footnotes-list"><li id="footnote-1-1" class="footnote-item"><p>In the hallway, by the coffee. <a href="#footnote-ref-1-1" class="footnote-backref">↩︎</a></p></li></ol>)"_s;
    return html;
}

const QString &polls()
{
    static const QString html = uR"(<p>Which day?</p>
<div class="poll" data-poll-name="day" data-poll-type="regular"><div class="poll-container"><ul><li data-poll-option-id="a">Monday</li><li data-poll-option-id="b">Tuesday</li><li data-poll-option-id="c">Never</li></ul></div><div class="poll-info">0 voters</div></div>
<div class="poll" data-poll-name="food" data-poll-type="multiple"><div class="poll-container"><ul><li data-poll-option-id="s">Soup</li><li data-poll-option-id="r">Bread</li></ul></div></div>
<div class="poll" data-poll-name="old"><div class="poll-container"><div class="poll-title">Not told yet</div><ul><li data-poll-option-id="x">One</li></ul></div></div>)"_s;
    return html;
}

} // namespace

ThreadId Invented::cooked()
{
    Account mine = *foyer::account(*m_cache, m_account);
    mine.kind = u"discourse"_s;
    mine.capabilities |= Capability::Like | Capability::Vote;
    mine.url = QUrl(u"https://learning.example"_s);
    (void)updateAccount(*m_cache, mine);
    RemoteThread thread;
    thread.id = { u"42"_s };
    thread.forum = { u"conf.sessions.t3s4"_s };
    thread.title = u"Everything a forum can say in one post"_s;
    thread.url = QUrl(u"https://learning.example/t/-/42"_s);
    Page page;
    page.threads = { thread };
    page.posts = { said(1, u"Hanna Tuominen"_s, quotes()), said(2, u"Ada Obi"_s, folds()),
        said(3, u"Jonas Okafor"_s, polls()) };
    page.posts[2].polls = QList<Poll> {
        { u"day"_s, {}, { { u"a"_s, "Monday", 7 }, { u"b"_s, "Tuesday <em>evening</em>", 4 }, { u"c"_s, "Never", 0 } },
            11, 1, false, { u"a"_s } },
        { u"food"_s, u"What shall we eat?"_s, { { u"s"_s, "Soup", {} }, { u"r"_s, "Bread", {} } }, 3, 2, false, {} }
    };
    if (const auto taken = ingest(*m_cache, m_account, prepare(page)); !taken)
        qFatal("cooked: %s", qPrintable(taken.error().text));
    return locate(*m_cache, thread.url).valueOr({}).thread;
}

} // namespace foyer
