// What a keyboard and a screen reader need: every act has a name and a key, every control a name.
#include "tests/ui/shell/windowfixture.h"
#include "ui/accounts/accountwizard.h"
#include "ui/keymapdialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/shortcuts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSpinBox>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget);
}

QStringList namelessIn(QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        const bool part = qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
            || widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QComboBox *>(widget->parentWidget())
            || widget->inherits("QComboBoxListView");
        if (!isControl(widget) || part || widget->focusPolicy() == Qt::NoFocus
            || widget->isHidden()) // itself; pages of a stack not on show count
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->text(QAccessible::Name).isEmpty())
            nameless.append(u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
    }
    return nameless;
}

class FakeLinks final : public LinkChoice {
public:
    bool on = false;
    std::optional<Error> fault;

    bool isOn() const override { return on; }
    Expected<void> set(bool wanted) override
    {
        if (fault)
            return *fault;
        on = wanted;
        return {};
    }
};

QCheckBox *boxIn(const QDialog &preferences)
{
    for (QCheckBox *box : preferences.findChildren<QCheckBox *>()) {
        if (box->text().contains(u"links to discussions"_s))
            return box;
    }
    return nullptr;
}

} // namespace

class AccessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActHasANameAndAKey()
    {
        QSet<Act> seen;
        for (const Binding &binding : keyMap()) {
            QVERIFY(!seen.contains(binding.act));
            seen.insert(binding.act);
            QVERIFY2(!nameOf(binding.act).isEmpty(), binding.keys);
            QVERIFY2(!keysOf(binding.act).isEmpty(), binding.name);
            for (const QKeySequence &keys : keysOf(binding.act))
                QVERIFY2(keys.count() > 0 && keys[0].key() != Qt::Key_unknown, binding.name);
        }
        QCOMPARE(seen.size(), int(Act::Quit) + 1);
    }

    void noKeyMeansTwoThings()
    {
        QHash<QString, QString> meaning;
        for (const Binding &binding : keyMap()) {
            for (const QKeySequence &keys : keysOf(binding.act)) {
                const QString key = keys.toString();
                QVERIFY2(!meaning.contains(key), qPrintable(key + u": "_s + meaning.value(key)));
                meaning.insert(key, nameOf(binding.act));
            }
        }
    }

    void nothingDestructiveOnOneKey()
    {
        for (const Binding &binding : keyMap()) {
            const QString name = nameOf(binding.act).toLower();
            if (name.contains(u"delete"_s) || name.contains(u"remove"_s) || name.contains(u"quit"_s)) {
                for (const QKeySequence &keys : keysOf(binding.act))
                    QVERIFY(!isSingleKey(keys));
            }
        }
    }

    void theMapShowsEveryAct()
    {
        KeyMapDialog dialog(true);
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts.append(label->text());
        for (const Binding &binding : keyMap()) {
            QVERIFY(texts.contains(nameOf(binding.act)));
            QVERIFY(texts.contains(keyText(binding.act)));
        }
    }

    void everyControlHasAName()
    {
        WindowFixture f;
        f.window->showThread(f.all.flat);
        QCOMPARE(namelessIn(f.window.get()).join(u", "_s), QString());
        PreferencesDialog preferences(*f.cache, f.setup, f.settings);
        QCOMPARE(namelessIn(&preferences).join(u", "_s), QString());
        AccountWizard wizard(*f.cache, f.setup);
        QCOMPARE(namelessIn(&wizard).join(u", "_s), QString());
    }

    // The bar that all programs share on macOS: the system puts two of them where it wants them, whatever they are
    // called.
    void theMenuBarHoldsTheCommands()
    {
        WindowFixture f;
        QVERIFY(f.window->menuBar()->actions().isEmpty());
        f.window->useMenuBar();
        QCOMPARE(f.window->menuBar()->actions().size(), 4);
        QList<QAction::MenuRole> special;
        for (const QAction *action : f.window->actions()) {
            if (action->menuRole() != QAction::NoRole)
                special.append(action->menuRole());
        }
        QCOMPARE(special, QList<QAction::MenuRole>({ QAction::PreferencesRole, QAction::QuitRole }));
        QAction mine(u"Mine"_s);
        f.window->addCommand(&mine, f.all.learning);
        QVERIFY(f.window->menuBar()->actions().constFirst()->menu()->actions().contains(&mine));
    }

    // Where the system has no place of its own for it, the preferences ask who opens links.
    void linksAreThePersonsChoice()
    {
        WindowFixture f;
        FakeLinks links;
        PreferencesDialog without(*f.cache, f.setup, f.settings);
        QVERIFY(!boxIn(without));
        PreferencesDialog preferences(*f.cache, f.setup, f.settings, nullptr, &links);
        QCheckBox *box = boxIn(preferences);
        QVERIFY(box && !box->isChecked());
        box->click();
        QVERIFY(links.on && box->isChecked());
        links.fault = Error { ErrorKind::Storage, u"Windows said no."_s };
        box->click();
        QVERIFY(links.on && box->isChecked()); // it shows what is
        const QList<QLabel *> labels = preferences.findChildren<QLabel *>();
        QVERIFY(std::any_of(
            labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"Windows said no."_s; }));
    }

    void everyActionOfTheWindowIsInTheMap()
    {
        WindowFixture f;
        QCOMPARE(f.window->actions().size(), keyMap().size());
        for (const QAction *action : f.window->actions())
            QVERIFY(!action->text().isEmpty());
    }
};

QTEST_MAIN(AccessTest)
#include "access_test.moc"
