// Signing in on the site's own page: what the person is asked to do there, and what to bring back.
#pragma once

#include <QUrl>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace foyer {

class Label;

class BrowserPart : public QWidget {
    Q_OBJECT
public:
    explicit BrowserPart(QWidget *parent = nullptr);

    void explain(const QString &host); // before the page is open
    // No code: the page shows a text to be pasted here, or the browser comes back to Foyer by itself.
    void open(const QUrl &page, const QString &code, bool comesBack);
    bool isOpen() const { return m_page.isValid(); }
    QString pasted() const;

Q_SIGNALS:
    void changed();
    void textWanted(); // it does not come back: a page that shows a text, please

private:
    Label *m_what;
    Label *m_code;
    QPlainTextEdit *m_text;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_stuck;
    QUrl m_page;
};

} // namespace foyer
