// The window: puts the parts together, nothing more. Everything it shows comes out of the cache.
#pragma once

#include "models/cache/cache.h"
#include "models/types.h"

#include <QMainWindow>
#include <QUrl>

namespace foyer {

class AccountSetup;
class Settings;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // All three outlive the window.
    MainWindow(Cache &cache, AccountSetup &setup, Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Goes to what a link means (foyer:, news:, nntp:, https: of a known community). Links only ever open.
    // What is not kept here is said in the status line.
    void open(const QUrl &url);
    void showThread(ThreadId thread, PostId at = {});
    void addCommunity(const QString &address = {}); // the wizard

Q_SIGNALS:
    void sampleWanted(); // "Try the sample" on the first page

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace foyer
