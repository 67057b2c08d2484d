#include "ui/theme.h"

#include "ui/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPointer>
#include <QScreen>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

const Theme &lightTheme()
{
    static const Theme theme {
        .background = u"#fbfaf8"_s,
        .list = u"#f7f5f1"_s,
        .side = u"#f1efea"_s,
        .card = u"#ffffff"_s,
        .line = u"#e2ded6"_s,
        .ink = u"#23211d"_s,
        .muted = u"#635e56"_s,
        .faint = u"#78726a"_s,
        .accent = u"#0f6b66"_s,
        .onAccent = u"#ffffff"_s,
        .accentWash = u"#dcefec"_s,
        .waiting = u"#96550a"_s,
        .waitingWash = u"#fbf0dc"_s,
        .tree = u"#d9d4ca"_s,
        .danger = u"#a82020"_s,
        .codeComment = u"#6f6a5f"_s,
        .codeString = u"#7a4a12"_s,
        .codeNumber = u"#7b3294"_s,
        .codeKeyword = u"#0b5a8a"_s,
        .dark = false,
    };
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme {
        .background = u"#1f2022"_s,
        .list = u"#1b1c1e"_s,
        .side = u"#18191b"_s,
        .card = u"#26282b"_s,
        .line = u"#303236"_s,
        .ink = u"#e8e6e1"_s,
        .muted = u"#aaa69f"_s,
        .faint = u"#8f8b85"_s,
        .accent = u"#5cc2b8"_s,
        .onAccent = u"#10201f"_s,
        .accentWash = u"#1d3a38"_s,
        .waiting = u"#e5a94c"_s,
        .waitingWash = u"#3a2e1a"_s,
        .tree = u"#3b3e43"_s,
        .danger = u"#f08a80"_s,
        .codeComment = u"#97928a"_s,
        .codeString = u"#d9b07a"_s,
        .codeNumber = u"#c9a4e0"_s,
        .codeKeyword = u"#86bde8"_s,
        .dark = true,
    };
    return theme;
}

const Theme &highContrastLight()
{
    static const Theme theme {
        .background = u"#fffffe"_s,
        .list = u"#ffffff"_s,
        .side = u"#ffffff"_s,
        .card = u"#ffffff"_s,
        .line = u"#000000"_s,
        .ink = u"#000000"_s,
        .muted = u"#1c1c1c"_s,
        .faint = u"#333333"_s,
        .accent = u"#004b47"_s,
        .onAccent = u"#ffffff"_s,
        .accentWash = u"#c9f2ee"_s,
        .waiting = u"#6a3800"_s,
        .waitingWash = u"#ffedc9"_s,
        .tree = u"#444444"_s,
        .danger = u"#8a0000"_s,
        .codeComment = u"#3a3a3a"_s,
        .codeString = u"#5a2d00"_s,
        .codeNumber = u"#4b0066"_s,
        .codeKeyword = u"#002f6b"_s,
        .dark = false,
    };
    return theme;
}

const Theme &highContrastDark()
{
    static const Theme theme {
        .background = u"#000001"_s,
        .list = u"#000000"_s,
        .side = u"#000000"_s,
        .card = u"#000000"_s,
        .line = u"#ffffff"_s,
        .ink = u"#ffffff"_s,
        .muted = u"#eeeeee"_s,
        .faint = u"#d6d6d6"_s,
        .accent = u"#7ff5ea"_s,
        .onAccent = u"#000000"_s,
        .accentWash = u"#00403c"_s,
        .waiting = u"#ffc766"_s,
        .waitingWash = u"#402a00"_s,
        .tree = u"#bbbbbb"_s,
        .danger = u"#ffa8a0"_s,
        .codeComment = u"#d0d0d0"_s,
        .codeString = u"#ffd9a0"_s,
        .codeNumber = u"#e6c4ff"_s,
        .codeKeyword = u"#a8d8ff"_s,
        .dark = true,
    };
    return theme;
}

