#include "models/text/codetokens.h"

#include <QHash>
#include <QSet>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTokens = 4000;

struct Family {
    QStringView line; // begins a comment to the end of the line
    QStringView open, close; // around a longer comment
    QStringView quotes; // characters that open and close a string
    const char16_t *keywords;
    bool ignoreCase = false;
};

constexpr Family cLike { u"//", u"/*", u"*/", u"\"'`",
    u" abstract alignas as async auto await bool boolean break byte case catch char class co_await co_return co_yield "
    u"const "
    u"consteval constexpr constinit continue crate debugger default defer delete do double dyn else enum explicit "
    u"export "
    u"extends extern false final finally float fn for foreach friend from func function go goto if impl implements "
    u"import "
    u"in inline instanceof int int32 int64 interface internal is let lock long loop map match mod move mut mutable "
    u"namespace new nil noexcept null nullptr object of operator override package private protected pub public range "
    u"readonly ref return requires sealed select self short signed sizeof static std string struct super switch "
    u"template "
    u"this throw throws trait true try type typedef typeid typename typeof uint undefined union unsafe unsigned use "
    u"using "
    u"val var virtual void volatile where while yield " };
constexpr Family python { u"#", {}, {}, u"\"'",
    u" and as assert async await break class continue def del elif else except False finally for from global if import "
    u"in "
    u"is lambda match None nonlocal not or pass raise return self True try while with yield " };
constexpr Family ruby { u"#", {}, {}, u"\"'`",
    u" alias and attr_accessor attr_reader begin break case class def defined do else elsif end ensure extend false "
    u"for "
    u"freeze if in include module next nil not or private protected public raise redo require rescue retry return self "
    u"super then true undef unless until when while yield " };
constexpr Family shell { u"#", {}, {}, u"\"'`",
    u" alias case cd do done echo elif else esac eval exec exit export fi for function if in local read return set "
    u"shift "
    u"source sudo then trap unset until while " };
constexpr Family sql { u"--", u"/*", u"*/", u"'\"",
    u" add all alter and as asc begin between by case cast check column commit constraint create cross default delete "
    u"desc "
    u"distinct drop else end exists foreign from full group having if in index inner insert into is join key left like "
    u"limit "
    u"not null offset on or order outer primary references returning right rollback select set table then union unique "
    u"update using values view when where with ",
    true };
constexpr Family markup { {}, u"<!--", u"-->", u"\"'", u" " };
constexpr Family css { {}, u"/*", u"*/", u"\"'", u" important and media supports import from to " };
constexpr Family settings { u"#", {}, {}, u"\"'", u" true false yes no on off null " };
constexpr Family json { {}, {}, {}, u"\"", u" true false null " };
constexpr Family lua { u"--", u"--[[", u"]]", u"\"'",
    u" and break do else elseif end false for function goto if in local nil not or repeat return then true until while "
    u"case class data deriving instance let module of type where import " };
constexpr Family lisp { u";", {}, {}, u"\"",
    u" def defn defun define defmacro fn if cond let lambda loop nil ns require t " };
constexpr Family tex { u"%", {}, {}, u"", u" " };

const Family *familyOf(const QString &language)
{
    static const QHash<QString, const Family *> known = [] {
        QHash<QString, const Family *> table;
        const auto add = [&table](const Family &family, const char16_t *names) {
            for (const QString &name : QString::fromUtf16(names).split(u' '))
                table.insert(name, &family);
        };
        add(cLike,
            u"c h cc cpp cxx c++ hpp hh cs csharp java js javascript jsx mjs ts typescript tsx go golang rust rs swift "
            u"kotlin "
            u"kt scala dart php objectivec objc groovy glsl qml zig proto protobuf d verilog solidity");
        add(python, u"python py python3 gdscript starlark nim");
        add(ruby, u"ruby rb crystal elixir ex perl pl julia jl r");
        add(shell, u"bash sh shell zsh fish console dockerfile docker makefile make cmake powershell ps1 nix");
        add(sql, u"sql mysql pgsql postgres postgresql sqlite plsql");
        add(markup, u"html xml svg xhtml erb vue hbs handlebars htm");
        add(css, u"css scss less sass");
        add(settings, u"yaml yml ini toml conf cfg properties nginx apache env");
        add(json, u"json json5 jsonc");
        add(lua, u"lua haskell hs elm ada vhdl");
        add(lisp, u"lisp clojure clj scheme elisp racket");
        add(tex, u"tex latex erlang erl matlab prolog");
        return table;
    }();
    return known.value(language.toLower());
}

