// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: any bytes through every parser. What it found worth keeping lies in corpus/, which tst_corpus runs
// in every build. To go on: fuzz_parse -dict=fuzz_parse.dict -max_len=4096 FRESH corpus answers
#include "everyparser.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString complaint = fleet::test::EveryParser::complaint(body);
    if (!complaint.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(complaint));
        std::abort();
    }
    return 0;
}
