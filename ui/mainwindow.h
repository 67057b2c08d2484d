// The window: puts the parts together, nothing more. Everything it shows comes out of the cache.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

#include <QMainWindow>
#include <QUrl>

namespace foyer {

class AccountSetup;
class LinkChoice;
class Settings;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // All three outlive the window. Applies theme and zoom of the settings to the program.
    MainWindow(Cache &cache, AccountSetup &setup, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Goes to what a link means (foyer:, news:, nntp:, https: of a known community). Links only ever open.
    // What is not kept here is said in the status line.
    void open(const QUrl &url);
    void showThread(ThreadId thread, PostId at = {});
    void addCommunity(const QString &address = {}); // the wizard
    void say(const QString &sentence); // in the status line
    // The commands also in the bar that all programs share at the top of the screen (macOS).
    void useMenuBar();
    // For the preferences; it outlives the window. None: the person cannot choose here.
    void setLinkChoice(LinkChoice *links);
    // One more command: in ☰, and in the menu of this community. It outlives the window.
    void addCommand(QAction *command, AccountId account);

Q_SIGNALS:
    void forMeChanged(int count); // unread and concerning me
    void sampleWanted(); // "Try the sample" on the first page

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
