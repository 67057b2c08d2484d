// The sample community as it is written in resources/sample: categories, people, threads, and what members say when
// somebody posts. See the README there for the format. Times are kept as ages, so that it always looks alive.
#pragma once

#include "models/error.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace foyer {

struct SamplePost {
    QByteArray id; // names it for ever: thread and number
    QByteArray parent; // the post it answers; empty: none
    QString author; // a name of people.txt
    qint64 age = 0; // seconds
    QString text;
    QString attachment; // name of a file in resources/sample/files
    QString thread; // the file it is from
    int likes = -1; // -1: not said
};

// Said by a member when it fits: `kind` is question, thread, introduction or any.
struct SampleAnswer {
    QString kind;
    QString language; // en, de, fr, ar, ja
    QString author;
    QString text; // {name} stands for who is answered
};

struct SampleSource {
    QMap<QString, QString> people; // short name → name
    QHash<QString, QHash<QString, QString>> heads; // what a file says about its thread as a whole
    QList<SamplePost> posts; // oldest first
    QList<SamplePost> later; // told one by one while the program runs
    QList<SampleAnswer> answers;
};

Expected<SampleSource> loadSample(const QString &folder);
// Cells between "|", without the blanks around them; a line for each row.
Expected<QList<QStringList>> readSampleTable(const QString &path);

} // namespace foyer