// QPalette::Window carries the conversation's background, and that names the set.
QPalette paletteOf(const Theme &t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color) { p.setColor(role, color); };
    set(QPalette::Window, t.background);
    set(QPalette::WindowText, t.ink);
    set(QPalette::Base, t.card);
    set(QPalette::AlternateBase, t.list);
    set(QPalette::Text, t.ink);
    set(QPalette::PlaceholderText, t.faint);
    set(QPalette::Button, t.card);
    set(QPalette::ButtonText, t.ink);
    set(QPalette::BrightText, t.onAccent);
    set(QPalette::Highlight, t.accent);
    set(QPalette::HighlightedText, t.onAccent);
    set(QPalette::Link, t.accent);
    set(QPalette::LinkVisited, t.accent);
    set(QPalette::ToolTipBase, t.card);
    set(QPalette::ToolTipText, t.ink);
    set(QPalette::Light, t.card);
    set(QPalette::Midlight, t.list);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.line);
    set(QPalette::Shadow, t.line);
    for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        p.setColor(QPalette::Disabled, role, t.faint);
    return p;
}

bool systemIsDark(QApplication &app)
{
    app.setPalette(QPalette());
    return app.palette().color(QPalette::Window).lightness() < 128;
}

const Theme &themeFor(QApplication &app, ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::HighContrast:
        return systemIsDark(app) ? highContrastDark() : highContrastLight();
    case ThemeChoice::System:
        break;
    }
    return systemIsDark(app) ? darkTheme() : lightTheme();
}

// Applies the choice again when the desktop changes between light and dark.
class SystemFollower : public QObject {
public:
    SystemFollower(QApplication &app, ThemeChoice choice, double zoom)
        : QObject(&app)
        , m_app(app)
        , m_choice(choice)
        , m_zoom(zoom)
    {
        setObjectName(u"foyer.systemFollower"_s);
        app.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_app && event->type() == QEvent::ThemeChange)
            QMetaObject::invokeMethod(
                &m_app, [this] { applyTheme(m_app, m_choice, m_zoom); }, Qt::QueuedConnection);
        return false;
    }

private:
    QApplication &m_app;
    ThemeChoice m_choice;
    double m_zoom;
};

double pointsPerPixel()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return 72.0 / (screen ? screen->logicalDotsPerInchY() : 96.0);
}

QFont sized(const QFont &base, double pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(base);
    font.setPointSizeF(pixels * zoom() * pointsPerPixel()); // points, because pixel sizes have no fractions
    font.setWeight(weight);
    return font;
}

} // namespace

void applyTheme(QApplication &app, ThemeChoice choice, double zoom)
{
    if (!qobject_cast<Style *>(app.style()))
        app.setStyle(new Style);
    delete app.findChild<QObject *>(u"foyer.systemFollower"_s, Qt::FindDirectChildrenOnly);
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(13.0 * zoom * pointsPerPixel());
    app.setFont(font);
    app.setPalette(paletteOf(themeFor(app, choice)));
    if (choice == ThemeChoice::System || choice == ThemeChoice::HighContrast)
        new SystemFollower(app, choice, zoom);
}

const Theme &themeOf(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    for (const Theme *theme : { &lightTheme(), &darkTheme(), &highContrastLight(), &highContrastDark() }) {
        if (theme->background == window)
            return *theme;
    }
    return window.lightness() < 128 ? darkTheme() : lightTheme();
}

double zoom()
{
    const QFont font = QApplication::font();
    const double pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() / pointsPerPixel();
    return pixels / 13.0;
}

int scaled(double pixels)
{
    return qRound(pixels * zoom());
}

QFont type::ui(const QFont &base)
{
    return sized(base, 13);
}

QFont type::post(const QFont &base)
{
    return sized(base, 14.5);
}

QFont type::threadTitle(const QFont &base)
{
    return sized(base, 19, QFont::Bold);
}

QFont type::paneTitle(const QFont &base)
{
    return sized(base, 15, QFont::Bold);
}

QFont type::meta(const QFont &base)
{
    return sized(base, 12);
}

QFont type::heading(const QFont &base)
{
    return sized(base, 11, QFont::DemiBold);
}

QFont type::strong(const QFont &base)
{
    return sized(base, 13, QFont::Bold);
}

QFont type::lead(const QFont &base)
{
    return sized(base, 12, QFont::DemiBold);
}

QFont type::code(const QFont &)
{
    return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), 13);
}

QFont type::formula(const QFont &base)
{
    QFont font = sized(base, 15.5);
    font.setFamilies({ u"serif"_s });
    font.setStyleHint(QFont::Serif);
    font.setItalic(true);
    return font;
}

QList<QFont> type::all(const QFont &base)
{
    return { ui(base), meta(base), strong(base), lead(base), post(base), heading(base), paneTitle(base),
        threadTitle(base), code(base), formula(base) };
}

} // namespace foyer
