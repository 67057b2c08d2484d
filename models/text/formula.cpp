#include "models/text/formula.h"

#include <QHash>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFormula = 4000;

const QHash<QStringView, QStringView> &symbols()
{
    static const QHash<QStringView, QStringView> table { { u"alpha", u"α" }, { u"beta", u"β" }, { u"gamma", u"γ" },
        { u"delta", u"δ" }, { u"epsilon", u"ε" }, { u"varepsilon", u"ε" }, { u"zeta", u"ζ" }, { u"eta", u"η" },
        { u"theta", u"θ" }, { u"iota", u"ι" }, { u"kappa", u"κ" }, { u"lambda", u"λ" }, { u"mu", u"μ" },
        { u"nu", u"ν" }, { u"xi", u"ξ" }, { u"pi", u"π" }, { u"rho", u"ρ" }, { u"sigma", u"σ" }, { u"tau", u"τ" },
        { u"upsilon", u"υ" }, { u"phi", u"φ" }, { u"varphi", u"φ" }, { u"chi", u"χ" }, { u"psi", u"ψ" },
        { u"omega", u"ω" }, { u"Gamma", u"Γ" }, { u"Delta", u"Δ" }, { u"Theta", u"Θ" }, { u"Lambda", u"Λ" },
        { u"Xi", u"Ξ" }, { u"Pi", u"Π" }, { u"Sigma", u"Σ" }, { u"Phi", u"Φ" }, { u"Psi", u"Ψ" }, { u"Omega", u"Ω" },
        { u"sum", u"∑" }, { u"prod", u"∏" }, { u"int", u"∫" }, { u"oint", u"∮" }, { u"partial", u"∂" },
        { u"nabla", u"∇" }, { u"infty", u"∞" }, { u"sqrt", u"√" }, { u"pm", u"±" }, { u"mp", u"∓" }, { u"times", u"×" },
        { u"div", u"÷" }, { u"cdot", u"·" }, { u"ast", u"∗" }, { u"circ", u"∘" }, { u"le", u"≤" }, { u"leq", u"≤" },
        { u"ge", u"≥" }, { u"geq", u"≥" }, { u"ne", u"≠" }, { u"neq", u"≠" }, { u"approx", u"≈" }, { u"equiv", u"≡" },
        { u"sim", u"∼" }, { u"propto", u"∝" }, { u"ll", u"≪" }, { u"gg", u"≫" }, { u"in", u"∈" }, { u"notin", u"∉" },
        { u"subset", u"⊂" }, { u"subseteq", u"⊆" }, { u"supset", u"⊃" }, { u"cup", u"∪" }, { u"cap", u"∩" },
        { u"setminus", u"∖" }, { u"emptyset", u"∅" }, { u"varnothing", u"∅" }, { u"forall", u"∀" }, { u"exists", u"∃" },
        { u"neg", u"¬" }, { u"land", u"∧" }, { u"wedge", u"∧" }, { u"lor", u"∨" }, { u"vee", u"∨" }, { u"to", u"→" },
        { u"rightarrow", u"→" }, { u"leftarrow", u"←" }, { u"mapsto", u"↦" }, { u"Rightarrow", u"⇒" },
        { u"implies", u"⇒" }, { u"Leftarrow", u"⇐" }, { u"iff", u"⇔" }, { u"Leftrightarrow", u"⇔" },
        { u"leftrightarrow", u"↔" }, { u"ldots", u"…" }, { u"dots", u"…" }, { u"cdots", u"⋯" }, { u"prime", u"′" },
        { u"degree", u"°" }, { u"angle", u"∠" }, { u"perp", u"⊥" }, { u"parallel", u"∥" }, { u"langle", u"⟨" },
        { u"rangle", u"⟩" }, { u"lfloor", u"⌊" }, { u"rfloor", u"⌋" }, { u"lceil", u"⌈" }, { u"rceil", u"⌉" },
        { u"hbar", u"ℏ" }, { u"ell", u"ℓ" }, { u"Re", u"ℜ" }, { u"Im", u"ℑ" }, { u"aleph", u"ℵ" }, { u"otimes", u"⊗" },
        { u"oplus", u"⊕" }, { u"mid", u"|" }, { u"quad", u"  " }, { u"qquad", u"    " },
        // Words about form alone:
        { u"left", u"" }, { u"right", u"" }, { u"big", u"" }, { u"Big", u"" }, { u"bigg", u"" }, { u"Bigg", u"" },
        { u"displaystyle", u"" }, { u"limits", u"" }, { u"mathrm", u"" }, { u"mathbf", u"" }, { u"mathit", u"" },
        { u"mathcal", u"" }, { u"text", u"" }, { u"operatorname", u"" }, { u"boldsymbol", u"" }, { u"vec", u"" } };
    return table;
}

