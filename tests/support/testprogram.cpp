#include "tests/support/testprogram.h"

#include <QFileInfo>

#include <cstdio>
#include <map>
#include <string>

namespace {
std::map<std::string, TestProgram::Run> &runs()
{
    static std::map<std::string, TestProgram::Run> all;
    return all;
}
} // namespace

//! Leaks of GLib are not ours, as nothing of ours calls it: libproxy 0.5 keeps what it read, and libsecret what it held
//! for a question whose keyring died. LeakSanitizer asks for this by its name.
extern "C" const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp)
{
    return "leak:libglib-2.0\n";
}

bool TestProgram::addCommand(const char *name, Run run) { return runs().emplace(name, run).second; }

bool TestProgram::addTest(const char *file, Run run)
{
    return addCommand(qPrintable(QFileInfo(QLatin1StringView(file)).baseName()), run);
}

int main(int argc, char **argv)
{
    const auto found = argc > 1 ? runs().find(argv[1]) : runs().end();
    if (found == runs().end()) {
        for (const auto &[name, run] : runs())
            std::puts(name.c_str());
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}
