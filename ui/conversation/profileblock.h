// What a community says of somebody, in their card: their own words, where they are and since when, their badges.
#pragma once

#include "models/profile.h"

#include <QCoreApplication>
#include <QWidget>

class QVBoxLayout;

namespace foyer {

class ProfileBlock : public QWidget {
public:
    explicit ProfileBlock(QWidget *parent = nullptr);

    void setProfile(const Profile &profile); // nothing to say: hidden

private:
    Q_DECLARE_TR_FUNCTIONS(foyer::PersonCard)
    void addBadges(const Profile &profile);

    QVBoxLayout *m_column;
    Profile m_profile;
};

} // namespace foyer
