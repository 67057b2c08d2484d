#include "app/starttrouble.h"

#include "models/cache/maintenance.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

enum class Choice { TryAgain, Repair, Quit };

struct StartTrouble {
    Q_DECLARE_TR_FUNCTIONS(foyer::StartTrouble)
};

Choice ask(const DataFolder &folder, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, StartTrouble::tr("Foyer"), StartTrouble::tr("Your data cannot be opened."));
    box.setInformativeText(
        error.text + u"\n\n"_s + StartTrouble::tr("Nothing was changed. Your data is in %1.").arg(folder.path()));
    QPushButton *again = box.addButton(StartTrouble::tr("Try again"), QMessageBox::AcceptRole);
    QPushButton *repair = nullptr;
    if (error.kind == ErrorKind::Storage) {
        repair = box.addButton(StartTrouble::tr("Repair"), QMessageBox::ActionRole);
        repair->setToolTip(
            StartTrouble::tr("Puts the damaged file aside and carries over accounts, drafts, outbox and marks. "
                             "What is on the servers is fetched again."));
    }
    QPushButton *show = box.addButton(StartTrouble::tr("Open the folder"), QMessageBox::ActionRole);
    box.addButton(StartTrouble::tr("Quit"), QMessageBox::RejectRole);
    for (;;) {
        box.exec();
        if (box.clickedButton() == again)
            return Choice::TryAgain;
        if (repair && box.clickedButton() == repair)
            return Choice::Repair;
        if (box.clickedButton() != show)
            return Choice::Quit;
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder.path()));
    }
}

} // namespace

std::unique_ptr<Cache> openOrAsk(const DataFolder &folder, ChangeStream &stream)
{
    for (;;) {
        auto cache = Cache::open(folder.database(), stream);
        if (cache)
            return std::move(*cache);
        switch (ask(folder, cache.error())) {
        case Choice::TryAgain:
            break;
        case Choice::Repair:
            if (const auto report = rebuildFile(folder.database()); !report)
                sayTrouble(report.error());
            break;
        case Choice::Quit:
            return nullptr;
        }
    }
}

void sayTrouble(const Error &error)
{
    QMessageBox(QMessageBox::Warning, StartTrouble::tr("Foyer"), error.text, QMessageBox::Close).exec();
}

} // namespace foyer
