// What a list says when it is empty. Which of the three it is makes the sentence: nothing here, not on
// this computer yet, or out of reach; each with at most one thing to do about it.
#pragma once

#include <QWidget>

class QPushButton;

namespace foyer {

class Label;

struct EmptyText {
    enum class Kind { Nothing, NotHere, Unreachable };

    Kind kind = Kind::Nothing;
    QString sentence;
    QString detail; // why
    QString action; // empty: none
    QString glyph = {}; // instead of the kind's own

    friend bool operator==(const EmptyText &, const EmptyText &) = default;
};

class EmptyList : public QWidget {
    Q_OBJECT
public:
    explicit EmptyList(QWidget *parent = nullptr);
    void show(const EmptyText &text);
    EmptyText text() const { return m_text; }

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EmptyText m_text;
    QWidget *m_drawing;
    Label *m_sentence;
    Label *m_detail;
    QPushButton *m_action;
};

} // namespace foyer
