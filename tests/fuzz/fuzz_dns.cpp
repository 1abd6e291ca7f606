#include "tests/fuzz/dnsinvariants.h"

#include <cstdio>
#include <cstdlib>

// libFuzzer calls it; nothing else declares it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    if (const char *failure = dnsinvariants::check(bytes); *failure) {
        std::fprintf(stderr, "%s\n", failure);
        std::abort();
    }
    return 0;
}
