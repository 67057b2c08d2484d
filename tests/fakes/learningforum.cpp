// Serves the sample community until it is stopped, for looking at it with a browser or a program:
//   learningforum [PORT]     prints its address, and name and key of the member one is there
#include "app/sample/community/samplecommunity.h"

#include <QCoreApplication>

#include <cstdio>

using namespace foyer;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    SampleOptions options;
    if (argc > 1)
        options.port = QByteArray(argv[1]).toUShort();
    SampleCommunity community(options);
    const auto started = community.start();
    if (!started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().text));
        return 1;
    }
    std::printf("%s\n%s\n%s\n", qPrintable(community.url().toString()), qPrintable(SampleCommunity::user()),
        community.key().constData());
    std::fflush(stdout);
    return QCoreApplication::exec();
}
