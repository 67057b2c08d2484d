// The tags of a new thread: written with commas between them, completed from those the community knows.
#pragma once

#include "models/customs.h"

#include <QLineEdit>

class QCompleter;

namespace foyer {

class TagField : public QLineEdit {
    Q_OBJECT
public:
    explicit TagField(QWidget *parent = nullptr);

    void setCustoms(const Customs &customs);
    void setTags(const QStringList &tags); // without telling
    QStringList tags() const;
    // Those the community does not know, where it lets this user make none.
    QStringList unknown() const;

Q_SIGNALS:
    void changed(const QStringList &tags);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void take(const QString &tag);

    Customs m_customs;
    QCompleter *m_completer;
};

} // namespace foyer
