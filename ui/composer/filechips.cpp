#include "ui/composer/filechips.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeDatabase>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace foyer {
namespace {

constexpr qint64 largestFile = 20 << 20;

} // namespace

FileChips::FileChips(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(2));
    hide();
}

void FileChips::setFiles(const QList<OutgoingFile> &files)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (int i = 0; i < files.size(); ++i) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        const QString size =
            QLocale().formattedDataSize(files.at(i).data.size(), 0, QLocale::DataSizeTraditionalFormat);
        auto *label = new QLabel(tr("%1 · %2").arg(files.at(i).name, size), row);
        label->setTextFormat(Qt::PlainText);
        auto *remove = new QPushButton(u"✕"_s, row);
        remove->setProperty("look", u"word"_s);
        remove->setAccessibleName(tr("Leave out %1").arg(files.at(i).name));
        line->addWidget(label);
        line->addWidget(remove);
        line->addStretch();
        connect(remove, &QPushButton::clicked, this, [this, i] { Q_EMIT removed(i); });
        layout()->addWidget(row);
    }
    setVisible(!files.isEmpty());
}

Expected<OutgoingFile> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.size() > largestFile)
        return Error { ErrorKind::Usage,
            FileChips::tr("%1 is larger than 20 MB and was not attached.").arg(info.fileName()) };
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Usage,
            FileChips::tr("%1 could not be read: %2").arg(info.fileName(), file.errorString()) };
    return OutgoingFile { info.fileName(), QMimeDatabase().mimeTypeForFile(info).name(), file.readAll() };
}

} // namespace foyer
