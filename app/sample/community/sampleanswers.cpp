#include "app/sample/community/sampleanswers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace foyer {

// By script, then by a few very common words. Good enough to answer in the language one was spoken to.
static QString languageOf(const QString &text)
{
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Arabic)
            return u"ar"_s;
        if (c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana)
            return u"ja"_s;
    }
    static const QRegularExpression german(
        u"\\b(und|nicht|ich|wir|ist|danke|wie|das|ein|eine)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression french(
        u"\\b(et|est|je|nous|merci|une|les|pas|vous|pour)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (text.count(german) >= 2)
        return u"de"_s;
    return text.count(french) >= 2 ? u"fr"_s : u"en"_s;
}

QList<SampleAnswer> fittingAnswers(const SampleSource &source, const QString &kind, const QString &text)
{
    const QString language = languageOf(text);
    QList<SampleAnswer> fitting, fallback;
    for (const SampleAnswer &answer : source.answers) {
        if (answer.language != language)
            continue;
        if (answer.kind == kind)
            fitting += answer;
        else if (answer.kind == u"any"_s)
            fallback += answer;
    }
    return fitting.isEmpty() ? fallback : fitting;
}

} // namespace foyer
