// Who somebody is, as far as it is known here: name, badge, what is kept of their words, and the way to their page.
#pragma once

#include "models/cache/people.h"

#include <QFrame>
#include <QPixmap>

class QVBoxLayout;

namespace foyer {

class Face;
class ProfileBlock;

class PersonCard : public QFrame {
    Q_OBJECT
public:
    // A popup: it goes when one looks elsewhere, and deletes itself.
    PersonCard(const PersonWords &words, const QPixmap &face, QWidget *parent);
    static constexpr int faceSize = 48;

    void showAt(const QPoint &global);
    void setProfile(const Profile &profile); // it may come while the card is open
    void setFace(const QPixmap &face); // null: initials

Q_SIGNALS:
    void postWanted(foyer::ThreadId thread, foyer::PostId post);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void place(QPoint corner);
    QString facts() const;
    void addPosts(QVBoxLayout &column);

    PersonWords m_words;
    Face *m_face;
    ProfileBlock *m_profile = nullptr;
};

} // namespace foyer
