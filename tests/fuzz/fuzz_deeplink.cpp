#include "tests/fuzz/deeplinkinvariants.h"

#include <cstdio>
#include <cstdlib>

// libFuzzer calls it; nothing else declares it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const char *failure = deeplinkinvariants::check(bytes); *failure) {
        std::fprintf(stderr, "%s\n", failure);
        std::abort();
    }
    return 0;
}
