#include "ui/keymapdialog.h"

#include "ui/label.h"
#include "ui/shortcuts.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

// Keys as caps: "G, H" are two pressed one after the other.
class KeyCaps : public Label {
public:
    explicit KeyCaps(const QString &keys)
        : Label(type::meta, &Theme::muted, keys)
    {
    }

    QSize sizeHint() const override { return { walk(nullptr), scaled(20) }; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(font());
        walk(&painter);
    }

private:
    // Draws where there is a painter; answers how wide it all is.
    int walk(QPainter *painter) const
    {
        const QString between = Shortcuts::tr(" or ", "between two keys that do the same");
        const Theme &t = themeOf(palette());
        const int whole = painter ? width() - walk(nullptr) : 0; // at the trailing edge
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        int x = 0;
        const auto put = [&](const QString &words, bool cap) {
            const int wide = fontMetrics().horizontalAdvance(words) + scaled(cap ? 12 : 0);
            if (painter) {
                const QRect place(mirrored ? width() - whole - x - wide : whole + x, 1, wide, height() - 2);
                painter->setPen(QPen(t.line, 1));
                painter->setBrush(t.card);
                if (cap)
                    painter->drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
                painter->setPen(cap ? t.ink : t.faint);
                painter->drawText(place, Qt::AlignCenter, words);
            }
            x += wide + scaled(4);
        };
        bool first = true;
        for (const QString &either : text().split(between)) {
            if (!std::exchange(first, false))
                put(between.trimmed(), false);
            for (const QString &key : either.split(u", "_s))
                put(key, true);
        }
        return x - scaled(4);
    }
};

QWidget *groupColumn(std::initializer_list<ActGroup> groups)
{
    auto *column = new QWidget;
    auto *grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(20));
    grid->setVerticalSpacing(scaled(5));
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
            grid->addWidget(new KeyCaps(keyText(binding.act)), row++, 1);
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
    const bool wide = parent && parent->width() >= scaled(1120);
    if (wide) {
        columns->addWidget(groupColumn({ ActGroup::Go, ActGroup::Write }));
        columns->addWidget(groupColumn({ ActGroup::Read }));
        columns->addWidget(groupColumn({ ActGroup::Program }));
    } else {
        columns->addWidget(groupColumn({ ActGroup::Go, ActGroup::Program }));
        columns->addWidget(groupColumn({ ActGroup::Read, ActGroup::Write }));
    }

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
