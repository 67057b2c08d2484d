// Pictures of the window with invented content, to look at: window_gallery OUT.png [options]. No test.
#include "models/cache/status.h"
#include "models/settings.h"
#include "tests/ui/shell/fakesetup.h"
#include "tests/ui/shell/showcase.h"
#include "ui/accounts/accountwizard.h"
#include "ui/connection.h"
#include "ui/icons.h"
#include "ui/keymapdialog.h"
#include "ui/mainwindow.h"
#include "ui/navigation/navigationpane.h"
#include "ui/panes.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/search/searchfield.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace Qt::StringLiterals;

namespace {

bool saveIcons(const QString &file)
{
    QImage image(960, 620, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    int x = 16;
    for (const int size : { 16, 22, 32, 48, 64, 128, 256 }) {
        painter.drawPixmap(x, 16, applicationIcon().pixmap(size, size));
        x += size + 16;
    }
    x = 16;
    int y = 300;
    const QDir glyphs(u":/foyer/icons"_s);
    for (const QString &name : glyphs.entryList()) {
        if (name == "foyer.svg"_L1)
            continue;
        paintIcon(painter, QRectF(x, y, 48, 48), name.chopped(4), QColor(0x23211d));
        paintIcon(painter, QRectF(x + 52, y, 16, 16), name.chopped(4), QColor(0x23211d));
        x += 84;
        if (x > 880) {
            x = 16;
            y += 70;
        }
    }
    painter.end();
    return image.save(file);
}

QString certificateOf(const QString &name)
{
    return u"Certificate: it was issued for %1, not for news.example.org."_s.arg(name);
}

// The dialog or the state of the window that --at names.
QWidget *stage(
    MainWindow &window, Cache &cache, FakeSetup &setup, Settings &settings, const Showcase &all, const QString &at)
{
    auto *navigation = window.findChild<NavigationPane *>();
    if (at == "wizard"_L1 || at == "wizard-fault"_L1) {
        setup.keychain = false;
        auto *wizard = new AccountWizard(cache, setup, &window);
        wizard->setAddress(u"news.example.org"_s);
        if (at == "wizard-fault"_L1)
            setup.fault = Error { ErrorKind::TlsFailed, certificateOf(u"other.example.org"_s) };
        else
            setup.answer = Found { u"nntp"_s, QUrl(u"nntps://news.example.org"_s), u"news.example.org"_s, true, false };
        wizard->show();
        QTest::keyClick(wizard, Qt::Key_Return);
        return wizard;
    }
    if (at.startsWith("preferences"_L1)) {
        auto *dialog = new PreferencesDialog(cache, setup, settings, &window);
        dialog->showPage(PreferencesDialog::Page(at.section(u':', 1).toInt()));
        return dialog;
    }
    if (at == "keys"_L1)
        return new KeyMapDialog(true, &window);
    if (at.startsWith("search:"_L1)) {
        window.findChild<SearchField *>()->setText(at.section(u':', 1));
        QTest::qWait(200);
    } else if (at == "drawer"_L1) {
        window.findChild<Panes *>()->setDrawerOpen(true);
    } else if (at == "thread"_L1) {
        window.showThread(all.flat);
    } else if (!at.isEmpty()) {
        Q_EMIT navigation->chosen(locationFrom(at == "forum"_L1 ? u"forum/%1"_s.arg(all.t3s4.value) : at));
    }
    return &window;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser arguments;
    arguments.addPositionalArgument(u"file"_s, u"PNG to write"_s);
    arguments.addOptions({ { u"size"_s, u"WxH"_s, u"size"_s, u"1360x860"_s },
        { u"theme"_s, u"light, dark or contrast"_s, u"theme"_s, u"light"_s },
        { u"zoom"_s, u"1.0"_s, u"zoom"_s, u"1.0"_s }, { u"rtl"_s, u"right to left"_s },
        { u"empty"_s, u"no community"_s }, { u"online"_s, u"nothing in the way"_s },
        { u"icons"_s, u"the icon family"_s }, { u"font"_s, u"family"_s, u"font"_s },
        { u"at"_s,
            u"outbox, drafts, for-me, starred, forum, thread, search:WORDS, drawer, wizard, preferences:N, keys"_s,
            u"at"_s } });
    arguments.addHelpOption();
    arguments.process(app);
    const QString file = arguments.positionalArguments().value(0, u"window.png"_s);
    if (arguments.isSet(u"icons"_s))
        return saveIcons(file) ? 0 : 1;
    if (arguments.isSet(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);

    QTemporaryDir folder;
    ChangeStream stream;
    const auto cache = Cache::open(folder.filePath(u"foyer.db"_s), stream);
    if (!cache)
        qFatal("%s", qPrintable(cache.error().text));
    Showcase all;
    if (!arguments.isSet(u"empty"_s))
        all = fillShowcase(**cache);
    if (!arguments.isSet(u"online"_s) && !arguments.isSet(u"empty"_s)) {
        (void)workOffline(**cache, true, QDateTime::currentDateTimeUtc().addSecs(-3000));
        SyncStatus status;
        status.account = all.learning;
        status.running = true;
        status.job = u"posts"_s;
        status.progress = { 3800, 4100 };
        (void)setSyncStatus(**cache, status);
    }
    Settings settings(folder.filePath(u"foyer.ini"_s));
    settings.setTheme(arguments.value(u"theme"_s));
    settings.setZoom(arguments.value(u"zoom"_s).toDouble());
    FakeSetup setup;
    MainWindow window(**cache, setup, settings);
    const QStringList size = arguments.value(u"size"_s).split(u'x');
    window.resize(size.at(0).toInt(), size.at(1).toInt());
    window.show();
    QTest::qWait(100);
    if (all.flat && window.width() >= 700)
        window.showThread(all.flat);
    QWidget *shown = stage(window, **cache, setup, settings, all, arguments.value(u"at"_s));
    shown->show();
    QTest::qWait(400);
    return shown->grab().save(file) ? 0 : 1;
}
