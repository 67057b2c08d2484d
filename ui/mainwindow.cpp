#include "ui/mainwindow.h"

namespace foyer {

struct MainWindow::Private { };

MainWindow::MainWindow(Cache &, AccountSetup &, Settings &, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>())
{
}

MainWindow::~MainWindow() = default;

void MainWindow::open(const QUrl &)
{
}

void MainWindow::showThread(ThreadId, PostId)
{
}

void MainWindow::addCommunity(const QString &)
{
}

} // namespace foyer
