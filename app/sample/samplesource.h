// The sample community as it is written in resources/sample: groups, people, threads, and what members say when
// somebody posts. See the README there for the format. Times are kept as ages, so that it always looks alive.
#pragma once

#include "models/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace foyer {

struct SampleGroup {
    QByteArray name;
    char status = 'y';
    QString description;
};

struct SamplePerson {
    QString name;
    QString mail;
};

struct SamplePost {
    QByteArray id;
    QByteArray group;
    QList<QByteArray> references; // root … parent
    SamplePerson author;
    QString subject;
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
    SamplePerson author;
    QString text; // {name} stands for who is answered
};

struct SampleSource {
    QList<SampleGroup> groups;
    QHash<QString, SamplePerson> people;
    QHash<QString, QHash<QString, QString>> heads; // what a file says about its thread as a whole
    QList<SamplePost> posts; // oldest first
    QList<SamplePost> later; // told one by one while the program runs
    QList<SampleAnswer> answers;
};

// `threads`: the folders in it that have threads.
Expected<SampleSource> loadSample(const QString &folder, const QStringList &threads = { QStringLiteral("threads") });
// Cells between "|", without the blanks around them; a line for each row.
Expected<QList<QStringList>> readSampleTable(const QString &path);

// An article ready to be fed: headers and body as RFC 5536 wants them, text in format=flowed.
QByteArray sampleArticle(const SamplePost &post, const QDateTime &when, const QByteArray &attached = {});
// Source text (lines of a paragraph belong together) as format=flowed, RFC 3676.
QByteArray flowed(const QString &text);

} // namespace foyer
