// The files that go out with a post: name, size, and a way to take each out again.
#pragma once

#include "models/intention.h"

#include <QWidget>

namespace foyer {

class FileChips : public QWidget {
    Q_OBJECT
public:
    explicit FileChips(QWidget *parent = nullptr);
    void setFiles(const QList<OutgoingFile> &files);

Q_SIGNALS:
    void removed(int index);
};

// Reads a local file for sending; the error says why it cannot go along.
Expected<OutgoingFile> readFile(const QString &path);

} // namespace foyer
