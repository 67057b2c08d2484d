// Three panes when there is room, two in a middling window (the navigation becomes a drawer), one in a
// narrow one (list or conversation). Where the person put the dividers is kept as fractions.
#pragma once

#include <QWidget>

class QSplitter;

namespace foyer {

class Settings;

class Panes : public QWidget {
    Q_OBJECT
public:
    Panes(Settings &settings, QWidget *navigation, QWidget *list, QWidget *conversation, QWidget *parent = nullptr);
    ~Panes() override;

    int count() const { return m_count; } // 3, 2 or 1
    bool showsConversation() const; // with one pane: which of the two
    void showConversation();
    void showList();

    bool drawerOpen() const;
    void setDrawerOpen(bool open);

    void cycle(int by); // moves the focus to the next pane on screen

Q_SIGNALS:
    void countChanged(int count);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange(int count);
    void applyFractions();
    void keepFractions();
    void placeDrawer();

    Settings &m_settings;
    QWidget *m_navigation;
    QWidget *m_list;
    QWidget *m_conversation;
    QSplitter *m_splitter;
    QWidget *m_veil; // behind the open drawer; a click closes it
    int m_count = 0;
    bool m_inConversation = false;
};

} // namespace foyer
