#include "models/text/links.h"

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 4096;
constexpr qsizetype longestEmphasis = 120;

constexpr QStringView schemes[] = { u"https", u"http", u"mailto", u"news", u"nntp", u"foyer" };

bool needsHost(QStringView scheme)
{
    return scheme == u"http" || scheme == u"https" || scheme == u"nntp";
}

bool endsLink(QChar c)
{
    return c.isSpace() || c.unicode() < 0x20 || u"<>\"`{}|\\^"_s.contains(c);
}

// The length of the address at `at`, or 0. `colon` is where its scheme ends.
qsizetype linkLength(QStringView text, qsizetype at, qsizetype colon)
{
    qsizetype end = colon + 1;
    int open = 0;
    while (end < text.size() && !endsLink(text[end]) && end - at < longestLink) {
        open += (text[end] == u'(') - (text[end] == u')');
        if (open < 0)
            break;
        ++end;
    }
    while (end > colon + 1 && u".,;:!?'*_"_s.contains(text[end - 1])) // the sentence's, not the address's
        --end;
    return end > colon + 1 ? end - at : 0;
}

// The scheme that ends right before `colon`, or an empty view.
QStringView schemeBefore(QStringView text, qsizetype colon)
{
    for (const QStringView scheme : schemes) {
        const qsizetype at = colon - scheme.size();
        if (at >= 0 && text.sliced(at, scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0
            && (at == 0 || !text[at - 1].isLetterOrNumber()))
            return text.sliced(at, scheme.size());
    }
    return {};
}

Run::Style styleOf(QChar mark)
{
    return mark == u'*' ? Run::Bold : mark == u'/' ? Run::Italic : Run::Underline;
}

// Where the emphasis opened at `at` closes, or -1.
qsizetype emphasisEnd(QStringView text, qsizetype at)
{
    const QChar mark = text[at];
    if (at > 0 && !text[at - 1].isSpace() && !u"([\"'"_s.contains(text[at - 1]))
        return -1;
    if (at + 1 >= text.size() || !text[at + 1].isLetterOrNumber())
        return -1;
    const qsizetype stop = qMin(text.size(), at + longestEmphasis);
    for (qsizetype end = at + 2; end < stop && text[end] != u'\n'; ++end) {
        if (text[end] != mark)
            continue;
        const bool closes = !text[end - 1].isSpace()
            && (end + 1 == text.size() || text[end + 1].isSpace() || u".,;:!?)]\"'"_s.contains(text[end + 1]));
        return closes ? end : -1;
    }
    return -1;
}

void appendEmphasised(QList<Run> &runs, const QString &text)
{
    qsizetype done = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c != u'*' && c != u'/' && c != u'_')
            continue;
        const qsizetype end = emphasisEnd(text, at);
        if (end < 0)
            continue;
        appendRun(runs, text.mid(done, at - done));
        appendRun(runs, text.mid(at, end + 1 - at), styleOf(c));
        done = end + 1;
        at = end;
    }
    appendRun(runs, text.mid(done));
}

} // namespace

QUrl safeLink(const QString &address, const QUrl &page)
{
    QString trimmed = address.trimmed();
    if (trimmed.startsWith("//"_L1))
        trimmed.prepend("https:"_L1);
    if (trimmed.size() > longestLink)
        return {};
    QUrl url(trimmed, QUrl::TolerantMode);
    if (url.isValid() && url.isRelative() && !trimmed.isEmpty() && page.scheme().startsWith("http"_L1))
        url = page.resolved(url);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || std::find(std::begin(schemes), std::end(schemes), QStringView(scheme)) == std::end(schemes))
        return {};
    return needsHost(scheme) && url.host().isEmpty() ? QUrl() : url;
}

QList<Run> inlineRuns(const QString &text)
{
    QList<Run> runs;
    qsizetype done = 0;
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        const QStringView scheme = schemeBefore(text, colon);
        const qsizetype at = colon - scheme.size();
        if (scheme.isEmpty() || at < done)
            continue;
        const qsizetype length = linkLength(text, at, colon);
        const QUrl url = length > 0 ? safeLink(text.mid(at, length)) : QUrl();
        if (url.isEmpty())
            continue;
        appendEmphasised(runs, text.mid(done, at - done));
        appendRun(runs, text.mid(at, length), {}, url);
        done = at + length;
        colon = done - 1;
    }
    appendEmphasised(runs, text.mid(done));
    return runs;
}

} // namespace foyer