QSet<QStringView> wordsIn(const char16_t *list)
{
    QSet<QStringView> words;
    for (const QStringView word : QStringView(list).split(u' '))
        words.insert(word);
    return words;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

class Scanner {
public:
    Scanner(QStringView code, const Family &family)
        : m_code(code)
        , m_family(family)
        , m_keywords(wordsIn(family.keywords))
    {
    }

    QList<CodeToken> tokens;

    void scan()
    {
        while (m_at < m_code.size() && tokens.size() < mostTokens) {
            const QChar c = m_code[m_at];
            if (!m_family.open.isEmpty() && startsWith(m_family.open))
                take(endOf(m_family.close), CodeToken::Kind::Comment);
            else if (!m_family.line.isEmpty() && startsWith(m_family.line))
                take(lineEnd(), CodeToken::Kind::Comment);
            else if (m_family.quotes.contains(c))
                take(stringEnd(c), CodeToken::Kind::String);
            else if (c.isDigit())
                take(numberEnd(), CodeToken::Kind::Number);
            else if (isWord(c))
                word();
            else
                ++m_at;
        }
    }

private:
    bool startsWith(QStringView mark) const { return m_code.sliced(m_at).startsWith(mark); }

    void take(qsizetype end, CodeToken::Kind kind)
    {
        tokens.append({ m_at, end - m_at, kind });
        m_at = end;
    }

    qsizetype lineEnd() const
    {
        const qsizetype end = m_code.indexOf(u'\n', m_at);
        return end < 0 ? m_code.size() : end;
    }

    qsizetype endOf(QStringView mark) const
    {
        const qsizetype end = m_code.indexOf(mark, m_at + m_family.open.size());
        return end < 0 ? m_code.size() : end + mark.size();
    }

    // At its quote, or where the line ends: an apostrophe in a comment nobody knows must not swallow the rest.
    qsizetype stringEnd(QChar quote) const
    {
        qsizetype at = m_at + 1;
        for (; at < m_code.size() && (m_code[at] != u'\n' || quote == u'`'); ++at) {
            if (m_code[at] == u'\\')
                ++at;
            else if (m_code[at] == quote)
                return at + 1;
        }
        return qMin(at, m_code.size());
    }

    qsizetype numberEnd() const
    {
        qsizetype at = m_at;
        while (at < m_code.size() && (isWord(m_code[at]) || m_code[at] == u'.'))
            ++at;
        return at;
    }

    void word()
    {
        qsizetype end = m_at;
        while (end < m_code.size() && isWord(m_code[end]))
            ++end;
        const QStringView word = m_code.sliced(m_at, end - m_at);
        const bool known = m_family.ignoreCase ? m_keywords.contains(QStringView(word.toString().toLower()))
                                               : m_keywords.contains(word);
        if (known)
            take(end, CodeToken::Kind::Keyword);
        else
            m_at = end;
    }

    QStringView m_code;
    const Family &m_family;
    QSet<QStringView> m_keywords;
    qsizetype m_at = 0;
};

} // namespace

QList<CodeToken> codeTokens(const QString &code, const QString &language)
{
    const Family *family = familyOf(language);
    if (!family)
        return {};
    Scanner scanner(code, *family);
    scanner.scan();
    return scanner.tokens;
}

} // namespace foyer
