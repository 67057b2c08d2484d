#include "models/cache/searchquery.h"

#include "models/cache/searchtext.h"
#include "models/text/extract.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foyer {

namespace {

constexpr int excerptLength = 180;
constexpr int leadLength = 50; // characters shown before the first hit

bool hasWord(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', u' ') + u'"';
}

// Of a lone word any that begins so is meant; quoted words are meant as they stand.
void addWords(SearchQuery &query, const QString &text, bool exact)
{
    if (!hasWord(text))
        return;
    const QString cut = segmented(text).simplified();
    if (!query.match.isEmpty())
        query.match += u" AND "_s;
    query.match += quoted(cut) + (exact && cut == text.simplified() ? u""_s : u" *"_s);
    query.words.append(folded(text.simplified()));
}

bool addFilter(SearchQuery &query, const QString &name, const QString &value)
{
    if (name == u"from"_s)
        query.from = value.toLower();
    else if (name == u"in"_s)
        query.in = value.toLower();
    else if (const QDate date = QDate::fromString(value, Qt::ISODate); !date.isValid())
        return false;
    else if (name == u"before"_s)
        query.before = date.startOfDay().toMSecsSinceEpoch();
    else
        query.after = date.startOfDay().toMSecsSinceEpoch();
    return true;
}

// The next place from `at` on where one of the words stands; its length.
std::pair<qsizetype, qsizetype> nextHit(const QString &text, const QStringList &words, qsizetype at)
{
    std::pair<qsizetype, qsizetype> best { -1, 0 };
    for (const QString &word : words) {
        for (qsizetype i = text.indexOf(word, at); i >= 0; i = text.indexOf(word, i + 1)) {
            const bool begins = i == 0 || !text[i - 1].isLetterOrNumber() || text[i].unicode() >= 0x2e80;
            if (!begins)
                continue;
            if (best.first < 0 || i < best.first)
                best = { i, word.size() };
            break;
        }
    }
    return best;
}

} // namespace

SearchQuery parseSearch(const QString &typed)
{
    static const QRegularExpression piece(
        uR"re((?:(from|in|before|after):)?(?:"([^"]*)"?|(\S+)))re"_s, QRegularExpression::CaseInsensitiveOption);
    SearchQuery query;
    for (auto it = piece.globalMatch(typed.left(1000)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool exact = match.capturedStart(2) >= 0;
        const QString text = exact ? match.captured(2) : match.captured(3);
        const QString filter = match.captured(1).toLower();
        if (filter.isEmpty() || !addFilter(query, filter, text))
            addWords(query, text, exact);
    }
    return query;
}

QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.decompositionTag() == QChar::Canonical && !c.isHighSurrogate())
            c = c.decomposition().at(0);
        c = c.toCaseFolded();
    }
    return result;
}

void excerpt(const Body &body, const SearchQuery &query, SearchHit &hit)
{
    QString text = plainText(body);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return c.isSpace(); }, QChar(u' '));
    const QString plain = folded(text);
    const qsizetype first = nextHit(plain, query.words, 0).first;
    qsizetype start = std::max<qsizetype>(0, first - leadLength);
    if (start > 0)
        start = text.indexOf(u' ', start) + 1; // at a word; the hit itself is one at the latest
    if (first >= 0)
        start = std::min(start, first);
    hit.snippet = text.mid(start, excerptLength);
    const QString shown = plain.mid(start, excerptLength);
    for (auto at = nextHit(shown, query.words, 0); at.first >= 0;
         at = nextHit(shown, query.words, at.first + at.second))
        hit.marks.append({ int(at.first), int(at.second) });
}

} // namespace foyer
