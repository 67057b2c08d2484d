#include "models/text/quoting.h"

#include "models/text/blocks.h"
#include "models/text/extract.h"
#include "models/text/plaintext.h"

#include <QRegularExpression>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

// How the community's addresses call them; what they are called elsewhere may hold a comma or a space.
QString accountName(const Person &person)
{
    const QString name = person.url.fileName(QUrl::FullyDecoded);
    return name.isEmpty() ? person.name : name;
}

// What was quoted in it is left out, as a reader who answers it would.
QString withoutQuotations(QString text)
{
    static const QRegularExpression innermost(
        u"\\[quote[^\\]\\n]*\\](?:(?!\\[quote).)*?\\[/quote\\]"_s, QRegularExpression::DotMatchesEverythingOption);
    const QString whole = text;
    while (text.contains(innermost))
        text.remove(innermost);
    text = text.trimmed();
    return text.isEmpty() ? whole.trimmed() : text;
}

} // namespace

bool quotesByNumber(const Post &post, const Thread &thread, Capabilities community)
{
    return community.testFlag(Capability::Markdown) && post.number > 0 && thread.remoteId;
}

QString quotation(const Post &post, const Thread &thread, Capabilities community, const QString &selection)
{
    const bool typed = selection.isEmpty() && !post.source.isEmpty();
    if (!quotesByNumber(post, thread, community))
        return quoteForReply(typed ? Body { Format::Plain, post.source } : post.body, selection).trimmed();
    const QString words = !selection.isEmpty() ? selection
        : typed                                ? withoutQuotations(QString::fromUtf8(post.source))
                                               : plainText(blocks(post.body));
    QString who = accountName(post.author);
    who.remove(u'"').remove(u']').remove(u'\n');
    return u"[quote=\"%1, post:%2, topic:%3\"]\n%4\n[/quote]"_s.arg(
        who, QString::number(post.number), thread.remoteId.value, words.trimmed());
}

} // namespace foyer
