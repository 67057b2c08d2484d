#include "models/text/threadtitle.h"

#include <QRegularExpression>

namespace foyer {

using namespace Qt::StringLiterals;

static const QRegularExpression &answerWords()
{
    static const QRegularExpression words(
        u"^(?:(?:re|aw|sv|rép|odp)\\s*(?:\\[\\d+\\])?\\s*:\\s*|reply to:?\\s+|comment on\\s+|by:\\s.*$)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

bool isAnswerTitle(const QString &title)
{
    return answerWords().match(title).hasMatch() || title.contains(u" • Re: "_s, Qt::CaseInsensitive);
}

QString threadTitle(const QString &title, const QString &around)
{
    // NodeBB and WordPress tell more.
    static const QRegularExpression more(u"^(?:(reply to .+) on \\w{3}, \\d{2} \\w{3} \\d{4} [\\d:]+ GMT|"
                                         "(comment on .+) by .+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString bare = title;
    const qsizetype dot = bare.indexOf(u" • "_s); // phpBB: the forum's name first
    if (dot > 0 && (around.contains(bare.left(dot)) || bare.mid(dot + 3).startsWith(u"Re: "_s)))
        bare = bare.mid(dot + 3);
    return bare.replace(more, u"\\1\\2"_s).remove(answerWords()).simplified();
}

} // namespace foyer
