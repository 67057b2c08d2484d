// Does with a picture in a post what a click or Enter means there: shows it large, loads it, or opens its page.
#pragma once

#include "ui/conversation/conversationview.h"

#include <QPointer>
#include <QSet>

namespace foyer {

class PictureViewer;

class PictureDeeds : public QObject {
    Q_OBJECT
public:
    explicit PictureDeeds(ConversationView &view); // which outlives it

    void perform(int row, int index);

Q_SIGNALS:
    void said(const QString &sentence);
    void linkActivated(const QUrl &url);

private:
    void show(int row, const PostPicture &picture);
    void load(const PictureShelf::Place &place, bool otherHost);

    ConversationView &m_view;
    QPointer<PictureViewer> m_viewer;
    QSet<QString> m_agreed; // hosts the person was asked about, as long as the program runs
};

} // namespace foyer
