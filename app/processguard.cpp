#include "app/processguard.h"

#include "network/redactor.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#else
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {
// Qt's own texts quote what they got: an address, a header, a line of a file.
void printRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = Redactor::ofProcess().clean(qFormatLogMessage(type, context, message).toLocal8Bit()) + '\n';
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
    qInstallMessageHandler(printRedacted);
    if (build == Build::Release && forbidCoreDumps() && dialogsComeFromPortal())
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

bool ProcessGuard::forbidCoreDumps()
{
#ifdef Q_OS_LINUX
    // Not RLIMIT_CORE, which the browser would inherit and which says nothing to a handler that the kernel pipes the
    // dump to. This one ends with exec.
    return ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
#else
    rlimit limit{};
    const bool known = ::getrlimit(RLIMIT_CORE, &limit) == 0;
    limit.rlim_cur = 0;
    return known && ::setrlimit(RLIMIT_CORE, &limit) == 0;
#endif
}
