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
