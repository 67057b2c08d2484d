#include "ui/mainmenu.h"

#include "ui/icons.h"
#include "ui/shortcuts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QString glyphOf(Act act)
{
    switch (act) {
    case Act::Search:
        return u"search"_s;
    case Act::NewThread:
        return u"draft"_s;
    case Act::SyncNow:
        return u"sync"_s;
    case Act::WorkOffline:
        return u"offline"_s;
    case Act::AddCommunity:
        return u"plus"_s;
    case Act::Preferences:
        return u"settings"_s;
    case Act::KeyMap:
        return u"keyboard"_s;
    default:
        return {};
    }
}

void add(QMenu &menu, const Shortcuts &keys, std::initializer_list<Act> acts)
{
    for (const Act act : acts) {
        QAction *action = keys.action(act);
        if (const QString glyph = glyphOf(act); !glyph.isEmpty() && action->icon().isNull())
            action->setIcon(icon(glyph));
        menu.addAction(action);
    }
}

void addGroup(QMenu &menu, const Shortcuts &keys, ActGroup group)
{
    for (const Binding &binding : keyMap()) {
        if (binding.group == group && !binding.local)
            add(menu, keys, { binding.act });
    }
}

} // namespace

void fillMenu(QMenu &menu, const Shortcuts &keys)
{
    add(menu, keys, { Act::NewThread, Act::SyncNow, Act::WorkOffline });
    menu.addSeparator();
    for (const ActGroup group : { ActGroup::Go, ActGroup::Read, ActGroup::Write })
        addGroup(*menu.addMenu(nameOf(group)), keys, group);
    menu.addSeparator();
    add(menu, keys, { Act::ZoomIn, Act::ZoomOut, Act::ZoomReset });
    menu.addSeparator();
    add(menu, keys, { Act::AddCommunity, Act::Preferences, Act::KeyMap, Act::ReportProblem });
    menu.addSeparator();
    add(menu, keys, { Act::Quit });
}

QMenu *fillMenuBar(QMenuBar &bar, const Shortcuts &keys)
{
    for (const ActGroup group : { ActGroup::Program, ActGroup::Go, ActGroup::Read, ActGroup::Write })
        addGroup(*bar.addMenu(nameOf(group)), keys, group);
    for (const Binding &binding : keyMap())
        keys.action(binding.act)->setMenuRole(QAction::NoRole); // never guessed from its name, in no language
    keys.action(Act::Preferences)->setMenuRole(QAction::PreferencesRole);
    keys.action(Act::Quit)->setMenuRole(QAction::QuitRole);
    return bar.actions().constFirst()->menu();
}

} // namespace foyer
