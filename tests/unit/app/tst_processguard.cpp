#include "app/processguard.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

//! What a program that is started from here finds: the mode of its files, the size of its cores.
QByteArray askChild()
{
    QProcess child;
    child.start(u"sh"_s, {u"-c"_s, u"umask; ulimit -c"_s});
    child.waitForFinished(kPatience);
    return child.readAll().simplified();
}

//! What a guarded process is like, told by one: this program, started once more.
int guarded(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    // The most there may be, so that "none" comes from the guard.
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_CORE, &limit);
    ::umask(022); // what most systems start with
    const QByteArray before = askChild();
    ProcessGuard::begin(std::strcmp(argv[1], "release") == 0 ? ProcessGuard::Build::Release
                                                             : ProcessGuard::Build::Debug);
    std::printf("dumpable %d\nchild before: %s\nchild after: %s\nnative dialogs %d\n", ::prctl(PR_GET_DUMPABLE),
                before.constData(), askChild().constData(),
                !QCoreApplication::testAttribute(Qt::AA_DontUseNativeDialogs));
    std::fflush(stdout);
    qWarning("a key: sk_live_CANARYcanaryCANARY, and in a link: vestry://x/sk_test_CANARYcanary?y");
    qInfo("plain words");
    std::_Exit(0); // the leak check of a sanitizer cannot look into a process that is closed to it
}

struct Told {
    QString out;
    QString error;
};

Told tell(const QString &build, const QString &theme = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {u"FLATPAK_ID"_s, u"SNAP"_s, u"GTK_USE_PORTAL"_s, u"QT_QPA_PLATFORMTHEME"_s})
        environment.remove(name);
    if (!theme.isEmpty())
        environment.insert(u"QT_QPA_PLATFORMTHEME"_s, theme);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"guarded"_s, build});
    process.waitForFinished(kPatience);
    return {QString::fromLocal8Bit(process.readAllStandardOutput()),
            QString::fromLocal8Bit(process.readAllStandardError())};
}

} // namespace

class tst_ProcessGuard : public QObject {
    Q_OBJECT
private slots:
    void aReleaseLeavesNoCore();
    void aDebugBuildDoes();
    void theBrowserIsStartedAsTheProgramWas_data();
    void theBrowserIsStartedAsTheProgramWas();
    void whatIsPrintedHasNoKey();
    void dialogsThatNeedAPortal();
};

void tst_ProcessGuard::aReleaseLeavesNoCore()
{
    const QString out = tell(u"release"_s).out;
    QVERIFY2(out.contains(u"dumpable 0\n"_s), qPrintable(out));
}

void tst_ProcessGuard::aDebugBuildDoes()
{
    const QString out = tell(u"debug"_s).out;
    QVERIFY2(out.contains(u"dumpable 1\n"_s), qPrintable(out));
}

void tst_ProcessGuard::theBrowserIsStartedAsTheProgramWas_data()
{
    QTest::addColumn<QString>("build");
    QTest::newRow("debug") << u"debug"_s;
    QTest::newRow("release") << u"release"_s;
}

//! Or all it saves is for the user alone, and it leaves no core when it crashes.
void tst_ProcessGuard::theBrowserIsStartedAsTheProgramWas()
{
    QFETCH(const QString, build);
    const QString out = tell(build).out;
    const QRegularExpression told(u"child before: (.+)\nchild after: (.+)\n"_s);
    const auto match = told.match(out);
    QVERIFY2(match.hasMatch(), qPrintable(out));
    QVERIFY2(match.captured(1).startsWith(u"0022 "_s), qPrintable(out));
    QCOMPARE(match.captured(2), match.captured(1));
}

void tst_ProcessGuard::whatIsPrintedHasNoKey()
{
    const QString error = tell(u"debug"_s).error;
    QVERIFY(!error.contains(u"CANARY"_s));
    QVERIFY(error.contains(u"a key: sk_live_[redacted], and in a link: vestry://x/sk_test_[redacted]?y"_s));
    QVERIFY(error.contains(u"plain words"_s));
}

void tst_ProcessGuard::dialogsThatNeedAPortal()
{
    QVERIFY(tell(u"release"_s).out.contains(u"native dialogs 1\n"_s));
    QVERIFY(tell(u"release"_s, u"gtk3"_s).out.contains(u"native dialogs 1\n"_s));
    QVERIFY(tell(u"release"_s, u"xdgdesktopportal"_s).out.contains(u"native dialogs 0\n"_s));
    QVERIFY(tell(u"debug"_s, u"xdgdesktopportal"_s).out.contains(u"native dialogs 1\n"_s));
}

VESTRY_TEST(tst_ProcessGuard)
VESTRY_TEST_COMMAND("guarded", guarded)
#include "tst_processguard.moc"
