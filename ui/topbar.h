// The bar at the top: menu, name, the search field, and one calm pill when the network is not as it should be.
#pragma once

#include "ui/connection.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace foyer {

class Label;
class SearchField;

class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(Cache &cache, QWidget *parent = nullptr);

    QToolButton *menuButton() const { return m_menu; }
    QToolButton *navigationButton() const { return m_navigation; } // shown when the navigation is a drawer
    SearchField *search() const { return m_search; }
    QString pillText() const;

Q_SIGNALS:
    void pillClicked(const foyer::Connection &connection);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();

    Cache &m_cache;
    QToolButton *m_menu;
    QToolButton *m_navigation;
    Label *m_name;
    SearchField *m_search;
    QPushButton *m_pill;
    Connection m_connection;
    QTimer m_soon;
};

} // namespace foyer
