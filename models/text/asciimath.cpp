#include "models/text/asciimath.h"

#include "models/text/formula.h"

#include <QHash>

#include <utility>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFormula = 4000;
constexpr int deepest = 12; // brackets that are read for their form
constexpr qsizetype longestWord = 11; // of the table

// AsciiMath takes the longest word of its list, with no gap needed; so words that stand for themselves are in it too.
const QHash<QStringView, QStringView> &words()
{
    static const QHash<QStringView, QStringView> table { { u"alpha", u"α" }, { u"beta", u"β" }, { u"gamma", u"γ" },
        { u"delta", u"δ" }, { u"epsilon", u"ε" }, { u"varepsilon", u"ε" }, { u"zeta", u"ζ" }, { u"eta", u"η" },
        { u"theta", u"θ" }, { u"iota", u"ι" }, { u"kappa", u"κ" }, { u"lambda", u"λ" }, { u"mu", u"μ" },
        { u"nu", u"ν" }, { u"xi", u"ξ" }, { u"pi", u"π" }, { u"rho", u"ρ" }, { u"sigma", u"σ" }, { u"tau", u"τ" },
        { u"upsilon", u"υ" }, { u"phi", u"φ" }, { u"chi", u"χ" }, { u"psi", u"ψ" }, { u"omega", u"ω" },
        { u"Gamma", u"Γ" }, { u"Delta", u"Δ" }, { u"Theta", u"Θ" }, { u"Lambda", u"Λ" }, { u"Xi", u"Ξ" },
        { u"Pi", u"Π" }, { u"Sigma", u"Σ" }, { u"Phi", u"Φ" }, { u"Psi", u"Ψ" }, { u"Omega", u"Ω" }, { u"sum", u"∑" },
        { u"prod", u"∏" }, { u"int", u"∫" }, { u"oint", u"∮" }, { u"del", u"∂" }, { u"grad", u"∇" }, { u"oo", u"∞" },
        { u"+-", u"±" }, { u"xx", u"×" }, { u"**", u"∗" }, { u"*", u"·" }, { u"-:", u"÷" }, { u"@", u"∘" },
        { u"o+", u"⊕" }, { u"ox", u"⊗" }, { u"!=", u"≠" }, { u"<=", u"≤" }, { u">=", u"≥" }, { u"~~", u"≈" },
        { u"~=", u"≅" }, { u"-=", u"≡" }, { u"prop", u"∝" }, { u"in", u"∈" }, { u"!in", u"∉" }, { u"sub", u"⊂" },
        { u"sube", u"⊆" }, { u"sup", u"⊃" }, { u"supe", u"⊇" }, { u"uu", u"∪" }, { u"nn", u"∩" }, { u"O/", u"∅" },
        { u"and", u" and " }, { u"or", u" or " }, { u"not", u"¬" }, { u"AA", u"∀" }, { u"EE", u"∃" }, { u"^^", u"∧" },
        { u"vv", u"∨" }, { u"->", u"→" }, { u"<-", u"←" }, { u"|->", u"↦" }, { u"=>", u"⇒" }, { u"<=>", u"⇔" },
        { u"rarr", u"→" }, { u"larr", u"←" }, { u"harr", u"↔" }, { u"rArr", u"⇒" }, { u"CC", u"ℂ" }, { u"NN", u"ℕ" },
        { u"QQ", u"ℚ" }, { u"RR", u"ℝ" }, { u"ZZ", u"ℤ" }, { u"...", u"…" }, { u"cdots", u"⋯" }, { u"sqrt", u"√" },
        { u"quad", u"  " }, { u"if", u" if " }, { u"sin", u"sin" }, { u"cos", u"cos" }, { u"tan", u"tan" },
        { u"sinh", u"sinh" }, { u"cosh", u"cosh" }, { u"tanh", u"tanh" }, { u"cot", u"cot" }, { u"sec", u"sec" },
        { u"csc", u"csc" }, { u"arcsin", u"arcsin" }, { u"arccos", u"arccos" }, { u"arctan", u"arctan" },
        { u"log", u"log" }, { u"ln", u"ln" }, { u"exp", u"exp" }, { u"lim", u"lim" }, { u"min", u"min" },
        { u"max", u"max" }, { u"mod", u"mod" }, { u"det", u"det" }, { u"dim", u"dim" }, { u"gcd", u"gcd" },
        { u"lcm", u"lcm" }, { u"frac", u"" }, { u"text", u"" }, { u"hat", u"" }, { u"bar", u"" }, { u"vec", u"" } };
    return table;
}

// Where the bracket that opens at `at` is closed; -1 where it never is.
qsizetype closing(QStringView text, qsizetype at)
{
    int depth = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        depth += u"([{"_s.contains(text[i]) ? 1 : u")]}"_s.contains(text[i]) ? -1 : 0;
        if (depth == 0)
            return i;
    }
    return -1;
}

class Reader {
public:
    explicit Reader(QStringView text, int depth = 0)
        : m_text(text)
        , m_depth(depth)
    {
    }

    QString read()
    {
        QString out;
        while (m_at < m_text.size())
            out += next();
        return out;
    }

private:
    QString next()
    {
        const QChar c = m_text[m_at];
        if (c == u'"') {
            const qsizetype end = m_text.indexOf(u'"', m_at + 1);
            const qsizetype from = std::exchange(m_at, end < 0 ? m_at + 1 : end + 1);
            return end < 0 ? QString(c) : m_text.sliced(from + 1, end - from - 1).toString();
        }
        const QStringView word = wordHere();
        m_at += qMax<qsizetype>(1, word.size());
        if (word.isEmpty())
            return c == u'^' || c == u'_' ? script(c) : QString(c);
        if (word == "text"_L1)
            return argument().toString();
        if (word != "frac"_L1)
            return words().value(word).toString();
        const QString upper = inBrackets(argument());
        return upper + u'/' + inBrackets(argument());
    }

    QStringView wordHere() const
    {
        for (qsizetype size = qMin(longestWord, m_text.size() - m_at); size > 0; --size) {
            if (const QStringView word = m_text.sliced(m_at, size); words().contains(word))
                return word;
        }
        return {};
    }

    // What stands in the brackets here, or the number, the word or the one sign.
    QStringView argument()
    {
        while (m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        if (m_at >= m_text.size())
            return {};
        const qsizetype from = m_at;
        if (u"([{"_s.contains(m_text[from])) {
            if (const qsizetype end = closing(m_text, from); end > 0) {
                m_at = end + 1;
                return m_text.sliced(from + 1, end - from - 1);
            }
        }
        while (m_at < m_text.size() && m_text[m_at].isDigit())
            ++m_at;
        if (m_at == from)
            m_at += qMax<qsizetype>(1, wordHere().size());
        return m_text.sliced(from, m_at - from);
    }

    QString meaning(QStringView inside) const
    {
        return m_depth < deepest ? Reader(inside, m_depth + 1).read() : inside.toString();
    }

    // One sign needs no brackets.
    QString inBrackets(QStringView inside) const
    {
        const QString read = meaning(inside);
        return read.size() > 1 ? u'(' + read + u')' : read;
    }

    QString script(QChar mark)
    {
        const QString inside = meaning(argument());
        const QString small = smallSigns(mark, inside);
        return !small.isEmpty() ? small : inside.size() > 1 ? mark + u'(' + inside + u')' : mark + inside;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth;
};

} // namespace

QString readableAsciiMath(const QString &typed)
{
    const QStringView text = QStringView(typed).trimmed();
    return text.size() > longestFormula ? text.toString() : Reader(text).read();
}

} // namespace foyer
