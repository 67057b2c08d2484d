// Every colour and size of the window, by name. Light, dark and high contrast are three sets of the
// same names; nothing else in ui/ names a colour.
#pragma once

#include <QColor>
#include <QDateTime>
#include <QFont>
#include <QPalette>
#include <QPixmap>

class QApplication;
class QPainter;

namespace foyer {

struct Theme {
    QColor background; // conversation
    QColor list; // thread list
    QColor side; // navigation, bars
    QColor card; // fields, buttons
    QColor line; // separators, 1 px
    QColor ink;
    QColor muted;
    QColor faint;
    QColor accent;
    QColor onAccent;
    QColor accentWash;
    QColor waiting; // mine and not on the server yet; offline
    QColor waitingWash;
    QColor tree; // reply lines, quotes
    QColor danger; // data at risk, nothing else
    // Program text; what has no colour of its own is ink.
    QColor codeComment;
    QColor codeString;
    QColor codeNumber;
    QColor codeKeyword;
    bool dark = false;
};

enum class ThemeChoice { System, Light, Dark, HighContrast };

// Sets style, palette and font of the whole program; call again to switch. Follows the system for System.
// Zoom scales every size below (1.0 = 100 %).
void applyTheme(QApplication &app, ThemeChoice choice, double zoom = 1.0);

// The tokens that belong to this palette (a widget's palette() tells which set is on).
const Theme &themeOf(const QPalette &palette);

// The zoom in force, read back from the program's font, and a drawing's length under it.
double zoom();
int scaled(double pixels);

// Sizes in the drawing's pixels, scaled by the zoom. The family is that of `base`; its size does not matter.
namespace type {
QFont ui(const QFont &base); // 13 px
QFont post(const QFont &base); // 14.5 px, line height 1.55, at most 76 characters a line
QFont threadTitle(const QFont &base); // 19 px bold
QFont paneTitle(const QFont &base); // 15 px bold
QFont meta(const QFont &base); // 12 px
QFont heading(const QFont &base); // 11 px demibold: group headings
QFont strong(const QFont &base); // 13 px bold: names, unread titles
QFont lead(const QFont &base); // 12 px demibold: who spoke last, pills
QFont code(const QFont &base); // 13 px, the system's fixed-width font
QFont formula(const QFont &base); // 15.5 px, italic with serifs
QList<QFont> all(const QFont &base);
} // namespace type
constexpr double postLineHeight = 1.55;
constexpr int postCharactersPerLine = 76;
constexpr int grid = 4;
constexpr double radius = 7;

// A steady colour for a person without a picture, and the two letters on it.
QColor avatarColor(const QString &name);
// A forum's own colour, or one derived from its name.
QColor forumColor(const QString &color, const QString &name);
QString initials(const QString &name);
// `face`: their picture, null where it is not here (yet).
void paintAvatar(QPainter &painter, const QRectF &circle, const QString &name, const QPixmap &face = {});

// The small rounded marks: a badge ("Chair") and a count ("+4").
void paintPill(QPainter &painter, const QRectF &pill, const QString &text, const QColor &ground, const QColor &ink);

// shortTime: "12:48", "yesterday", "Tue", "3 Mar", "3 Mar 2024"; longTime: "12:48", "yesterday 17:31", "Tue 17:31",
// "3 Mar 17:31", "3 Mar 2024 17:31". In the reader's zone and language.
QString shortTime(const QDateTime &utc, const QDateTime &nowUtc);
QString longTime(const QDateTime &utc, const QDateTime &nowUtc);

} // namespace foyer
