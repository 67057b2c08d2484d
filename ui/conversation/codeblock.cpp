// Program text on a ground of its own, in colours where its language is known.
#include "models/text/codetokens.h"
#include "ui/conversation/documentbuilder.h"

namespace foyer {
namespace {

QColor colorOf(CodeToken::Kind kind, const Theme &theme)
{
    switch (kind) {
    case CodeToken::Kind::Comment:
        return theme.codeComment;
    case CodeToken::Kind::String:
        return theme.codeString;
    case CodeToken::Kind::Number:
        return theme.codeNumber;
    case CodeToken::Kind::Keyword:
        break;
    }
    return theme.codeKeyword;
}

} // namespace

void addCode(DocumentBuilder &builder, const Block &code)
{
    QTextBlockFormat format = builder.groundFormat(code, Ground::Code, builder.newGround());
    format.setTopMargin(scaled(12));
    format.setBottomMargin(scaled(18));
    format.setLineHeight(builder.lineHeight() * 0.85, QTextBlockFormat::MinimumHeight);
    format.setLayoutDirection(Qt::LeftToRight);
    builder.startBlock(format);
    QString words = textOf(code.runs);
    while (words.endsWith(u'\n'))
        words.chop(1);
    const QList<CodeToken> tokens = codeTokens(words, code.name);
    words.replace(u'\n', QChar(QChar::LineSeparator));
    const Theme &theme = builder.style().theme;
    const QTextCharFormat plain = builder.charFormat(Run::Code, theme.ink);
    qsizetype at = 0;
    for (const CodeToken &token : tokens) {
        QTextCharFormat colored = plain;
        colored.setForeground(colorOf(token.kind, theme));
        if (token.start > at)
            builder.cursor().insertText(words.mid(at, token.start - at), plain);
        builder.cursor().insertText(words.mid(token.start, token.length), colored);
        at = token.start + token.length;
    }
    if (at < words.size())
        builder.cursor().insertText(words.mid(at), plain);
}

} // namespace foyer
