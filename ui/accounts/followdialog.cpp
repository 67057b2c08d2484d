#include "ui/accounts/followdialog.h"

#include "models/cache/accounts.h"
#include "models/cache/status.h"
#include "ui/accounts/followlist.h"
#include "ui/theme.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QVBoxLayout>

namespace foyer {

FollowDialog::FollowDialog(Cache &cache, AccountId account, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Follow in %1").arg(foyer::account(cache, account).valueOr({}).name));
    auto *list = new FollowList(cache);
    list->setAccount(account);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, list, &cache, account] {
        if (const auto done = list->save(); !done) {
            QMessageBox::warning(this, windowTitle(), tr("That could not be saved: %1").arg(done.error().text));
            return;
        }
        requestSync(cache, account);
        accept();
    });
    resize(scaled(440), scaled(520));
}

} // namespace foyer
