#include "app/processguard.h"

#include "network/redactor.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace {
// Qt's own texts quote what they got: an address, a header, a line of a file.
void printRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = Redactor().clean(qFormatLogMessage(type, context, message).toLocal8Bit()) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

bool dialogsComeFromPortal()
{
    constexpr const char *kTellers[] = {"FLATPAK_ID", "SNAP", "GTK_USE_PORTAL", "PLASMA_INTEGRATION_USE_PORTAL"};
    return qEnvironmentVariable("QT_QPA_PLATFORMTHEME").contains("portal"_L1) ||
           std::any_of(std::begin(kTellers), std::end(kTellers), qEnvironmentVariableIsSet);
}
} // namespace

void ProcessGuard::begin(Build build)
{
    ::umask(077);
    qInstallMessageHandler(printRedacted);
    if (build == Build::Release && forbidCoreDumps() && dialogsComeFromPortal())
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

bool ProcessGuard::forbidCoreDumps()
{
    rlimit limit{};
    bool agreed = ::getrlimit(RLIMIT_CORE, &limit) == 0;
    limit.rlim_cur = 0;
    agreed = ::setrlimit(RLIMIT_CORE, &limit) == 0 && agreed;
#ifdef Q_OS_LINUX
    // The limit says nothing to a handler that the kernel pipes the dump to.
    agreed = ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && agreed;
#endif
    return agreed;
}
