// The parsers that read what strangers send, each as a function of bytes that ends the program when the result is not
// what everybody relies on. Whoever runs them (fuzz_test, libFuzzer) brings the bytes.
#pragma once

#include <QByteArrayList>
#include <QString>

namespace foyer::fuzz {

struct Parser {
    const char *name;
    void (*feed)(const QByteArray &bytes);
    const char *seeds; // files below tests/, with a wildcard in the name
    QByteArrayList words; // what such input is made of
    int rounds; // of fuzz_test, in its five seconds
};

const QList<Parser> &parsers();
const Parser *parser(const QByteArray &name);

// The contents of all seeds of a parser, in a fixed order.
QByteArrayList seedsOf(const Parser &parser, const QString &tests);

} // namespace foyer::fuzz
