// libFuzzer's entry, one program for all parsers: the name of the program chooses (fuzz_article, fuzz_html, …).
#include "tests/fuzz/parsers.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const foyer::fuzz::Parser *const parser = foyer::fuzz::parser(FOYER_FUZZED);
    parser->feed(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