QChar raised(QChar c)
{
    static constexpr QStringView from = u"0123456789+-=()ni", to = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
    const qsizetype at = from.indexOf(c);
    return at < 0 ? QChar() : to[at];
}

QChar lowered(QChar c)
{
    static constexpr QStringView from = u"0123456789+-=()aeoxijnm", to = u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓᵢⱼₙₘ";
    const qsizetype at = from.indexOf(c);
    return at < 0 ? QChar() : to[at];
}

// What stands between braces or the single sign at `at`; moves behind it. Empty: it is longer than small signs are for.
QStringView argument(QStringView text, qsizetype &at)
{
    constexpr qsizetype longest = 40;
    if (at >= text.size())
        return {};
    if (text[at] != u'{')
        return text.sliced(at++, 1);
    const qsizetype begin = at + 1;
    const qsizetype end = text.sliced(begin, qMin(longest, text.size() - begin)).indexOf(u'}');
    if (end < 0)
        return {};
    at = begin + end + 1;
    return text.sliced(begin, end);
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

class Writer {
public:
    // After the backslash.
    void command(QStringView text, qsizetype &at)
    {
        const qsizetype begin = at;
        while (at < text.size() && isLetter(text[at]))
            ++at;
        const QStringView name = text.sliced(begin, at - begin);
        if (name.isEmpty()) { // \, and \; are gaps, \{ is a brace, two backslashes a new line
            const QChar sign = at < text.size() ? text[at++] : QChar(u' ');
            out += u",;:! "_s.contains(sign) ? QChar(u' ') : sign == u'\\' ? QChar(u'\n') : sign;
        } else if (name == u"frac" || name == u"dfrac" || name == u"tfrac") {
            m_halves = 2;
        } else if (const auto known = symbols().constFind(name); known != symbols().constEnd()) {
            out += *known;
        } else {
            out += name; // \sin, \log, and what nobody knows
        }
    }

    void script(QChar mark, QStringView text, qsizetype &at)
    {
        qsizetype end = at;
        const QString small = smallSigns(mark, argument(text, end));
        if (small.isEmpty())
            out += mark;
        else
            at = end;
        out += small;
    }

    void open()
    {
        const bool half = m_halves > 0;
        const bool bracket = half || (!out.isEmpty() && u"^_√"_s.contains(out.back()));
        m_braces.append({ bracket, half && m_halves == 2, out.size() });
        m_outer.append(half ? m_halves - 1 : 0);
        m_halves = 0;
        if (bracket)
            out += u'(';
    }

    void close()
    {
        if (m_braces.isEmpty())
            return;
        const Brace brace = m_braces.takeLast();
        m_halves = m_outer.takeLast();
        if (brace.bracket && out.size() - brace.at <= 2)
            out.remove(brace.at, 1); // one sign needs no brackets
        else if (brace.bracket)
            out += u')';
        if (brace.upperHalf)
            out += u'/';
    }

    QString out;

private:
    struct Brace {
        bool bracket;
        bool upperHalf; // of a fraction
        qsizetype at;
    };
    QList<Brace> m_braces;
    QList<int> m_outer; // halves still to come once the brace is closed
    int m_halves = 0; // of a fraction, that the next braces are
};

} // namespace

QString smallSigns(QChar mark, QStringView inside)
{
    QString small;
    for (const QChar c : inside) {
        const QChar sign = mark == u'^' ? raised(c) : lowered(c);
        if (sign.isNull())
            return {};
        small += sign;
    }
    return small;
}

QString readableFormula(const QString &tex)
{
    const QStringView text = QStringView(tex).trimmed();
    if (text.size() > longestFormula)
        return text.toString();
    Writer writer;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at++];
        if (c == u'\\')
            writer.command(text, at);
        else if (c == u'^' || c == u'_')
            writer.script(c, text, at);
        else if (c == u'{')
            writer.open();
        else if (c == u'}')
            writer.close();
        else
            writer.out += c;
    }
    return writer.out;
}

} // namespace foyer
