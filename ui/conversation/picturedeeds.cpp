#include "ui/conversation/picturedeeds.h"

#include "ui/conversation/pictureviewer.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

namespace foyer {

PictureDeeds::PictureDeeds(ConversationView &view)
    : m_view(view)
{
}

void PictureDeeds::perform(int row, int index)
{
    if (row < 0 || !m_view.pictures())
        return;
    const QList<PostPicture> pictures = m_view.layoutOf(row).pictures();
    if (index < 0 || index >= pictures.size())
        return;
    const PostPicture &picture = pictures.at(index);
    const PictureShelf::Place place = m_view.pictures()->placeOf(picture.picture.source);
    const PictureShelf::Look look = m_view.pictures()->shelf().peek(place);
    if (!look.known)
        return; // in a moment
    const PictureNote note = pictureNote(look.picture);
    if (note.act == PictureNote::Act::Load)
        load(place, look.picture.trouble == PictureTrouble::OtherHost);
    else if (note.act == PictureNote::Act::Browse)
        QDesktopServices::openUrl(picture.best());
    else if (look.picture.state == PictureState::Kept && !picture.link.isEmpty())
        Q_EMIT linkActivated(picture.link);
    else if (look.picture.state == PictureState::Kept)
        show(row, picture);
}

void PictureDeeds::show(int row, const PostPicture &picture)
{
    if (m_viewer)
        m_viewer->close();
    m_viewer = new PictureViewer(*m_view.pictures(), PictureWalk(m_view.model(), row, picture), m_view.window());
    connect(m_viewer, &PictureViewer::said, this, &PictureDeeds::said);
    m_viewer->show();
}

// A host that has nothing to do with the community learns who looks at what: that is asked once.
void PictureDeeds::load(const PictureShelf::Place &place, bool otherHost)
{
    const QString host = pictureHostOf(place.url);
    if (otherHost && !m_agreed.contains(host)) {
        QMessageBox question(QMessageBox::Question, tr("Load a picture from %1?").arg(host),
            tr("This picture is not kept by the community itself but by %1. Whoever runs that server sees your network "
               "address, and when you look at the picture.")
                .arg(host),
            QMessageBox::Cancel, m_view.window());
        const QPushButton *one = question.addButton(tr("&Load this picture"), QMessageBox::AcceptRole);
        const QPushButton *all = question.addButton(tr("&Always load from %1").arg(host), QMessageBox::AcceptRole);
        question.exec();
        if (question.clickedButton() != one && question.clickedButton() != all)
            return;
        m_agreed.insert(host);
        if (question.clickedButton() == all)
            m_view.pictures()->shelf().allowHost(place.account, host);
    }
    m_view.pictures()->shelf().ask(place, PictureShelf::From::Anybody);
}

} // namespace foyer
