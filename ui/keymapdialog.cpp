#include "ui/keymapdialog.h"

#include "ui/label.h"
#include "ui/shortcuts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

class KeyLabel : public Label {
public:
    explicit KeyLabel(const QString &text)
        : Label(type::meta, &Theme::muted, text)
    {
        setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    }
};

QWidget *groupColumn(std::initializer_list<ActGroup> groups)
{
    auto *column = new QWidget;
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(20));
    grid->setVerticalSpacing(scaled(6));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const ActGroup group : groups) {
        if (row > 0)
            grid->setRowMinimumHeight(row++, scaled(10));
        grid->addWidget(new Label(type::paneTitle, &Theme::ink, nameOf(group)), row++, 0, 1, 2);
        for (const Binding &binding : keyMap()) {
            if (binding.group != group)
                continue;
            grid->addWidget(new Label(type::ui, &Theme::ink, nameOf(binding.act)), row, 0);
            grid->addWidget(new KeyLabel(keyText(binding.act)), row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    return column;
}

} // namespace

KeyMapDialog::KeyMapDialog(bool singleKeys, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *sheet = new QWidget;
    auto *columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(12));
    columns->setSpacing(scaled(44));
    columns->addWidget(groupColumn({ ActGroup::Go, ActGroup::Program }));
    columns->addWidget(groupColumn({ ActGroup::Read, ActGroup::Write }));

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    scroll->setAccessibleName(windowTitle());
    auto *note = new Label(type::meta, &Theme::muted,
        singleKeys
            ? tr("Keys without Ctrl or Alt do nothing while you write. They can be turned off in the preferences.")
            : tr("Keys without Ctrl or Alt are turned off in the preferences."));
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(scaled(24), scaled(4), scaled(24), scaled(16));
    foot->addWidget(note, 1);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    resize(sheet->sizeHint().width() + scaled(24), qMin(sheet->sizeHint().height() + scaled(80), scaled(720)));
}

} // namespace foyer
