// Where posts are written: an answer in a thread, a new thread, or a change of a post of mine. Every key is
// on disk within a second; sending queues an intention and takes the draft with it in one transaction.
// Nothing here throws text away.
#pragma once

#include "models/cache/cache.h"
#include "models/intention.h"
#include "models/types.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace foyer {

class DraftKeeper;
class FileChips;
class GrowingText;
class HintButton;
class PostPreview;
class TagField;
class VersionsBand;

class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(Cache &cache, QWidget *parent = nullptr);
    ~Composer() override;

    // Below a thread: takes up its newest draft, else starts an answer to its first post.
    void showThread(const Thread &thread, const Account &account);
    void refresh(const Thread &thread); // its facts changed; what is written stays
    void newThread(const Forum &forum, const Account &account);
    void openDraft(const Draft &draft, const Account &account);
    void edit(const Post &post);

    void replyTo(const Post &post);
    void replyToThread();
    void quote(const Post &post, const QString &selection);

    bool save(); // now; false: it could not be kept, and the person was told
    void submit();
    void togglePreview();
    void showText(); // instead of the preview
    void focusText();
    bool hasText() const;
    QString text() const;
    DraftId draftId() const;
    void setHeightLimit(int pixels); // of the text; 0: all there is

Q_SIGNALS:
    void queued(foyer::IntentionId intention);
    void left(); // Esc: back to the posts; the text stays
    void said(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void restyle();
    void take(const Draft &draft);
    std::optional<Draft> newestHere() const;
    void draftsChanged(); // by somebody else: sync
    Draft freshReply(PostId parent) const;
    void showTarget(); // who is answered, which forum
    void showState(); // buttons, warnings
    void showSaved(const QDateTime &when);
    void showDrafts();
    void attach();
    void addFiles(const QList<QUrl> &files);
    void addFile(const OutgoingFile &file);
    std::optional<QString> obstacle() const; // why it cannot go out yet
    Deed deed() const;
    Post previewPost() const;
    Post answered() const;

    Cache &m_cache;
    Account m_account;
    Thread m_thread;
    Forum m_forum;
    DraftKeeper *m_keeper;
    QWidget *m_target;
    QLabel *m_targetText;
    QPushButton *m_targetClear;
    QCheckBox *m_privately;
    VersionsBand *m_versions;
    QLineEdit *m_subject;
    TagField *m_tags;
    QStackedWidget *m_pages;
    QWidget *m_frame;
    GrowingText *m_text;
    PostPreview *m_preview;
    FileChips *m_files;
    QLabel *m_saved;
    QPushButton *m_drafts;
    QPushButton *m_attach;
    HintButton *m_previewButton;
    HintButton *m_send;
    int m_limit = 0; // of the text's height
    bool m_filling = false;
};

} // namespace foyer
